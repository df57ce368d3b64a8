package org.trucewatch.reports.peace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.ReadSettings.DateOrder;
import org.trucewatch.reports.table.Slashed;
import org.trucewatch.reports.table.TextDates;

/// The first and last day that a date can mean. A missing day or month is never filled in.
record Days(LocalDate first, LocalDate last) {
  /// Stands where a row is refused.
  private static final Days NONE = new Days(LocalDate.EPOCH, LocalDate.EPOCH);

  private static final int MIN_YEAR = 1800;
  private static final int MAX_YEAR = 2200;

  /// The year that decides centuries where the row names none.
  private static final int CENTURY = 2000;

  private static final int MAX_WRITTEN = 40;

  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  static Days ofYear(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Days ofMonth(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  /// The days in words: one day, or both ends.
  String words() {
    return first.equals(last) ? first.toString() : "between " + first + " and " + last;
  }

  /// How the day of a statement is known.
  String basis() {
    return first.equals(last) ? "record" : "record: " + words();
  }

  /// A day; the row is refused without one.
  static Days day(Cells cells, String column, Optional<DateOrder> order) {
    String text = cells.text(column).strip();
    if (Slashed.parse(text, CENTURY).isAmbiguous() && order.isEmpty()) {
      cells.refuse(
          Kind.AMBIGUOUS_DATE,
          column,
          cells.quoted(column) + " can be read two ways.",
          "Say whether day or month comes first (--date-order day-first or month-first).");
      return NONE;
    }
    Optional<LocalDate> day = written(text, CENTURY, order);
    if (day.isEmpty()) {
      cells.refuse(
          Kind.UNREADABLE_DATE,
          column,
          cells.quoted(column) + " is not a day of the calendar.",
          "Write the day as yyyy-MM-dd, such as 1992-04-24.");
    }
    return day.map(Days::of).orElse(NONE);
  }

  /// A day that a row need not have; nothing where nothing or a full stop stands or, with a flaw,
  /// something that is no day.
  ///
  /// @param year decides the century of a year of two digits
  static Optional<Days> optional(Cells cells, String column, int year, DateOrder order) {
    String text = cells.text(column).strip();
    if (text.isEmpty() || text.equals(".")) {
      return Optional.empty();
    }
    Optional<LocalDate> day = written(text, year, Optional.of(order));
    if (day.isEmpty()) {
      cells.setAside(
          Kind.UNREADABLE_DATE,
          column,
          cells.quoted(column) + " is not a day of the calendar.",
          "Write the day as yyyy-MM-dd, or as UCDP does, month/day/year: 7/21/46.");
    }
    return day.map(Days::of);
  }

  /// `1992-04-24`, also with midnight behind, `4/24/92`, `24/4/1992` and `24 April 1992`.
  private static Optional<LocalDate> written(String text, int year, Optional<DateOrder> order) {
    var slashed = Slashed.parse(text, year);
    if (slashed.isSlashed()) {
      var in = order.flatMap(slashed::in);
      return in.isPresent() || slashed.isAmbiguous() ? in : slashed.only();
    }
    if (text.length() > MAX_WRITTEN) {
      return Optional.empty();
    }
    var iso = Cells.isoDay(text.replaceFirst("[T ]00:00(:00(\\.0+)?)?Z?$", ""));
    return iso.isPresent()
        ? iso
        : TextDates.atEnd(text.replace(",", ""), LocalDate.EPOCH)
            .filter(found -> found.from() == 0 && !found.yearIsInferred())
            .filter(_ -> text.length() > 10)
            .map(TextDates.Found::day);
  }

  /// All days that a day can stand for, by the precision that UCDP gives beside it: 1 the day, 2
  /// and 3 its month, 4 and more its year. Another word counts as the coarsest, with a flaw.
  static Days widened(Cells cells, String column, Days day) {
    String code = cells.text(column).strip();
    LocalDate written = day.first();
    return switch (code) {
      case "1" -> day;
      case "2", "3" -> ofMonth(YearMonth.from(written));
      case "4", "5", "6", "7" -> ofYear(written.getYear());
      default -> {
        if (!cells.table().has(column)) {
          yield day;
        }
        cells.keep(
            Kind.UNKNOWN_WORD,
            column,
            cells.quoted(column) + " is no precision; the year is taken to be known.",
            "UCDP's codes run from 1 (the day is known) to 7.");
        yield ofYear(written.getYear());
      }
    };
  }

  /// Notes it where the year beside a date is another one.
  static void checkYear(Cells cells, String column, Days days) {
    String text = cells.text(column).strip();
    int year = Cells.digits(text, 0, text.length());
    if (year > 0
        && !cells.isRefused()
        && (year < days.first.getYear() || year > days.last.getYear())) {
      cells.keep(
          Kind.YEAR_DIFFERS,
          column,
          "The year is " + year + ", but the date is " + days.words() + ".",
          "Look at the record for the right day; the row is kept as written.");
    }
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
      return Optional.of(ofMonth(YearMonth.of(y.getAsInt(), m.getAsInt())));
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
