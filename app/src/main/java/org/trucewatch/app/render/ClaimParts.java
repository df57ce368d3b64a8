package org.trucewatch.app.render;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trucewatch.claims.Claim;
import org.trucewatch.output.words.Phrases;

/// What a claim says, part by part, in words: for showing what changed in it.
public final class ClaimParts {
  private ClaimParts() {}

  /// The parts by name; those not stated are empty.
  public static SortedMap<String, String> of(Claim claim) {
    var event = claim.event();
    var harm = claim.harm();
    var parts = new TreeMap<String, String>();
    parts.put("what", event.type().name());
    parts.put("when", Phrases.when(event.happened()));
    parts.put("where", Phrases.where(event.where()));
    parts.put("attacker", Phrases.actor(event.actors().attacker()));
    parts.put("target", Phrases.actor(event.actors().target()));
    parts.put("stance", Phrases.stance(claim.voice()));
    parts.put("speaker", claim.voice().origin().value());
    parts.put("killed", Phrases.count(harm.killed()));
    parts.put("civilians killed", Phrases.count(harm.civiliansKilled()));
    parts.put("children killed", Phrases.count(harm.childrenKilled()));
    parts.put("combatants killed", Phrases.count(harm.combatantsKilled().killed()));
    parts.put("side of the combatants", harm.combatantsKilled().side());
    parts.put("injured", Phrases.count(harm.injured()));
    parts.put("note", claim.note());
    return Collections.unmodifiableSortedMap(parts);
  }
}
