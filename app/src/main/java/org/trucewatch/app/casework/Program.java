package org.trucewatch.app.casework;

import java.util.Optional;

/// Name and version of this program.
public final class Program {
  private Program() {}

  /// The version.
  public static String version() {
    return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
        .orElse("(built from source)");
  }

  /// Name and version.
  public static String words() {
    return "Trucewatch " + version();
  }
}
