package org.trucewatch.incidents;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.trucewatch.claims.DatePrecision;

/// Times of the claims' events, in days since 1970-01-01, by the number of the claim.
final class Dates {
  private int[] from;
  private int[] to;
  private byte[] precision;

  Dates(int[] from, int[] to, byte[] precision) {
    this.from = from;
    this.to = to;
    this.precision = precision;
  }

  /// Writes the time of a claim, a new one or one beyond the last.
  void put(int i, int first, int last, int exactness) {
    from = Ints.room(from, i);
    to = Ints.room(to, i);
    precision = i < precision.length ? precision : Arrays.copyOf(precision, Ints.length(i));
    from[i] = first;
    to[i] = last;
    precision[i] = (byte) exactness;
  }

  /// First day.
  int[] from() {
    return from;
  }

  /// Last day.
  int[] to() {
    return to;
  }

  /// How exactly the interval is known, {@link DatePrecision} by ordinal.
  byte[] precision() {
    return precision;
  }

  private static final List<DatePrecision> PRECISIONS = List.of(DatePrecision.values());

  /// Longest interval that still reads as one night or one continuous action, in days.
  private static final int LONGEST_ACTION = 2;

  /// Whole days between the times of two claims; 0 if they touch or overlap.
  int gap(int i, int j) {
    return Math.max(0, Math.max(from[i], from[j]) - Math.min(to[i], to[j]));
  }

  int from(int i) {
    return from[i];
  }

  int to(int i) {
    return to[i];
  }

  int days(int i) {
    return to[i] - from[i] + 1;
  }

  DatePrecision precisionOf(int i) {
    return PRECISIONS.get(precision[i]);
  }

  /// Whether the interval is a day or a night, so that a difference of days speaks.
  boolean isExact(int i) {
    return precision[i] <= DatePrecision.FEW_DAYS.ordinal() && days(i) <= LONGEST_ACTION;
  }

  /// How many days apart from another a claim may lie and still be compared; wider where its date
  /// is known only to the week or the month (linkage.md §6).
  int window(int i) {
    return switch (precisionOf(i)) {
      case DAY, FEW_DAYS -> 4;
      case WEEK -> 7;
      case MONTH, YEAR -> 18;
    };
  }

  /// Whether one of two first days looks like a slip for the other: the same day of another year,
  /// or day and month swapped.
  boolean mayBeSlip(int i, int j) {
    LocalDate one = LocalDate.ofEpochDay(from[i]);
    LocalDate two = LocalDate.ofEpochDay(from[j]);
    boolean sameDay =
        one.getMonthValue() == two.getMonthValue() && one.getDayOfMonth() == two.getDayOfMonth();
    return sameDay || swapped(i) == from[j];
  }

  /// The first day with its day and month swapped, or -1 where they cannot be.
  int swapped(int i) {
    LocalDate date = LocalDate.ofEpochDay(from[i]);
    boolean possible = date.getDayOfMonth() <= 12 && date.getDayOfMonth() != date.getMonthValue();
    return possible
        ? Math.toIntExact(
            LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()).toEpochDay())
        : -1;
  }
}
