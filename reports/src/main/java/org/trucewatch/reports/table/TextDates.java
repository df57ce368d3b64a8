package org.trucewatch.reports.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds days in free text, written as in the older source lists of UCDP GED: `2005-03-05`, `9/1
/// 1992` and `9/1` (day before month, the habit of its coders), `15 May 09`, `4 February 2010`.
public final class TextDates {
  /// How far before its event an article without a year may seem to lie before the next year is
  /// taken.
  private static final int SLACK_DAYS = 31;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> FULL_MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private TextDates() {}

  /// A day found in a text.
  ///
  /// @param day the day
  /// @param yearIsInferred whether the text has no year
  /// @param from position of its first character
  /// @param to position after its last character
  public record Found(LocalDate day, boolean yearIsInferred, int from, int to) {}

  /// The day with which the text ends, if it ends with one.
  public static Optional<Found> atEnd(String text, LocalDate eventStart) {
    int end = text.length();
    int last = wordStart(text, end);
    var iso = Cells.isoDay(text.substring(last));
    if (iso.isPresent()) {
      return iso.map(day -> new Found(day, false, last, end));
    }
    int slash = text.indexOf('/', last);
    if (slash >= 0) {
      return slashed(text, last, end, -1, eventStart);
    }
    int year = year(text, last, end, eventStart);
    if (year < 0 || last == 0) {
      return Optional.empty();
    }
    int middleEnd = last - 1;
    int middle = wordStart(text, middleEnd);
    if (text.indexOf('/', middle) >= 0 && text.indexOf('/', middle) < middleEnd) {
      return end - last == 4
          ? slashed(text, middle, middleEnd, year, eventStart)
              .map(found -> new Found(found.day(), false, middle, end))
          : Optional.empty();
    }
    int month = month(text.substring(middle, middleEnd));
    if (month == 0 || middle == 0) {
      return Optional.empty();
    }
    int first = wordStart(text, middle - 1);
    int day = Cells.digits(text, first, middle - 1);
    return Cells.calendarDay(year, month, day).map(found -> new Found(found, false, first, end));
  }

  /// The first `9/1` or `9/1 1992` within the text.
  public static Optional<Found> inside(String text, LocalDate eventStart) {
    for (int slash = text.indexOf('/'); slash > 0; slash = text.indexOf('/', slash + 1)) {
      int from = wordStart(text, slash);
      int to = wordEnd(text, slash);
      if (to + 5 <= text.length() && (to + 5 == text.length() || text.charAt(to + 5) == ' ')) {
        int year = Cells.digits(text, to + 1, to + 5);
        var found = slashed(text, from, to, year, eventStart);
        if (year > 0 && found.isPresent()) {
          return Optional.of(new Found(found.get().day(), false, from, to + 5));
        }
      }
      var found = slashed(text, from, to, -1, eventStart);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  public static boolean isMonth(String word) {
    return month(word) > 0;
  }

  /// The number of a month by its English name or its first three letters; 0 if it is none.
  public static int month(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    if (name.equals("sept")) {
      return 9;
    }
    return Math.max(MONTHS.indexOf(name), FULL_MONTHS.indexOf(name)) + 1;
  }

  private static Optional<Found> slashed(
      String text, int from, int to, int year, LocalDate eventStart) {
    int slash = text.indexOf('/', from);
    int second = text.indexOf('/', slash + 1);
    int monthEnd = second >= 0 && second < to ? second : to;
    int day = Cells.digits(text, from, slash);
    int month = Cells.digits(text, slash + 1, monthEnd);
    if (day < 1 || month < 1 || slash - from > 2 || monthEnd - slash > 3) {
      return Optional.empty();
    }
    if (monthEnd < to) {
      int own = year(text, monthEnd + 1, to, eventStart);
      return own < 0 ? Optional.empty() : found(own, month, day, false, from, to);
    }
    if (year >= 0) {
      return found(year, month, day, false, from, to);
    }
    return found(eventStart.getYear(), month, day, true, from, to)
        .map(near -> inNextYear(near, eventStart) ? nextYear(near) : near);
  }

  private static boolean inNextYear(Found found, LocalDate eventStart) {
    return found.day().isBefore(eventStart.minusDays(SLACK_DAYS));
  }

  private static Found nextYear(Found found) {
    return new Found(found.day().plusYears(1), true, found.from(), found.to());
  }

  private static Optional<Found> found(
      int year, int month, int day, boolean inferred, int from, int to) {
    return Cells.calendarDay(year, month, day).map(it -> new Found(it, inferred, from, to));
  }

  /// A year of four digits, or of two in the century that brings it nearest to the event; -1 if
  /// none.
  private static int year(String text, int from, int to, LocalDate eventStart) {
    int number = Cells.digits(text, from, to);
    if (to - from == 4) {
      return number;
    }
    return to - from == 2 && number >= 0 ? nearestCentury(number, eventStart.getYear()) : -1;
  }

  /// The year that ends in `twoDigits` and is nearest to `year`.
  public static int nearestCentury(int twoDigits, int year) {
    int candidate = year - Math.floorMod(year, 100) + twoDigits;
    if (candidate - year > 50) {
      return candidate - 100;
    }
    return year - candidate > 50 ? candidate + 100 : candidate;
  }

  private static int wordStart(String text, int end) {
    return text.lastIndexOf(' ', end - 1) + 1;
  }

  private static int wordEnd(String text, int from) {
    int space = text.indexOf(' ', from);
    return space < 0 ? text.length() : space;
  }
}
