package org.trucewatch.app.command;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;

/// A command that the `./trucewatch` script answers before this program starts; listed for the
/// help.
///
/// @param name the word that calls it
/// @param purpose what it does
/// @param example an example
record LauncherCommand(String name, String purpose, String example) implements Command {
  @Override
  public List<String> details() {
    return List.of("Started by the ./trucewatch script in the source folder, not by the jar.");
  }

  @Override
  public List<String> examples() {
    return List.of(example);
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of();
  }

  @Override
  public Exit run(Given given, Session session) {
    throw new Problem(
        Exit.USAGE,
        "`"
            + name
            + "` is not part of the jar. Run `./trucewatch "
            + example
            + "` in the folder of the sources.");
  }
}
