package org.trucewatch.incidents;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Stance;
import org.trucewatch.incidents.HarmGrade.Grade;

/// The rule `harm-grade/1`, as {@link HarmGrade} states it.
final class HarmGradeRule {
  private static final Set<SourceKind> NAMED =
      EnumSet.of(
          SourceKind.STATE_SPOKESPERSON, SourceKind.PARTY_SPOKESPERSON, SourceKind.LOCAL_OFFICIAL);

  private final Scope scope;
  private final boolean actorsDiffer;

  /// @param scope the claims about the incident itself
  /// @param actorsDiffer whether different actors are told, by rule `who/1`
  HarmGradeRule(Scope scope, boolean actorsDiffer) {
    this.scope = scope;
    this.actorsDiffer = actorsDiffer;
  }

  HarmGrade resolve() {
    List<Claim> told = keep(scope.claims(), claim -> !denies(claim));
    List<Claim> harm = keep(told, claim -> tells(claim, _ -> true));
    if (harm.isEmpty()) {
      return grade(Grade.NO_HARM_TOLD, "Nobody tells of anybody killed or injured.", told);
    }
    List<Claim> open = keep(harm, claim -> tells(claim, measure -> !isOfCombatants(measure)));
    if (open.isEmpty() && harm.stream().anyMatch(claim -> !OwnSide.acted(scope, claim))) {
      return grade(Grade.DISCOUNTED, "All who are told to be harmed are combatants.", harm);
    }
    List<Claim> accepted = keep(told, this::accepts);
    return accepted.isEmpty()
        ? byVoices(told, harm)
        : grade(
            Grade.CONFIRMED,
            "A named speaker of the side said to have acted accepts it.",
            accepted);
  }

  private HarmGrade byVoices(List<Claim> told, List<Claim> harm) {
    List<Claim> denied =
        keep(
            scope.claims(),
            claim ->
                denies(claim)
                    && !claim.voice().hedged()
                    && isNamed(claim)
                    && OwnSide.acted(scope, claim));
    if (actorsDiffer) {
      return grade(Grade.CONTESTED, "Different actors are told.", told);
    }
    if (!denied.isEmpty()) {
      return grade(
          Grade.CONTESTED, "A named speaker of the side said to have acted denies it.", denied);
    }
    int groups = scope.backing(harm).groups().size();
    if (groups < 2) {
      return grade(
          Grade.WEAK,
          groups == 0
              ? "No speaker who tells of harm is of an identified group."
              : "One independent group of speakers tells of harm.",
          harm);
    }
    if (told.stream().noneMatch(c -> c.event().actors().attacker() instanceof Actor.Named)) {
      return grade(Grade.CONTESTED, "Nobody names who acted.", told);
    }
    return grade(Grade.FAIR, groups + " independent groups of speakers tell of harm.", harm);
  }

  /// Whether a named speaker concedes an act of the speaker's own side; own losses are no act.
  private boolean accepts(Claim claim) {
    return isNamed(claim)
        && OwnSide.acted(scope, claim)
        && switch (claim.voice().stance()) {
          case ADMITS, JUSTIFIES -> true;
          case ASSERTS, DENIES -> false;
        };
  }

  private boolean isNamed(Claim claim) {
    return NAMED.contains(scope.originOf(claim).kind());
  }

  private boolean tells(Claim claim, Predicate<Measure> wanted) {
    return scope.readings(claim).stream()
        .anyMatch(reading -> wanted.test(reading.measure()) && isHarm(reading.value()));
  }

  private static boolean isHarm(Count value) {
    return value.isOpenAbove() || value.highest().orElse(0) > 0;
  }

  private static boolean isOfCombatants(Measure measure) {
    return switch (measure) {
      case Measure.CombatantsKilled _, Measure.InjuredWith _ -> true;
      case Measure.Killed(),
          Measure.CiviliansKilled(),
          Measure.ChildrenKilled(),
          Measure.Injured() ->
          false;
    };
  }

  private static boolean denies(Claim claim) {
    return claim.voice().stance() == Stance.DENIES;
  }

  private static List<Claim> keep(List<Claim> claims, Predicate<Claim> wanted) {
    return claims.stream().filter(wanted).toList();
  }

  private HarmGrade grade(Grade grade, String why, List<Claim> behind) {
    return new HarmGrade(grade, why, scope.backing(behind));
  }
}
