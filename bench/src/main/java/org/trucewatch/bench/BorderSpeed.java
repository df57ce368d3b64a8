package org.trucewatch.bench;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;
import org.trucewatch.reports.places.Area;
import org.trucewatch.reports.places.Borders;

/// Microseconds for one question about borders, on random points of the region between Iran and
/// India; the seed is fixed.
final class BorderSpeed {
  private static final String SUITE = "borders";
  private static final String REGION = "24..38 N, 60..80 E";
  private static final int POINTS = 40_000;
  private static final int ROUNDS = 3;

  private BorderSpeed() {}

  static List<Figure> measure() {
    var pakistan = new Country("PK");
    Borders borders = Borders.packed();
    return List.of(
        time("country of a point", point -> borders.at(point)),
        time("outside the named country?", point -> borders.outside(pakistan, point)),
        time("distance to the next border", point -> borders.borderKm(point)),
        time(
            "cross-border, 25 km",
            point -> borders.crossBorder(new Area.Disc(point, 25), pakistan)));
  }

  /// The best of a few rounds, the first of which warms up.
  private static Figure time(String metric, Consumer<Point> question) {
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      var random = new Random(20_260_501);
      long start = System.nanoTime();
      for (int i = 0; i < POINTS; i++) {
        question.accept(new Point(24 + 14 * random.nextDouble(), 60 + 20 * random.nextDouble()));
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e3 / POINTS);
    }
    return new Figure(SUITE, REGION, metric, best, "us");
  }
}
