package org.trucewatch.claims;

/// What one speaker says of harm to people in one event. Civilians, combatants and people of
/// unknown status are never mixed.
///
/// @param killed all killed, whatever their status
/// @param civiliansKilled civilians among them
/// @param childrenKilled children among the civilians
/// @param combatantsKilled combatants among them, with the side they are said to belong to
/// @param injured all injured, whatever their status
public record Harm(
    Count killed,
    Count civiliansKilled,
    Count childrenKilled,
    Combatants combatantsKilled,
    Count injured) {

  /// Combatants said to be killed.
  ///
  /// @param killed how many
  /// @param side the side they are said to belong to, in the recorder's word; empty if not stated
  public record Combatants(Count killed, String side) {
    /// No number and no side.
    public static final Combatants NOT_STATED = new Combatants(Count.notStated(), "");
  }

  /// Nothing is said about harm.
  public static final Harm NOT_STATED =
      new Harm(
          Count.notStated(),
          Count.notStated(),
          Count.notStated(),
          Combatants.NOT_STATED,
          Count.notStated());
}
