package org.trucewatch.journal;

import java.time.Instant;
import java.time.LocalDate;

/// Days and instants as entries have them: `2026-03-12` and `2026-03-12T10:00:00Z`, with or without
/// a fraction. What looks otherwise is left to the platform's parser, which is slower by far.
final class IsoTime {

  private static final int DAY = 10;
  private static final int SECOND = 19;
  private static final int MOST_LENGTH = 30;
  private static final int SECONDS_A_DAY = 86_400;
  private static final int NANO_DIGITS = 9;

  private IsoTime() {}

  /// @throws java.time.DateTimeException if it is not a day
  static LocalDate day(String text) {
    return text.length() == DAY && looksLike(text, "0000-00-00")
        ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DAY))
        : LocalDate.parse(text);
  }

  /// @throws java.time.DateTimeException if it is not an instant
  static Instant instant(String text) {
    int end = text.length() - 1;
    boolean isUsual =
        end >= SECOND
            && end < MOST_LENGTH
            && text.charAt(end) == 'Z'
            && looksLike(text, "0000-00-00T00:00:00")
            && isFraction(text, end);
    if (!isUsual) {
      return Instant.parse(text);
    }
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, SECOND);
    if (hour > 23 || minute > 59 || second > 59) {
      return Instant.parse(text);
    }
    long days = day(text.substring(0, DAY)).toEpochDay();
    int nanos = end == SECOND ? 0 : number(text, SECOND + 1, end);
    for (int digits = end - SECOND - 1; end > SECOND && digits < NANO_DIGITS; digits++) {
      nanos *= 10;
    }
    return Instant.ofEpochSecond(
        days * SECONDS_A_DAY + hour * 3600L + minute * 60L + second, nanos);
  }

  private static boolean isFraction(String text, int end) {
    if (end == SECOND) {
      return true;
    }
    for (int i = SECOND + 1; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return text.charAt(SECOND) == '.' && end > SECOND + 1;
  }

  private static boolean looksLike(String text, String shape) {
    for (int i = 0; i < shape.length(); i++) {
      char wanted = shape.charAt(i);
      char c = text.charAt(i);
      if (wanted == '0' ? !isDigit(c) : c != wanted) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + (text.charAt(i) - '0');
    }
    return number;
  }
}
