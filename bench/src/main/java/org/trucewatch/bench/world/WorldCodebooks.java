package org.trucewatch.bench.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.EventClass;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.codebook.ActorClass;
import org.trucewatch.claims.codebook.ActorId;
import org.trucewatch.claims.codebook.ActorName;
import org.trucewatch.claims.codebook.Aliases;
import org.trucewatch.claims.codebook.EventKind;
import org.trucewatch.claims.codebook.EventWord;
import org.trucewatch.claims.codebook.InForce;
import org.trucewatch.claims.codebook.KnownActor;

/// The codebooks of a made-up world, so that an engine knows of types and actors what a desk does:
/// to which of eight kinds and three classes a source's label belongs, and on whose side an actor
/// is. A side is written as a country, of which each is made up too.
final class WorldCodebooks {
  private static final List<EventClass> CLASSES =
      List.of(EventClass.SHELLING, EventClass.GROUND, EventClass.BOMBING);

  /// One syllable for each digit to base 7, by turns from the one and the other list: spelt so, no
  /// consonant follows itself, and names of two areas differ in a consonant even to a reader who
  /// takes doubled letters for one.
  private static final List<List<String>> SYLLABLES =
      List.of(
          List.of("ba", "da", "fa", "ga", "ja", "ka", "la"),
          List.of("ma", "na", "pa", "ra", "sa", "ta", "va"));

  private static final int BASE = 7;
  private static final int DIGITS_OF_AREA = 6;

  private WorldCodebooks() {}

  static InForce of(Set<Row.Kind> labels, Set<Row.Party> parties) {
    Map<String, List<EventWord>> words = new TreeMap<>();
    labels.forEach(label -> words.put(label.label(), words(label)));
    Map<String, KnownActor> actors = new TreeMap<>();
    for (Row.Party party : parties) {
      if (!party.name().isEmpty()) {
        actors.put(party.name(), actor(party));
      }
    }
    List<EventKind> kinds = new ArrayList<>();
    for (int fine = 0; fine < Types.FINE; fine++) {
      EventClass eventClass = CLASSES.get(Types.coarse(Types.middle(fine)));
      kinds.add(new EventKind(kind(fine), eventClass, ""));
    }
    List<ActorName> names =
        actors.values().stream()
            .map(actor ->
                new ActorName(
                    actor.id(),
                    actor.title(),
                    "en",
                    Optional.empty(),
                    ActorName.Validity.ALWAYS,
                    ""))
            .toList();
    return new InForce(
        kinds,
        words.values().stream().flatMap(List::stream).toList(),
        Aliases.of(actors.values(), names),
        List.of("made-up-world/1"));
  }

  /// The words of a source's label: the source's letter and two digits.
  static EventType type(Row.Kind kind) {
    String[] parts = kind.label().split(":", -1);
    return new EventType(
        String.format(Locale.ROOT, "type %s%02d", parts[0], Integer.parseInt(parts[1])));
  }

  /// The name of a province or district: its theatre and number, spelt.
  static String areaName(int theatre, int number) {
    var name = new StringBuilder();
    int left = theatre * 100 + number;
    for (int digit = 0; digit < DIGITS_OF_AREA; digit++) {
      name.insert(0, SYLLABLES.get(digit % 2).get(left % BASE));
      left /= BASE;
    }
    return capital(name.toString());
  }

  /// The name with a capital letter, as reports write names.
  static String capital(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static EventType kind(int fine) {
    return new EventType("kind " + fine);
  }

  /// The fine types that a source's label may mean: one of A, two of B, three of the others.
  private static List<EventWord> words(Row.Kind kind) {
    String[] parts = kind.label().split(":", -1);
    int each =
        switch (parts[0]) {
          case "A" -> 1;
          case "B" -> 2;
          default -> Types.FINE_IN_MIDDLE;
        };
    int first = each * Integer.parseInt(parts[1]);
    return IntStream.range(first, first + each)
        .mapToObj(fine ->
            new EventWord(type(kind).name(), CLASSES.get(kind.coarse()), Optional.of(kind(fine))))
        .toList();
  }

  private static KnownActor actor(Row.Party party) {
    var country = new Country("X" + (char) ('A' + party.side()));
    String side = "side" + party.side();
    return new KnownActor(
        new ActorId(party.name()),
        party.name(),
        ActorClass.NON_STATE_ARMED,
        country,
        Optional.of(new ActorId(side)).filter(whole -> !party.name().equals(side)),
        "made up");
  }
}
