package org.trucewatch.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.trucewatch.output.words.Visible;

/// Days and times as users write them.
public final class Days {
  private Days() {}

  /// A day, YYYY-MM-DD.
  ///
  /// @param asked the name under which it was asked for
  public static LocalDate day(String text, String asked) {
    try {
      boolean plain = text.length() == "YYYY-MM-DD".length() && !text.startsWith("0000");
      return LocalDate.parse(plain ? text : "");
    } catch (DateTimeParseException _) {
      throw new Problem(
          Exit.USAGE,
          asked
              + " wants a day that exists, written YYYY-MM-DD such as 2025-10-31, not \""
              + Visible.of(text)
              + "\".");
    }
  }

  /// A time in UTC, or the end of a day.
  ///
  /// @param asked the name under which it was asked for
  public static Instant time(String text, String asked) {
    try {
      return text.length() == "YYYY-MM-DD".length()
          ? LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1)
          : Instant.parse(text);
    } catch (DateTimeParseException _) {
      throw new Problem(
          Exit.USAGE,
          asked
              + " wants a day (2025-10-31) or a time in UTC (2025-10-31T18:00:00Z), not \""
              + Visible.of(text)
              + "\".");
    }
  }
}
