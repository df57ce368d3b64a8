package org.trucewatch.claims;

/// Where a source stands. A judgement of the recorder, revisable, never of the source's worth.
///
/// @param affiliation the party or body it belongs to; empty if none is known
/// @param independenceGroup speakers of one group do not count as independent of each other; empty
///   or "unknown" when no group can be named, and then it adds no independent origin
/// @param reliability Admiralty grade
public record Standing(String affiliation, String independenceGroup, Reliability reliability) {
  /// The word of the case format for a group that cannot be identified.
  public static final String UNKNOWN_GROUP = "unknown";

  /// Whether the group can be named, so that the source can count as an independent origin.
  public boolean isIdentified() {
    return !independenceGroup.isBlank() && !independenceGroup.equals(UNKNOWN_GROUP);
  }
}
