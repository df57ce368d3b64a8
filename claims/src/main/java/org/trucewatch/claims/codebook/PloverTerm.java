package org.trucewatch.claims.codebook;

/// An event of PLOVER with its mode.
///
/// @param event such as `ASSAULT`
/// @param mode such as `aerial`; empty where PLOVER has none
public record PloverTerm(String event, String mode) {
  static PloverTerm of(String text) {
    int open = text.indexOf('(');
    return open < 0
        ? new PloverTerm(text.strip(), "")
        : new PloverTerm(
            text.substring(0, open).strip(), text.substring(open + 1).replace(")", "").strip());
  }

  @Override
  public String toString() {
    return mode.isEmpty() ? event : event + " (" + mode + ")";
  }
}
