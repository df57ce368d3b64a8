package org.trucewatch.claims;

/// The Admiralty grade of a source. {@link #F} means that reliability cannot be judged: it is
/// unknown, not worst, and is never mapped to the bottom of a scale.
public enum Reliability {
  /// Completely reliable.
  A,
  /// Usually reliable.
  B,
  /// Fairly reliable.
  C,
  /// Not usually reliable.
  D,
  /// Unreliable.
  E,
  /// Cannot be judged.
  F
}
