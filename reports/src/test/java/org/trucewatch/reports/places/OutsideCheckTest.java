package org.trucewatch.reports.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.reports.Reading;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;

/// Coordinates outside the country that a row names are flagged, and the row is kept.
class OutsideCheckTest {
  private static final String HEAD =
      "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,inter1,actor2,"
          + "inter2,interaction,country,admin1,admin2,location,latitude,longitude,geo_precision,"
          + "source,source_scale,notes,fatalities,timestamp\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void aPointInAnotherCountryIsFlaggedAndKept() {
    var reading = read("Pakistan", "34.53", "69.17", "1");
    assertThat(reading.claims()).hasSize(1);
    assertThat(reading.flaws())
        .singleElement()
        .satisfies(flaw -> {
          assertThat(flaw.kind()).isEqualTo(Kind.OUTSIDE_COUNTRY);
          assertThat(flaw.outcome()).isEqualTo(Outcome.KEPT);
          assertThat(flaw.place().column()).isEqualTo("latitude");
          assertThat(flaw.why()).contains("outside Pakistan");
        });
  }

  @Test
  void aPointInTheCountryIsNot() {
    assertThat(read("Afghanistan", "34.53", "69.17", "1").flaws()).isEmpty();
  }

  @Test
  void aPointOnTheBorderIsOnBothSidesOfIt() {
    assertThat(read("Afghanistan", "30.92", "66.45", "1").flaws()).isEmpty();
    assertThat(read("Pakistan", "30.92", "66.45", "1").flaws()).isEmpty();
  }

  @Test
  void aPointOfARowWithoutAKnownPrecisionIsLetPass() {
    assertThat(read("Pakistan", "34.53", "69.17", "").flaws())
        .extracting("kind")
        .doesNotContain(Kind.OUTSIDE_COUNTRY);
  }

  private Reading read(String country, String latitude, String longitude, String precision) {
    return Reading.ofText(
        folder,
        "acled.csv",
        HEAD
            + "XX1,2024-05-01,2024,1,Battles,Armed clash,North,1,South,2,12,"
            + country
            + ",Province,District,Town,"
            + latitude
            + ","
            + longitude
            + ","
            + precision
            + ",Paper,National,Invented.,0,1714700000\n");
  }
}
