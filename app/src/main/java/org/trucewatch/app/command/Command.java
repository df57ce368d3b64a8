package org.trucewatch.app.command;

import java.util.List;
import org.trucewatch.app.casework.Exit;
import picocli.CommandLine.Model.ArgSpec;

/// One command of the command line.
interface Command {
  /// The word that calls it.
  String name();

  /// What it does, in one sentence.
  String purpose();

  /// More about it: a few sentences, may be empty.
  default List<String> details() {
    return List.of();
  }

  /// An example that works, without the leading "trucewatch".
  List<String> examples();

  /// Its arguments: positions first, then options.
  List<ArgSpec> arguments();

  /// Does it.
  Exit run(Given given, Session session);
}
