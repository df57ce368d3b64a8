package org.trucewatch.reports.mapped;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.reports.mapped.Mapping.Rules;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Slashed;
import org.trucewatch.reports.table.TextDates;

/// A day, month or year as other files write it. A date of numbers that can be read two ways is
/// read in the order that the mapping states, and not at all if it states none.
sealed interface DateText {
  /// A year that two digits are nearest to.
  int CENTURY = 2000;

  Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})");
  Pattern NAMED_FIRST = Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4}|\\d{2})");
  Pattern MONTH_NAMED = Pattern.compile("(\\p{L}{3,9})\\.?,?[ -](\\d{4})");
  Pattern MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
  Pattern SPACES = Pattern.compile(" +");
  Pattern TIME =
      Pattern.compile(
          "[T ,]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?[AaPp][Mm])?(Z|[+-]\\d{2}:?\\d{2})?$");

  /// An interval of days that is known this exactly.
  record Known(LocalDate from, LocalDate to, DatePrecision precision) implements DateText {}

  /// It can be read two ways.
  record Open(LocalDate monthFirst, LocalDate dayFirst) implements DateText {}

  /// It cannot be read.
  record Unreadable() implements DateText {}

  static DateText parse(String cell, Rules rules) {
    Optional<LocalDate> plain = rules.formats().isEmpty() ? Cells.isoDay(cell) : Optional.empty();
    if (plain.isPresent()) {
      return known(plain.get());
    }
    String timeless = TIME.matcher(cell.strip()).replaceFirst("").strip();
    String text = SPACES.matcher(timeless).replaceAll(" ");
    if (text.length() > 40 || text.isEmpty()) {
      return new Unreadable();
    }
    for (String format : rules.formats()) {
      var day = formatted(text, format);
      if (day.isPresent()) {
        return known(day.get());
      }
    }
    var iso = Cells.isoDay(text.replace('/', '-'));
    if (iso.isPresent()) {
      return known(iso.get());
    }
    Matcher numbers = NUMBERS.matcher(text);
    return numbers.matches() ? numbers(text, rules) : named(text);
  }

  private static DateText numbers(String text, Rules rules) {
    var slashed = Slashed.parse(text.replace('.', '/').replace('-', '/'), CENTURY);
    if (rules.order().isPresent()) {
      return slashed.in(rules.order().get()).map(DateText::known).orElse(new Unreadable());
    }
    if (slashed.isAmbiguous()) {
      return new Open(slashed.monthFirst().orElseThrow(), slashed.dayFirst().orElseThrow());
    }
    return slashed.only().map(DateText::known).orElse(new Unreadable());
  }

  private static DateText named(String text) {
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return day(year(dayFirst.group(3)), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher monthFirst = NAMED_FIRST.matcher(text);
    if (monthFirst.matches()) {
      return day(year(monthFirst.group(3)), monthFirst.group(1), monthFirst.group(2));
    }
    Matcher month = MONTH_NAMED.matcher(text);
    if (month.matches()) {
      return month(year(month.group(2)), TextDates.month(month.group(1)));
    }
    Matcher numbered = MONTH.matcher(text);
    if (numbered.matches()) {
      return month(year(numbered.group(1)), number(numbered.group(2)));
    }
    int year = text.length() == 4 ? number(text) : -1;
    return year < 1000
        ? new Unreadable()
        : new Known(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
  }

  private static DateText day(int year, String month, String day) {
    return Cells.calendarDay(year, TextDates.month(month), number(day))
        .map(DateText::known)
        .orElse(new Unreadable());
  }

  private static DateText month(int year, int month) {
    if (month < 1 || month > 12) {
      return new Unreadable();
    }
    var whole = YearMonth.of(year, month);
    return new Known(whole.atDay(1), whole.atEndOfMonth(), DatePrecision.MONTH);
  }

  private static DateText known(LocalDate day) {
    return new Known(day, day, DatePrecision.DAY);
  }

  private static int year(String digits) {
    return digits.length() == 2
        ? TextDates.nearestCentury(number(digits), CENTURY)
        : number(digits);
  }

  private static int number(String digits) {
    return Cells.digits(digits, 0, digits.length());
  }

  private static Optional<LocalDate> formatted(String text, String format) {
    try {
      return Optional.of(LocalDate.parse(text, formatter(format)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// A pattern in which y stands for the year, as people write it.
  static DateTimeFormatter formatter(String format) {
    String pattern = format.replace('y', 'u');
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /// Whether a pattern can be used to read a day.
  static boolean isForm(String format) {
    try {
      return LocalDate.parse(
              formatter(format).format(LocalDate.of(CENTURY, 1, 2)), formatter(format))
          .equals(LocalDate.of(CENTURY, 1, 2));
    } catch (DateTimeException | IllegalArgumentException _) {
      return false;
    }
  }

  /// The forms that are read without being told, for messages.
  static List<String> forms() {
    return List.of("2010-01-05", "5 January 2010", "Jan 5, 2010", "05-Jan-10", "2010-01", "2010");
  }
}
