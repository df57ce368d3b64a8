package org.trucewatch.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// What the program answered to one command line.
///
/// @param exit the exit code
/// @param out what went to standard output
/// @param err what went to standard error
record Answer(int exit, String out, String err) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-05-01T09:00:00.123456789Z"), ZoneOffset.UTC);

  /// Runs the program on these words, at a fixed time.
  static Answer to(Object... words) {
    return at(CLOCK, words);
  }

  /// Runs the program on these words at a time.
  static Answer at(Clock clock, Object... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            List.of(words).stream().map(Object::toString).toList(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            clock);
    return new Answer(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// The answer, if the command went well and quietly; fails the test otherwise.
  String wellDone() {
    if (exit != 0 || !err.isEmpty()) {
      throw new AssertionError("Exit code " + exit + ", standard error: " + err);
    }
    return out;
  }
}
