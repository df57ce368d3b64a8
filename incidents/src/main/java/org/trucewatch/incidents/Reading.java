package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.List;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Harm;
import org.trucewatch.claims.Stance;

/// One number that one claim states.
///
/// @param measure which number
/// @param value the number; always stated
/// @param claim the claim
record Reading(Measure measure, Count value, Claim claim) {

  /// Every number that the claim states, each under its own measure. A claim whose dead are all
  /// combatants of one side speaks of that side's losses and not of all the dead, so its total does
  /// not enter "killed", and its injured do not enter "injured".
  static List<Reading> of(Claim claim) {
    Harm harm = claim.harm();
    Count combatants = harm.combatantsKilled().killed();
    var losses =
        new Measure.Losses(
            harm.combatantsKilled().side(),
            claim.voice().stance() == Stance.ADMITS
                ? Measure.Basis.ADMITTED
                : Measure.Basis.ASSERTED);
    var readings = new ArrayList<Reading>();
    if (!speaksOfOneSide(harm)) {
      add(readings, new Measure.Killed(), harm.killed(), claim);
      add(readings, new Measure.Injured(), harm.injured(), claim);
    } else {
      add(readings, new Measure.InjuredWith(losses), harm.injured(), claim);
      if (!combatants.isStated()) {
        add(readings, new Measure.CombatantsKilled(losses), harm.killed(), claim);
      }
    }
    add(readings, new Measure.CiviliansKilled(), harm.civiliansKilled(), claim);
    add(readings, new Measure.ChildrenKilled(), harm.childrenKilled(), claim);
    add(readings, new Measure.CombatantsKilled(losses), combatants, claim);
    return readings;
  }

  private static boolean speaksOfOneSide(Harm harm) {
    Count combatants = harm.combatantsKilled().killed();
    if (combatants.isStated()) {
      return !harm.killed().isStated() || harm.killed().equals(combatants);
    }
    return !harm.combatantsKilled().side().isEmpty() && !harm.civiliansKilled().isStated();
  }

  private static void add(List<Reading> readings, Measure measure, Count value, Claim claim) {
    if (value.isStated()) {
      readings.add(new Reading(measure, value, claim));
    }
  }
}
