package org.trucewatch.claims.codebook;

import java.util.SortedSet;
import java.util.TreeSet;

/// Whom the words for an actor mean, as far as the codebook in force knows.
///
/// @param actors the actors that are named
/// @param unlisted the words, or parts of them, that no codebook lists
public record Identity(SortedSet<ActorId> actors, SortedSet<String> unlisted) {
  public Identity {
    actors = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(actors));
    unlisted = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(unlisted));
  }

  /// Whether the codebook knows everybody that is named.
  public boolean isComplete() {
    return unlisted.isEmpty() && !actors.isEmpty();
  }

  /// Whether both name one actor at least that the codebook knows.
  public boolean sharesActor(Identity other) {
    return actors.stream().anyMatch(other.actors::contains);
  }
}
