package org.trucewatch.claims;

import java.util.Locale;

/// The kind of event in the recorder's codebook, such as "air strike" or "ground clash".
///
/// @param name lower case words; not blank
public record EventType(String name) implements Comparable<EventType> {
  public EventType {
    name = Text.identifier(name, "event type").strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(EventType other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
