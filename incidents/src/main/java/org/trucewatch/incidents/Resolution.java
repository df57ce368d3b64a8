package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.List;
import org.trucewatch.claims.Claim;

/// The door of resolution: attributes of an incident from its claims, by named and versioned
/// policies.
///
/// What binds every policy:
///
/// - Each origin is one voice, however many pages carry it (see {@link Lineage}).
/// - Civilians, combatants and all the dead are resolved apart, never mixed. A side's losses as it
///   admits them and as others assert them are two lines ({@link Measure}).
/// - "At least" leaves a number open above. Zero is a claim like any other. Not stated is not zero.
/// - A denial gives no number unless it states one.
/// - Sums over several events never enter a number.
/// - A number that its own speaker raised on a later day stays visible and stops counting; a number
///   that its speaker lowered goes on counting.
///
/// `docs/concepts/ranges.md` teaches the policies.
public final class Resolution {
  private Resolution() {}

  /// Resolves the claims of one incident, sums left out. The order of the claims does not matter.
  ///
  /// @throws IllegalArgumentException when there is no claim
  public static Resolved resolve(List<Claim> claims, Lineage lineage, Policy policy) {
    return resolve(claims, List.of(), lineage, policy);
  }

  /// Resolves an incident: its claims give the attributes; its sums speak only to who declares an
  /// aerial event, never to numbers.
  ///
  /// @throws IllegalArgumentException when the evidence holds none of its claims
  public static Resolved resolve(Incident incident, Lineage lineage, Policy policy) {
    return resolve(
        lineage.claims(incident.claims()), lineage.claims(incident.sums()), lineage, policy);
  }

  /// How well harm is supported, by rule `harm-grade/1`: see {@link HarmGrade}.
  ///
  /// @param resolved the same incident, resolved
  public static HarmGrade grade(Incident incident, Resolved resolved, Lineage lineage) {
    return grade(lineage.claims(incident.claims()), resolved, lineage);
  }

  /// The same for claims.
  public static HarmGrade grade(List<Claim> claims, Resolved resolved, Lineage lineage) {
    return new HarmGradeRule(lineage.scopeOf(claims), resolved.circumstances().who().differs())
        .resolve();
  }

  private static Resolved resolve(
      List<Claim> claims, List<Claim> sums, Lineage lineage, Policy policy) {
    if (claims.isEmpty()) {
      throw new IllegalArgumentException(
          "An incident is resolved from its claims, and there are none: pass at least one claim"
              + " that the evidence holds.");
    }
    Scope scope = lineage.scopeOf(claims);
    List<Claim> all = new ArrayList<>(claims);
    all.addAll(sums);
    Answers answers = new Answers(scope);
    var numbers = new ArrayList<ResolvedNumber>();
    Numbers.stated(scope)
        .forEach((measure, stated) -> numbers.add(answers.resolve(measure, stated, policy)));
    return new Resolved(
        policy,
        scope.origins(),
        numbers,
        CircumstanceRules.resolve(scope),
        new AerialRule(scope, lineage.scopeOf(all)).resolve(),
        Sides.of(scope));
  }
}
