package org.trucewatch.reports.casefile;

import java.time.LocalDate;
import java.util.Locale;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Event;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.Voice;
import org.trucewatch.claims.When;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.reports.places.OutsideCheck;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.RowParser;

/// Rows of claims.csv. The label columns `true_incident` and `relation` are never looked at.
final class CaseClaims implements RowParser {
  private static final int MAX_TYPE = 200;
  private static final EventType NOT_STATED = new EventType("not stated");

  private final CaseIds ids;
  private final OutsideCheck borders = new OutsideCheck();

  CaseClaims(CaseIds ids) {
    this.ids = ids;
  }

  @Override
  public Item parse(Cells cells) {
    String id = ids.own(CaseTable.CLAIMS, cells, "claim_id");
    String report = ids.reference(CaseTable.REPORTS, cells, "report_id");
    String origin = ids.reference(CaseTable.SOURCES, cells, "origin_id");
    var voice = new Voice(new SourceId(origin), stance(cells), cells.yesOrNo("hedged"));
    When happened = happened(cells);
    ids.checkOrder(cells, report, happened.from());
    Where where = where(cells);
    borders.check(cells, "lat", where);
    var event = new Event(happened, where, type(cells), actors(cells));
    var harm = CaseHarm.parse(cells);
    ids.used(report);
    return new Claim(
        new ClaimId(id), new ReportId(report), voice, event, harm, cells.text("notes"));
  }

  private static Stance stance(Cells cells) {
    String word = cells.text("stance");
    for (Stance stance : Stance.values()) {
      if (stance.name().toLowerCase(Locale.ROOT).equals(word)) {
        return stance;
      }
    }
    cells.refuse(
        Kind.UNKNOWN_WORD,
        "stance",
        cells.quoted("stance") + " does not say what the speaker does.",
        "Write asserts, denies, admits or justifies.");
    return Stance.ASSERTS;
  }

  private static When happened(Cells cells) {
    LocalDate from = cells.day("event_start");
    LocalDate to = cells.day("event_end");
    if (!cells.isRefused() && to.isBefore(from)) {
      cells.refuse(
          Kind.DATES_OUT_OF_ORDER,
          "event_end",
          "The event ends on " + to + ", before it starts on " + from + ".",
          "Correct the two days after the page.");
    }
    LocalDate last = to.isBefore(from) ? from : to;
    return new When(from, last, datePrecision(cells), cells.text("event_time"));
  }

  private static DatePrecision datePrecision(Cells cells) {
    var precision = DatePrecision.find(code(cells.text("date_precision")));
    if (precision.isEmpty()) {
      cells.keep(
          Kind.UNKNOWN_WORD,
          "date_precision",
          cells.quoted("date_precision") + " is no precision; the coarsest, 5, is taken.",
          "Write 1 (day), 2 (a few days), 3 (week), 4 (month) or 5 (year).");
    }
    return precision.orElse(DatePrecision.YEAR);
  }

  private static Where where(Cells cells) {
    return new Where(
        cells.text("place_as_written"),
        cells.stated("admin1"),
        cells.stated("admin2"),
        cells.country("country"),
        cells.point("lat", "lon"),
        wherePrecision(cells));
  }

  private static WherePrecision wherePrecision(Cells cells) {
    var precision = WherePrecision.find(code(cells.text("where_precision")));
    if (precision.isEmpty()) {
      cells.keep(
          Kind.UNKNOWN_WORD,
          "where_precision",
          cells.quoted("where_precision") + " is no precision; the country, 6, is taken.",
          "Write 1 (exact), 2 (near), 3 (district), 4 (province), 5 (several provinces or a line), "
              + "6 (country) or 7 (sea or air).");
    }
    return precision.orElse(WherePrecision.COUNTRY);
  }

  private static EventType type(Cells cells) {
    String name = cells.text("event_type");
    if (name.isBlank()) {
      cells.refuse(
          Kind.EMPTY_CELL,
          "event_type",
          cells.quoted("event_type") + " does not say what kind of event it was.",
          "Write a few words such as \"air strike\"; \"explosion\" if the page leaves it open.");
      return NOT_STATED;
    }
    boolean usable =
        name.length() <= MAX_TYPE && name.codePoints().noneMatch(Character::isISOControl);
    if (!usable) {
      cells.setAside(
          Kind.UNKNOWN_WORD,
          "event_type",
          "A kind of event has at most " + MAX_TYPE + " characters, without line breaks.",
          "Write a few words such as \"air strike\", and the rest into notes.");
    }
    return usable ? new EventType(name) : NOT_STATED;
  }

  private static Actors actors(Cells cells) {
    return new Actors(
        Actor.parse(cells.text("attacker_claimed")), Actor.parse(cells.text("target_claimed")));
  }

  private static int code(String text) {
    return text.length() == 1 ? Cells.digits(text, 0, 1) : -1;
  }
}
