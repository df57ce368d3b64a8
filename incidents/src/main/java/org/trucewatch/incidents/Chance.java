package org.trucewatch.incidents;

/// How often pairs of claims with such a score, put together or kept apart as this one, turned out
/// to be about one event when analysts reviewed them.
///
/// @param probability the share among the reviewed pairs of its block, with one imagined pair of
///   each answer
/// @param lowProbability lower end of the 95 % interval for it (Wilson, JASA 22, 1927)
/// @param highProbability upper end
/// @param reviewed how many reviewed pairs stand behind it
public record Chance(
    double probability, double lowProbability, double highProbability, int reviewed) {
  /// In the words of the United States' Intelligence Community Directive 203 (2015).
  public String words() {
    if (probability < .05) {
      return "almost no chance";
    }
    if (probability < .20) {
      return "very unlikely";
    }
    if (probability < .45) {
      return "unlikely";
    }
    if (probability <= .55) {
      return "roughly even chance";
    }
    if (probability <= .80) {
      return "likely";
    }
    return probability <= .95 ? "very likely" : "almost certain";
  }
}
