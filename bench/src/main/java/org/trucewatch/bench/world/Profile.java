package org.trucewatch.bench.world;

import java.util.List;

/// How one source sees the world. Shares of error hold at hardness 1 and shrink with it, but for
/// those of the date's precision.
///
/// @param name A, B, C or D
/// @param coverage log-odds of telling of an event without deaths in the most central place
/// @param pointPrecision weights of exact, place, district, province
/// @param dayPrecision weights of day, week, month
/// @param withText share of reports with a text
/// @param unknown how often an actor is left out
record Profile(
    char name,
    double coverage,
    List<Double> pointPrecision,
    List<Double> dayPrecision,
    double withText,
    Unknown unknown) {
  static final Profile A =
      new Profile(
          'A', .1, List.of(.62, .25, .10, .03), List.of(.93, .06, .01), .9, new Unknown(.10, .18));
  static final Profile B =
      new Profile(
          'B',
          -.25,
          List.of(.70, .20, .08, .02),
          List.of(.95, .045, .005),
          .95,
          new Unknown(.14, .22));
  static final Profile C =
      new Profile(
          'C', -.5, List.of(.40, .35, .18, .07), List.of(.85, .12, .03), .6, new Unknown(.08, .15));

  /// The news feed: late, often too low, and the only one that repeats itself.
  static final Profile D =
      new Profile(
          'D', -.6, List.of(.35, .30, .25, .10), List.of(.96, .04, 0.0), 1, new Unknown(.20, .30));

  static final List<Profile> ALL = List.of(A, B, C, D);

  /// Shares of unknown attackers and unknown targets.
  record Unknown(double attacker, double target) {}

  boolean isFeed() {
    return name == 'D';
  }

  /// The weights of precisions of points in a world of this hardness.
  double[] pointWeights(double hardness) {
    double[] weights = pointPrecision.stream().mapToDouble(Double::doubleValue).toArray();
    for (int i = 1; i < weights.length; i++) {
      weights[i] *= hardness;
    }
    return weights;
  }

  double[] dayWeights() {
    return dayPrecision.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// The probability of telling of an event in a place.
  double coverage(TrueEvent event, Place place) {
    double logOdds = coverage + .55 * Math.log1p(event.duel().deaths()) - .9 * place.remoteness();
    return 1 / (1 + Math.exp(-logOdds));
  }

  /// The type in the source's own scheme: A has all 24, B 12 that do not nest in the middle ones, C
  /// and D the 8 middle ones.
  Row.Kind kind(int fineType) {
    int middle = Types.middle(fineType);
    return switch (name) {
      case 'A' -> kind(fineType, middle);
      case 'B' -> kind(fineType / 2, Types.middle(fineType / 2 * 2));
      default -> kind(middle, middle);
    };
  }

  private Row.Kind kind(int label, int middle) {
    return new Row.Kind(name + ":" + label, middle, Types.coarse(middle));
  }
}
