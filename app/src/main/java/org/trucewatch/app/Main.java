package org.trucewatch.app;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.app.command.Commands;
import org.trucewatch.app.command.Session;

/// The door of the program: the words of a command line in, text and an exit code out.
public final class Main {
  private static final int BUFFER_BYTES = 1 << 16;

  private Main() {}

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] arguments) {
    var out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER_BYTES),
            false,
            StandardCharsets.UTF_8);
    var err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    boolean terminal = isTerminal();
    var session =
        new Session(out, err, Clock.systemUTC().instant(), System.getenv(), terminal, terminal);
    int exit = Commands.run(List.of(arguments), session);
    out.flush();
    System.exit(exit);
  }

  /// Runs one command inside this process, for tests and measurements: no terminal, no environment.
  ///
  /// @param arguments the words after "trucewatch"
  /// @param out takes the answer
  /// @param err takes progress and problems
  /// @param clock read once
  /// @return the exit code, see `docs/reference/commands.md`
  public static int run(List<String> arguments, PrintStream out, PrintStream err, Clock clock) {
    var session = new Session(out, err, clock.instant(), Map.of(), false, false);
    int exit = Commands.run(arguments, session);
    out.flush();
    err.flush();
    return exit;
  }

  /// Since Java 22 the console is there even without a terminal, but it is still declared as
  /// absent.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }
}
