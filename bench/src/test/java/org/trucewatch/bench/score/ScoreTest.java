package org.trucewatch.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Scores of partitions against their definitions.
class ScoreTest {
  private static final Offset<Double> EXACT = within(1e-12);

  /// The example of Bagga and Baldwin 1998: twelve mentions, true chains of 5, 2 and 5, of which
  /// the last two, or the two large ones, are joined.
  private static final List<Integer> TRUTH = List.of(1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3);

  private static final List<Integer> SMALL_JOINED = List.of(1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2);
  private static final List<Integer> LARGE_JOINED = List.of(1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1);

  @Test
  void theExampleOfBaggaAndBaldwinHasTheirPrecision() {
    Rates small = Score.of(SMALL_JOINED, TRUTH).bcubed();
    Rates large = Score.of(LARGE_JOINED, TRUTH).bcubed();

    assertThat(small.precision()).isCloseTo(16 / 21.0, EXACT);
    assertThat(large.precision()).isCloseTo(7 / 12.0, EXACT);
    assertThat(small.recall()).isEqualTo(1);
    assertThat(large.recall()).isEqualTo(1);
  }

  @Test
  void theSameExampleByHandForPairsAndAlignment() {
    Score score = Score.of(SMALL_JOINED, TRUTH);

    // 10 + 1 + 10 true pairs; the joined group of seven has 21, so 31 were found.
    assertThat(score.pairwise().precision()).isCloseTo(21 / 31.0, EXACT);
    // Aligned: the five with themselves (1), the seven with the five of them (2·5/12).
    assertThat(score.ceafe().precision()).isCloseTo((1 + 10 / 12.0) / 2, EXACT);
    assertThat(score.ceafe().recall()).isCloseTo((1 + 10 / 12.0) / 3, EXACT);
    assertThat(score.groups()).isEqualTo(new Score.Groups(2, 3, 1, 0));
    assertThat(score.groups().wrongPerThousand()).isEqualTo(500);
    assertThat(score.groups().countError()).isCloseTo(-1 / 3.0, EXACT);
  }

  @Test
  void thePerfectAnswerScoresOneWhateverItsNames() {
    Score score = Score.of(TRUTH.stream().map(group -> "g" + (9 - group)).toList(), TRUTH);

    for (Rates rates : List.of(score.pairwise(), score.bcubed(), score.ceafe())) {
      assertThat(rates.f1()).isEqualTo(1);
    }
    assertThat(score.groups()).isEqualTo(new Score.Groups(3, 3, 0, 0));
  }

  @Test
  void allAloneIsNeverWrongAndFindsNoPair() {
    Score score = Score.of(IntStream.range(0, 12).boxed().toList(), TRUTH);

    assertThat(score.pairwise()).isEqualTo(new Rates(1, 0));
    assertThat(score.bcubed().precision()).isEqualTo(1);
    assertThat(score.bcubed().recall()).isCloseTo(3 / 12.0, EXACT);
    // Aligned: one single with each chain: 2/6 + 2/3 + 2/6.
    assertThat(score.ceafe().recall()).isCloseTo(4 / 9.0, EXACT);
    assertThat(score.groups()).isEqualTo(new Score.Groups(12, 3, 0, 9));
  }

  @Test
  void allInOneMissesNothing() {
    Score score = Score.of(Collections.nCopies(12, "all"), TRUTH);

    assertThat(score.pairwise()).isEqualTo(new Rates(21 / 66.0, 1));
    assertThat(score.bcubed().recall()).isEqualTo(1);
    assertThat(score.bcubed().precision()).isCloseTo((25 + 4 + 25) / 144.0, EXACT);
    assertThat(score.groups()).isEqualTo(new Score.Groups(1, 3, 2, 0));
  }

  @Test
  void theOrderOfItemsDoesNotMatter() {
    var random = new Random(3);
    for (int world = 0; world < 100; world++) {
      List<Integer> order = new ArrayList<>(IntStream.range(0, 20).boxed().toList());
      List<Integer> found = draw(20, 6, random);
      List<Integer> real = draw(20, 6, random);
      Score before = Score.of(found, real);
      Collections.shuffle(order, random);
      Score after =
          Score.of(order.stream().map(found::get).toList(), order.stream().map(real::get).toList());

      assertThat(after.groups()).as("world %s, seed 3", world).isEqualTo(before.groups());
      assertThat(after.pairwise()).isEqualTo(before.pairwise());
      assertThat(after.bcubed().f1()).isCloseTo(before.bcubed().f1(), EXACT);
      assertThat(after.ceafe().f1()).isCloseTo(before.ceafe().f1(), EXACT);
    }
  }

  @Test
  void theAlignmentIsTheBestOfAllPermutations() {
    var random = new Random(5);
    for (int world = 0; world < 200; world++) {
      int size = 1 + random.nextInt(6);
      double[][] gain = new double[size][size];
      for (double[] row : gain) {
        for (int i = 0; i < size; i++) {
          row[i] = random.nextInt(3) == 0 ? random.nextDouble() : 0;
        }
      }
      assertThat(Alignment.hungarian(gain))
          .as("world %s, seed 5", world)
          .isCloseTo(bestFrom(gain, 0, new boolean[size]), EXACT);
    }
  }

  @Test
  void aPartitionThatJoinsNearlyAllIsAlignedFromBelow() {
    int events = 2 * Alignment.MOST_EXACT;
    List<Integer> real = IntStream.range(0, events).boxed().toList();
    Score score = Score.of(Collections.nCopies(events, 0), real);

    assertThat(score.ceafe().precision()).isCloseTo(2.0 / (events + 1), EXACT);
  }

  @Test
  void listsOfDifferentLengthAreRefused() {
    assertThatThrownBy(() -> Score.of(List.of(1), List.of(1, 2)))
        .hasMessageContaining("equally many items, not 1 and 2");
  }

  private static List<Integer> draw(int items, int groups, Random random) {
    return IntStream.range(0, items).mapToObj(_ -> random.nextInt(groups)).toList();
  }

  private static double bestFrom(double[][] gain, int row, boolean[] used) {
    double best = 0;
    for (int column = 0; row < gain.length && column < gain.length; column++) {
      if (!used[column]) {
        used[column] = true;
        best = Math.max(best, gain[row][column] + bestFrom(gain, row + 1, used));
        used[column] = false;
      }
    }
    return best;
  }
}
