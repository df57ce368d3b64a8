package org.trucewatch.incidents;

import org.trucewatch.claims.codebook.InForce;

/// The settings of linkage. Part of a case's settings, so that a result can be computed again.
///
/// @param learned how alike groups of claims must be by weights that were learned from a case with
///   a data set
/// @param untrained the same by the shipped weights, which are set by judgement, and by those
///   learned without a data set: they speak less sharply, so more is asked of them
/// @param codebooks what kind of event the recorder's words name, and whom the words for an actor
///   mean
public record LinkSettings(Thresholds learned, Thresholds untrained, InForce codebooks) {
  /// The thresholds that the project ships for learned weights.
  public static final Thresholds LEARNED = new Thresholds(-1, -2.75);

  /// The thresholds that the project ships for its own weights, and those learned without a data
  /// set.
  public static final Thresholds UNTRAINED = new Thresholds(-1, -1);

  /// Above which mean score, in bits, two groups of claims become one incident.
  ///
  /// @param groupsBits where both hold several claims
  /// @param aloneBits where one is a claim that stands alone; not above `groupsBits`. Most claims
  ///   are about an event that others tell too, and joining one is the lesser mistake
  public record Thresholds(double groupsBits, double aloneBits) {
    public Thresholds {
      if (!(aloneBits <= groupsBits)) {
        throw new IllegalArgumentException(
            "A claim that stands alone joins at %s bits, not above the %s of groups."
                .formatted(aloneBits, groupsBits));
      }
    }

    /// The threshold for groups of these sizes.
    double bits(int size, int otherSize) {
      return Math.min(size, otherSize) == 1 ? aloneBits : groupsBits;
    }
  }

  /// The settings that the project ships, with these codebooks.
  public static LinkSettings with(InForce codebooks) {
    return new LinkSettings(LEARNED, UNTRAINED, codebooks);
  }
}
