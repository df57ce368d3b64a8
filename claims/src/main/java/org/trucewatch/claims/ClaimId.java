package org.trucewatch.claims;

/// Identifies a claim within a case.
///
/// @param value the identifier as its source wrote it: not blank, no control characters
public record ClaimId(String value) implements Comparable<ClaimId> {
  public ClaimId {
    value = Text.identifier(value, "claim id");
  }

  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
