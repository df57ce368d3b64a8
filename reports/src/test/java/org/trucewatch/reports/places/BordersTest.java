package org.trucewatch.reports.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;
import org.trucewatch.reports.places.CrossBorder.Answer;

/// Countries, disputed land, and the three answers about borders.
class BordersTest {
  private static final Borders BORDERS = Borders.packed();

  @ParameterizedTest(name = "{0}, {1} is {2} {3}")
  @CsvSource({
    "34.53, 69.17, AF,",
    "31.0058, 66.40, AF,",
    "30.92, 66.45, PK,",
    "38.56, 68.77, TJ,",
    "34.08, 74.80, IN, jammu-kashmir",
    "34.37, 73.47, PK, azad-kashmir",
    "35.92, 74.31, PK, gilgit-baltistan",
    "45.0, 34.0, RU, crimea",
    "48.0, 37.8, UA, donetsk",
    "33.1, 35.8, IL, golan",
    "31.9, 35.2, PS, west-bank",
    "35.2, 79.4, CN, aksai-chin",
    "28.0, 94.5, IN, arunachal",
    "9.6, 28.4, SD, abyei"
  })
  void landOfAPoint(double lat, double lon, String country, String disputed) {
    Land land = BORDERS.at(new Point(lat, lon));
    assertThat(land.country()).contains(new Country(country));
    assertThat(land.disputed().map(Disputed::id).orElse(null)).isEqualTo(disputed);
  }

  @ParameterizedTest(name = "{0}, {1} within {2} km by {3}: {4}")
  @CsvSource({
    "34.53, 69.17, 5, PK, YES",
    "34.53, 69.17, 5, AF, NO",
    "34.53, 69.17, 200, AF, UNDETERMINED",
    "31.0058, 66.40, 2, PK, YES",
    "31.0058, 66.40, 25, PK, UNDETERMINED",
    "34.08, 74.80, 2, IN, UNDETERMINED",
    "34.08, 74.80, 2, PK, UNDETERMINED",
    "34.08, 74.80, 2, AF, YES",
    "45.0, 34.0, 2, UA, UNDETERMINED",
    "45.0, 34.0, 2, RU, UNDETERMINED",
    "0, 0, 5, AF, UNDETERMINED",
    "34.53, 69.17, 5, XX, UNDETERMINED"
  })
  void crossBorder(double lat, double lon, double km, String actor, Answer answer) {
    var found = BORDERS.crossBorder(new Area.Disc(new Point(lat, lon), km), new Country(actor));
    assertThat(found.answer()).isEqualTo(answer);
    assertThat(found.why()).endsWith(".");
  }

  @Test
  void aProvinceIsInsideItsCountryWhereverItWas() {
    Area paktika =
        Regions.shape(
            Provinces.packed().of(new Country("AF")).stream()
                .filter(province -> province.name().equals("Paktika"))
                .findFirst()
                .orElseThrow());
    assertThat(BORDERS.crossBorder(paktika, new Country("PK")).answer()).isEqualTo(Answer.YES);
    assertThat(BORDERS.crossBorder(paktika, new Country("AF")).answer()).isEqualTo(Answer.NO);
  }

  @ParameterizedTest(name = "{0} at {1}, {2}: flagged {3}")
  @CsvSource({
    "AF, 34.53, 69.17, false",
    "PK, 34.53, 69.17, true",
    "AF, 69.17, 34.53, true",
    "PK, 31.0058, 66.40, true",
    "PK, 30.93, 66.42, false",
    "PK, 34.08, 74.80, false",
    "IN, 34.37, 73.47, false",
    "UA, 45.0, 34.0, false",
    "PK, 24.7, 66.9, false",
    "PK, 20.0, 60.0, true",
    "XX, 0, 0, false"
  })
  void coordinatesOutsideTheNamedCountry(String named, double lat, double lon, boolean flagged) {
    var found = BORDERS.outside(new Country(named), new Point(lat, lon));
    assertThat(found.isPresent()).isEqualTo(flagged);
    found.ifPresent(flag -> assertThat(flag.sentence()).startsWith("The coordinates lie outside"));
  }

  @Test
  void distances() {
    var spinBoldak = new Point(31.0058, 66.40);
    assertThat(BORDERS.distanceKm(new Country("AF"), spinBoldak)).hasValue(0);
    assertThat(BORDERS.distanceKm(new Country("PK"), spinBoldak).orElseThrow())
        .isBetween(3.0, 12.0);
    assertThat(BORDERS.borderKm(spinBoldak).orElseThrow()).isBetween(3.0, 12.0);
    assertThat(BORDERS.distanceKm(new Country("BR"), spinBoldak)).isEmpty();
  }

  @Test
  void everyCodebookNamesProvincesThatExist() {
    var ids =
        Provinces.packed().list().stream()
            .map(Province::id)
            .collect(java.util.stream.Collectors.toSet());
    for (Disputed.Row row : Disputed.codebook()) {
      for (Disputed.Part part : row.parts()) {
        if (part instanceof Disputed.Part.Whole(String id)) {
          assertThat(ids).contains(id);
        }
      }
      assertThat(row.land().claimedBy()).isNotEmpty();
    }
    PackedFile.table("province-names-1.tsv").forEach(row -> assertThat(ids).contains(row[0]));
    PackedFile.table("province-also-1.tsv")
        .forEach(row -> assertThat(ids).containsAll(Set.of(row[0], row[1])));
  }

  @Test
  void ourOwnPlacesLieInTheirCountries() {
    for (String[] row : PackedFile.table("region-places-1.tsv")) {
      var point = new Point(Double.parseDouble(row[3]), Double.parseDouble(row[4]));
      assertThat(BORDERS.distanceKm(new Country(row[2]), point).orElse(999))
          .as(row[0])
          .isLessThan(10);
    }
  }
}
