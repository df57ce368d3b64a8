package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Text in git that an answer must equal. `-Dexpected.update` rewrites it and fails, so that a
/// person reads the difference.
final class ExpectedText {
  private static final Path FOLDER = Path.of("src", "test", "resources", "expected");

  private ExpectedText() {}

  static void matches(String name, String actual) throws IOException {
    matches(FOLDER.resolve(name + ".txt"), actual);
  }

  static void matches(Path file, String actual) throws IOException {
    String expected = Files.exists(file) ? Files.readString(file) : "";
    if (System.getProperty("expected.update") != null && !expected.equals(actual)) {
      Files.writeString(file, actual);
      throw new AssertionError(file + " was rewritten. Read the difference, then run without it.");
    }
    assertThat(actual)
        .as("%s; if the change is meant, rewrite it with -Dexpected.update", file)
        .isEqualTo(expected);
  }
}
