package org.trucewatch.claims.codebook;

/// An event type of ACLED with its sub-event type.
///
/// @param type such as `Battles`
/// @param subEvent such as `Armed clash`
public record AcledTerm(String type, String subEvent) {
  static AcledTerm of(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new AcledTerm(text.strip(), "")
        : new AcledTerm(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
  }

  @Override
  public String toString() {
    return subEvent.isEmpty() ? type : type + ": " + subEvent;
  }
}
