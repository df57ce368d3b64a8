package org.trucewatch.bench.score;

/// Precision and recall.
///
/// @param precision share of what was found that is true
/// @param recall share of what is true that was found
public record Rates(double precision, double recall) {
  /// Harmonic mean of the two.
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /// Rates of counts; of nothing, nothing is missed and nothing is wrong.
  public static Rates of(double both, double found, double real) {
    return new Rates(found == 0 ? 1 : both / found, real == 0 ? 1 : both / real);
  }
}
