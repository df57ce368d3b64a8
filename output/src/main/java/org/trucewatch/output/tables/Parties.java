package org.trucewatch.output.tables;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.codebook.ActorClass;
import org.trucewatch.claims.codebook.ActorId;
import org.trucewatch.claims.codebook.Aliases;
import org.trucewatch.claims.codebook.Identity;
import org.trucewatch.claims.codebook.KnownActor;
import org.trucewatch.output.listing.IncidentListing;
import org.trucewatch.output.words.Picture;

/// The two parties of an incident where only one name can be written for each, by rule `parties/1`:
/// claims that deny are left out; a party has a name only if all claims that name it mean one actor
/// of the codebook, or write one name; the one said to have acted has none as soon as speakers
/// differ on who acted.
///
/// @param acted the one said to have acted
/// @param hit the one said to have been hit
record Parties(Party acted, Party hit) {

  /// A party.
  ///
  /// @param name its name; empty if there is not one
  /// @param actorClass what it is, if the codebook knows it
  record Party(String name, Optional<ActorClass> actorClass) {
    static final Party NONE = new Party("", Optional.empty());
  }

  static Parties of(IncidentListing.Entry entry, Picture picture, Aliases aliases) {
    List<Claim> told =
        picture.claims(entry.incident().claims()).stream()
            .filter(claim -> claim.voice().stance() != Stance.DENIES)
            .toList();
    boolean differs = entry.resolved().circumstances().who().differs();
    return new Parties(
        differs ? Party.NONE : party(told, Actors::attacker, picture, aliases),
        party(told, Actors::target, picture, aliases));
  }

  private static Party party(
      List<Claim> told, Function<Actors, Actor> side, Picture picture, Aliases aliases) {
    var spellings = new TreeMap<String, Integer>();
    var known = new TreeSet<ActorId>();
    boolean allKnown = true;
    for (Claim claim : told) {
      if (side.apply(claim.event().actors()) instanceof Actor.Named(String name)) {
        spellings.merge(name.strip(), 1, Integer::sum);
        Identity identity = identity(name, claim, picture, aliases);
        known.addAll(identity.actors());
        allKnown &= identity.isComplete();
      }
    }
    if (allKnown && known.size() == 1) {
      Optional<KnownActor> actor = aliases.find(known.first());
      return new Party(
          actor.map(KnownActor::title).orElse(known.first().toString()),
          actor.map(KnownActor::actorClass));
    }
    boolean one = distinct(spellings) == 1;
    return one ? new Party(mostWritten(spellings), Optional.empty()) : Party.NONE;
  }

  private static Identity identity(String name, Claim claim, Picture picture, Aliases aliases) {
    var day = claim.event().happened().from();
    Set<ActorId> speakers =
        picture
            .evidence()
            .findSource(claim.voice().origin())
            .<Set<ActorId>>map(source -> aliases.membership(source.standing().affiliation(), day))
            .orElse(Set.of());
    return aliases.identify(name, day, speakers);
  }

  private static long distinct(Map<String, Integer> spellings) {
    return spellings.keySet().stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .distinct()
        .count();
  }

  /// The spelling written most often; of several the first in the alphabet.
  private static String mostWritten(TreeMap<String, Integer> spellings) {
    String best = "";
    int most = 0;
    for (var spelling : spellings.entrySet()) {
      if (spelling.getValue() > most) {
        best = spelling.getKey();
        most = spelling.getValue();
      }
    }
    return best;
  }
}
