package org.trucewatch.incidents;

/// The settings of linkage. Part of a case's settings, so that a result can be computed again.
///
/// @param thresholdBits two groups of claims become one incident when the mean score of their pairs
///   is above this many bits
public record LinkSettings(double thresholdBits) {
  /// The settings that the project ships.
  public static final LinkSettings DEFAULT = new LinkSettings(-1);
}
