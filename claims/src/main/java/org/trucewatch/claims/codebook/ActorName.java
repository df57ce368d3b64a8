package org.trucewatch.claims.codebook;

import java.time.LocalDate;
import java.util.Optional;

/// A name of an actor: who calls it so, in which language, and when. That somebody is called
/// something says nothing about what it is.
///
/// @param actor whom the name means
/// @param name the name as written
/// @param language language and script as in BCP 47, such as `en` or `ps-Arab`
/// @param usedBy the actor whose word it is; empty for a name that all use
/// @param validity when the name meant this actor
/// @param source where this is from; may be empty
public record ActorName(
    ActorId actor,
    String name,
    String language,
    Optional<ActorId> usedBy,
    Validity validity,
    String source) {
  public ActorName {
    if (Terms.key(name).isEmpty()) {
      throw new IllegalArgumentException("A name holds at least one letter or digit.");
    }
  }

  /// The form in which spellings of one name are equal.
  public String key() {
    return Terms.key(name);
  }

  /// Whether this and another row give one name to two actors for one user at one time.
  public boolean contradicts(ActorName other) {
    return !actor.equals(other.actor)
        && key().equals(other.key())
        && usedBy.equals(other.usedBy)
        && validity.overlaps(other.validity);
  }

  /// From when to when something holds.
  ///
  /// @param from first day; empty for since ever
  /// @param to last day; empty for still
  public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
    /// At all times.
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public Validity {
      if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
        throw new IllegalArgumentException("A validity must not end before it starts.");
      }
    }

    /// Whether the day lies within.
    public boolean holds(LocalDate day) {
      return from.map(first -> !day.isBefore(first)).orElse(true)
          && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    boolean overlaps(Validity other) {
      return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Validity other) {
      return from.isEmpty() || other.to.isEmpty() || !from.get().isAfter(other.to.get());
    }
  }
}
