package org.trucewatch.claims.codebook;

import java.util.Optional;
import org.trucewatch.claims.EventClass;
import org.trucewatch.claims.EventType;

/// A word by which recorders name a kind of event.
///
/// @param stem the beginning of a word, or of several words; lower case
/// @param eventClass the class that it names
/// @param type our kind of event that it names; empty where the word leaves it open
public record EventWord(String stem, EventClass eventClass, Optional<EventType> type) {
  public EventWord {
    stem = Terms.key(stem);
    if (stem.isEmpty()) {
      throw new IllegalArgumentException("A word for an event holds at least one letter.");
    }
  }

  /// Whether the words hold this one, from the beginning of a word on.
  boolean isIn(String key) {
    return key.startsWith(stem) || key.contains(" " + stem);
  }
}
