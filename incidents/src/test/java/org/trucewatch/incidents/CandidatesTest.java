package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Blocking finds every pair that a comparison of all with all finds.
class CandidatesTest {
  private static Set<Long> naive(List<Prepared> claims) {
    Set<Long> pairs = new TreeSet<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        if (Candidates.family(claims.get(i), claims.get(j)).isPresent()) {
          pairs.add((long) i << 32 | j);
        }
      }
    }
    return pairs;
  }

  private static List<Long> found(PreparedClaims claims) {
    return Arrays.stream(Candidates.pairs(claims)).boxed().toList();
  }

  private static Prepared first(PreparedClaims claims, long pair) {
    return claims.list().get((int) (pair >>> 32));
  }

  private static Prepared second(PreparedClaims claims, long pair) {
    return claims.list().get((int) pair);
  }

  @Test
  void everyPairWithAFamilyIsFoundAndNoOtherButByWords() {
    Set<Family> seen = EnumSet.noneOf(Family.class);
    for (long seed = 0; seed < 60; seed++) {
      PreparedClaims claims =
          PreparedClaims.of(RandomWorld.evidence(seed, 80), ShippedBooks.IN_FORCE);
      List<Long> found = found(claims);
      List<Long> withFamily = new ArrayList<>();
      for (long pair : found) {
        var family = Candidates.family(first(claims, pair), second(claims, pair));
        seen.add(family.orElse(Family.WORDS));
        if (family.isPresent()) {
          withFamily.add(pair);
        } else {
          assertThat(Candidates.haveWordsFamily(first(claims, pair), second(claims, pair)))
              .as("seed %d", seed)
              .isTrue();
        }
      }
      assertThat(withFamily).as("seed %d", seed).containsExactlyElementsOf(naive(claims.list()));
    }
    assertThat(seen).containsAll(EnumSet.complementOf(EnumSet.of(Family.WORDS)));
  }

  @Test
  void pairsAreEachOnceAscendingAndSymmetric() {
    PreparedClaims claims = PreparedClaims.of(RandomWorld.evidence(7, 120), ShippedBooks.IN_FORCE);
    assertThat(found(claims)).isSorted().doesNotHaveDuplicates().isNotEmpty();
    for (Prepared a : claims.list()) {
      for (Prepared b : claims.list()) {
        assertThat(Candidates.family(a, b)).isEqualTo(Candidates.family(b, a));
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
      assertThat(found(PreparedClaims.of(story.evidence(), ShippedBooks.IN_FORCE)))
          .containsExactly(1L);
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
            .tells("a", c -> c.at(Story.town("Zarmak Kherbut", "Velda", 31, 66)))
            .tells("b", c -> c.at(Story.town("Zarmak Kherbut", "Quorlan", 31.5, 66)))
            .tells("c", c -> c.at(Story.town("Kherbut", "Mirsal", 30.5, 66)));
    assertThat(found(PreparedClaims.of(story.evidence(), ShippedBooks.IN_FORCE)))
        .containsExactly(1L);
  }
}
