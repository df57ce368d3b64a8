package org.trucewatch.reports.table;

import java.time.LocalDate;
import java.util.Optional;
import org.trucewatch.reports.table.ReadSettings.DateOrder;

/// The two ways to read a date written with slashes, `3/4/2014`.
///
/// @param isSlashed whether the text has this form at all
/// @param monthFirst the day if the month comes first, if the calendar has it
/// @param dayFirst the day if the day comes first, if the calendar has it
public record Slashed(
    boolean isSlashed, Optional<LocalDate> monthFirst, Optional<LocalDate> dayFirst) {
  private static final Slashed NOT_SLASHED = new Slashed(false, Optional.empty(), Optional.empty());

  /// `year` decides the century of a year of two digits.
  public static Slashed parse(String text, int year) {
    int first = text.indexOf('/');
    int second = text.indexOf('/', first + 1);
    if (first < 1 || first > 2 || second < 0 || text.indexOf('/', second + 1) >= 0) {
      return NOT_SLASHED;
    }
    int a = Cells.digits(text, 0, first);
    int b = Cells.digits(text, first + 1, second);
    int digits = text.length() - second - 1;
    int number = Cells.digits(text, second + 1, text.length());
    if (a < 0 || b < 0 || number < 0 || (digits != 2 && digits != 4)) {
      return NOT_SLASHED;
    }
    int full = digits == 4 ? number : TextDates.nearestCentury(number, year);
    return new Slashed(true, Cells.calendarDay(full, a, b), Cells.calendarDay(full, b, a));
  }

  public boolean isAmbiguous() {
    return monthFirst.isPresent() && dayFirst.isPresent() && !monthFirst.equals(dayFirst);
  }

  /// The day, if there is no more than one.
  public Optional<LocalDate> only() {
    return monthFirst.isPresent() ? monthFirst : dayFirst;
  }

  public Optional<LocalDate> in(DateOrder order) {
    return order == DateOrder.MONTH_DAY_YEAR ? monthFirst : dayFirst;
  }
}
