package org.trucewatch.reports.peace;

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
import org.trucewatch.reports.table.ReadSettings.DateOrder;
import org.trucewatch.reports.table.Table;

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
  public Recorded read(Cells cells, Optional<DateOrder> order) {
    String dyad = cells.id("dyad_id").strip();
    Days year = Days.year(cells, "year");
    Optional<Days> written = day(cells, "ependdate", year, order);
    Optional<Days> end = written.map(day -> Days.widened(cells, "ependprec", day));
    Optional<Days> start =
        day(cells, "start_date2", year, order).map(day -> Days.widened(cells, "start_prec2", day));
    Optional<Days> ceasefire = day(cells, "cfiredate", year, order);
    Optional<Days> agreement = day(cells, "peagdate", year, order);
    end.ifPresent(
        last -> start.ifPresent(first -> Days.checkOrder(cells, "ependdate", first, last)));
    end.ifPresent(last -> Days.checkYear(cells, "year", last));
    boolean ended = cells.text("dyadterm").strip().equals("1");
    checkOutcome(cells, ended, end);
    String summary =
        "Records fighting between "
            + sides(cells)
            + " in "
            + year.first().getYear()
            + Line.part(", ", cells, "location")
            + start.map(first -> ", an episode begun " + first.words()).orElse("")
            + "; "
            + ended(cells, written, end)
            + signed(cells, "cfiredate", "; a ceasefire of ", ceasefire)
            + signed(cells, "peagdate", "; a peace agreement of ", agreement);
    return new Recorded(
        dyad + "-" + cells.text("year").strip(),
        Told.of(ended ? end.orElse(year) : year, List.of(end, ceasefire, agreement)),
        Line.of(cells, "side_a") + " and " + Line.of(cells, "side_b"),
        summary,
        List.of("UCDP dyad " + dyad),
        "");
  }

  /// Both sides, each with the states whose troops support it.
  private static String sides(Cells cells) {
    return Line.of(cells, "side_a")
        + supported(cells, "side_a_2nd")
        + " and "
        + Line.of(cells, "side_b")
        + supported(cells, "side_b_2nd");
  }

  private static String supported(Cells cells, String column) {
    String states = Line.of(cells, column);
    return states.isEmpty() ? "" : " (with " + states + ")";
  }

  private static void checkOutcome(Cells cells, boolean ended, Optional<Days> end) {
    String outcome = cells.text("outcome").strip();
    if (!outcome.isEmpty() && !outcome.equals(".") && !OUTCOMES.containsKey(outcome)) {
      cells.setAside(
          Kind.UNKNOWN_WORD,
          "outcome",
          cells.quoted("outcome") + " is no outcome, and counts as not stated.",
          "UCDP's codes run from 1 (peace agreement) to 6 (a party ceased to exist).");
    }
    if (!ended && end.isPresent()) {
      cells.keep(
          Kind.CONTRADICTION,
          "dyadterm",
          "A day of the end is given, but the episode is not recorded as ended.",
          "Ask UCDP; both stand as written.");
    }
  }

  /// Whether and how the episode ended. In the last year that a release covers nobody can know yet:
  /// the cell is empty then, which is not "no".
  private static String ended(Cells cells, Optional<Days> written, Optional<Days> end) {
    String outcome = OUTCOMES.getOrDefault(cells.text("outcome").strip(), "how is not stated");
    String when = end.map(Days::words).orElse("on a day not stated") + coarse(cells, written, end);
    return switch (cells.text("dyadterm").strip()) {
      case "1" -> "this episode ended " + when + ", " + outcome;
      case "0" ->
          "it is not recorded as ended" + end.map(_ -> ", but an end " + when + " is").orElse("");
      default -> "whether it ended is not stated";
    };
  }

  private static String coarse(Cells cells, Optional<Days> written, Optional<Days> end) {
    return written.equals(end)
        ? ""
        : written
            .map(day ->
                " (given as %s, precision %s)".formatted(day.words(), Line.of(cells, "ependprec")))
            .orElse("");
  }

  /// Where a cell holds more than one day, all of it stands as written.
  private static String signed(Cells cells, String column, String before, Optional<Days> day) {
    String written = Line.of(cells, column);
    return day.map(Days::words)
        .or(() -> Optional.of("\"" + written + "\"").filter(_ -> written.length() > 1))
        .map(before::concat)
        .orElse("");
  }

  private static Optional<Days> day(
      Cells cells, String column, Days year, Optional<DateOrder> order) {
    return Days.optional(
        cells, column, year.first().getYear(), order.orElse(DateOrder.MONTH_DAY_YEAR));
  }
}
