package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Learns the weights from the claims themselves, without labels.
///
/// u comes from pairs that are certainly not one event and chosen by nothing else: two rows of a
/// curated data set in one block. m and each family's share come from expectation-maximisation over
/// the other pairs (Dempster, Laird and Rubin 1977; Winkler 1988 for record linkage). The shipped
/// weights stand behind both as {@link #PSEUDO_PAIRS} imagined pairs, so that a desk with three
/// hundred reports starts from them and a war of a hundred thousand leaves them behind.
///
/// A fit whose weights say that a worse agreement speaks more for a match than a better one is
/// refused, and the shipped weights are kept.
final class Training {
  /// How many pairs the shipped weights count for in each group of levels.
  private static final double PSEUDO_PAIRS = 200;

  /// How many pairs the shipped prior counts for in each family.
  private static final double PSEUDO_FAMILY = 20;

  /// With fewer certain non-matches than this, u cannot be learned, and without u there is nothing
  /// against which m could be.
  private static final int LEAST_APART = 100;

  private static final int MOST_ROUNDS = 60;
  private static final double STOP = 1e-6;

  /// A fit is refused when an order of levels is upset by more than this, in bits.
  private static final double SLACK = 1.0;

  /// Orders that a fit must keep: the first level speaks at least as much for a match as the
  /// second.
  private static final List<List<Level>> ORDERS =
      List.of(
          List.of(Level.NEAR_SAME_NAMED, Level.NEAR_AROUND, Level.NEAR_FAR),
          List.of(Level.DISTRICT_NAMED, Level.DISTRICT_OTHER_NAME),
          List.of(Level.TIME_SAME, Level.TIME_ONE, Level.TIME_TWO, Level.TIME_FOUR),
          List.of(Level.TEXT_ALIKE, Level.TEXT_CLOSE, Level.TEXT_NONE));

  /// Pairs that compare alike: how many could be one event, and how many certainly are not.
  private record Pattern(Family family, List<Level> levels, int open, int apart) {}

  private final Map<String, Pattern> patterns = new TreeMap<>();

  /// Adds one compared pair.
  ///
  /// @param apart whether the two are certainly about different events
  void add(Family family, List<Level> levels, boolean apart) {
    String key = family + " " + levels;
    Pattern seen = patterns.getOrDefault(key, new Pattern(family, levels, 0, 0));
    patterns.put(
        key,
        new Pattern(family, levels, seen.open + (apart ? 0 : 1), seen.apart + (apart ? 1 : 0)));
  }

  /// The learned weights, or the shipped ones where there is nothing to learn from or the fit is
  /// refused.
  Weights fit() {
    List<Pattern> all = new ArrayList<>(patterns.values());
    int open = all.stream().mapToInt(Pattern::open).sum();
    int apart = all.stream().mapToInt(Pattern::apart).sum();
    if (apart < LEAST_APART) {
      return Weights.shipped();
    }
    Map<Level, Double> u = shares(all, all.stream().mapToDouble(Pattern::apart).toArray(), false);
    Map<Level, Double> m = new EnumMap<>(Level.class);
    Level.ALL.forEach(level -> m.put(level, level.m()));
    Map<Family, Double> lambda = new EnumMap<>(Family.class);
    for (Family family : Family.values()) {
      lambda.put(family, family.prior());
    }
    int rounds = maximise(all, m, u, lambda);
    Weights fitted =
        Weights.of(
            m, u, lambda, "weights learned from " + open + " pairs in " + rounds + " rounds");
    return keepsOrder(fitted) ? fitted : Weights.shipped();
  }

  private static int maximise(
      List<Pattern> all, Map<Level, Double> m, Map<Level, Double> u, Map<Family, Double> lambda) {
    int round = 0;
    double moved = 1;
    while (round < MOST_ROUNDS && moved > STOP) {
      round++;
      Weights now = Weights.of(m, u, lambda, "");
      double[] expected = new double[all.size()];
      Map<Family, double[]> byFamily = new EnumMap<>(Family.class);
      for (int i = 0; i < expected.length; i++) {
        Pattern pattern = all.get(i);
        double score = now.score(pattern.family, pattern.levels);
        expected[i] = pattern.open / (1 + StrictMath.pow(2, -score));
        double[] sums = byFamily.computeIfAbsent(pattern.family, _ -> new double[2]);
        sums[0] += expected[i];
        sums[1] += pattern.open;
      }
      moved = 0;
      for (Map.Entry<Family, double[]> entry : byFamily.entrySet()) {
        double prior = entry.getKey().prior();
        double share =
            (entry.getValue()[0] + PSEUDO_FAMILY * prior) / (entry.getValue()[1] + PSEUDO_FAMILY);
        moved = Math.max(moved, Math.abs(share - lambda.getOrDefault(entry.getKey(), prior)));
        lambda.put(entry.getKey(), share);
      }
      m.putAll(shares(all, expected, true));
    }
    return round;
  }

  /// The share of each level within its group, the shipped share counting for the pseudo-pairs.
  private static Map<Level, Double> shares(List<Pattern> all, double[] counts, boolean match) {
    Map<Level, Double> sums = new EnumMap<>(Level.class);
    for (int i = 0; i < counts.length; i++) {
      for (Level level : all.get(i).levels) {
        sums.merge(level, counts[i], Double::sum);
      }
    }
    Map<Level, Double> shares = new EnumMap<>(Level.class);
    for (List<Level> group : Level.GROUPS.values()) {
      double total = group.stream().mapToDouble(level -> sums.getOrDefault(level, 0.0)).sum();
      for (Level level : group) {
        double pseudo = PSEUDO_PAIRS * (match ? level.m() : level.u());
        double sum = sums.getOrDefault(level, 0.0);
        shares.put(level, (sum + pseudo) / (total + PSEUDO_PAIRS));
      }
    }
    return shares;
  }

  private static boolean keepsOrder(Weights weights) {
    for (List<Level> order : ORDERS) {
      for (int i = 1; i < order.size(); i++) {
        if (weights.bits(order.get(i)) > weights.bits(order.get(i - 1)) + SLACK) {
          return false;
        }
      }
    }
    return true;
  }
}
