package org.trucewatch.claims.codebook;

/// What actors are, in our words and those of others.
///
/// @param acled beside ACLED's `inter` codes, as numbers and as texts
/// @param ucdp beside UCDP's government, non-state group and civilians
public record ActorClasses(Crosswalk acled, Crosswalk ucdp) {
  private static final String NUMBERS = "numbers";
  private static final String TEXTS = "texts";

  /// Ours for a cell of ACLED's `inter1` or `inter2`: a number in older files, a text in newer
  /// ones. An empty cell means that there is no such actor.
  public Counterpart<ActorClass> fromAcled(String cell) {
    boolean number = !cell.isBlank() && cell.strip().chars().allMatch(Character::isDigit);
    return acled.from(cell, number ? NUMBERS : TEXTS).map(ActorClass::valueOf);
  }

  /// ACLED's number for ours.
  public Counterpart<Integer> toAcledNumber(ActorClass ours) {
    return acled.to(ours.name(), NUMBERS).map(Integer::valueOf);
  }

  /// ACLED's text for ours.
  public Counterpart<String> toAcledText(ActorClass ours) {
    return acled.to(ours.name(), TEXTS);
  }

  /// Ours for UCDP's word: `government`, `non-state group`, `civilians`.
  public Counterpart<ActorClass> fromUcdp(String word) {
    return ucdp.from(word).map(ActorClass::valueOf);
  }

  /// UCDP's word for ours.
  public Counterpart<String> toUcdp(ActorClass ours) {
    return ucdp.to(ours.name());
  }
}
