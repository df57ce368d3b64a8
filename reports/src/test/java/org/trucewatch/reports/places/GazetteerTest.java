package org.trucewatch.reports.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.WherePrecision;

/// What the packed gazetteer makes of places as reports write them.
class GazetteerTest {
  private static final Country AF = new Country("AF");
  private static final Country PK = new Country("PK");

  @ParameterizedTest(name = "{0} in {1}, {2}")
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          Spin Boldak,AF,Kandahar,EXACT,31.01,66.40
          سپین بولدک,AF,,EXACT,31.01,66.40
          `Argun, Paktika`,AF,Paktika,EXACT,32.95,69.18
          Urgon district,AF,Paktika,DISTRICT,32.95,69.18
          Orakzai district,PK,Khyber Pakhtunkhwa,DISTRICT,33.7,71.0
          Kurram sector,PK,Khyber Pakhtunkhwa,DISTRICT,33.8,70.2
          North Waziristan,PK,,DISTRICT,33.0,70.0
          Angoor Adda area,PK,,NEAR,32.5,69.3
          near Miranshah,PK,,NEAR,33.0,70.07
          5 km east of Spin Boldak,AF,,NEAR,31.01,66.45
          20 miles south-west of Kabul,AF,,DISTRICT,34.32,68.92
          Paktika province,AF,,PROVINCE,32.5,68.7
          market in Paktika,AF,Paktika,PROVINCE,32.5,68.7
          Afghanistan,XX,,COUNTRY,33.8,66.0
          `Kam Air fuel depot, Kandahar airport`,AF,Kandahar,NEAR,31.5,65.8
          `Khandaro village, Argun district`,AF,Paktika,DISTRICT,32.95,69.18
          Argun and Barmal districts,AF,Paktika,DISTRICT,32.8,69.3
          Kabul,XX,,EXACT,34.53,69.17
          """)
  void resolved(
      String words,
      String country,
      String admin1,
      WherePrecision precision,
      double lat,
      double lon) {
    Region region = resolved(query(words, country, admin1));
    assertThat(region.precision()).isEqualTo(precision);
    assertThat(region.area().centre().distanceKm(new Point(lat, lon))).isLessThan(60);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          border posts,XX
          several cities,AF
          Abdul Haq Square,AF
          `Angoor Adda, Bajaur, Kurram, Dir, Chitral, Nowheresuch`,PK
          =HYPERLINK(1),AF
          """)
  void unresolvedStaysUnresolved(String words, String country) {
    PlaceAnswer answer = Gazetteer.packed().resolve(query(words, country, ""));
    assertThat(answer).isInstanceOf(PlaceAnswer.Unresolved.class);
  }

  @Test
  void placesInARowAreSeveralAndAPlaceInAPlaceIsOne() {
    Region row = resolved(query("Kunar, Nangarhar, Helmand, Kandahar, Zabul", "AF", ""));
    assertThat(row.area()).isInstanceOf(Area.Several.class);
    assertThat(row.precision()).isEqualTo(WherePrecision.REGION);
    Region one = resolved(query("Spin Boldak, Kandahar", "AF", "Kandahar"));
    assertThat(one.area()).isInstanceOf(Area.Disc.class);
  }

  @Test
  void aPlaceOnALineIsAStripAlongIt() {
    Region line = resolved(query("Afghanistan-Pakistan border (Kurram Agency)", "PK", ""));
    assertThat(line.area()).isInstanceOf(Area.Band.class);
    assertThat(line.area().distanceKm(new Point(33.9, 70.1))).isLessThan(30);
    assertThat(line.area().distanceKm(new Point(31.0, 66.4))).isGreaterThan(200);
    Region durand = resolved(query("along the Durand Line", "XX", ""));
    assertThat(durand.words()).contains("does not recognise");
    assertThat(durand.area().distanceKm(new Point(31.0, 66.45))).isLessThan(10);
  }

  @Test
  void theProvinceDecidesBetweenPlacesOfOneName() {
    var places = List.of(place("t:1", "Newtown", 34.5, 70.2), place("t:2", "Newtown", 31.6, 65.7));
    Gazetteer gazetteer = Gazetteer.packed().with(places);
    assertThat(gazetteer.resolve(query("Newtown", "AF", "")))
        .isInstanceOfSatisfying(
            PlaceAnswer.Ambiguous.class, answer -> assertThat(answer.candidates()).hasSize(2));
    assertThat(gazetteer.resolve(query("Newtown", "AF", "Kandahar")))
        .isInstanceOfSatisfying(
            PlaceAnswer.Resolved.class,
            answer -> assertThat(answer.candidates().getFirst().place().id()).isEqualTo("t:2"));
  }

  @Test
  void aDistrictAndACountryMayBeNamedInAnotherScript() {
    assertThat(Gazetteer.country("افغانستان")).contains(AF);
    assertThat(Gazetteer.country("پاکستان")).contains(PK);
    assertThat(Gazetteer.country("Pakistani")).contains(PK);
    assertThat(Gazetteer.country("Atlantis")).isEmpty();
  }

  @Test
  void theOrderOfImportDoesNotShow() {
    var places = new ArrayList<Place>();
    var random = new Random(11);
    for (int i = 0; i < 60; i++) {
      places.add(
          place(
              "t:" + i % 40,
              "Village " + (char) ('A' + random.nextInt(20)) + "bad",
              31 + random.nextInt(4),
              65 + random.nextInt(5)));
    }
    Gazetteer forward = Gazetteer.packed().with(places);
    var query = query("Village Cbad", "AF", "");
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(places, random);
      Gazetteer other = Gazetteer.packed();
      for (int from = 0; from < places.size(); from += 20) {
        other = other.with(places.subList(from, from + 20));
      }
      assertThat(other.added()).isEqualTo(forward.added());
      assertThat(other.propose(query)).isEqualTo(forward.propose(query));
    }
  }

  @Test
  void candidatesSayWhyAndTiesGoById() {
    List<Candidate> candidates =
        Gazetteer.packed()
            .with(List.of(place("t:b", "Twin", 34, 69), place("t:a", "Twin", 34, 69)))
            .propose(query("Twin", "AF", ""));
    assertThat(candidates).extracting(one -> one.place().id()).startsWith("t:a", "t:b");
    assertThat(candidates.getFirst().reasons()).contains("spelt alike");
  }

  @Test
  void theSketchesMissNoPackedName() {
    for (Country country : List.of(AF, PK, new Country("SY"), new Country("UA"))) {
      for (Place place : PackedPlaces.of(country).places()) {
        for (String name : place.names()) {
          assertThat(Sketches.mayHold(country, NameKeys.of(name))).as(name).isTrue();
        }
      }
    }
  }

  @Test
  void hostileWordsGiveAnAnswerAndNoFault() {
    for (String words :
        List.of(
            "",
            " ",
            "\u202e\u0000",
            "(",
            "((((((((",
            "between and and",
            ", , , , , , , , , , , , , , , ,",
            "5 km",
            "999999 km north of Kabul",
            "0 km of Kabul",
            "near ".repeat(500),
            "a and ".repeat(400),
            "9".repeat(5000),
            "Kabul\nKabul",
            "\ud800")) {
      assertThat(Gazetteer.packed().resolve(query(words, "AF", ""))).isNotNull();
    }
  }

  private static Place place(String id, String name, double lat, double lon) {
    return new Place(
        id,
        List.of(name),
        PlaceKind.SETTLEMENT,
        new Place.Within(AF, Optional.empty(), Optional.empty()),
        new Point(lat, lon),
        new Place.Extent(2, 0));
  }

  private static PlaceQuery query(String words, String country, String admin1) {
    return new PlaceQuery(
        words,
        Optional.ofNullable(admin1),
        Optional.empty(),
        List.of(new Country(country)),
        Optional.empty());
  }

  private static Region resolved(PlaceQuery query) {
    PlaceAnswer answer = Gazetteer.packed().resolve(query);
    assertThat(answer).isInstanceOf(PlaceAnswer.Resolved.class);
    return ((PlaceAnswer.Resolved) answer).region();
  }
}
