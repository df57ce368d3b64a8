package org.trucewatch.claims;

/// What a speaker does with the event of a claim.
public enum Stance {
  /// Says that it happened so.
  ASSERTS,
  /// Says that it did not happen so, or declines to confirm (then hedged).
  DENIES,
  /// Concedes own losses or own authorship.
  ADMITS,
  /// Concedes authorship and gives a reason.
  JUSTIFIES
}
