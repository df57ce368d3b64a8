package org.trucewatch.incidents;

import java.util.Set;
import java.util.SortedSet;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.EventClass;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.codebook.ActorId;
import org.trucewatch.claims.codebook.InForce;

/// What the words of a claim mean by the codebooks in force.
///
/// @param eventClass the class of its kind of event
/// @param attacker who is said to have acted
/// @param target who or what is said to have been hit
record Meaning(EventClass eventClass, Party attacker, Party target) {
  static Meaning of(Claim claim, Evidence evidence, InForce codebooks) {
    var event = claim.event();
    var day = event.happened().from();
    SortedSet<ActorId> speakers =
        evidence
            .findSource(claim.voice().origin())
            .map(source -> codebooks.actors().membership(source.standing().affiliation(), day))
            .orElse(java.util.Collections.emptySortedSet());
    return new Meaning(
        codebooks.eventClass(event.type()),
        party(event.actors().attacker(), claim, speakers, codebooks),
        party(event.actors().target(), claim, speakers, codebooks));
  }

  private static Party party(Actor actor, Claim claim, Set<ActorId> speakers, InForce codebooks) {
    String words = actor.asWritten();
    return Party.of(
        words, codebooks.actors().identify(words, claim.event().happened().from(), speakers));
  }
}
