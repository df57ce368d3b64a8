package org.trucewatch.app.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.trucewatch.app.render.Screen;
import org.trucewatch.output.words.Visible;

/// What one run of the program has to do with the world.
///
/// @param out where answers go
/// @param err where progress and problems go
/// @param now the time, read once
/// @param environment the environment variables
/// @param terminal whether the answers go to a person's terminal
/// @param progress whether progress may be drawn on `err`
public record Session(
    PrintStream out,
    PrintStream err,
    Instant now,
    Map<String, String> environment,
    boolean terminal,
    boolean progress) {

  public Session {
    environment = Map.copyOf(environment);
  }

  Screen screen(boolean plain) {
    Screen screen = Screen.of(environment, terminal);
    return plain ? screen.asPlain() : screen;
  }

  /// Who acts, unless the command line says so.
  String author() {
    for (String name : new String[] {"TRUCEWATCH_AUTHOR", "USER", "USERNAME"}) {
      String value = environment.getOrDefault(name, "").strip();
      if (!value.isEmpty()) {
        return Visible.of(value);
      }
    }
    return "unnamed analyst";
  }

  /// A command to try next, as the user would type it.
  String hint(String command, Path casePath) {
    return environment.getOrDefault("TRUCEWATCH_PROGRAM", "trucewatch")
        + " "
        + command
        + " "
        + shellWord(casePath.toString());
  }

  /// A word that a POSIX shell takes as it is, or in single quotes.
  static String shellWord(String word) {
    return word.matches("[\\p{L}\\p{N}_@%+=:,./-]+")
        ? word
        : "'" + word.replace("'", "'\\''") + "'";
  }

  void print(Object text) {
    out.print(text);
  }

  /// A remark for a person who watches.
  void remark(String text) {
    if (progress) {
      err.println(text);
    }
  }

  void warn(String text) {
    err.println(text);
  }
}
