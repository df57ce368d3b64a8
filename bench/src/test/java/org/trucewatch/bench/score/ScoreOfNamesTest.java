package org.trucewatch.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The scores against their definitions.
class ScoreOfNamesTest {
  @Test
  void aPartitionAgreesWithItself() {
    var partition = Map.of("a", "1", "b", "1", "c", "2");

    var scored = Score.of(partition, partition);

    assertThat(scored.pairwise().f1()).isEqualTo(1);
    assertThat(scored.bcubed().f1()).isEqualTo(1);
  }

  @Test
  void oneGroupForAllHasFullRecallAndLittlePrecision() {
    var scored =
        Score.of(Map.of("a", "x", "b", "x", "c", "x"), Map.of("a", "1", "b", "1", "c", "2"));

    assertThat(scored.pairwise()).isEqualTo(Rates.of(1, 3, 1));
    assertThat(scored.bcubed().recall()).isEqualTo(1);
    assertThat(scored.bcubed().precision()).isCloseTo(5 / 9.0, within(1e-12));
  }

  @Test
  void anItemThatWasNotFoundIsAlone() {
    var scored = Score.of(Map.of("a", "x"), Map.of("a", "1", "b", "1"));

    assertThat(scored.pairwise()).isEqualTo(Rates.of(0, 0, 1));
  }

  @Test
  void bothScoresEqualTheirDefinitionOnRandomPartitions() {
    var random = new Random(7);
    for (int world = 0; world < 500; world++) {
      Map<String, String> found = new TreeMap<>();
      Map<String, String> real = new TreeMap<>();
      int items = 1 + random.nextInt(8);
      for (int i = 0; i < items; i++) {
        found.put("i" + i, "f" + random.nextInt(4));
        real.put("i" + i, "r" + random.nextInt(4));
      }
      var scored = Score.of(found, real);
      assertThat(scored.pairwise())
          .as("world %s, seed 7", world)
          .isEqualTo(naivePairs(found, real));
      assertThat(scored.bcubed().precision())
          .as("world %s, seed 7", world)
          .isCloseTo(naiveShare(found, real), within(1e-12));
      assertThat(scored.bcubed().recall()).isCloseTo(naiveShare(real, found), within(1e-12));
    }
  }

  private static Rates naivePairs(Map<String, String> found, Map<String, String> real) {
    int both = 0;
    int inFound = 0;
    int inReal = 0;
    for (String a : found.keySet()) {
      for (String b : found.keySet()) {
        if (a.compareTo(b) < 0) {
          boolean f = found.getOrDefault(a, "").equals(found.getOrDefault(b, ""));
          boolean r = real.getOrDefault(a, "").equals(real.getOrDefault(b, ""));
          both += f && r ? 1 : 0;
          inFound += f ? 1 : 0;
          inReal += r ? 1 : 0;
        }
      }
    }
    return Rates.of(both, inFound, inReal);
  }

  /// The mean, over items, of the share of its group in `one` that is also in its group in `two`.
  private static double naiveShare(Map<String, String> one, Map<String, String> two) {
    double sum = 0;
    for (String a : one.keySet()) {
      double group = 0;
      double shared = 0;
      for (String b : one.keySet()) {
        if (one.getOrDefault(a, "").equals(one.getOrDefault(b, ""))) {
          group++;
          shared += two.getOrDefault(a, "").equals(two.getOrDefault(b, "")) ? 1 : 0;
        }
      }
      sum += shared / group;
    }
    return sum / one.size();
  }
}
