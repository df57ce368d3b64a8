package org.trucewatch.bench.world;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Seeded draws. Worlds are compared across versions by their rows, so the order in which a world
/// is drawn, and how many numbers each draw takes, are part of its definition.
final class Dice {
  private static final String[] SYLLABLES =
      ("ba da ga ka la ma na pa ra sa ta za kh sh gh an ar ul in ir ab ak qa du mu ne li zo be tor"
              + " wal lo sp")
          .split(" ");
  private static final String VOWELS = "aeiou";
  private static final int SHORTEST_WITH_TYPO = 4;

  private final RandomGenerator random;

  private Dice(RandomGenerator random) {
    this.random = random;
  }

  static Dice of(long seed) {
    return new Dice(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
  }

  /// A number in [0, 1).
  double unit() {
    return random.nextDouble();
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  boolean coin() {
    return random.nextBoolean();
  }

  /// A whole number in [0, bound).
  int below(int bound) {
    return random.nextInt(bound);
  }

  /// Normal with mean 0 and deviation 1.
  double gaussian() {
    return random.nextGaussian();
  }

  /// Poisson by Knuth's product of uniforms; for small means.
  int poisson(double mean) {
    double limit = Math.exp(-mean);
    double product = 1;
    int count = 0;
    do {
      count++;
      product *= random.nextDouble();
    } while (product > limit);
    return count - 1;
  }

  /// Poisson by its normal approximation; for large means.
  int poissonOfMany(double mean) {
    return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * gaussian()));
  }

  /// An index drawn by cumulated weights.
  int index(double[] cumulated) {
    double at = random.nextDouble() * cumulated[cumulated.length - 1];
    int found = Arrays.binarySearch(cumulated, at);
    return found < 0 ? Math.min(-found - 1, cumulated.length - 1) : found;
  }

  /// An index drawn by weights, which need not sum to 1.
  int mix(double... weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double left = random.nextDouble() * sum;
    for (int i = 0; i < weights.length; i++) {
      left -= weights[i];
      if (left < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  /// A made-up word.
  String word(int syllables) {
    var word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  /// The word with a letter left out, doubled or replaced; words below four letters stay.
  String typo(String word) {
    if (word.length() < SHORTEST_WITH_TYPO) {
      return word;
    }
    int at = 1 + random.nextInt(word.length() - 2);
    String before = word.substring(0, at);
    return switch (random.nextInt(3)) {
      case 0 -> before + word.substring(at + 1);
      case 1 -> before + word.charAt(at) + word.substring(at);
      default -> before + VOWELS.charAt(random.nextInt(VOWELS.length())) + word.substring(at + 1);
    };
  }

  /// Cumulated weights of ranks 1 to `ranks`, each rank to the power of minus `exponent`.
  static double[] zipf(int ranks, double exponent) {
    double[] cumulated = new double[ranks];
    double sum = 0;
    for (int i = 0; i < ranks; i++) {
      sum += Math.pow(i + 1, -exponent);
      cumulated[i] = sum;
    }
    return cumulated;
  }
}
