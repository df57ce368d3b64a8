package org.trucewatch.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.Changes;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.codebook.Identity;
import org.trucewatch.claims.codebook.InForce;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.IncidentId;
import org.trucewatch.incidents.Policy;
import org.trucewatch.incidents.Resolved;
import org.trucewatch.journal.View;
import org.trucewatch.output.listing.IncidentListing;
import org.trucewatch.reports.codebooks.Codebooks;

/// What a codebook would change in a case. Found by linking twice; nothing is written.
///
/// @param types claims whose class of event changes
/// @param actors claims of which another actor is understood
/// @param incidents incidents that merge, split or get another id, as sentences
/// @param claims incidents that keep their id and gain or lose claims
/// @param attributes incidents whose attributes change
record CodebookTrial(
    List<String> types,
    List<String> actors,
    List<String> incidents,
    List<String> claims,
    List<String> attributes) {
  CodebookTrial {
    types = List.copyOf(types);
    actors = List.copyOf(actors);
    incidents = List.copyOf(incidents);
    claims = List.copyOf(claims);
    attributes = List.copyOf(attributes);
  }

  static CodebookTrial of(View view, Codebooks before, Codebooks after) {
    CaseFile one = CaseFile.of(view, Policy.standard(), before);
    CaseFile two = CaseFile.of(view, Policy.standard(), after);
    var changes = Changes.between(one.picture().incidents(), two.picture().incidents(), "");
    Set<String> told =
        changes.changes().stream()
            .flatMap(change -> Stream.concat(Stream.of(change.from()), change.into().stream()))
            .collect(Collectors.toSet());
    return new CodebookTrial(
        types(view.evidence(), before.inForce(), after.inForce()),
        actors(view.evidence(), before.inForce(), after.inForce()),
        Stream.concat(
                changes.changes().stream().map(Changes.Change::words), added(one, two).stream())
            .toList(),
        claims(one, two, told),
        attributes(one, two));
  }

  private static List<String> types(Evidence evidence, InForce before, InForce after) {
    var lines = new ArrayList<String>();
    for (Claim claim : evidence.claims().values()) {
      var type = claim.event().type();
      if (before.eventClass(type) != after.eventClass(type)) {
        lines.add(
            "%s (%s): %s, was %s"
                .formatted(claim.id(), type, after.eventClass(type), before.eventClass(type)));
      }
    }
    return lines;
  }

  private static List<String> actors(Evidence evidence, InForce before, InForce after) {
    var lines = new ArrayList<String>();
    for (Claim claim : evidence.claims().values()) {
      var sides = claim.event().actors();
      for (Actor actor : List.of(sides.attacker(), sides.target())) {
        Identity was = identity(actor, claim, evidence, before);
        Identity is = identity(actor, claim, evidence, after);
        if (!was.equals(is)) {
          lines.add(
              "%s (%s): %s, was %s"
                  .formatted(claim.id(), actor.asWritten(), words(is), words(was)));
        }
      }
    }
    return lines;
  }

  private static Identity identity(Actor actor, Claim claim, Evidence evidence, InForce codebooks) {
    if (!(actor instanceof Actor.Named(String name))) {
      return new Identity(new TreeSet<>(), new TreeSet<>());
    }
    var day = claim.event().happened().from();
    String affiliation =
        evidence.findSource(claim.voice().origin()).map(Source::standing).stream()
            .map(standing -> standing.affiliation())
            .findFirst()
            .orElse("");
    var speakers = codebooks.actors().membership(affiliation, day);
    return codebooks.actors().identify(name, day, speakers);
  }

  private static String words(Identity identity) {
    String known =
        identity.actors().stream().map(Object::toString).collect(Collectors.joining(" and "));
    return known.isEmpty() ? "as written" : known;
  }

  private static List<String> added(CaseFile before, CaseFile after) {
    return after.picture().incidents().list().stream()
        .filter(incident ->
            incident.claims().stream()
                .allMatch(id -> before.picture().incidents().find(new IncidentId(id)).isEmpty()))
        .map(incident -> incident.id() + " is new: its claims were read as sums.")
        .toList();
  }

  private static List<String> claims(CaseFile before, CaseFile after, Set<String> told) {
    var lines = new ArrayList<String>();
    for (Incident now : after.picture().incidents().list()) {
      var old = before.picture().incidents().find(now.id());
      if (old.isEmpty() || told.contains(now.id().toString())) {
        continue;
      }
      Set<ClaimId> gained = new TreeSet<>(now.claims());
      gained.removeAll(new TreeSet<>(old.get().claims()));
      Set<ClaimId> lost = new TreeSet<>(old.get().claims());
      lost.removeAll(new TreeSet<>(now.claims()));
      if (!gained.isEmpty() || !lost.isEmpty()) {
        lines.add(now.id() + list(" gains ", gained) + list(" loses ", lost));
      }
    }
    return lines;
  }

  private static String list(String verb, Set<ClaimId> claims) {
    return claims.isEmpty()
        ? ""
        : verb + claims.stream().map(ClaimId::toString).collect(Collectors.joining(", "));
  }

  private static List<String> attributes(CaseFile before, CaseFile after) {
    var lines = new ArrayList<String>();
    for (Incident now : after.picture().incidents().list()) {
      var old = before.picture().incidents().find(now.id());
      if (old.isEmpty() || !old.get().id().equals(now.id())) {
        continue;
      }
      Resolved was = before.picture().resolve(old.get());
      Resolved is = after.picture().resolve(now);
      var parts = new ArrayList<String>();
      differ(parts, "contested", contests(before, old.get()), contests(after, now));
      differ(parts, "aerial status", was.aerial().status(), is.aerial().status());
      differ(parts, "who acted", who(was), who(is));
      if (!parts.isEmpty()) {
        lines.add(now.id() + ": " + String.join("; ", parts));
      }
    }
    return lines;
  }

  private static String who(Resolved resolved) {
    String known =
        resolved.circumstances().who().actors().stream()
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return known.isEmpty() ? "as written" : known;
  }

  private static String contests(CaseFile file, Incident incident) {
    var words = new IncidentListing.Entry(incident, file.picture().resolve(incident)).contests();
    return words.isEmpty() ? "nothing" : String.join(", ", words);
  }

  private static void differ(List<String> parts, String what, Object was, Object is) {
    if (!was.equals(is)) {
      parts.add(what + " " + word(is) + ", was " + word(was));
    }
  }

  private static String word(Object value) {
    return value instanceof Enum<?> one
        ? one.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
        : value.toString();
  }
}
