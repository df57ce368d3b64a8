package org.trucewatch.reports.gdelt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;

/// What GDELT writes in a cell: numbers of events, days, addresses, places.
final class GdeltCells {
  private static final int DAY_DIGITS = 8;
  private static final int TIME_DIGITS = 14;
  private static final int MAX_NUMBER = 18;
  private static final int MAX_ADDRESS = 4000;
  private static final List<String> PLACES = List.of("actor1geo", "actor2geo", "actiongeo");

  private GdeltCells() {}

  /// The number of an event; the row is refused if it is none.
  static String number(Cells cells) {
    String column = "globaleventid";
    String number = cells.id(column).strip();
    boolean isNumber =
        number.length() <= MAX_NUMBER && number.chars().allMatch(c -> c >= '0' && c <= '9');
    if (isNumber) {
      return number;
    }
    if (!number.equals(Cells.NO_ID)) {
      cells.refuse(
          Kind.UNUSABLE_ID,
          column,
          cells.quoted(column) + " is not a number of a GDELT event.",
          "Fetch the file again; these numbers have 18 digits at most, and nothing else.");
    }
    return Cells.NO_ID;
  }

  /// A day that the row cannot do without.
  static LocalDate day(Cells cells, String column) {
    var day = find(cells.text(column));
    if (day.isEmpty()) {
      cells.refuse(Kind.UNREADABLE_DATE, column, noDay(cells, column), HOW_WRITTEN);
    }
    return day.orElse(LocalDate.EPOCH);
  }

  /// A day that the row can do without.
  static Optional<LocalDate> otherDay(Cells cells, String column) {
    var day = find(cells.text(column));
    if (day.isEmpty() && cells.stated(column).isPresent()) {
      cells.setAside(Kind.UNREADABLE_DATE, column, noDay(cells, column), HOW_WRITTEN);
    }
    return day;
  }

  private static final String HOW_WRITTEN =
      "GDELT writes yyyyMMdd, such as 20251009, or yyyyMMddHHmmss in UTC.";

  private static String noDay(Cells cells, String column) {
    return cells.quoted(column) + " is not a day of the calendar, or its time is none of the day.";
  }

  /// A day written yyyyMMdd, or with a time behind it.
  private static Optional<LocalDate> find(String text) {
    boolean isTimed = text.length() == TIME_DIGITS;
    int year = Cells.digits(text, 0, 4);
    if (year < 1 || !(isTimed ? hasTime(text) : text.length() == DAY_DIGITS)) {
      return Optional.empty();
    }
    return Cells.calendarDay(year, Cells.digits(text, 4, 6), Cells.digits(text, 6, DAY_DIGITS));
  }

  private static boolean hasTime(String text) {
    int hour = Cells.digits(text, 8, 10);
    int minute = Cells.digits(text, 10, 12);
    int second = Cells.digits(text, 12, TIME_DIGITS);
    return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
  }

  /// Whether the other ways in which a row gives its day agree with it.
  static void checkDay(Cells cells, LocalDate happened) {
    String year = "%04d".formatted(happened.getYear());
    String month = year + "%02d".formatted(happened.getMonthValue());
    differs(cells, "year", year);
    differs(cells, "monthyear", month);
  }

  private static void differs(Cells cells, String column, String expected) {
    if (cells.stated(column).filter(text -> !text.equals(expected)).isPresent()) {
      cells.keep(
          Kind.YEAR_DIFFERS,
          column,
          cells.quoted(column) + " is not that of the day, " + expected + ".",
          "The day is shown; read the page to see which of the two is right.");
    }
  }

  /// Flags coordinates that are none; what is left of them stays a cell.
  static void checkPlaces(Cells cells) {
    for (String place : PLACES) {
      cells.point(place + "_lat", place + "_long");
    }
  }

  /// The address of a page; empty where there is none. Mentions of broadcasts and documents carry
  /// names in its place.
  static String address(Cells cells, String column) {
    String text = cells.text(column);
    if (!text.startsWith("http://") && !text.startsWith("https://")) {
      return "";
    }
    boolean isOne =
        text.length() <= MAX_ADDRESS
            && text.codePoints()
                .noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    if (!isOne) {
      cells.setAside(
          Kind.UNUSABLE_ADDRESS,
          column,
          "This is not one address of at most " + MAX_ADDRESS + " characters.",
          "Look the page up by the words of the row.");
    }
    return isOne ? text : "";
  }
}
