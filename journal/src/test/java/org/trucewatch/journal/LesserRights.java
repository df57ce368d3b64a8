package org.trucewatch.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts of command lines that take from root the right to write what is read-only; others do not
/// have it.
final class LesserRights {

  private static final List<String> WITHOUT_RIGHTS =
      List.of("setpriv", "--inh-caps=-all", "--bounding-set=-all");

  private LesserRights() {}

  /// What must stand before a command so that it cannot write a file that is read-only.
  static List<String> toLeave(Path readOnly) {
    return Files.isWritable(readOnly) ? WITHOUT_RIGHTS : List.of();
  }

  /// Whether a command behind those words really cannot write the file.
  static boolean takeEffect(List<String> without, Path readOnly) {
    List<String> command = new ArrayList<>(without);
    command.addAll(List.of("test", "-w", readOnly.toString()));
    try {
      return new ProcessBuilder(command).start().onExit().join().exitValue() == 1;
    } catch (IOException e) {
      return false;
    }
  }
}
