package org.trucewatch.reports.casefile;

import java.util.OptionalInt;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Harm;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;

/// The counts of a row of claims.csv, and whether they add up.
final class CaseHarm {
  private CaseHarm() {}

  static Harm parse(Cells cells) {
    Count killed = killed(cells);
    Count civilians = cells.range("civilians_killed_min", "civilians_killed_max");
    OptionalInt children = cells.number("children_killed");
    Count combatants = cells.range("combatants_killed_min", "combatants_killed_max");
    Count childrenKilled =
        children.isPresent() ? Count.exactly(children.getAsInt()) : Count.notStated();
    var harm =
        new Harm(
            killed,
            civilians,
            childrenKilled,
            new Harm.Combatants(combatants, cells.text("combatants_side")),
            cells.range("injured_min", "injured_max"));
    checkParts(cells, harm);
    return harm;
  }

  /// With the optional column `killed_best` the three numbers are a recorder's estimate and are
  /// kept as given.
  private static Count killed(Cells cells) {
    if (cells.text("killed_best").isEmpty()) {
      return cells.range("killed_min", "killed_max");
    }
    OptionalInt best = cells.number("killed_best");
    OptionalInt low = cells.number("killed_min");
    OptionalInt high = cells.number("killed_max");
    if (best.isEmpty() || low.isEmpty() || high.isEmpty()) {
      cells.setAside(
          Kind.EMPTY_CELL,
          "killed_best",
          "A best estimate stands without a minimum or a maximum.",
          "Give all three, or leave killed_best empty.");
      return Count.notStated();
    }
    var estimate = new Count.Estimate(low.getAsInt(), best.getAsInt(), high.getAsInt());
    if (estimate.low() > estimate.best() || estimate.best() > estimate.high()) {
      cells.keep(
          Kind.RANGE_OUT_OF_ORDER,
          "killed_best",
          "The estimate runs %d, %d, %d: low, best and high are not in order."
              .formatted(estimate.low(), estimate.best(), estimate.high()),
          "Ask the recorder of the data set; the three numbers are kept as given.");
    }
    return estimate;
  }

  private static void checkParts(Cells cells, Harm harm) {
    part(cells, "civilians_killed_min", harm.civiliansKilled(), "all killed", harm.killed());
    part(cells, "children_killed", harm.childrenKilled(), "civilians", harm.civiliansKilled());
    part(
        cells,
        "combatants_killed_min",
        harm.combatantsKilled().killed(),
        "all killed",
        harm.killed());
  }

  private static void part(Cells cells, String column, Count part, String of, Count whole) {
    OptionalInt some = part.lowest();
    OptionalInt all = whole instanceof Count.Estimate ? whole.highest() : whole.lowest();
    if (some.isPresent() && all.isPresent() && some.getAsInt() > all.getAsInt()) {
      cells.keep(
          Kind.PART_ABOVE_WHOLE,
          column,
          "The part, %d, is above the whole, %d (%s)."
              .formatted(some.getAsInt(), all.getAsInt(), of),
          "Check the page; if the page itself says so, say it in the notes.");
    }
  }
}
