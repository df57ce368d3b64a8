package org.trucewatch.incidents;

/// What is compared when two claims are weighed against each other.
public enum Field {
  PLACE("place"),
  TIME("time"),
  TYPE("event type"),
  ACTORS("actors"),
  TARGET("target"),
  HARM("harm"),
  TEXT("words");

  private final String words;

  Field(String words) {
    this.words = words;
  }

  /// The field in plain words.
  public String words() {
    return words;
  }
}
