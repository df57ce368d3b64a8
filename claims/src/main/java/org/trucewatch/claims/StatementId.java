package org.trucewatch.claims;

/// Identifies a statement within a case.
///
/// @param value the identifier as its source wrote it: not blank, no control characters
public record StatementId(String value) implements Comparable<StatementId> {
  public StatementId {
    value = Text.identifier(value, "statement id");
  }

  @Override
  public int compareTo(StatementId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
