package org.trucewatch.incidents;

import java.util.Comparator;

/// When two cores join: agglomeration goes from the first rank to the last. First by the step of
/// linkage, then by the mean score, highest first, then by the claims' order.
///
/// @param step the step
/// @param total the sum of the scores of all pairs between the two, in units
/// @param pairs how many pairs these are; 0 for the beginning of a step, before any mean
/// @param low the first claim of the two cores in the order of claims
/// @param high the first claim of the other core
record Rank(Step step, long total, long pairs, int low, int high) {
  /// The steps of linkage in which cores join.
  enum Step {
    /// Claims known to be about one event each.
    EVENTS,
    /// Claims placed to a region or coarser.
    REGIONS,
    /// Claims told of a province beside all of the first step.
    PROVINCES
  }

  /// Before all joining.
  static final Rank START = before(Step.EVENTS);

  /// The beginning of a step: its mean is above any.
  static Rank before(Step step) {
    return new Rank(step, 1, 0, 0, 0);
  }

  /// The order of ranks.
  ///
  /// @param claims the order of claims
  static Comparator<Rank> order(LiveClaims claims) {
    return (a, b) -> {
      if (a.step != b.step) {
        return a.step.compareTo(b.step);
      }
      int mean = Long.compare(b.total * a.pairs, a.total * b.pairs);
      if (mean != 0 || a.pairs == 0) {
        return mean;
      }
      int low = claims.compare(a.low, b.low);
      return low != 0 ? low : claims.compare(a.high, b.high);
    };
  }
}
