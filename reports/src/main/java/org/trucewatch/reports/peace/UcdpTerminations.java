package org.trucewatch.reports.peace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Reliability;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Standing;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Table;
import org.trucewatch.reports.table.TextDates;

/// The UCDP Conflict Termination Dataset by dyad (Kreutz 2010, "How and when armed conflicts end",
/// Journal of Peace Research 47(2)). A row is one year of fighting between two sides; the last of
/// an episode says how it ended. Dates have two digits for the year, which the column `year`
/// completes.
final class UcdpTerminations implements PeaceSet {
  private static final Map<String, String> OUTCOMES =
      Map.of(
          "1", "by a peace agreement",
          "2", "by a ceasefire agreement",
          "3", "by a victory of side A",
          "4", "by a victory of side B",
          "5", "in low activity",
          "6", "because a party ceased to exist");

  @Override
  public boolean recognises(Table table) {
    return List.of("dyad_id", "year", "dyadterm", "outcome", "side_a", "side_b").stream()
        .allMatch(table::has);
  }

  @Override
  public Source source() {
    return new Source(
        new SourceId("ucdp-terminations"),
        "UCDP Conflict Termination Dataset",
        new Country("SE"),
        SourceKind.DATA_SET,
        new Standing("", "ucdp", Reliability.F),
        "ucdp.uu.se");
  }

  @Override
  public String topic() {
    return "end-of-fighting";
  }

  @Override
  public Recorded read(Cells cells) {
    String dyad = cells.id("dyad_id").strip();
    Days year = Days.year(cells, "year");
    String parties = cells.text("side_a").strip() + " and " + cells.text("side_b").strip();
    var end = day(cells, "ependdate", year);
    day(cells, "start_date2", year)
        .ifPresent(
            start -> end.ifPresent(last -> Days.checkOrder(cells, "ependdate", start, last)));
    boolean ended = cells.text("dyadterm").strip().equals("1");
    String summary =
        "Records fighting between "
            + parties
            + " in "
            + year.first().getYear()
            + (ended ? "; this episode ended " + end(cells, end) : "; it is not recorded as ended")
            + provisional(cells, "cfiredate", "a ceasefire", year)
            + provisional(cells, "peagdate", "a peace agreement", year);
    return new Recorded(
        dyad + "-" + cells.text("year").strip(),
        ended ? end.orElse(year) : year,
        parties,
        summary,
        "UCDP dyad " + dyad,
        "");
  }

  private static String end(Cells cells, Optional<Days> day) {
    String precision = cells.stated("ependprec").map(code -> ", precision " + code).orElse("");
    return day.map(Days::words).map(words -> words + precision).orElse("on a day not stated")
        + ", "
        + OUTCOMES.getOrDefault(cells.text("outcome").strip(), "how is not stated");
  }

  private static String provisional(Cells cells, String column, String what, Days year) {
    return day(cells, column, year).map(day -> "; " + what + " of " + day.words()).orElse("");
  }

  /// A day written month/day/year; nothing where a full stop or nothing stands.
  private static Optional<Days> day(Cells cells, String column, Days year) {
    String text = cells.text(column).strip();
    if (text.isEmpty() || text.equals(".")) {
      return Optional.empty();
    }
    String[] parts = text.split("/", -1);
    Optional<LocalDate> day = Optional.empty();
    if (parts.length == 3) {
      int written = Cells.digits(parts[2], 0, parts[2].length());
      int full =
          written >= 0 && written < 100
              ? TextDates.nearestCentury(written, year.first().getYear())
              : written;
      day =
          Cells.calendarDay(
              full,
              Cells.digits(parts[0], 0, parts[0].length()),
              Cells.digits(parts[1], 0, parts[1].length()));
    } else {
      day = Cells.isoDay(text);
    }
    if (day.isEmpty()) {
      cells.setAside(
          Kind.UNREADABLE_DATE,
          column,
          cells.quoted(column) + " is not a day of the calendar.",
          "UCDP writes month/day/year, such as 7/21/46.");
    }
    return day.map(Days::of);
  }
}
