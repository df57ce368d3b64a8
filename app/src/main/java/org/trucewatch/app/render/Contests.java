package org.trucewatch.app.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.Stance;
import org.trucewatch.incidents.Measure;
import org.trucewatch.incidents.Resolved;
import org.trucewatch.incidents.ResolvedNumber;
import org.trucewatch.incidents.SideView;
import org.trucewatch.incidents.SpeakerView;

/// What speakers contest about an incident, by rule `contested/2`. A pointer for the reader, not a
/// finding.
///
/// | word | when |
/// |---|---|
/// | denial | one speaker tells of it and another denies without hedging |
/// | who acted | one names an actor, another nobody; or two names share no word |
/// | kind | kinds of different classes are told |
/// | place, time | another province, or days that do not touch, are told |
/// | killed, civilians, injured | two origins give numbers that differ |
/// | losses | two numbers for the dead of one side differ, as admitted or as asserted |
final class Contests {
  /// Name and version of the rule.
  static final String RULE = "contested/2";

  private static final int STEM_LETTERS = 5;

  private Contests() {}

  /// The words for what is contested, in the order of the table; empty when nothing is.
  static List<String> of(Resolved resolved) {
    var contests = new ArrayList<String>();
    addIf(contests, "denial", isDenied(resolved));
    addIf(contests, "who acted", differsOnActor(resolved));
    addIf(contests, "kind", Headline.kinds(resolved.circumstances()).size() > 1);
    addIf(contests, "place", !resolved.circumstances().where().dissent().isEmpty());
    addIf(contests, "time", !resolved.circumstances().when().dissent().isEmpty());
    addIf(contests, "killed", differs(resolved, new Measure.Killed()));
    addIf(contests, "civilians", differs(resolved, new Measure.CiviliansKilled()));
    addIf(contests, "injured", differs(resolved, new Measure.Injured()));
    addIf(contests, "losses", differsOnLosses(resolved));
    return List.copyOf(contests);
  }

  /// Whether somebody gives the dead of one side alone.
  static boolean tellsLosses(Resolved resolved) {
    return resolved.numbers().stream()
        .anyMatch(number -> number.measure() instanceof Measure.CombatantsKilled);
  }

  private static boolean differsOnLosses(Resolved resolved) {
    var values = new HashMap<String, Set<Count>>();
    var origins = new HashMap<String, Set<SourceId>>();
    for (ResolvedNumber number : resolved.numbers()) {
      if (number.measure() instanceof Measure.CombatantsKilled(Measure.Losses losses)) {
        for (ResolvedNumber.Stated stated : number.stated()) {
          if (stated.counts()) {
            values.computeIfAbsent(losses.side(), _ -> new HashSet<>()).add(stated.value());
            origins.computeIfAbsent(losses.side(), _ -> new HashSet<>()).add(stated.origin().id());
          }
        }
      }
    }
    return values.entrySet().stream()
        .anyMatch(side ->
            side.getValue().size() > 1 && origins.getOrDefault(side.getKey(), Set.of()).size() > 1);
  }

  private static void addIf(List<String> contests, String word, boolean contested) {
    if (contested) {
      contests.add(word);
    }
  }

  static boolean isDenied(Resolved resolved) {
    boolean told = false;
    boolean denied = false;
    for (SpeakerView view : views(resolved)) {
      boolean denies = view.stance() == Stance.DENIES;
      told |= !denies;
      denied |= denies && !view.hedged();
    }
    return told && denied;
  }

  private static boolean differs(Resolved resolved, Measure measure) {
    ResolvedNumber number = resolved.get(measure);
    var counting = number.stated().stream().filter(ResolvedNumber.Stated::counts).toList();
    long origins = counting.stream().map(stated -> stated.origin().id()).distinct().count();
    long values = counting.stream().map(ResolvedNumber.Stated::value).distinct().count();
    return origins > 1 && values > 1;
  }

  private static boolean differsOnActor(Resolved resolved) {
    boolean nobody = false;
    var stems = new ArrayList<Set<String>>();
    for (SpeakerView view : views(resolved)) {
      if (view.stance() == Stance.DENIES) {
        continue;
      }
      for (Actors actors : view.actors()) {
        switch (actors.attacker()) {
          case Actor.Nobody _ -> nobody = true;
          case Actor.Named(String name) -> stems.add(stems(name));
          case Actor.Unknown _, Actor.NotStated _ -> {}
        }
      }
    }
    return (nobody && !stems.isEmpty()) || anyDisjoint(stems);
  }

  private static boolean anyDisjoint(List<Set<String>> stems) {
    for (Set<String> some : stems) {
      for (Set<String> others : stems) {
        if (some.stream().noneMatch(others::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> stems(String name) {
    var stems = new HashSet<String>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      stems.add(word.substring(0, Math.min(STEM_LETTERS, word.length())));
    }
    stems.removeAll(Set.of("", "and", "the", "of"));
    return stems;
  }

  static List<SpeakerView> views(Resolved resolved) {
    return resolved.sides().stream().map(SideView::speakers).flatMap(List::stream).toList();
  }
}
