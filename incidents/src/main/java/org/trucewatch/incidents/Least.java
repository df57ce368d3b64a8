package org.trucewatch.incidents;

/// Thresholds in units of the scores: above which mean two cores join.
///
/// @param groups where both hold several claims
/// @param alone where one is a claim by itself
record Least(long groups, long alone) {
  static Least of(LinkSettings.Thresholds thresholds) {
    return new Least(units(thresholds.groupsBits()), units(thresholds.aloneBits()));
  }

  private static long units(double bits) {
    return StrictMath.round(bits * Edges.UNIT);
  }

  /// The threshold for cores of these sizes.
  long of(int size, int otherSize) {
    return Math.min(size, otherSize) == 1 ? alone : groups;
  }
}
