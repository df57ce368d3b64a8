package org.trucewatch.incidents;

import java.time.LocalDate;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.When;

/// A time prepared for comparison, in days since 1970-01-01.
///
/// @param from first day
/// @param to last day
/// @param precision how exactly the interval is known
record Span(long from, long to, DatePrecision precision) {
  /// Longest interval that still reads as one night or one continuous action, in days.
  private static final int LONGEST_ACTION = 2;

  static Span of(When when) {
    return new Span(when.from().toEpochDay(), when.to().toEpochDay(), when.precision());
  }

  /// Whole days between the two intervals; 0 if they touch or overlap.
  long gap(Span other) {
    return Math.max(0, Math.max(from, other.from) - Math.min(to, other.to));
  }

  long days() {
    return to - from + 1;
  }

  /// Whether the interval is a day or a night, so that a difference of days speaks.
  boolean isExact() {
    return precision.code() <= DatePrecision.FEW_DAYS.code() && days() <= LONGEST_ACTION;
  }

  /// How many days apart two intervals may lie and still be compared; wider where a date is known
  /// only to the week or the month (linkage.md §6).
  int window() {
    return switch (precision) {
      case DAY, FEW_DAYS -> 4;
      case WEEK -> 7;
      case MONTH, YEAR -> 18;
    };
  }

  /// The first day with its day and month swapped, or -1 where they cannot be.
  long swapped() {
    LocalDate date = LocalDate.ofEpochDay(from);
    boolean possible = date.getDayOfMonth() <= 12 && date.getDayOfMonth() != date.getMonthValue();
    return possible
        ? LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()).toEpochDay()
        : -1;
  }
}
