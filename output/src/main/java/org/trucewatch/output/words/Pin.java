package org.trucewatch.output.words;

import java.util.Optional;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;

/// Where a map may set a pin, by rule `pin/1`: at the coordinates that the recorder gave, if the
/// place is known to the district or finer. Data sets put what they know to the province or the
/// country at a capital or a middle; a pin there would say what nobody knows.
public final class Pin {
  /// Name and version of the rule.
  public static final String RULE = "pin/1";

  private Pin() {}

  /// The point to set a pin at, if there is one.
  public static Optional<Point> of(Where where) {
    return where.precision().compareTo(WherePrecision.DISTRICT) <= 0
        ? where.point()
        : Optional.empty();
  }
}
