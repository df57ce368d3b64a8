package org.trucewatch.reports.acled;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.Publication.Basis;
import org.trucewatch.claims.When;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.ReadSettings.DateOrder;
import org.trucewatch.reports.table.Slashed;
import org.trucewatch.reports.table.TextDates;

/// The two clocks of a row of ACLED: `event_date` with `time_precision`, and `timestamp`.
///
/// ACLED gives one day where only a week or a month is known: the first or a middle one, depending
/// on release and wording. So the day is widened to every day that it may stand for: six days to
/// either side for a week, its month for a month.
final class AcledDates {
  private static final int WEEK_SLACK_DAYS = 6;

  /// Seconds since 1970 beyond which a timestamp is in milliseconds.
  private static final long LATEST_SECOND = 100_000_000_000L;

  private AcledDates() {}

  static When happened(Cells cells, Optional<DateOrder> order) {
    LocalDate day = day(cells, order);
    DatePrecision precision = precision(cells);
    checkYear(cells, day);
    return switch (precision) {
      case DAY, FEW_DAYS -> new When(day, day, DatePrecision.DAY, "");
      case WEEK ->
          new When(day.minusDays(WEEK_SLACK_DAYS), day.plusDays(WEEK_SLACK_DAYS), precision, "");
      case MONTH, YEAR ->
          new When(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), precision, "");
    };
  }

  /// The day of the row's last change, if it states one; else the day the user gives; else the last
  /// day of the event, an estimate.
  static Publication publication(Cells cells, When happened, Optional<LocalDate> given) {
    Optional<LocalDate> changed = timestamp(cells);
    if (changed.filter(day -> !day.isBefore(happened.from())).isPresent()) {
      return new Publication(changed.get(), Basis.RECORD);
    }
    if (changed.isPresent() && !cells.isRefused()) {
      cells.keep(
          Kind.EVENT_AFTER_REPORT,
          "timestamp",
          "The row was last changed on " + changed.get() + ", before its event.",
          "Check event_date; the day of publication is estimated until then.");
    }
    return given
        .map(day -> new Publication(day, Basis.RECORD))
        .orElse(new Publication(happened.to(), Basis.INFERRED));
  }

  private static LocalDate day(Cells cells, Optional<DateOrder> order) {
    String text = cells.text("event_date").strip();
    int year = Cells.digits(cells.text("year").strip(), 0, cells.text("year").strip().length());
    var slashed = Slashed.parse(text, year < 0 ? 2000 : year);
    Optional<LocalDate> day;
    if (slashed.isAmbiguous()) {
      day = order.flatMap(slashed::in);
      if (day.isEmpty()) {
        cells.refuse(
            Kind.AMBIGUOUS_DATE,
            "event_date",
            cells.quoted("event_date") + " can be read two ways.",
            "Say whether day or month comes first (--date-order day-first or month-first).");
        return LocalDate.EPOCH;
      }
    } else {
      day = slashed.isSlashed() ? slashed.only() : named(text);
    }
    if (day.isEmpty()) {
      cells.refuse(
          Kind.UNREADABLE_DATE,
          "event_date",
          cells.quoted("event_date") + " is not a day of the calendar.",
          "Write it as yyyy-MM-dd or as 31 December 2019.");
    }
    return day.orElse(LocalDate.EPOCH);
  }

  /// `2019-12-31`, `31 December 2019`, `31-Dec-2019`, also with a time of midnight behind.
  private static Optional<LocalDate> named(String text) {
    String day = text.replaceFirst("[T ]00:00(:00(\\.0+)?)?Z?$", "");
    var iso = Cells.isoDay(day);
    if (iso.isPresent()) {
      return iso;
    }
    String spaced = day.replace('-', ' ').replaceAll(" +", " ");
    return spaced.length() > 40
        ? Optional.empty()
        : TextDates.atEnd(spaced, LocalDate.EPOCH)
            .filter(found -> found.from() == 0 && !found.yearIsInferred())
            .filter(_ -> spaced.length() > 10)
            .map(TextDates.Found::day);
  }

  private static DatePrecision precision(Cells cells) {
    return switch (cells.text("time_precision").strip()) {
      case "1" -> DatePrecision.DAY;
      case "2" -> DatePrecision.WEEK;
      case "3" -> DatePrecision.MONTH;
      default -> {
        if (cells.table().has("time_precision")) {
          cells.keep(
              Kind.UNKNOWN_WORD,
              "time_precision",
              cells.quoted("time_precision") + " is no precision; 3 (month) is taken.",
              "ACLED's codes are 1 (day), 2 (week) and 3 (month).");
        }
        yield DatePrecision.MONTH;
      }
    };
  }

  private static void checkYear(Cells cells, LocalDate day) {
    String text = cells.text("year").strip();
    int year = Cells.digits(text, 0, text.length());
    if (year > 0 && year != day.getYear() && !cells.isRefused()) {
      cells.keep(
          Kind.YEAR_DIFFERS,
          "year",
          "The year is " + year + ", but the event is dated " + day + ".",
          "Look at the notes for the right day; the row is kept as written.");
    }
  }

  private static Optional<LocalDate> timestamp(Cells cells) {
    String text = cells.text("timestamp").strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (text.length() >= 10 && text.charAt(4) == '-') {
        return Cells.isoDay(text.substring(0, 10));
      }
      long seconds = Long.parseLong(text);
      seconds = seconds > LATEST_SECOND ? seconds / 1000 : seconds;
      return Optional.of(Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate());
    } catch (NumberFormatException | DateTimeException _) {
      cells.setAside(
          Kind.UNREADABLE_DATE,
          "timestamp",
          cells.quoted("timestamp") + " is not a time of change.",
          "ACLED writes seconds since 1970.");
      return Optional.empty();
    }
  }
}
