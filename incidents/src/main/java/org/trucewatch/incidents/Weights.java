package org.trucewatch.incidents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What each level is worth in bits, and each family's prior. Immutable.
///
/// @param bits log2(m/u) of each level
/// @param priorBits log2 odds of each family
/// @param origin where the weights come from, in plain words
record Weights(Map<Level, Double> bits, Map<Family, Double> priorBits, String origin) {
  private static final double LN2 = StrictMath.log(2);

  /// One field never says more than this, in bits, either way: fields are not independent, and no
  /// single disagreement proves two events.
  private static final double MOST = 8;

  Weights {
    bits = Map.copyOf(bits);
    priorBits = Map.copyOf(priorBits);
  }

  /// The weights that the project ships.
  static Weights shipped() {
    double[] m = new double[Level.ALL.size()];
    double[] u = new double[Level.ALL.size()];
    Level.ALL.forEach(level -> m[level.ordinal()] = level.m());
    Level.ALL.forEach(level -> u[level.ordinal()] = level.u());
    Map<Family, Double> priors = new EnumMap<>(Family.class);
    for (Family family : Family.values()) {
      priors.put(family, family.prior());
    }
    return of(m, u, priors, "shipped weights/1");
  }

  static Weights of(double[] m, double[] u, Map<Family, Double> shares, String origin) {
    Map<Level, Double> bits = new EnumMap<>(Level.class);
    for (Level level : Level.ALL) {
      double value = log2(m[level.ordinal()] / u[level.ordinal()]);
      bits.put(level, Math.clamp(value, -MOST, MOST));
    }
    Map<Family, Double> priors = new EnumMap<>(Family.class);
    shares.forEach((family, share) -> priors.put(family, log2(share / (1 - share))));
    return new Weights(bits, priors, origin);
  }

  double bits(Level level) {
    return bits.getOrDefault(level, 0.0);
  }

  double priorBits(Family family) {
    return priorBits.getOrDefault(family, 0.0);
  }

  double score(Family family, List<Level> levels) {
    double sum = priorBits(family);
    for (Level level : levels) {
      sum += bits(level);
    }
    return sum;
  }

  private static double log2(double value) {
    return StrictMath.log(value) / LN2;
  }
}
