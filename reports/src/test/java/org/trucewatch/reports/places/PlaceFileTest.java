package org.trucewatch.reports.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.Country;
import org.trucewatch.reports.places.PlaceFile.Format;
import org.trucewatch.reports.table.Flaw;

/// Files of places: what comes in, and what is said about rows that do not.
class PlaceFileTest {
  private static final String GEONAMES_ROW =
      "1123906\tSpīn Bōldak\tSpin Boldak\tSpin Baldak,سپین بولدک\t31.00575\t66.40001\tP\tPPLA2\tAF"
          + "\t\t23\t2411\t\t\t1200\t\t1300\tAsia/Kabul\t2020-01-01\n";

  @Test
  void geoNames() {
    PlaceFile read = PlaceFile.read("dump.txt", GEONAMES_ROW);
    assertThat(read.format()).isEqualTo(Format.GEONAMES);
    assertThat(read.flaws()).isEmpty();
    Place place = read.places().getFirst();
    assertThat(place.id()).isEqualTo("gn:1123906");
    assertThat(place.names()).contains("Spīn Bōldak", "سپین بولدک");
    assertThat(place.within().admin1()).contains("Kandahar");
  }

  @Test
  void badRowsAreFlawsWithTheirLine() {
    String bad =
        GEONAMES_ROW
            + "only\tthree\tcells\n"
            + GEONAMES_ROW.replace("31.00575", "131")
            + GEONAMES_ROW.replace("31.00575", "north")
            + GEONAMES_ROW.replace("1123906", "x");
    PlaceFile read = PlaceFile.read("dump.txt", bad);
    assertThat(read.places()).hasSize(1);
    assertThat(read.rows()).isEqualTo(5);
    assertThat(read.refused()).isEqualTo(4);
    assertThat(read.flaws())
        .extracting(flaw -> flaw.place().line())
        .containsExactly(2L, 3L, 4L, 5L);
    assertThat(read.flaws())
        .extracting(Flaw::kind)
        .containsExactly(
            Flaw.Kind.WRONG_NUMBER_OF_CELLS,
            Flaw.Kind.COORDINATE_OUT_OF_RANGE,
            Flaw.Kind.UNREADABLE_NUMBER,
            Flaw.Kind.UNUSABLE_ID);
  }

  @Test
  void csv() {
    PlaceFile read =
        PlaceFile.read(
            "ours.csv",
            """
            name,lat,lon,country,admin1,kind,names
            Khandaro,32.9,69.2,AF,Paktika,village,خندارو|Khandarow
            Nowhere,,,AF,,,
            Elsewhere,48.0,2.0,AF,,,
            Oddkind,32.9,69.2,Afghanistan,Paktika,spaceport,
            """);
    assertThat(read.format()).isEqualTo(Format.CSV);
    assertThat(read.places()).hasSize(3);
    assertThat(read.refused()).isEqualTo(1);
    assertThat(read.flaws())
        .extracting(Flaw::why)
        .anyMatch(why -> why.contains("outside Afghanistan"))
        .anyMatch(why -> why.contains("no kind of place"));
    Gazetteer gazetteer = Gazetteer.packed().with(read.places());
    var query = PlaceQuery.of("Khandarow village").in(new Country("AF")).inProvince("Paktika");
    assertThat(gazetteer.resolve(query)).isInstanceOf(PlaceAnswer.Resolved.class);
  }

  @Test
  void geoJson() {
    PlaceFile read =
        PlaceFile.read(
            "areas.geojson",
            """
            {"type":"FeatureCollection","features":[
             {"type":"Feature","properties":{"name":"Badani","name_ps":"بداني"},
              "geometry":{"type":"Point","coordinates":[66.45,30.93]}},
             {"type":"Feature","properties":{"name":"A field"},
              "geometry":{"type":"Polygon","coordinates":[[[66,31],[66.2,31],[66.2,31.2]]]}},
             {"type":"Feature","properties":{},"geometry":null}]}
            """);
    assertThat(read.format()).isEqualTo(Format.GEOJSON);
    assertThat(read.places())
        .extracting(Place::name)
        .containsExactlyInAnyOrder("Badani", "A field");
    assertThat(read.refused()).isEqualTo(1);
  }

  @Test
  void gedTeachesPlacesAndDistricts() {
    String ged =
        """
        id,year,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,country
        1,2010,1,Dabori town,Federally Administered Tribal Areas,Orakzai agency,33.75,70.90,Pakistan
        2,2011,2,Dabori town,Federally Administered Tribal Areas,Orakzai agency,33.75,70.90,Pakistan
        3,2011,1,Dabori town,Federally Administered Tribal Areas,Orakzai agency,33.9,70.7,Pakistan
        4,2011,4,Balochistan province,Balochistan province,,28.5,65,Pakistan
        """;
    PlaceFile read = PlaceFile.read("ged.csv", ged);
    assertThat(read.format()).isEqualTo(Format.GED);
    assertThat(read.places()).hasSize(2);
    assertThat(read.places()).extracting(Place::kind).contains(PlaceKind.DISTRICT);
    var query =
        new PlaceQuery(
            "Daboray",
            Optional.of("Federally Administered Tribal Areas"),
            Optional.of("Orakzai agency"),
            java.util.List.of(new Country("PK")),
            Optional.empty());
    assertThat(Gazetteer.packed().resolve(query)).isInstanceOf(PlaceAnswer.Unresolved.class);
    assertThat(Gazetteer.packed().with(read.places()).resolve(query))
        .isInstanceOfSatisfying(
            PlaceAnswer.Resolved.class,
            found -> assertThat(found.region().area().centre().latitude()).isEqualTo(33.75));
  }

  @Test
  void hostileFilesGiveOneClearSentence() {
    for (String text :
        new String[] {
          "",
          "   \n\n",
          "{",
          "{\"features\":3}",
          "[".repeat(100_000),
          "{\"features\":" + "[".repeat(100_000),
          "name,lat,lon\n\"unclosed,1,2\n",
          "hello world",
          "\u0000\u0001\u0002",
          "name,lat,lon\n=cmd|x,1e999,NaN\n"
        }) {
      PlaceFile read = PlaceFile.read("hostile", text);
      assertThat(read.flaws()).isNotEmpty();
      assertThat(read.flaws().getFirst().message()).isNotBlank();
    }
  }

  @Test
  void mutatedRowsNeverFail() {
    var random = new Random(5);
    String good = "name,lat,lon,country,kind\nKhandaro,32.9,69.2,AF,village\n" + GEONAMES_ROW;
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder(random.nextBoolean() ? good : GEONAMES_ROW);
      for (int k = random.nextInt(6); k >= 0; k--) {
        text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(0x700));
      }
      assertThat(PlaceFile.read("mutated", text.toString()).refused()).isGreaterThanOrEqualTo(0);
    }
  }

  @Test
  void theSharedGeoNamesFileComesInWhole() throws IOException {
    Path file =
        Path.of(
            Optional.ofNullable(System.getenv("TRUCEWATCH_SHARED")).orElse("../../shared"),
            "data/geonames/cities500_region.tsv");
    assumeTrue(Files.exists(file), "the shared GeoNames file is not here");
    PlaceFile read = PlaceFile.read("cities500_region.tsv", Files.readString(file));
    assertThat(read.refused()).isZero();
    assertThat(read.places().size()).isGreaterThan(5_000);
  }
}
