package org.trucewatch.app.command;

import java.util.List;
import org.trucewatch.app.casework.Exit;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch help`.
final class HelpCommand implements Command {
  @Override
  public String name() {
    return "help";
  }

  @Override
  public String purpose() {
    return "Shows all commands, or how one is used.";
  }

  @Override
  public List<String> examples() {
    return List.of("help", "help show");
  }

  @Override
  public List<ArgSpec> arguments() {
    var names = Commands.all().stream().map(Command::name).toList();
    return List.of(
        Arguments.maybe(0, "COMMAND", "The command to explain.", names), Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    var screen = session.screen(given.plain());
    String name = given.word(0);
    session.print(
        name.isEmpty()
            ? Help.overview(Commands.all(), screen)
            : Help.of(Commands.find(name), screen));
    return Exit.OK;
  }
}
