package org.trucewatch.claims.codebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Actors and what they are called. A text is looked up whole, then in the parts that "and", commas
/// and the like make of it; a part must be a listed name, not merely hold one, so that "attackers
/// in Y" is never taken for the authorities of Y.
///
/// @param actors the actors, by id
/// @param names the names, by the form in which spellings are equal
public record Aliases(
    SortedMap<ActorId, KnownActor> actors, SortedMap<String, List<ActorName>> names) {
  /// No actors and no names: everybody is who the words say.
  public static final Aliases NONE = new Aliases(new TreeMap<>(), new TreeMap<>());

  private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[,;/&+،؛]\\s*|\\s+(?:and|or|و)\\s+", Pattern.CASE_INSENSITIVE);

  public Aliases {
    actors = Collections.unmodifiableSortedMap(new TreeMap<>(actors));
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  /// Actors and names as lists. Of two rows that contradict each other the earlier one counts, so
  /// what a user adds stands before what is shipped.
  public static Aliases of(Collection<KnownActor> actors, Collection<ActorName> names) {
    var byId = new TreeMap<ActorId, KnownActor>();
    actors.forEach(actor -> byId.putIfAbsent(actor.id(), actor));
    var byKey = new TreeMap<String, List<ActorName>>();
    for (ActorName name : names) {
      List<ActorName> same = byKey.computeIfAbsent(name.key(), _ -> new ArrayList<>());
      if (same.stream().noneMatch(name::contradicts)) {
        same.add(name);
      }
    }
    byKey.replaceAll((_, list) -> List.copyOf(list));
    return new Aliases(byId, byKey);
  }

  /// The actor with this id, if it is listed.
  public Optional<KnownActor> find(ActorId id) {
    return Optional.ofNullable(actors.get(id));
  }

  /// The wholes that an actor is a part of, by id; a circle of wholes ends where it closes.
  public SortedSet<ActorId> wholesOf(ActorId part) {
    var wholes = new TreeSet<ActorId>();
    Optional<ActorId> next = find(part).flatMap(KnownActor::within);
    while (next.isPresent() && wholes.add(next.get())) {
      next = find(next.get()).flatMap(KnownActor::within);
    }
    return wholes;
  }

  /// Whom the words mean on a day, when somebody says them.
  ///
  /// @param words the words for an actor, as written
  /// @param day the first day of the event
  /// @param speakers the actors that the speaker belongs to: a name used by one of them is
  ///   understood, the same word from anybody else is not
  public Identity identify(String words, LocalDate day, Set<ActorId> speakers) {
    var found = new TreeSet<ActorId>();
    var unlisted = new TreeSet<String>();
    String plain = PARENTHESIS.matcher(words).replaceAll(" ").strip();
    for (String text : List.of(words, plain)) {
      Optional<ActorId> whole = named(text, day, speakers);
      if (whole.isPresent()) {
        found.add(whole.get());
        return new Identity(found, unlisted);
      }
    }
    for (String part : BETWEEN.split(plain, -1)) {
      String key = Terms.key(part);
      named(part, day, speakers).ifPresentOrElse(found::add, () -> add(unlisted, key));
    }
    return new Identity(found, unlisted);
  }

  /// The actors that somebody belongs to, by the words for the affiliation.
  public SortedSet<ActorId> membership(String affiliation, LocalDate day) {
    return identify(affiliation, day, Set.of()).actors();
  }

  /// The names of one actor, in the order of their spelling.
  public List<ActorName> namesOf(ActorId id) {
    return names.values().stream()
        .flatMap(List::stream)
        .filter(name -> name.actor().equals(id))
        .toList();
  }

  private Optional<ActorId> named(String words, LocalDate day, Set<ActorId> speakers) {
    var own = new TreeSet<ActorId>();
    var common = new TreeSet<ActorId>();
    for (ActorName name : names.getOrDefault(Terms.key(words), List.of())) {
      if (!name.validity().holds(day)) {
        continue;
      }
      if (name.usedBy().isEmpty()) {
        common.add(name.actor());
      } else if (speakers.contains(name.usedBy().get())) {
        own.add(name.actor());
      }
    }
    SortedSet<ActorId> meant = own.isEmpty() ? common : own;
    return meant.size() == 1 ? Optional.of(meant.first()) : Optional.empty();
  }

  private static void add(SortedSet<String> unlisted, String key) {
    if (!key.isEmpty()) {
      unlisted.add(key);
    }
  }
}
