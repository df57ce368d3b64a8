package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.incidents.World.Draft.claim;

import org.junit.jupiter.api.Test;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Stance;
import org.trucewatch.incidents.Aerial.Status;

class AerialTest {
  private static World world() {
    return new World()
        .speaker("minister", SourceKind.STATE_SPOKESPERSON, "XX", "Government of Arland", "gov-a")
        .speaker("insider", SourceKind.UNNAMED_SOURCE, "XX", "Arland security forces", "gov-a")
        .speaker("channel", SourceKind.STATE_MEDIA, "XX", "Arland state", "gov-a")
        .speaker("ministry", SourceKind.STATE_SPOKESPERSON, "XX", "Government of Borland", "gov-b")
        .speaker("resident", SourceKind.WITNESS, "XX", "none", "witness")
        .outlet("paper", "media")
        .page("r1", "paper", 1)
        .says(claim("c0", "r1", "ministry").attacker("Arland"));
  }

  private static Status status(World world) {
    return world.resolve(Policy.standard()).aerial().status();
  }

  @Test
  void anAccusedSideThatSaysNothingOrDeclinesToConfirmIsSilent() {
    assertThat(status(world())).isEqualTo(Status.SILENT);
    assertThat(
            status(
                world()
                    .says(
                        claim("c1", "r1", "minister")
                            .attacker("Arland")
                            .stance(Stance.DENIES)
                            .hedged())))
        .isEqualTo(Status.SILENT);
  }

  @Test
  void authorshipConcededWithoutANameIsAdmittedUnnamedAndANameOutranksIt() {
    World unnamed =
        world().says(claim("c1", "r1", "insider").attacker("Arland").stance(Stance.ADMITS));
    assertThat(status(unnamed)).isEqualTo(Status.ADMITTED_UNNAMED);
    unnamed.says(claim("c2", "r1", "channel").attacker("Arland").stance(Stance.ADMITS));
    assertThat(status(unnamed)).isEqualTo(Status.DECLARED_STATE_MEDIA);
    unnamed.says(claim("c3", "r1", "minister").attacker("Arland").stance(Stance.JUSTIFIES));
    assertThat(status(unnamed)).isEqualTo(Status.DECLARED_NAMED);
  }

  @Test
  void aSpokesmanWhoAssertsHisOwnSidesStrikeDeclaresItAndOneWhoAssertsAnothersDoesNot() {
    assertThat(status(world().says(claim("c1", "r1", "minister").attacker("Arland (jets)"))))
        .isEqualTo(Status.DECLARED_NAMED);
    assertThat(status(world().says(claim("c1", "r1", "ministry").attacker("Arland forces"))))
        .isEqualTo(Status.SILENT);
  }

  @Test
  void concedingOwnLossesIsNoDeclarationOfAStrike() {
    assertThat(
            status(
                world()
                    .says(
                        claim("c1", "r1", "ministry")
                            .attacker("Arland")
                            .stance(Stance.ADMITS)
                            .killed(3)
                            .combatants(3, "borland-forces"))))
        .isEqualTo(Status.SILENT);
  }

  @Test
  void aDenialByTheAccusedSideIsDeniedAndADenialByTheOtherSideIsOnlyListed() {
    Aerial denied =
        world()
            .says(claim("c1", "r1", "minister").attacker("Arland").stance(Stance.DENIES))
            .resolve(Policy.standard())
            .aerial();
    assertThat(denied.status()).isEqualTo(Status.DENIED_NAMED);
    Aerial declaredAndDenied =
        world()
            .says(claim("c1", "r1", "minister").attacker("Arland").stance(Stance.ADMITS))
            .says(claim("c2", "r1", "ministry").attacker("Arland").stance(Stance.DENIES))
            .resolve(Policy.standard())
            .aerial();
    assertThat(declaredAndDenied.status()).isEqualTo(Status.DECLARED_NAMED);
    assertThat(declaredAndDenied.deniedBy().groups()).containsExactly("gov-b");
  }

  @Test
  void whatIsMostlyToldAsGroundFireIsUnclearAndWhatIsOnlyToldSoIsNotAerial() {
    World mixed =
        world()
            .says(claim("c1", "r1", "resident").type("shelling"))
            .says(claim("c2", "r1", "channel").type("ground clash"));
    assertThat(status(mixed)).isEqualTo(Status.UNCLEAR);
    World ground = new World().says(claim("c1", "r1", "resident").type("shelling"));
    assertThat(status(ground)).isEqualTo(Status.NOT_AERIAL);
  }

  @Test
  void anAerialEventThatNobodyIsNamedForHasNoKnownOwner() {
    World world = new World().says(claim("c1", "r1", "resident").attacker("unknown"));
    assertThat(status(world)).isEqualTo(Status.OWNER_UNKNOWN);
  }
}
