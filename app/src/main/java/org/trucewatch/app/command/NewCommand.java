package org.trucewatch.app.command;

import java.nio.file.Path;
import java.util.List;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Targets;
import org.trucewatch.journal.Journal;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch new`.
final class NewCommand implements Command {
  @Override
  public String name() {
    return "new";
  }

  @Override
  public String purpose() {
    return "Makes an empty case: one file that you can copy, mail and archive.";
  }

  @Override
  public List<String> examples() {
    return List.of("new border.trucewatch");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.position(0, Arguments.CASE, Path.class, "The file to make."), Arguments.author());
  }

  @Override
  public Exit run(Given given, Session session) {
    String author = given.option(Arguments.AUTHOR).orElseGet(session::author);
    Targets.requireFolder(given.casePath());
    Journal.create(given.casePath(), author, session.now()).close();
    session.print(
        "Made the case "
            + given.casePath()
            + ". Next: "
            + session.hint("add", given.casePath())
            + " FILE\n");
    return Exit.OK;
  }
}
