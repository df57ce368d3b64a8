package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.When;

/// Blocking finds every pair that a comparison of all with all finds.
class CandidatesTest {
  private static Columns columns(Evidence evidence) {
    return Packing.of(evidence, ShippedBooks.IN_FORCE);
  }

  /// All pairs with a family, found by comparing all with all.
  private static Map<Long, Family> naive(Columns claims) {
    Families families = new Families(claims);
    Map<Long, Family> pairs = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        long pair = (long) i << 32 | j;
        families.of(i, j).ifPresent(family -> pairs.put(pair, family));
      }
    }
    return pairs;
  }

  private static List<Map.Entry<Long, Family>> found(Columns claims) {
    List<Map.Entry<Long, Family>> pairs = new ArrayList<>();
    Candidates candidates = new Candidates(claims);
    for (int claim = 0; claim < claims.size(); claim++) {
      candidates.of(
          claim,
          (i, j, family) -> {
            assertThat(i).isLessThan(j);
            pairs.add(Map.entry((long) i << 32 | j, family));
          });
    }
    return pairs;
  }

  @Test
  void everyPairWithAFamilyIsFoundOnceAndNoOther() {
    Set<Family> seen = EnumSet.noneOf(Family.class);
    for (long seed = 0; seed < 120; seed++) {
      Columns claims = columns(RandomWorld.evidence(seed, 80));
      Map<Long, Family> naive = naive(claims);
      seen.addAll(naive.values());
      assertThat(found(claims))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(naive.entrySet());
    }
    assertThat(seen).containsExactlyInAnyOrder(Family.values());
  }

  @Test
  void aClaimThatComesLaterFindsAllItsPairsByItself() {
    for (long seed = 0; seed < 60; seed++) {
      Columns claims = columns(RandomWorld.evidence(seed, 80));
      Candidates candidates = new Candidates(claims);
      SwappedDates swapped = new SwappedDates(claims, candidates.families());
      Map<Long, Family> naive = naive(claims);
      for (int claim = 0; claim < claims.size(); claim++) {
        int late = claim;
        List<Map.Entry<Long, Family>> pairs = new ArrayList<>();
        Candidates.Sink sink =
            (i, j, family) ->
                pairs.add(Map.entry((long) Math.min(i, j) << 32 | Math.max(i, j), family));
        candidates.around(claim, sink);
        swapped.around(claim, sink);
        assertThat(pairs)
            .as("seed %d, claim %d", seed, claim)
            .containsExactlyInAnyOrderElementsOf(
                naive.entrySet().stream()
                    .filter(
                        pair -> pair.getKey() >>> 32 == late || pair.getKey().intValue() == late)
                    .toList());
      }
    }
  }

  @Test
  void aFamilyDoesNotDependOnTheOrderOfTheTwo() {
    Columns claims = columns(RandomWorld.evidence(7, 120));
    Families families = new Families(claims);
    for (int i = 0; i < claims.size(); i++) {
      for (int j = 0; j < claims.size(); j++) {
        assertThat(families.of(i, j)).isEqualTo(families.of(j, i));
      }
    }
  }

  @Test
  void neighboursAcrossTheEdgeOfACellAndTheDateLineMeet() {
    List<Story> stories =
        List.of(
            pairAt(31.2499, 66.2499, 31.2501, 66.2501),
            pairAt(-0.01, -0.01, 0.01, 0.01),
            pairAt(69.9, 20.0, 69.9, 20.5),
            pairAt(-17.0, 179.95, -17.0, -179.95),
            pairAt(-17.0, 180.0, -17.0, -180.0));
    for (Story story : stories) {
      assertThat(found(columns(story.evidence()))).containsExactly(Map.entry(1L, Family.POINTS));
    }
  }

  private static Story pairAt(double lat1, double lon1, double lat2, double lon2) {
    return new Story()
        .tells("a", c -> c.at(Story.town("Zarmak", "Velda", lat1, lon1)))
        .tells("b", c -> c.at(Story.town("Tolbek", "Quorlan", lat2, lon2)));
  }

  @Test
  void aNameMisspeltInItsConsonantsIsNotLookedForInOtherProvinces() {
    Story story =
        new Story()
            .tells("a", c -> c.at(Story.district("Barikot", "Velda")))
            .tells("b", c -> c.at(Story.district("Barigot", "Quorlan")))
            .tells("c", c -> c.at(Story.district("Baricot", "Quorlan")));
    assertThat(story.link().why(Story.id("a"), Story.id("b")).orElseThrow().link().orElseThrow())
        .satisfies(link -> assertThat(link.family()).startsWith("not compared"));
    assertThat(story.link().why(Story.id("a"), Story.id("c")).orElseThrow().link().orElseThrow())
        .satisfies(link -> assertThat(link.family()).isEqualTo(Family.NAME.words()));
  }

  @Test
  void twoRareWordsBringDistantTownsTogetherAndOneDoesNot() {
    Story story =
        new Story()
            .tells("a", "Envoy Kherbut hurt", c -> c.at(Story.town("Zarmak", "Velda", 31, 66)))
            .tells("b", "envoy Kherbut", c -> c.at(Story.town("Tolbek", "Quorlan", 31.5, 66)))
            .tells("c", "Kherbut mourns", c -> c.at(Story.town("Morvan", "Mirsal", 30.5, 66)));
    Columns claims = columns(story.evidence());
    assertThat(found(claims))
        .singleElement()
        .satisfies(pair -> {
          assertThat(pair.getValue()).isEqualTo(Family.WORDS);
          assertThat(claims.id((int) (pair.getKey() >>> 32)).value()).isNotEqualTo("c");
          assertThat(claims.id(pair.getKey().intValue()).value()).isNotEqualTo("c");
        });
  }

  @Test
  void theSameWordsOnPagesFarApartInPlaceAndTimeMeet() {
    Story story =
        new Story()
            .tells(
                "a",
                "Envoy Kherbut hurt near bridge",
                c -> c.at(Story.town("Zarmak", "Velda", 31, 66)))
            .tells(
                "b",
                "Near bridge: envoy Kherbut hurt",
                c -> c.at(Story.town("Tolbek", "Quorlan", 36, 70)).when(on(2019, 1, 1)))
            .tells(
                "c",
                "Envoy Kherbut opens talks on prisoners in capital today",
                c -> c.at(Story.town("Morvan", "Mirsal", 25, 60)).when(on(2018, 7, 4)));
    Columns claims = columns(story.evidence());
    assertThat(found(claims))
        .singleElement()
        .satisfies(pair -> {
          assertThat(pair.getValue()).isEqualTo(Family.REPEATED);
          assertThat(claims.id((int) (pair.getKey() >>> 32)).value()).isNotEqualTo("c");
          assertThat(claims.id(pair.getKey().intValue()).value()).isNotEqualTo("c");
        });
    assertThat(story.link().why(Story.id("a"), Story.id("b")).orElseThrow().link().orElseThrow())
        .satisfies(link ->
            assertThat(link.fields())
                .extracting(FieldBits::level)
                .contains("another year, or day and month swapped"));
  }

  private static When on(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return Story.within(date, date, DatePrecision.DAY);
  }
}
