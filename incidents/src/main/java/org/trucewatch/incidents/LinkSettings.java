package org.trucewatch.incidents;

import org.trucewatch.claims.codebook.InForce;

/// The settings of linkage. Part of a case's settings, so that a result can be computed again.
///
/// @param thresholdBits two groups of claims become one incident when the mean score of their pairs
///   is above this many bits
/// @param codebooks what kind of event the recorder's words name, and whom the words for an actor
///   mean
public record LinkSettings(double thresholdBits, InForce codebooks) {
  /// The threshold that the project ships.
  public static final double THRESHOLD_BITS = -2;

  /// The settings that the project ships, with these codebooks.
  public static LinkSettings with(InForce codebooks) {
    return new LinkSettings(THRESHOLD_BITS, codebooks);
  }
}
