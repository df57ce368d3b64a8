package org.trucewatch.claims;

/// Identifies a report within a case.
///
/// @param value the identifier as its source wrote it: not blank, no control characters
public record ReportId(String value) implements Comparable<ReportId> {
  public ReportId {
    value = Text.identifier(value, "report id");
  }

  @Override
  public int compareTo(ReportId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
