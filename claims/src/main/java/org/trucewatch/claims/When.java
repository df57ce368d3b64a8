package org.trucewatch.claims;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// When an event is said to have happened: an interval with its precision, never a bare date.
///
/// @param from first day, inclusive, in local time of the event
/// @param to last day, inclusive; not before `from`
/// @param precision how exactly the interval is known
/// @param timeAsSaid the time of day in the speaker's words; empty if not stated
public record When(LocalDate from, LocalDate to, DatePrecision precision, String timeAsSaid) {
  public When {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "An event must not end (" + to + ") before it starts (" + from + ").");
    }
  }

  /// Number of days from the first to the last, counting both: 1 for a single day.
  public int days() {
    return (int) ChronoUnit.DAYS.between(from, to) + 1;
  }
}
