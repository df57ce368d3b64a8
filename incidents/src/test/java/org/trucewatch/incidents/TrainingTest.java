package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is learned from pairs without labels, and when it is refused.
class TrainingTest {
  private static final double SHARE = .4;
  private static final List<String> FIELDS =
      List.of("PLACE near", "TIME day", "TYPE one kind each", "ACTORS all", "HARM all", "TEXT all");

  /// The truth from which pairs are drawn: matching pairs agree more often than as shipped.
  private static final Map<Level, Double> TRUE_M = trueM();

  private static Map<Level, Double> trueM() {
    Map<Level, Double> m = new EnumMap<>(Level.class);
    Level.ALL.forEach(level -> m.put(level, level.m()));
    m.put(Level.NEAR_IDENTICAL, .37);
    m.put(Level.NEAR_SAME_NAMED, .29);
    m.put(Level.NEAR_SAME, .10);
    m.put(Level.TIME_SAME, .60);
    m.put(Level.TIME_TOUCHES, .30);
    m.put(Level.TIME_ONE, .08);
    m.put(Level.HARM_EQUAL, .36);
    m.put(Level.HARM_CLOSE, .06);
    m.put(Level.HARM_FAR, .09);
    m.put(Level.TEXT_ALIKE, .18);
    m.put(Level.TEXT_NONE, .11);
    return m;
  }

  private static Level draw(Random random, List<Level> group, boolean match) {
    double left = random.nextDouble();
    for (Level level : group) {
      left -= match ? TRUE_M.getOrDefault(level, level.m()) : level.u();
      if (left < 0) {
        return level;
      }
    }
    return group.getLast();
  }

  private static List<Level> pair(Random random, boolean match) {
    List<Level> levels = new ArrayList<>();
    for (String field : FIELDS) {
      levels.add(draw(random, Level.GROUPS.getOrDefault(field, List.of()), match));
    }
    return levels;
  }

  private static void add(PairSample counts, long pattern) {
    counts.add(pattern, PairSample.NONE, PairSample.NONE);
  }

  private static long pattern(List<Level> levels) {
    long pattern = Pattern.of(Family.POINTS);
    for (Level level : levels) {
      pattern = Pattern.with(pattern, level);
    }
    return pattern;
  }

  @Test
  void knownSharesComeBackWithinATenthOfABit() {
    long seed = 20;
    Random random = new Random(seed);
    PairSample counts = new PairSample();
    for (int i = 0; i < 20_000; i++) {
      counts.addApart(pattern(pair(random, false)));
    }
    for (int i = 0; i < 60_000; i++) {
      add(counts, pattern(pair(random, random.nextDouble() < SHARE)));
    }
    Weights learned = Training.fit(counts);
    assertThat(learned.origin()).startsWith("weights learned from 60000 pairs");
    assertThat(learned.priorBits(Family.POINTS))
        .as("seed %d", seed)
        .isCloseTo(log2(SHARE / (1 - SHARE)), within(.1));
    for (Level level :
        List.of(
            Level.NEAR_SAME_NAMED,
            Level.NEAR_SAME,
            Level.TIME_SAME,
            Level.TIME_TOUCHES,
            Level.HARM_EQUAL,
            Level.HARM_CLOSE,
            Level.TEXT_ALIKE,
            Level.TEXT_NONE)) {
      assertThat(learned.bits(level))
          .as("%s, seed %d", level, seed)
          .isCloseTo(log2(TRUE_M.getOrDefault(level, 0.0) / level.u()), within(.15));
    }
  }

  @Test
  void withoutRowsKnownSharesComeBackFromTheOpenPairs() {
    long seed = 21;
    Random random = new Random(seed);
    PairSample sample = new PairSample();
    for (int i = 0; i < 300; i++) {
      sample.addTold(pattern(pair(random, false)));
    }
    for (int i = 0; i < 60_000; i++) {
      add(sample, pattern(pair(random, random.nextDouble() < SHARE)));
    }
    Weights learned = Training.fit(sample);
    assertThat(learned.origin()).startsWith(Weights.WITHOUT_ROWS + "60000 pairs");
    assertThat(learned.areSharp()).isFalse();
    for (Level level : List.of(Level.NEAR_SAME, Level.TIME_SAME, Level.HARM_EQUAL)) {
      assertThat(learned.bits(level))
          .as("%s, seed %d", level, seed)
          .isCloseTo(log2(TRUE_M.getOrDefault(level, 0.0) / level.u()), within(.3));
    }
  }

  /// One page tells many events of one day and place; the words of a page are no sign.
  @Test
  void theWordsOfAPageDoNotTeachHowWordsOfDifferentEventsCompare() {
    Random random = new Random(4);
    PairSample sample = new PairSample();
    for (int i = 0; i < 5_000; i++) {
      List<Level> levels = pair(random, false);
      levels.add(Level.TEXT_SAME_RARE);
      sample.addTold(pattern(levels));
    }
    for (int i = 0; i < 20_000; i++) {
      add(sample, pattern(pair(random, random.nextDouble() < SHARE)));
    }
    assertThat(Training.fit(sample).bits(Level.TEXT_SAME_RARE)).isGreaterThan(2);
  }

  @Test
  void tenThousandOpenPairsAreNeededToLearnWithoutRows() {
    Random random = new Random(5);
    PairSample sample = new PairSample();
    for (int i = 0; i < 9_999; i++) {
      add(sample, pattern(pair(random, random.nextDouble() < SHARE)));
    }
    assertThat(Training.fit(sample)).isEqualTo(Weights.shipped());
    add(sample, pattern(pair(random, true)));
    assertThat(Training.fit(sample).origin()).startsWith(Weights.WITHOUT_ROWS);
  }

  /// Each claim is compared with two rows of one data set: its own event, and the event next door,
  /// of the same day, place and actor, with other numbers of dead.
  private static Weights besideNeighbours(boolean competing) {
    Random random = new Random(8);
    PairSample sample = new PairSample();
    for (int i = 0; i < 20_000; i++) {
      sample.addApart(pattern(pair(random, false)));
    }
    for (int claim = 1; claim <= 4_000; claim++) {
      int place = competing ? claim : PairSample.NONE;
      sample.add(
          pattern(
              List.of(
                  Level.NEAR_SAME_NAMED,
                  Level.TIME_SAME,
                  Level.ACTORS_SAME,
                  random.nextInt(20) == 0 ? Level.HARM_FAR : Level.HARM_EQUAL)),
          place,
          PairSample.NONE);
      sample.add(
          pattern(
              List.of(Level.NEAR_SAME_NAMED, Level.TIME_SAME, Level.ACTORS_SAME, Level.HARM_FAR)),
          place,
          PairSample.NONE);
      for (int other = 0; other < 3; other++) {
        sample.add(pattern(pair(random, false)), PairSample.NONE, PairSample.NONE);
      }
    }
    return Training.fit(sample);
  }

  @Test
  void theEventNextDoorDoesNotTeachThatMatchesDifferInNumbers() {
    double competing = besideNeighbours(true).bits(Level.HARM_FAR);
    double alone = besideNeighbours(false).bits(Level.HARM_FAR);
    assertThat(competing).isCloseTo(log2(.05 / Level.HARM_FAR.u()), within(.6));
    assertThat(alone).isGreaterThan(competing + 1);
  }

  @Test
  void familiesThatWereNotSeenKeepTheirPrior() {
    PairSample counts = new PairSample();
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      counts.addApart(pattern(pair(random, false)));
      add(counts, pattern(pair(random, true)));
    }
    Weights learned = Training.fit(counts);
    assertThat(learned.priorBits(Family.REGION))
        .isEqualTo(Weights.shipped().priorBits(Family.REGION));
    assertThat(learned.bits(Level.REGION_SAME))
        .isCloseTo(Weights.shipped().bits(Level.REGION_SAME), within(1e-9));
    assertThat(learned.priorBits(Family.POINTS))
        .isGreaterThan(Weights.shipped().priorBits(Family.POINTS));
  }

  @Test
  void aHundredCertainNonMatchesAreNeededToLearn() {
    assertThat(fitWith(99)).isEqualTo(Weights.shipped());
    assertThat(fitWith(100).origin()).startsWith("weights learned from 5000 pairs");
  }

  private static Weights fitWith(int apart) {
    Random random = new Random(2);
    PairSample counts = new PairSample();
    for (int i = 0; i < apart; i++) {
      counts.addApart(pattern(pair(random, false)));
    }
    for (int i = 0; i < 5000; i++) {
      add(counts, pattern(pair(random, random.nextDouble() < SHARE)));
    }
    return Training.fit(counts);
  }

  @Test
  void aFitThatPrefersDaysApartToTheSameDayIsRefused() {
    PairSample counts = new PairSample();
    for (int i = 0; i < 3000; i++) {
      counts.addApart(
          pattern(List.of(Level.NEAR_AROUND, Level.TIME_SAME, Level.HARM_FAR, Level.TEXT_NONE)));
      add(
          counts,
          pattern(
              List.of(Level.NEAR_SAME_NAMED, Level.TIME_FOUR, Level.HARM_EQUAL, Level.TEXT_ALIKE)));
    }
    assertThat(Training.fit(counts)).isEqualTo(Weights.shipped());
  }

  @Test
  void theOrderOfPairsNeverShows() {
    List<List<Level>> pairs = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      pairs.add(pair(random, i % 3 == 0));
    }
    assertThat(fit(pairs)).isEqualTo(fit(pairs.reversed()));
  }

  private static Weights fit(List<List<Level>> pairs) {
    PairSample counts = new PairSample();
    for (List<Level> levels : pairs) {
      if (levels.contains(Level.TEXT_NONE)) {
        counts.addApart(pattern(levels));
      } else {
        add(counts, pattern(levels));
      }
    }
    return Training.fit(counts);
  }

  @Test
  void shippedSharesAddUpToOneInEveryGroup() {
    Level.GROUPS.forEach((group, levels) -> {
      assertThat(levels.stream().mapToDouble(Level::m).sum()).as(group).isCloseTo(1, within(1e-9));
      assertThat(levels.stream().mapToDouble(Level::u).sum()).as(group).isCloseTo(1, within(1e-9));
    });
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
