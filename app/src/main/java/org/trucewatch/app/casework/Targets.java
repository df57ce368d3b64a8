package org.trucewatch.app.casework;

import java.nio.file.Files;
import java.nio.file.Path;

/// Checks on a file or folder that is to be made.
public final class Targets {
  private Targets() {}

  /// Stops when the folder that `target` would stand in is not there.
  public static void requireFolder(Path target) {
    Path folder = target.toAbsolutePath().normalize().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new Problem(
          Exit.ENVIRONMENT,
          "there is no folder "
              + folder
              + " to put "
              + target
              + " in. Make it, or check the path.");
    }
  }

  /// Stops when something is there already.
  public static void requireFree(Path target) {
    if (Files.exists(target)) {
      throw new Problem(
          Exit.ENVIRONMENT,
          "there is something at "
              + target
              + " already, and nothing is written over. Choose another name.");
    }
  }
}
