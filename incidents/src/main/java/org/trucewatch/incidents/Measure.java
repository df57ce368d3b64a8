package org.trucewatch.incidents;

import java.util.Comparator;

/// A number of people that speakers state about one incident. Each is resolved apart: civilians,
/// combatants and people of unknown status never share a range, nor do a side's losses as it admits
/// them and as others assert them.
public sealed interface Measure {
  /// All killed, whatever their status, by speakers who speak of all the dead. A number that a
  /// speaker gives for the dead combatants of one side alone is not among these, nor one for dead
  /// civilians that the speaker puts beside dead combatants on the same page.
  record Killed() implements Measure {}

  /// Civilians killed.
  record CiviliansKilled() implements Measure {}

  /// Children among the civilians killed.
  record ChildrenKilled() implements Measure {}

  /// Combatants killed of one side.
  ///
  /// @param losses whose losses, as told by whom
  record CombatantsKilled(Losses losses) implements Measure {}

  /// All injured, whatever their status, by speakers who do not speak of one side's losses.
  record Injured() implements Measure {}

  /// Injured told together with the losses of one side; their status is not stated.
  ///
  /// @param losses whose losses, as told by whom
  record InjuredWith(Losses losses) implements Measure {}

  /// Whose losses, and whether they are own losses conceded. The two are never mixed.
  ///
  /// @param side the side in the recorder's word; empty if not stated
  /// @param basis admitted by a speaker for it, or asserted by others
  record Losses(String side, Basis basis) {}

  /// Who tells of a side's losses.
  enum Basis {
    /// A speaker with stance ADMITS gives them.
    ADMITTED,
    /// A speaker with another stance gives them.
    ASSERTED
  }

  /// The order of a listing: killed, civilians, children, combatants by side, injured.
  Comparator<Measure> ORDER =
      Comparator.comparingInt(Measure::rank)
          .thenComparing(measure -> measure.losses().side())
          .thenComparing(measure -> measure.losses().basis());

  /// The number in plain words, such as "combatants killed, army, as admitted".
  default String words() {
    return switch (this) {
      case Killed() -> "killed";
      case CiviliansKilled() -> "civilians killed";
      case ChildrenKilled() -> "children killed";
      case CombatantsKilled(Losses losses) -> "combatants killed, " + ofSide(losses);
      case Injured() -> "injured";
      case InjuredWith(Losses losses) -> "injured told with losses of " + ofSide(losses);
    };
  }

  private Losses losses() {
    return switch (this) {
      case CombatantsKilled(Losses losses) -> losses;
      case InjuredWith(Losses losses) -> losses;
      case Killed(), CiviliansKilled(), ChildrenKilled(), Injured() ->
          new Losses("", Basis.ADMITTED);
    };
  }

  private int rank() {
    return switch (this) {
      case Killed() -> 0;
      case CiviliansKilled() -> 1;
      case ChildrenKilled() -> 2;
      case CombatantsKilled(Losses _) -> 3;
      case Injured() -> 4;
      case InjuredWith(Losses _) -> 5;
    };
  }

  private static String ofSide(Losses losses) {
    return (losses.side().isEmpty() ? "side not stated" : losses.side())
        + (losses.basis() == Basis.ADMITTED ? ", as admitted" : ", as asserted");
  }
}
