package org.trucewatch.incidents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

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
  private Training() {}

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

  /// The order of a level is looked at from so many pairs on.
  private static final double LEAST_SEEN = 100;

  /// Orders that a fit must keep: the first level speaks at least as much for a match as the
  /// second.
  private static final List<List<Level>> ORDERS =
      List.of(
          List.of(Level.NEAR_SAME_NAMED, Level.NEAR_AROUND, Level.NEAR_FAR),
          List.of(Level.DISTRICT_NAMED, Level.DISTRICT_OTHER_NAME),
          List.of(Level.FEED_SAME, Level.FEED_TWO, Level.FEED_FOUR),
          List.of(Level.TIME_SAME, Level.TIME_ONE, Level.TIME_TWO, Level.TIME_FOUR),
          List.of(Level.TEXT_EQUAL, Level.TEXT_LIKE, Level.TEXT_FEW, Level.TEXT_NONE),
          List.of(Level.TEXT_RARE, Level.TEXT_FEW));

  /// The learned weights, or the shipped ones where there is nothing to learn from or the fit is
  /// refused.
  static Weights fit(PairCounts counts) {
    List<PairCounts.Row> all = counts.rows();
    long open = all.stream().mapToLong(PairCounts.Row::open).sum();
    long apart = all.stream().mapToLong(PairCounts.Row::apart).sum();
    if (apart < LEAST_APART) {
      return Weights.shipped();
    }
    Map<Level, Double> u = shares(unmatched(all, counts.coarsened()), level -> level.u());
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
    return keepsOrder(fitted, sums(all, row -> row.open() + row.apart())) ? fitted : Weights.shipped();
  }

  /// How often each level is seen in pairs that are certainly apart. Pairs of a report and a row,
  /// and of two schemes of types, are never certain; what they would look like is known from those
  /// that are.
  private static Map<Level, Double> unmatched(
      List<PairCounts.Row> all, Map<Level, Double> coarsened) {
    Map<Level, Double> sums = sums(all, row -> row.apart());
    coarsened.forEach((level, count) -> sums.merge(level, count, Double::sum));
    FEED.forEach((day, feeds) -> {
      double each = sums.getOrDefault(day, 0.0) / feeds.size();
      feeds.forEach(feed -> sums.merge(feed, each, Double::sum));
    });
    return sums;
  }

  private static final Map<Level, List<Level>> FEED =
      Map.of(
          Level.TIME_SAME, List.of(Level.FEED_SAME),
          Level.TIME_TOUCHES, List.of(Level.FEED_SAME),
          Level.TIME_ONE, List.of(Level.FEED_NEXT, Level.FEED_BEFORE),
          Level.TIME_TWO, List.of(Level.FEED_TWO),
          Level.TIME_FOUR, List.of(Level.FEED_FOUR),
          Level.TIME_FAR, List.of(Level.FEED_FAR));

  private static int maximise(
      List<PairCounts.Row> all,
      Map<Level, Double> m,
      Map<Level, Double> u,
      Map<Family, Double> lambda) {
    int round = 0;
    double moved = 1;
    while (round < MOST_ROUNDS && moved > STOP) {
      round++;
      Weights now = Weights.of(m, u, lambda, "");
      Map<Level, Double> expected = new EnumMap<>(Level.class);
      Map<Family, double[]> byFamily = new EnumMap<>(Family.class);
      double[] sums = new double[Level.ALL.size()];
      for (PairCounts.Row row : all) {
        double matches =
            row.open() / (1 + StrictMath.pow(2, -(double) now.score(row.pattern()) / Edges.UNIT));
        double[] family =
            byFamily.computeIfAbsent(Pattern.family(row.pattern()), _ -> new double[2]);
        family[0] += matches;
        family[1] += row.open();
        add(sums, row.pattern(), matches);
      }
      Level.ALL.forEach(level -> expected.put(level, sums[level.ordinal()]));
      moved = 0;
      for (Map.Entry<Family, double[]> entry : byFamily.entrySet()) {
        double prior = entry.getKey().prior();
        double share =
            (entry.getValue()[0] + PSEUDO_FAMILY * prior) / (entry.getValue()[1] + PSEUDO_FAMILY);
        moved = Math.max(moved, Math.abs(share - lambda.getOrDefault(entry.getKey(), prior)));
        lambda.put(entry.getKey(), share);
      }
      m.putAll(shares(expected, Level::m));
    }
    return round;
  }

  private static Map<Level, Double> sums(
      List<PairCounts.Row> all, ToDoubleFunction<PairCounts.Row> count) {
    double[] sums = new double[Level.ALL.size()];
    all.forEach(row -> add(sums, row.pattern(), count.applyAsDouble(row)));
    Map<Level, Double> byLevel = new EnumMap<>(Level.class);
    Level.ALL.forEach(level -> byLevel.put(level, sums[level.ordinal()]));
    return byLevel;
  }

  private static void add(double[] sums, long pattern, double count) {
    for (int field = 0; field < FIELDS; field++) {
      int number = Pattern.number(pattern, field);
      if (number > 0) {
        sums[number - 1] += count;
      }
    }
  }

  private static final int FIELDS = Field.values().length;

  /// The share of each level within its group, the shipped share counting for the pseudo-pairs.
  private static Map<Level, Double> shares(
      Map<Level, Double> sums, ToDoubleFunction<Level> shipped) {
    Map<Level, Double> shares = new EnumMap<>(Level.class);
    for (List<Level> group : Level.GROUPS.values()) {
      double total = group.stream().mapToDouble(level -> sums.getOrDefault(level, 0.0)).sum();
      for (Level level : group) {
        double pseudo = PSEUDO_PAIRS * shipped.applyAsDouble(level);
        double sum = sums.getOrDefault(level, 0.0);
        shares.put(level, (sum + pseudo) / (total + PSEUDO_PAIRS));
      }
    }
    return shares;
  }

  /// Levels that hardly a pair has say nothing of the fit, one way or the other.
  private static boolean keepsOrder(Weights weights, Map<Level, Double> seen) {
    for (List<Level> order : ORDERS) {
      double better = Double.POSITIVE_INFINITY;
      for (Level level : order) {
        if (seen.getOrDefault(level, 0.0) >= LEAST_SEEN) {
          if (weights.bits(level) > better + SLACK) {
            return false;
          }
          better = weights.bits(level);
        }
      }
    }
    return true;
  }
}
