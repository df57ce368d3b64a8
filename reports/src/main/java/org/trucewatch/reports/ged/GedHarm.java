package org.trucewatch.reports.ged;

import java.util.OptionalInt;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Harm;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;

/// The deaths of a row of UCDP GED. -1 and an empty cell mean "missing".
final class GedHarm {
  private GedHarm() {}

  static Harm parse(Cells cells) {
    OptionalInt a = number(cells, "deaths_a");
    OptionalInt b = number(cells, "deaths_b");
    OptionalInt civilians = number(cells, "deaths_civilians");
    OptionalInt unknown = number(cells, "deaths_unknown");
    OptionalInt best = number(cells, "best");
    checkSum(cells, best, a, b, civilians, unknown);
    Count combatants =
        a.isPresent() && b.isPresent() ? exactly(a.getAsInt() + b.getAsInt()) : Count.notStated();
    return new Harm(
        killed(cells, best),
        civilians.isPresent() ? exactly(civilians.getAsInt()) : Count.notStated(),
        Count.notStated(),
        new Harm.Combatants(combatants, ""),
        Count.notStated());
  }

  private static Count killed(Cells cells, OptionalInt best) {
    OptionalInt low = number(cells, "low");
    OptionalInt high = number(cells, "high");
    if (best.isEmpty()) {
      return range(low, high);
    }
    if (low.isEmpty() || high.isEmpty()) {
      return exactly(best.getAsInt());
    }
    var estimate = new Count.Estimate(low.getAsInt(), best.getAsInt(), high.getAsInt());
    if (estimate.low() > estimate.best() || estimate.best() > estimate.high()) {
      cells.keep(
          Kind.RANGE_OUT_OF_ORDER,
          estimate.low() > estimate.best() ? "low" : "high",
          "Low, best and high are %d, %d and %d, which are not in order."
              .formatted(estimate.low(), estimate.best(), estimate.high()),
          "Ask UCDP; the three numbers are kept as given.");
    }
    return estimate;
  }

  private static Count range(OptionalInt low, OptionalInt high) {
    boolean isRange = low.isPresent() && high.isPresent() && low.getAsInt() <= high.getAsInt();
    return isRange ? new Count.Between(low.getAsInt(), high.getAsInt()) : Count.notStated();
  }

  private static void checkSum(Cells cells, OptionalInt best, OptionalInt... parts) {
    long sum = 0;
    for (OptionalInt part : parts) {
      if (part.isEmpty()) {
        return;
      }
      sum += part.getAsInt();
    }
    if (best.isPresent() && best.getAsInt() != sum) {
      cells.keep(
          Kind.SUM_DIFFERS,
          "best",
          "The best estimate is %d, but deaths_a, deaths_b, deaths_civilians and deaths_unknown "
                  .formatted(best.getAsInt())
              + "add up to "
              + sum
              + ".",
          "Ask UCDP; all five numbers are kept as given.");
    }
  }

  private static Count exactly(int number) {
    return Count.exactly(number);
  }

  private static OptionalInt number(Cells cells, String column) {
    return cells.text(column).equals("-1") ? OptionalInt.empty() : cells.number(column);
  }
}
