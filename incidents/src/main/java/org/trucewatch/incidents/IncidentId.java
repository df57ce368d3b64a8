package org.trucewatch.incidents;

import org.trucewatch.claims.ClaimId;

/// Identifies an incident: that of its earliest claim with an `i-` before it, so that the id stays
/// when claims are added, and any claim leads to its incident after a merge or a split.
///
/// @param earliest the claim published first; the smaller claim id where two were published
///   together
public record IncidentId(ClaimId earliest) implements Comparable<IncidentId> {
  private static final String PREFIX = "i-";

  /// Reads `i-CLAIM` or a bare claim id.
  public static IncidentId parse(String text) {
    return new IncidentId(
        new ClaimId(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text));
  }

  @Override
  public int compareTo(IncidentId other) {
    return earliest.compareTo(other.earliest);
  }

  @Override
  public String toString() {
    return PREFIX + earliest;
  }
}
