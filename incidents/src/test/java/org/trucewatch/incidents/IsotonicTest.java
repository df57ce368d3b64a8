package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trucewatch.incidents.Isotonic.Answer;

/// From reviewed scores to chances.
class IsotonicTest {
  private static List<Answer> answers(int score, int same, int different) {
    List<Answer> list = new ArrayList<>(Collections.nCopies(same, new Answer(score, true)));
    list.addAll(Collections.nCopies(different, new Answer(score, false)));
    return list;
  }

  @Test
  void aBlockIsItsShareWithOneImaginedPairOfEachAnswer() {
    Chance chance = Isotonic.fit(answers(5, 30, 10)).at(5);
    assertThat(chance.probability()).isCloseTo(31 / 42.0, within(1e-12));
    assertThat(chance.reviewed()).isEqualTo(40);
    assertThat(chance.lowProbability()).isCloseTo(.598, within(.001));
    assertThat(chance.highProbability()).isCloseTo(.858, within(.001));
    assertThat(chance.words()).isEqualTo("likely");
  }

  @Test
  void scoresThatFallAreOneBlock() {
    List<Answer> list = answers(1, 15, 5);
    list.addAll(answers(2, 5, 15));
    list.addAll(answers(3, 20, 0));
    Isotonic map = Isotonic.fit(list);
    assertThat(map.at(1)).isEqualTo(map.at(2));
    assertThat(map.at(1).reviewed()).isEqualTo(40);
    assertThat(map.at(3).probability()).isCloseTo(21 / 22.0, within(1e-12));
  }

  @Test
  void scoresOutsideGetTheNearestBlock() {
    List<Answer> list = answers(1, 2, 18);
    list.addAll(answers(9, 18, 2));
    Isotonic map = Isotonic.fit(list);
    assertThat(map.at(-99)).isEqualTo(map.at(1));
    assertThat(map.at(99)).isEqualTo(map.at(9));
    assertThat(map.at(8)).isEqualTo(map.at(1));
  }

  @Test
  void theMapNeverFallsAndRecoversTheChancesThatMadeTheAnswers() {
    for (int seed = 0; seed < 20; seed++) {
      var random = new Random(seed);
      List<Answer> list = new ArrayList<>();
      for (int i = 0; i < 4_000; i++) {
        int score = random.nextInt(-5_000, 5_000);
        list.add(new Answer(score, random.nextDouble() < truth(score)));
      }
      Isotonic map = Isotonic.fit(list);
      double error = 0;
      double last = 0;
      for (int score = -5_000; score < 5_000; score += 10) {
        double found = map.at(score).probability();
        assertThat(found).as("seed %d, score %d", seed, score).isGreaterThanOrEqualTo(last);
        error += Math.abs(found - truth(score)) / 1_000;
        last = found;
      }
      assertThat(error).as("seed %d", seed).isLessThan(.04);
    }
  }

  private static double truth(int score) {
    return 1 / (1 + Math.exp(-score / 1_000.0));
  }

  @Test
  void theWordsAreThoseOfTheDirective() {
    double[] probabilities = {.01, .1, .3, .5, .7, .9, .99};
    assertThat(probabilities).hasSize(7);
    List<String> words = new ArrayList<>();
    for (double probability : probabilities) {
      words.add(new Chance(probability, 0, 1, 1).words());
    }
    assertThat(words)
        .containsExactly(
            "almost no chance",
            "very unlikely",
            "unlikely",
            "roughly even chance",
            "likely",
            "very likely",
            "almost certain");
  }
}
