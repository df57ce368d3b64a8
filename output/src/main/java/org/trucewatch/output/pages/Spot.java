package org.trucewatch.output.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.reports.places.Gazetteer;
import org.trucewatch.reports.places.PlaceAnswer;
import org.trucewatch.reports.places.PlaceQuery;

/// Where a map draws an incident, by rule `spot/1`: at the recorder's point if there is one, else
/// at the middle of the region that the gazetteer resolves the words to; with a radius, so that a
/// coarse place is an area and never a pin. Nothing is drawn where no region is meant, or no
/// country is named with the words.
///
/// The radius is the larger of the region's own and that of the precision: exact 0, near 25 km
/// (UCDP's words), district 40, province 100, several provinces or a line 250, country 500, sea or
/// air 200.
///
/// @param point the middle, if there is one
/// @param radiusKm how far from it the event may have been
/// @param given whether the point is the recorder's
public record Spot(Optional<Point> point, int radiusKm, boolean given) {
  /// Name and version of the rule.
  public static final String RULE = "spot/1";

  private record Words(Where where) {}

  /// The rule, by a gazetteer; each place is looked up once. For use by one thread.
  public static Function<Where, Spot> by(Gazetteer gazetteer) {
    Map<Words, Spot> found = new HashMap<>();
    return where -> found.computeIfAbsent(new Words(where), key -> of(key.where(), gazetteer));
  }

  /// Where a map draws a place.
  public static Spot of(Where where, Gazetteer gazetteer) {
    int radius = radiusKm(where.precision());
    if (where.point().isPresent()) {
      return new Spot(where.point(), radius, true);
    }
    if (!where.country().isKnown()) {
      return new Spot(Optional.empty(), radius, false);
    }
    var query =
        new PlaceQuery(
            where.asWritten(),
            where.admin1(),
            where.admin2(),
            List.of(where.country()),
            Optional.empty());
    return gazetteer.resolve(query) instanceof PlaceAnswer.Resolved resolved
        ? new Spot(
            Optional.of(resolved.region().area().centre()),
            Math.max(radius, (int) Math.ceil(resolved.region().area().radiusKm())),
            false)
        : new Spot(Optional.empty(), radius, false);
  }

  private static int radiusKm(WherePrecision precision) {
    return switch (precision) {
      case EXACT -> 0;
      case NEAR -> 25;
      case DISTRICT -> 40;
      case PROVINCE -> 100;
      case REGION -> 250;
      case COUNTRY -> 500;
      case SEA_OR_AIR -> 200;
    };
  }
}
