package org.trucewatch.incidents;

import java.util.EnumMap;
import java.util.Map;
import org.trucewatch.claims.ClaimId;

/// Counts the weights from claims whose event is known: what learning without labels is measured
/// against.
final class Labels {
  private final double[] same = new double[Level.ALL.size()];
  private final double[] other = new double[Level.ALL.size()];
  private final Map<Family, double[]> families = new EnumMap<>(Family.class);

  private Labels() {}

  /// The weights by which pairs of one event are told from others, counted over all compared pairs
  /// whose claims both have a label.
  ///
  /// @param eventOf the event of each labelled claim, by any number
  static Weights weights(
      Columns claims, Candidates candidates, Comparison comparison, Map<ClaimId, Integer> eventOf) {
    Labels labels = new Labels();
    for (int i = 0; i < claims.size(); i++) {
      candidates.of(
          i,
          (a, b, family) -> {
            Integer one = eventOf.get(claims.id(a));
            Integer two = eventOf.get(claims.id(b));
            if (one != null && two != null && !claims.sharesSlot(a, b)) {
              labels.add(comparison.pattern(a, b, family), one.equals(two));
            }
          });
    }
    return labels.weights();
  }

  private void add(long pattern, boolean match) {
    double[] pairs = families.computeIfAbsent(Pattern.family(pattern), _ -> new double[2]);
    pairs[0] += match ? 1 : 0;
    pairs[1]++;
    for (Level level : Pattern.levels(pattern)) {
      (match ? same : other)[level.ordinal()]++;
    }
  }

  private Weights weights() {
    Map<Family, Double> lambda = new EnumMap<>(Family.class);
    for (Family family : Family.values()) {
      double[] pairs = families.getOrDefault(family, new double[2]);
      lambda.put(family, Training.share(family, pairs[0], pairs[1]));
    }
    return Weights.of(
        Training.shares(byLevel(same), Level::m),
        Training.shares(byLevel(other), Level::u),
        lambda,
        "weights counted from labels");
  }

  private static Map<Level, Double> byLevel(double[] counts) {
    Map<Level, Double> byLevel = new EnumMap<>(Level.class);
    Level.ALL.forEach(level -> byLevel.put(level, counts[level.ordinal()]));
    return byLevel;
  }
}
