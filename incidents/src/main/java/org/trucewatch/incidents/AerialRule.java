package org.trucewatch.incidents;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.EventClass;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Stance;
import org.trucewatch.incidents.Aerial.Status;

/// The rule `aerial-status/1`, as {@link Aerial} states it.
final class AerialRule {
  private static final Set<SourceKind> NAMED =
      EnumSet.of(
          SourceKind.STATE_SPOKESPERSON, SourceKind.PARTY_SPOKESPERSON, SourceKind.LOCAL_OFFICIAL);
  private static final Set<SourceKind> STATE_MEDIA = EnumSet.of(SourceKind.STATE_MEDIA);
  private static final Set<SourceKind> UNNAMED = EnumSet.of(SourceKind.UNNAMED_SOURCE);
  private static final Set<EventClass> OTHER_MEANS =
      EnumSet.of(EventClass.SHELLING, EventClass.GROUND, EventClass.BOMBING);

  private final Scope direct;
  private final Scope all;

  /// @param direct the claims about the incident itself
  /// @param all these and the sums that cover it
  AerialRule(Scope direct, Scope all) {
    this.direct = direct;
    this.all = all;
  }

  Aerial resolve() {
    List<Claim> aerial = aerial(direct);
    List<Claim> denials =
        aerial(all).stream()
            .filter(claim -> claim.voice().stance() == Stance.DENIES && !claim.voice().hedged())
            .toList();
    if (aerial.isEmpty()) {
      return new Aerial(Status.NOT_AERIAL, direct.backing(direct.claims()), Backing.NONE);
    }
    for (Status status : Status.values()) {
      List<Claim> reasons = reasons(status, aerial, denials);
      if (!reasons.isEmpty()) {
        return new Aerial(status, all.backing(reasons), all.backing(denials));
      }
    }
    return new Aerial(Status.OWNER_UNKNOWN, all.backing(aerial), all.backing(denials));
  }

  /// The claims that make the status so; none when the rule does not apply.
  private List<Claim> reasons(Status status, List<Claim> aerial, List<Claim> denials) {
    return switch (status) {
      case NOT_AERIAL -> List.of();
      case DECLARED_NAMED -> declarations(NAMED);
      case DECLARED_STATE_MEDIA -> declarations(STATE_MEDIA);
      case ADMITTED_UNNAMED -> declarations(UNNAMED);
      case DENIED_NAMED -> keep(denials, claim -> isOf(NAMED, claim) && OwnSide.acted(all, claim));
      case UNCLEAR -> isOutnumbered(aerial) ? direct.claims() : List.of();
      case SILENT ->
          keep(aerial, claim -> claim.event().actors().attacker() instanceof Actor.Named);
      case OWNER_UNKNOWN -> aerial;
    };
  }

  private List<Claim> declarations(Set<SourceKind> kinds) {
    return keep(aerial(all), claim -> isOf(kinds, claim) && declares(claim));
  }

  /// Whether the claim concedes or asserts an act of the speaker's own side. A claim that concedes
  /// own losses does not.
  private boolean declares(Claim claim) {
    return switch (claim.voice().stance()) {
      case JUSTIFIES -> true;
      case ADMITS -> claim.harm().combatantsKilled().side().isEmpty() || OwnSide.acted(all, claim);
      case ASSERTS -> OwnSide.acted(all, claim);
      case DENIES -> false;
    };
  }

  private boolean isOutnumbered(List<Claim> aerial) {
    List<Claim> other =
        keep(
            direct.claims(),
            claim -> OTHER_MEANS.contains(direct.eventClass(claim.event().type())));
    return direct.backing(aerial).origins().size() < direct.backing(other).origins().size();
  }

  private boolean isOf(Set<SourceKind> kinds, Claim claim) {
    return kinds.contains(all.originOf(claim).kind());
  }

  private static List<Claim> aerial(Scope scope) {
    return keep(
        scope.claims(), claim -> scope.eventClass(claim.event().type()) == EventClass.AERIAL);
  }

  private static List<Claim> keep(Collection<Claim> claims, Predicate<Claim> wanted) {
    return claims.stream().filter(wanted).toList();
  }
}
