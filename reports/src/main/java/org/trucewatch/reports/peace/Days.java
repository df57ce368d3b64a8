package org.trucewatch.reports.peace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;

/// The first and last day that a date can mean. A missing day or month is never filled in.
record Days(LocalDate first, LocalDate last) {
  /// Stands where a row is refused.
  private static final Days NONE = new Days(LocalDate.EPOCH, LocalDate.EPOCH);

  private static final int MIN_YEAR = 1800;
  private static final int MAX_YEAR = 2200;

  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  static Days ofYear(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /// The days in words: one day, or both ends.
  String words() {
    return first.equals(last) ? first.toString() : "between " + first + " and " + last;
  }

  /// How the day of a statement is known.
  String basis() {
    return first.equals(last) ? "record" : "record: " + words();
  }

  /// A day written yyyy-MM-dd; the row is refused without one.
  static Days iso(Cells cells, String column) {
    return Cells.isoDay(cells.text(column)).map(Days::of).orElseGet(() -> refuse(cells, column));
  }

  private static Days refuse(Cells cells, String column) {
    cells.refuse(
        Kind.UNREADABLE_DATE,
        column,
        cells.quoted(column) + " is not a day of the calendar.",
        "Write the day as yyyy-MM-dd, such as 1992-04-24.");
    return NONE;
  }

  /// A year; the row is refused without one.
  static Days year(Cells cells, String column) {
    String text = cells.text(column).strip();
    int year = Cells.digits(text, 0, text.length());
    if (year >= MIN_YEAR && year <= MAX_YEAR) {
      return ofYear(year);
    }
    cells.refuse(
        Kind.UNREADABLE_DATE,
        column,
        cells.quoted(column) + " is not a year.",
        "Write the year with four digits.");
    return NONE;
  }

  /// A date in three columns; without a year there is none. Negative numbers and zero mean that the
  /// part is not known.
  static Optional<Days> parts(Cells cells, String year, String month, String day) {
    OptionalInt y = part(cells, year);
    OptionalInt m = part(cells, month);
    OptionalInt d = part(cells, day);
    if (y.isEmpty()) {
      return Optional.empty();
    }
    boolean isYear = y.getAsInt() >= MIN_YEAR && y.getAsInt() <= MAX_YEAR;
    boolean isMonth = m.isEmpty() || m.getAsInt() <= 12;
    if (!isYear || !isMonth) {
      return setAside(cells, isYear ? month : year);
    }
    if (m.isEmpty()) {
      return Optional.of(ofYear(y.getAsInt()));
    }
    if (d.isEmpty()) {
      var whole = YearMonth.of(y.getAsInt(), m.getAsInt());
      return Optional.of(new Days(whole.atDay(1), whole.atEndOfMonth()));
    }
    Optional<LocalDate> exact = Cells.calendarDay(y.getAsInt(), m.getAsInt(), d.getAsInt());
    return exact.isPresent() ? exact.map(Days::of) : setAside(cells, day);
  }

  private static OptionalInt part(Cells cells, String column) {
    String text = cells.text(column).strip();
    boolean isUnknown = text.isEmpty() || text.startsWith("-") || text.equals(".");
    if (isUnknown) {
      return OptionalInt.empty();
    }
    int number = Cells.digits(text, 0, text.length());
    if (number < 0) {
      setAside(cells, column);
    }
    return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
  }

  private static Optional<Days> setAside(Cells cells, String column) {
    cells.setAside(
        Kind.UNREADABLE_DATE,
        column,
        cells.quoted(column) + " is no part of a date.",
        "Write year, month and day as numbers; leave open what is not known.");
    return Optional.empty();
  }

  /// Notes it where the end lies before the beginning.
  static void checkOrder(Cells cells, String column, Days start, Days end) {
    if (end.last.isBefore(start.first)) {
      cells.keep(
          Kind.DATES_OUT_OF_ORDER,
          column,
          "The end, " + end.words() + ", lies before the beginning, " + start.words() + ".",
          "Ask the recorder; both stand as written.");
    }
  }
}
