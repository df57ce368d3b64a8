package org.trucewatch.incidents;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What each level is worth in bits, and each family's prior. Immutable.
final class Weights {
  private static final double LN2 = StrictMath.log(2);

  /// One field never says more than this, in bits, either way: fields are not independent, and no
  /// single disagreement proves two events.
  private static final double MOST = 10;

  static final String SHIPPED = "shipped weights/3";

  /// How the origin of weights begins that were learned where no data set says what is apart.
  static final String WITHOUT_ROWS = "weights learned without a data set, from ";

  private final Map<Level, Double> bits;
  private final Map<Family, Double> priorBits;
  private final String origin;

  /// The same in units of {@link Edges#UNIT}, by the ordinal of the level plus one.
  private final int[] levelUnits = new int[Level.ALL.size() + 1];

  private final int[] familyUnits = new int[Family.values().length];

  /// Takes the weights.
  ///
  /// @param bits log2(m/u) of each level
  /// @param priorBits log2 odds of each family
  /// @param origin where the weights come from, in plain words
  Weights(Map<Level, Double> bits, Map<Family, Double> priorBits, String origin) {
    this.bits = Collections.unmodifiableMap(new EnumMap<>(bits));
    this.priorBits = Collections.unmodifiableMap(new EnumMap<>(priorBits));
    this.origin = origin;
    bits.forEach((level, weight) -> levelUnits[level.ordinal() + 1] = units(weight));
    priorBits.forEach((family, prior) -> familyUnits[family.ordinal()] = units(prior));
  }

  private static int units(double weight) {
    return (int) StrictMath.round(weight * Edges.UNIT);
  }

  /// The weights that the project ships.
  static Weights shipped() {
    Map<Level, Double> m = new EnumMap<>(Level.class);
    Map<Level, Double> u = new EnumMap<>(Level.class);
    Level.ALL.forEach(level -> m.put(level, level.m()));
    Level.ALL.forEach(level -> u.put(level, level.u()));
    Map<Family, Double> shares = new EnumMap<>(Family.class);
    for (Family family : Family.values()) {
      shares.put(family, family.prior());
    }
    return of(m, u, shares, SHIPPED);
  }

  /// Weights from the shares of each level in matching pairs, `m`, and in others, `u`.
  static Weights of(
      Map<Level, Double> m, Map<Level, Double> u, Map<Family, Double> shares, String origin) {
    Map<Level, Double> bits = new EnumMap<>(Level.class);
    m.forEach((level, share) ->
        bits.put(level, Math.clamp(log2(share / u.getOrDefault(level, share)), -MOST, MOST)));
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

  String origin() {
    return origin;
  }

  /// Whether they were learned beside rows that are certainly apart. Others speak less sharply.
  boolean areSharp() {
    return areLearned() && !origin.startsWith(WITHOUT_ROWS);
  }

  /// Whether they were learned from the case, not shipped.
  boolean areLearned() {
    return !origin.startsWith(SHIPPED);
  }

  /// The score of a pair in units of {@link Edges#UNIT}.
  int score(long pattern) {
    int sum = familyUnits[Pattern.family(pattern).ordinal()];
    for (int field = 0; field < Pattern.FIELDS; field++) {
      sum += levelUnits[Pattern.number(pattern, field)];
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Weights weights
        && bits.equals(weights.bits)
        && priorBits.equals(weights.priorBits)
        && origin.equals(weights.origin);
  }

  @Override
  public int hashCode() {
    return bits.hashCode();
  }

  private static double log2(double value) {
    return StrictMath.log(value) / LN2;
  }
}
