package org.trucewatch.output.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.Stance;
import org.trucewatch.incidents.Measure;
import org.trucewatch.incidents.Resolved;
import org.trucewatch.incidents.ResolvedNumber;
import org.trucewatch.incidents.SideView;
import org.trucewatch.incidents.SpeakerView;

/// What speakers contest about an incident, by rule `contested/3`. A pointer for the reader, not a
/// finding.
///
/// | word | when |
/// |---|---|
/// | denial | one speaker tells of it and another denies without hedging |
/// | who acted | two actors are told, or one and nobody: rule `who/1` |
/// | kind | kinds of different classes are told |
/// | place, time | another province, or days that do not touch, are told |
/// | killed, civilians, injured | two origins give numbers that differ |
/// | losses | two numbers for the dead of one side differ, as admitted or as asserted |
public final class Contests {
  /// Name and version of the rule.
  public static final String RULE = "contested/3";

  /// All the words, in the order of the table.
  public static final List<String> WORDS =
      List.of(
          "denial",
          "who acted",
          "kind",
          "place",
          "time",
          "killed",
          "civilians",
          "injured",
          "losses");

  private Contests() {}

  /// What a word means, in a sentence.
  public static String meaning(String word) {
    return switch (word) {
      case "denial" -> "One speaker tells of it and another denies it without hedging.";
      case "who acted" -> "Different actors are told, or one and nobody.";
      case "kind" -> "Kinds of different classes are told.";
      case "place" -> "Another province or country is told as well.";
      case "time" -> "Days that do not touch are told.";
      case "killed" -> "Origins give numbers of dead that differ.";
      case "civilians" -> "Origins give numbers of dead civilians that differ.";
      case "injured" -> "Origins give numbers of injured that differ.";
      case "losses" -> "Origins give numbers for the dead of one side that differ.";
      default -> throw new IllegalArgumentException("Nothing is contested by the word " + word);
    };
  }

  /// The words for what is contested, in the order of the table; empty when nothing is.
  public static List<String> of(Resolved resolved) {
    var contests = new ArrayList<String>();
    addIf(contests, "denial", isDenied(resolved));
    addIf(contests, "who acted", resolved.circumstances().who().differs());
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
  public static boolean tellsLosses(Resolved resolved) {
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

  /// Whether one speaker tells of it and another denies without hedging.
  public static boolean isDenied(Resolved resolved) {
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

  /// What every speaker says, side by side.
  public static List<SpeakerView> views(Resolved resolved) {
    return resolved.sides().stream().map(SideView::speakers).flatMap(List::stream).toList();
  }
}
