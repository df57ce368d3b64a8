package org.trucewatch.reports.ged;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Event;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.When;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.reports.names.Countries;
import org.trucewatch.reports.places.OutsideCheck;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;

/// Turns rows of one UCDP GED table into events.
final class GedEvents {
  private static final EventType STATE_BASED = new EventType("state-based violence");
  private static final EventType NON_STATE = new EventType("non-state violence");
  private static final EventType ONE_SIDED = new EventType("one-sided violence");
  private static final EventType UNCLEAR = new EventType("organised violence");

  private final GedDates dates;
  private final Optional<LocalDate> published;
  private final Map<String, Long> lines = new HashMap<>();
  private final OutsideCheck borders = new OutsideCheck();

  GedEvents(GedDates dates, Optional<LocalDate> published) {
    this.dates = dates;
    this.published = published;
  }

  /// The event of a row. When the cells mark the row as refused, what is returned is dropped.
  GedEvent parse(Cells cells) {
    String row = row(cells);
    LocalDate start = dates.day(cells, "date_start");
    When happened = happened(cells, start);
    Where where = where(cells);
    borders.check(cells, "latitude", where);
    var event = new Event(happened, where, type(cells), actors(cells));
    var sources = SourceList.parse(cells.text("source_article"), start);
    dates.checkAgainst(cells, start, sources);
    GedChecks.sources(cells, start, sources);
    return new GedEvent(
        row, event, GedHarm.parse(cells), sources, publication(happened, sources), remark(cells));
  }

  /// The day the user gives; else the day of the latest article or the last day of the event,
  /// whichever is later: the row cannot be older than what it tells of and rests on.
  private Publication publication(When happened, SourceList sources) {
    LocalDate latest = sources.latest().filter(happened.to()::isBefore).orElse(happened.to());
    return published
        .map(day -> new Publication(day, Publication.Basis.RECORD))
        .orElse(new Publication(latest, Publication.Basis.INFERRED));
  }

  private String row(Cells cells) {
    String row = cells.id("id").strip();
    if (!cells.isRefused()) {
      Long first = lines.putIfAbsent(row, cells.row().line());
      if (first != null) {
        cells.refuse(
            Kind.DUPLICATE_ID,
            "id",
            "Row " + row + " stands on line " + first + " already.",
            "Keep one of the two rows.");
      }
    }
    return row;
  }

  private When happened(Cells cells, LocalDate start) {
    boolean hasEnd = !cells.text("date_end").isBlank();
    LocalDate end = hasEnd ? dates.day(cells, "date_end") : start;
    if (!hasEnd && cells.table().has("date_end")) {
      String why = "There is no last day; the first is taken.";
      cells.keep(Kind.EMPTY_CELL, "date_end", why, "Ask UCDP, or look at the articles.");
    }
    if (!cells.isRefused()) {
      if (end.isBefore(start)) {
        cells.refuse(
            Kind.DATES_OUT_OF_ORDER,
            "date_end",
            "The event ends on " + end + ", before it starts on " + start + ".",
            "Look at the articles and correct the row.");
      }
      GedChecks.year(cells, start, end);
    }
    return new When(start, end.isBefore(start) ? start : end, datePrecision(cells), "");
  }

  private static DatePrecision datePrecision(Cells cells) {
    var precision = DatePrecision.find(code(cells, "date_prec"));
    if (precision.isEmpty() && cells.table().has("date_prec")) {
      cells.keep(
          Kind.UNKNOWN_WORD,
          "date_prec",
          cells.quoted("date_prec") + " is no precision; the coarsest, 5 (year), is taken.",
          "UCDP's codes run from 1 (day) to 5 (year).");
    }
    return precision.orElse(DatePrecision.YEAR);
  }

  private static Where where(Cells cells) {
    String asWritten =
        cells.stated("where_description").orElseGet(() -> cells.text("where_coordinates"));
    return new Where(
        asWritten,
        cells.stated("adm_1"),
        cells.stated("adm_2"),
        country(cells),
        cells.point("latitude", "longitude"),
        wherePrecision(cells));
  }

  private static WherePrecision wherePrecision(Cells cells) {
    var precision = WherePrecision.find(code(cells, "where_prec"));
    if (precision.isEmpty() && cells.table().has("where_prec")) {
      cells.keep(
          Kind.UNKNOWN_WORD,
          "where_prec",
          cells.quoted("where_prec") + " is no precision; 6 (country) is taken.",
          "UCDP's codes run from 1 (exact) to 7 (sea or air).");
    }
    return precision.orElse(WherePrecision.COUNTRY);
  }

  private static Country country(Cells cells) {
    var country = Countries.find(cells.text("country"), cells.text("country_id"));
    if (country.isEmpty() && cells.table().has("country")) {
      cells.setAside(
          Kind.UNKNOWN_COUNTRY,
          "country",
          cells.quoted("country") + " is not a country that UCDP names.",
          "Correct the name; the code XX (unknown) stands in until then.");
    }
    return country.orElse(Country.UNKNOWN);
  }

  private static EventType type(Cells cells) {
    return switch (code(cells, "type_of_violence")) {
      case 1 -> STATE_BASED;
      case 2 -> NON_STATE;
      case 3 -> ONE_SIDED;
      default -> {
        cells.keep(
            Kind.UNKNOWN_WORD,
            "type_of_violence",
            cells.quoted("type_of_violence")
                + " is no type of violence; \"organised violence\" is taken.",
            "UCDP's codes are 1 (state-based), 2 (non-state) and 3 (one-sided).");
        yield UNCLEAR;
      }
    };
  }

  /// UCDP names two sides and does not say who attacked, except in one-sided violence, where side A
  /// killed civilians.
  private static Actors actors(Cells cells) {
    return new Actors(Actor.parse(cells.text("side_a")), Actor.parse(cells.text("side_b")));
  }

  /// A status that is stated and is not "Clear" says what is being checked.
  private static GedEvent.Remark remark(Cells cells) {
    String status = cells.text("code_status").strip();
    boolean underCheck = !status.isEmpty() && !status.equalsIgnoreCase("clear");
    return new GedEvent.Remark(underCheck, note(cells));
  }

  private static String note(Cells cells) {
    var note = new StringBuilder();
    append(note, "code_status ", cells.text("code_status"));
    append(note, "event_clarity ", cells.text("event_clarity"));
    append(note, "according to ", cells.text("source_original"));
    return note.toString();
  }

  private static void append(StringBuilder note, String what, String value) {
    if (!value.isBlank()) {
      note.append(note.isEmpty() ? "" : "; ").append(what).append(value.strip());
    }
  }

  private static int code(Cells cells, String column) {
    String text = cells.text(column).strip();
    return text.length() == 1 ? Cells.digits(text, 0, 1) : -1;
  }
}
