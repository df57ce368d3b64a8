package org.trucewatch.incidents;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Learns the weights from the claims themselves, without labels.
///
/// u comes from pairs that are certainly not one event and chosen by nothing else: two rows of a
/// curated data set in one block. Where there are none, it comes from pairs that one page tells as
/// two events and from the open pairs as far as these do not match. m and each family's share come
/// from expectation-maximisation over the other pairs (Dempster, Laird and Rubin 1977; Winkler 1988
/// for record linkage). Pairs that cannot both be about one event share their expectation: a claim
/// is about one row of a data set, and about one of the events that a page tells, at most (after
/// Sadinle, JASA 112, 2017, who makes it part of the model). Without that, the event next door,
/// alike in all but a number, would teach that matches differ in numbers.
///
/// The shipped weights stand behind both as imagined pairs, so that a desk with three hundred
/// reports starts from them and a war of a hundred thousand leaves them behind. A fit whose weights
/// say that a worse agreement speaks more for a match than a better one is refused, and the shipped
/// weights are kept.
final class Training {
  /// How many pairs the shipped weights count for in each group of levels.
  private static final double PSEUDO_PAIRS = 10;

  /// How many pairs the shipped prior counts for in each family.
  private static final double PSEUDO_FAMILY = 20;

  /// With fewer certain non-matches than this, u cannot be learned, and without u there is nothing
  /// against which m or a prior could be: expectation-maximisation would call the whole family one
  /// event. So it is asked of all pairs, of each family, and of each group of levels.
  private static final int LEAST_APART = 100;

  /// With fewer open pairs than this, u cannot be told from them either, and without u there is
  /// nothing against which m could be learned.
  private static final int LEAST_OPEN = 10_000;

  private static final int MOST_ROUNDS = 60;
  private static final double STOP = 1e-5;

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
          List.of(Level.TIME_SAME, Level.TIME_ONE, Level.TIME_TWO, Level.TIME_FOUR));

  /// The same for words, where it is known how those of different events compare. Where it is not,
  /// a fit may say otherwise and be right: headlines that recur every day speak against one event.
  private static final List<List<Level>> ORDERS_OF_WORDS =
      List.of(
          List.of(Level.TEXT_SAME_RARE, Level.TEXT_LIKE),
          List.of(Level.TEXT_EQUAL, Level.TEXT_LIKE, Level.TEXT_FEW, Level.TEXT_NONE),
          List.of(Level.TEXT_RARE, Level.TEXT_FEW));

  /// What a level between two rows would be between a report and a row. Pairs of a report and a row
  /// are never certain; what they would look like is known from those that are.
  private static final Map<Level, List<Level>> BESIDE_RECORD =
      Map.ofEntries(
          Map.entry(Level.TIME_SAME, List.of(Level.FEED_SAME)),
          Map.entry(Level.TIME_TOUCHES, List.of(Level.FEED_SAME)),
          Map.entry(Level.TIME_ONE, List.of(Level.FEED_NEXT, Level.FEED_BEFORE)),
          Map.entry(Level.TIME_TWO, List.of(Level.FEED_TWO)),
          Map.entry(Level.TIME_FOUR, List.of(Level.FEED_FOUR)),
          Map.entry(Level.TIME_FAR, List.of(Level.FEED_FAR)),
          Map.entry(Level.HARM_EQUAL_MANY, List.of(Level.REPORT_EQUAL_MANY)),
          Map.entry(Level.HARM_EQUAL, List.of(Level.REPORT_EQUAL)),
          Map.entry(Level.HARM_EQUAL_FEW, List.of(Level.REPORT_EQUAL_FEW)),
          Map.entry(Level.HARM_NONE, List.of(Level.REPORT_NONE)),
          Map.entry(Level.HARM_CLOSE, List.of(Level.REPORT_CLOSE)),
          Map.entry(Level.HARM_APART, List.of(Level.REPORT_LOWER, Level.REPORT_HIGHER)),
          Map.entry(Level.HARM_FAR, List.of(Level.REPORT_FAR_LOWER, Level.REPORT_FAR_HIGHER)),
          Map.entry(Level.HARM_NONE_FEW, List.of(Level.REPORT_NONE_FEW)),
          Map.entry(Level.HARM_NONE_SOME, List.of(Level.REPORT_NONE_SOME)));

  private final PairSample sample;

  /// The distinct patterns of the sample, ascending, and for each pair the position of its own.
  private final long[] patterns;

  private final int[] patternOf;

  /// Whether u can be counted from rows alone.
  private final boolean hasRows;

  private Training(PairSample sample) {
    this.sample = sample;
    hasRows = sample.apart() >= LEAST_APART;
    long[] all = new long[sample.size()];
    for (int at = 0; at < all.length; at++) {
      all[at] = sample.pattern(at);
    }
    long[] sorted = all.clone();
    Arrays.parallelSort(sorted);
    int distinct = 0;
    for (int at = 0; at < sorted.length; at++) {
      if (distinct == 0 || sorted[at] != sorted[distinct - 1]) {
        sorted[distinct++] = sorted[at];
      }
    }
    patterns = Arrays.copyOf(sorted, distinct);
    patternOf = new int[all.length];
    Arrays.setAll(patternOf, at -> Arrays.binarySearch(patterns, all[at]));
  }

  /// The learned weights, or the shipped ones where there is nothing to learn from or the fit is
  /// refused.
  static Weights fit(PairSample sample) {
    boolean enough = sample.apart() >= LEAST_APART || sample.size() >= LEAST_OPEN;
    return enough ? new Training(sample).fit() : Weights.shipped();
  }

  private Weights fit() {
    double[] open = new double[patterns.length];
    for (int pattern : patternOf) {
      open[pattern]++;
    }
    Map<Level, Double> u = hasRows ? shares(rowsApart(), Level::u) : unmatched(open);
    Map<Level, Double> m = new EnumMap<>(Level.class);
    Level.ALL.forEach(level -> m.put(level, level.m()));
    Map<Family, Double> lambda = new EnumMap<>(Family.class);
    for (Family family : Family.values()) {
      lambda.put(family, family.prior());
    }
    int rounds = maximise(open, m, u, lambda);
    String from = sample.size() + " pairs in " + rounds + " rounds";
    Weights fitted =
        Weights.of(m, u, lambda, (hasRows ? "weights learned from " : Weights.WITHOUT_ROWS) + from);
    boolean keeps = keepsOrder(fitted, open, ORDERS);
    return keeps && (!hasRows || keepsOrder(fitted, open, ORDERS_OF_WORDS))
        ? fitted
        : Weights.shipped();
  }

  private Map<Level, Double> rowsApart() {
    Map<Level, Double> sums = new EnumMap<>(Level.class);
    Level.ALL.forEach(level -> sums.put(level, (double) sample.apart(level)));
    BESIDE_RECORD.forEach((level, beside) -> {
      double each = (double) sample.apart(level) / beside.size();
      beside.forEach(other -> sums.merge(other, each, Double::sum));
    });
    return sums;
  }

  /// u without rows, or with a few: of the open pairs as far as they are not expected to match, of
  /// rows, and of pairs that one page tells as two events. The last have the page's words in
  /// common, and so say nothing of how the words of others compare.
  private Map<Level, Double> unmatched(double[] others) {
    Map<Level, Double> sums = byLevel(others);
    for (Level level : Level.ALL) {
      long told = level.field() == Field.TEXT ? 0 : sample.told(level);
      sums.merge(level, (double) (sample.apart(level) + told), Double::sum);
    }
    return shares(sums, Level::u);
  }

  private int maximise(
      double[] open, Map<Level, Double> m, Map<Level, Double> u, Map<Family, Double> lambda) {
    int round = 0;
    double moved = 1;
    while (round < MOST_ROUNDS && moved > STOP) {
      round++;
      double[] matches = expected(Weights.of(m, u, lambda, ""));
      Map<Family, double[]> byFamily = new EnumMap<>(Family.class);
      for (int at = 0; at < patterns.length; at++) {
        Family family = Pattern.family(patterns[at]);
        if (teaches(family)) {
          double[] sums = byFamily.computeIfAbsent(family, _ -> new double[2]);
          sums[0] += matches[at];
          sums[1] += open[at];
        } else {
          matches[at] = 0;
        }
      }
      moved = 0;
      for (Map.Entry<Family, double[]> entry : byFamily.entrySet()) {
        double prior = entry.getKey().prior();
        double share = share(entry.getKey(), entry.getValue()[0], entry.getValue()[1]);
        moved = Math.max(moved, Math.abs(share - lambda.getOrDefault(entry.getKey(), prior)));
        lambda.put(entry.getKey(), share);
      }
      m.putAll(shares(learnable(byLevel(matches)), Level::m));
      if (!hasRows) {
        double[] others = new double[patterns.length];
        Arrays.setAll(others, at -> open[at] - matches[at]);
        u.putAll(unmatched(others));
      }
    }
    return round;
  }

  /// Whether anything is learned from a family. Beside a data set, one that has no certain
  /// non-matches would teach that whatever its pairs have in common is a mark of one event: reports
  /// of a region, a day and a house style.
  private boolean teaches(Family family) {
    return !hasRows || sample.apart(family) >= LEAST_APART;
  }

  /// The levels of fields that enough certain non-matches have; the others keep the shipped shares.
  private Map<Level, Double> learnable(Map<Level, Double> sums) {
    if (!hasRows) {
      return sums;
    }
    Map<Level, Double> apart = rowsApart();
    Map<Level, Double> kept = new EnumMap<>(Level.class);
    for (List<Level> group : Level.GROUPS.values()) {
      if (group.stream().mapToDouble(level -> apart.getOrDefault(level, 0.0)).sum()
          >= LEAST_APART) {
        group.forEach(level -> kept.put(level, sums.getOrDefault(level, 0.0)));
      }
    }
    return kept;
  }

  /// How many pairs of each pattern are expected to be about one event. The odds of a pair stand
  /// against those of all pairs that share a place with it, and against none being right.
  private double[] expected(Weights now) {
    double[] odds = new double[patterns.length];
    for (int at = 0; at < odds.length; at++) {
      odds[at] = StrictMath.pow(2, (double) now.score(patterns[at]) / Edges.UNIT);
    }
    double[] taken = new double[sample.places()];
    for (int pair = 0; pair < patternOf.length; pair++) {
      double own = odds[patternOf[pair]];
      taken[sample.first(pair)] += own;
      taken[sample.second(pair)] += own;
    }
    double[] matches = new double[patterns.length];
    for (int pair = 0; pair < patternOf.length; pair++) {
      double own = odds[patternOf[pair]];
      double all = 1 + own;
      if (sample.first(pair) != PairSample.NONE) {
        all += taken[sample.first(pair)] - own;
      }
      if (sample.second(pair) != PairSample.NONE) {
        all += taken[sample.second(pair)] - own;
      }
      matches[patternOf[pair]] += own / all;
    }
    return matches;
  }

  private Map<Level, Double> byLevel(double[] counts) {
    double[] sums = new double[Level.ALL.size()];
    for (int at = 0; at < patterns.length; at++) {
      for (int field = 0; field < Pattern.FIELDS; field++) {
        int number = Pattern.number(patterns[at], field);
        if (number > 0) {
          sums[number - 1] += counts[at];
        }
      }
    }
    Map<Level, Double> byLevel = new EnumMap<>(Level.class);
    Level.ALL.forEach(level -> byLevel.put(level, sums[level.ordinal()]));
    return byLevel;
  }

  /// The share of matches in a family, the shipped share counting for the pseudo-pairs.
  static double share(Family family, double matches, double pairs) {
    return (matches + PSEUDO_FAMILY * family.prior()) / (pairs + PSEUDO_FAMILY);
  }

  /// The share of each level within its group, the shipped share counting for the pseudo-pairs.
  static Map<Level, Double> shares(Map<Level, Double> sums, ToDoubleFunction<Level> shipped) {
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

  /// An order whose last level speaks more for a match than its first; empty if there is none. A
  /// fit that this engine gave has none, whatever it was learned from.
  static Optional<List<Level>> turnedRound(Weights weights) {
    return ORDERS.stream()
        .filter(order -> weights.bits(order.getLast()) > weights.bits(order.getFirst()) + SLACK)
        .findFirst();
  }

  /// Levels that hardly a pair has say nothing of the fit, one way or the other.
  private boolean keepsOrder(Weights weights, double[] open, List<List<Level>> orders) {
    Map<Level, Double> seen = byLevel(open);
    for (List<Level> order : orders) {
      double better = Double.POSITIVE_INFINITY;
      for (Level level : order) {
        if (seen.getOrDefault(level, 0.0) + sample.apart(level) >= LEAST_SEEN) {
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
