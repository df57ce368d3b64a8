package org.trucewatch.output.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.reports.places.Gazetteer;

/// A map never says more of a place than is known.
class SpotTest {
  private static Spot spot(String words, String country, Optional<Point> point, int precision) {
    return Spot.of(
        new Where(
            words,
            Optional.empty(),
            Optional.empty(),
            new Country(country),
            point,
            WherePrecision.find(precision).orElseThrow()),
        Gazetteer.packed());
  }

  @Test
  void aPointOfTheRecorderStaysWhereItIsWithTheRadiusOfItsPrecision() {
    var point = new Point(31.0, 66.4);
    assertThat(spot("a town", "AF", Optional.of(point), 1))
        .isEqualTo(new Spot(Optional.of(point), 0, true));
    assertThat(spot("a province", "AF", Optional.of(point), 4).radiusKm()).isEqualTo(100);
  }

  @Test
  void wordsBecomeTheRegionThatTheyMean() {
    Spot kandahar = spot("Kandahar province", "AF", Optional.empty(), 4);
    assertThat(kandahar.given()).isFalse();
    assertThat(kandahar.radiusKm()).isGreaterThan(99);
    assertThat(kandahar.point().orElseThrow().distanceKm(new Point(31, 65.5))).isLessThan(150);
  }

  @Test
  void whatMeansNoRegionIsNotDrawn() {
    assertThat(spot("the border", "XX", Optional.empty(), 5).point()).isEmpty();
    assertThat(spot("somewhere nobody knows xyz", "AF", Optional.empty(), 3).point()).isEmpty();
  }
}
