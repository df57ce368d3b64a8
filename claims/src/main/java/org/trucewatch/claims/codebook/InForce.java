package org.trucewatch.claims.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trucewatch.claims.EventClass;
import org.trucewatch.claims.EventType;

/// The codebooks that linkage reads: what kind of event the recorder's words name, and whom the
/// words for an actor mean.
///
/// @param kinds our kinds of events
/// @param words the words for kinds of events; the first that fits decides
/// @param actors actors and their names
/// @param names the codebooks these are from, as they are cited: those that a user added first
public record InForce(
    List<EventKind> kinds, List<EventWord> words, Aliases actors, List<String> names) {
  /// No codebook at all: no two types of events are alike unless they are equal.
  public static final InForce NONE = new InForce(List.of(), List.of(), Aliases.NONE, List.of());

  public InForce {
    kinds = List.copyOf(kinds);
    words = List.copyOf(words);
    names = List.copyOf(names);
  }

  /// The class of a type: that of the type itself if it is one of ours, else that of the first word
  /// that it holds; {@link EventClass#OTHER} if it holds none, as UCDP's types of violence do.
  public EventClass eventClass(EventType type) {
    Optional<EventClass> own =
        kinds.stream()
            .filter(kind -> kind.type().equals(type))
            .map(EventKind::eventClass)
            .findFirst();
    return own.or(() -> word(type).map(EventWord::eventClass)).orElse(EventClass.OTHER);
  }

  /// Our kind of event that the recorder's words name, if they name one.
  public Optional<EventType> kind(EventType type) {
    boolean own = kinds.stream().anyMatch(kind -> kind.type().equals(type));
    return own ? Optional.of(type) : word(type).flatMap(EventWord::type);
  }

  /// Our kinds of events that the recorder's words may mean: the type itself if it is one of ours;
  /// those that the first word it holds is listed with, a word of several kinds in several rows;
  /// where the word names a class only, all kinds of the class. Empty if nothing is known of it.
  public Set<EventType> kinds(EventType type) {
    if (kinds.stream().anyMatch(kind -> kind.type().equals(type))) {
      return Set.of(type);
    }
    Optional<EventWord> first = word(type);
    if (first.isEmpty()) {
      return Set.of();
    }
    Set<EventType> listed = new TreeSet<>();
    words.stream()
        .filter(word -> word.stem().equals(first.get().stem()))
        .forEach(word -> word.type().ifPresent(listed::add));
    EventClass eventClass = first.get().eventClass();
    if (listed.isEmpty() && eventClass != EventClass.OTHER) {
      kinds.stream()
          .filter(kind -> kind.eventClass() == eventClass)
          .forEach(kind -> listed.add(kind.type()));
    }
    return java.util.Collections.unmodifiableSet(listed);
  }

  private Optional<EventWord> word(EventType type) {
    String key = Terms.key(type.name());
    return words.stream().filter(word -> word.isIn(key)).findFirst();
  }
}
