package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {
  @ParameterizedTest
  @CsvSource({
    "Urgun, Argun",
    "Argun, Arghun",
    "Urgun, Arghun",
    "Barmal, Bermal",
    "Qalat, Kalat",
    "Zormat, Zurmat",
    "Jalalabad, Jalalabat",
    "Şırnak, Sirnak"
  })
  void spellingsOfOneNameMatchBothWays(String one, String two) {
    assertThat(Name.of(one).matches(Name.of(two))).isTrue();
    assertThat(Name.of(two).matches(Name.of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Khost, Kabul",
    "Urgun, Barmal",
    "Wana, Dana",
    "Ana, Una",
    "Kunar, Kunduz",
    "Jalalabad, Jalalzai"
  })
  void otherNamesDoNot(String one, String two) {
    assertThat(Name.of(one).matches(Name.of(two))).isFalse();
  }

  @Test
  void provincesThatDifferInOneConsonantStayApart() {
    assertThat(Spot.provinceKey("Paktia")).isNotEqualTo(Spot.provinceKey("Paktika"));
    assertThat(Spot.provinceKey("Paktiya Province")).isEqualTo(Spot.provinceKey("Paktia"));
  }

  @Test
  void provincesThatDifferInDirectionStayApart() {
    assertThat(Spot.provinceKey("North Kivu")).isNotEqualTo(Spot.provinceKey("South Kivu"));
    assertThat(Spot.provinceKey("Northern Kivu")).isEqualTo(Spot.provinceKey("North Kivu"));
    assertThat(Spot.provinceKey("Eastern Province")).isNotEmpty();
  }

  @Test
  void kindsOfPlacesAndSmallWordsAreNoNames() {
    assertThat(Name.namesIn("near the Zarmak district bazaar, Velda Province"))
        .extracting(Name::folded)
        .containsExactly("zarmak", "velda");
  }

  @Test
  void aShortCodeWithAHyphenStaysOneWord() {
    assertThat(Name.words("sector G-11, Bar-Kotal"))
        .containsExactly("sector", "G11", "Bar", "Kotal");
  }
}
