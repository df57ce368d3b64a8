package org.trucewatch.output.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Printed parts add up to the printed total.
class TenthsTest {
  @Test
  void theLargestRemaindersAreRoundedUp() {
    assertThat(Tenths.thatAddUp(0.04, 0.04, 0.04)).containsExactly(0.1, 0.0, 0.0);
    assertThat(Tenths.thatAddUp(-1.24, 2.14)).containsExactly(-1.2, 2.1);
    assertThat(Tenths.thatAddUp(0.25, 0.25)).containsExactly(0.3, 0.2);
    assertThat(Tenths.thatAddUp()).isEmpty();
  }

  @Test
  void printedPartsAddUpAndStayWithinATenth() {
    for (long seed = 0; seed < 1000; seed++) {
      var random = new Random(seed);
      double[] numbers = random.doubles(1 + random.nextInt(9), -15, 15).toArray();
      double[] printed = Tenths.thatAddUp(numbers);
      String with = "seed " + seed;
      assertThat(Math.round(Arrays.stream(printed).sum() * 10))
          .as(with)
          .isEqualTo(Math.round(Arrays.stream(numbers).sum() * 10));
      for (int i = 0; i < numbers.length; i++) {
        assertThat(printed[i]).as(with).isCloseTo(numbers[i], within(0.1));
      }
    }
  }
}
