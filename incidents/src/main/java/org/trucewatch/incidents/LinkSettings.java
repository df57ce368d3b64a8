package org.trucewatch.incidents;

import org.trucewatch.claims.codebook.InForce;

/// The settings of linkage. Part of a case's settings, so that a result can be computed again.
///
/// @param thresholdBits two groups of claims become one incident when the mean score of their pairs
///   is above this many bits, by weights that were learned from the case
/// @param untrainedThresholdBits the same by the shipped weights: they are set by judgement and
///   speak less sharply, so more is asked of them
/// @param codebooks what kind of event the recorder's words name, and whom the words for an actor
///   mean
public record LinkSettings(double thresholdBits, double untrainedThresholdBits, InForce codebooks) {
  /// The threshold that the project ships for learned weights.
  public static final double THRESHOLD_BITS = -2;

  /// The threshold that the project ships for its own weights.
  public static final double UNTRAINED_THRESHOLD_BITS = -1;

  /// The settings that the project ships, with these codebooks.
  public static LinkSettings with(InForce codebooks) {
    return new LinkSettings(THRESHOLD_BITS, UNTRAINED_THRESHOLD_BITS, codebooks);
  }
}
