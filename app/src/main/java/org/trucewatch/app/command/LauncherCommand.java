package org.trucewatch.app.command;

import java.util.List;
import java.util.stream.Stream;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import picocli.CommandLine.Model.ArgSpec;

/// A command that the `./trucewatch` script answers before this program starts; listed for the
/// help.
///
/// @param name the word that calls it
/// @param purpose what it does
/// @param details more about it
/// @param example an example
record LauncherCommand(String name, String purpose, List<String> details, String example)
    implements Command {
  LauncherCommand {
    details =
        Stream.concat(
                details.stream(),
                Stream.of(
                    "Started by the ./trucewatch script in the source folder, not by the jar."))
            .toList();
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
