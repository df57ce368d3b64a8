package org.trucewatch.claims;

/// Identifies a source within a case.
///
/// @param value the identifier as its source wrote it: not blank, no control characters
public record SourceId(String value) implements Comparable<SourceId> {
  public SourceId {
    value = Text.identifier(value, "source id");
  }

  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
