package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.incidents.World.Draft.claim;

import org.junit.jupiter.api.Test;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Stance;
import org.trucewatch.incidents.HarmGrade.Grade;

class HarmGradeTest {
  private static World world() {
    return new World()
        .speaker("minister", SourceKind.STATE_SPOKESPERSON, "XX", "Government of Arland", "gov-a")
        .speaker("ministry", SourceKind.STATE_SPOKESPERSON, "XX", "Government of Borland", "gov-b")
        .speaker("hospital", SourceKind.HEALTH_OFFICIAL, "XX", "none", "hospital")
        .speaker("resident", SourceKind.WITNESS, "XX", "none", "unknown")
        .outlet("paper", "media")
        .page("r1", "paper", 1);
  }

  private static Grade grade(World world) {
    return world.grade().grade();
  }

  @Test
  void whatNobodyTellsIsNoZero() {
    assertThat(grade(world().says(claim("c0", "r1", "ministry").attacker("Arland"))))
        .isEqualTo(Grade.NO_HARM_TOLD);
    assertThat(grade(world().says(claim("c0", "r1", "ministry").attacker("Arland").killed(0))))
        .isEqualTo(Grade.NO_HARM_TOLD);
  }

  @Test
  void oneIndependentGroupIsWeakAndTwoAreFair() {
    World one = world().says(claim("c0", "r1", "ministry").attacker("Arland").killed(4));
    assertThat(grade(one)).isEqualTo(Grade.WEAK);
    one.says(claim("c1", "r1", "resident").attacker("Arland").killed(5));
    assertThat(grade(one)).as("a witness of no known group adds none").isEqualTo(Grade.WEAK);
    one.says(claim("c2", "r1", "hospital").attacker("Arland").killed(5));
    assertThat(grade(one)).isEqualTo(Grade.FAIR);
  }

  @Test
  void anAuthorWhoAcceptsTheActConfirmsItAndOneWhoConcedesOwnLossesDoesNot() {
    assertThat(
            grade(
                world()
                    .says(claim("c0", "r1", "hospital").attacker("Arland").killed(4))
                    .says(
                        claim("c1", "r1", "minister").attacker("Arland").stance(Stance.JUSTIFIES))))
        .isEqualTo(Grade.CONFIRMED);
    assertThat(
            grade(
                world()
                    .says(claim("c0", "r1", "hospital").attacker("Arland").killed(4))
                    .says(
                        claim("c1", "r1", "ministry")
                            .attacker("Arland")
                            .stance(Stance.ADMITS)
                            .killed(3)
                            .combatants(3, "borland-forces"))))
        .isNotEqualTo(Grade.CONFIRMED);
  }

  @Test
  void otherActorsOrADenialByTheAccusedAreContested() {
    assertThat(
            grade(
                world()
                    .says(claim("c0", "r1", "ministry").attacker("Arland").killed(4))
                    .says(claim("c1", "r1", "minister").attacker("Borland").killed(4))))
        .isEqualTo(Grade.CONTESTED);
    World denied =
        world()
            .says(claim("c0", "r1", "ministry").attacker("Arland").killed(4))
            .says(claim("c1", "r1", "minister").attacker("Arland").stance(Stance.DENIES));
    assertThat(grade(denied)).isEqualTo(Grade.CONTESTED);
    assertThat(denied.grade().why()).contains("denies");
  }

  @Test
  void twoGroupsThatNameNobodyAreContested() {
    assertThat(
            grade(
                world()
                    .says(claim("c0", "r1", "ministry").attacker("unknown jets").killed(4))
                    .says(claim("c1", "r1", "hospital").attacker("unknown jets").killed(4))))
        .isEqualTo(Grade.CONTESTED);
  }

  @Test
  void combatantsOnlyAreDiscountedUnlessOnlyTheAttackerSaysSo() {
    assertThat(
            grade(
                world()
                    .says(
                        claim("c0", "r1", "ministry")
                            .attacker("Arland")
                            .killed(3)
                            .combatants(3, "borland-forces"))))
        .isEqualTo(Grade.DISCOUNTED);
    assertThat(
            grade(
                world()
                    .says(
                        claim("c0", "r1", "minister")
                            .attacker("Arland")
                            .killed(3)
                            .combatants(3, "borland-forces"))))
        .as("a status that the side said to have acted asserts alone")
        .isEqualTo(Grade.WEAK);
  }
}
