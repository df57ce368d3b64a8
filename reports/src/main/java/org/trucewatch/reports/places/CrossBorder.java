package org.trucewatch.reports.places;

/// Whether an event happened outside the country of the one said to have acted.
///
/// @param answer yes, no, or not determined
/// @param why in one sentence
public record CrossBorder(Answer answer, String why) {
  /// The three answers.
  public enum Answer {
    /// Nothing of where it may have happened lies in the actor's country, or in land it claims.
    YES,
    /// All of where it may have happened lies in the actor's country, and nobody else claims it.
    NO,
    /// The place is not known well enough, lies near a border, or its ownership is disputed.
    UNDETERMINED
  }
}
