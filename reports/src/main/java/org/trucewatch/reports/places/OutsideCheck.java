package org.trucewatch.reports.places;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;

/// Flags rows whose coordinates lie outside the country that they name. One for each reading of a
/// file, since rows of a data set share their places: an answer is worked out once.
public final class OutsideCheck {
  private static final int MOST_KEPT = 50_000;

  private final Map<Asked, Optional<Outside>> answers = new HashMap<>();

  private record Asked(Country named, Point point) {}

  /// Flags the row if its coordinates contradict its country; it is kept as written. Records of
  /// several provinces, of the sea or of the air name no land and are let pass.
  ///
  /// @param column the column to name
  public void check(Cells cells, String column, Where where) {
    boolean tells = !where.precision().isCoarse() && where.precision() != WherePrecision.SEA_OR_AIR;
    if (tells && where.country().isKnown() && where.point().isPresent()) {
      answer(new Asked(where.country(), where.point().get()))
          .ifPresent(outside ->
              cells.keep(
                  Kind.OUTSIDE_COUNTRY,
                  column,
                  outside.sentence(),
                  "Check the country and the coordinates; were latitude and longitude swapped?"));
    }
  }

  private Optional<Outside> answer(Asked asked) {
    if (answers.size() >= MOST_KEPT) {
      answers.clear();
    }
    return answers.computeIfAbsent(asked, it -> Borders.packed().outside(it.named(), it.point()));
  }
}
