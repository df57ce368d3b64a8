package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trucewatch.incidents.World.Draft.claim;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Stance;
import org.trucewatch.incidents.ResolvedNumber.Answer;

class ResolutionTest {
  private static final Measure KILLED = new Measure.Killed();
  private static final Measure CIVILIANS = new Measure.CiviliansKilled();
  private static final Policy RANGE = new Policy.RangeOverOrigins();

  private static World world() {
    return new World()
        .spokesman("minister", "gov-a")
        .spokesman("army", "gov-b")
        .spokesman("hospital", "health")
        .spokesman("mission", "un")
        .outlet("paper", "media-a")
        .outlet("wire", "media-b")
        .page("r1", "paper", 1)
        .page("r2", "wire", 2)
        .page("r3", "paper", 3)
        .page("r4", "wire", 4);
  }

  @Test
  void theRangeRunsOverOriginsNotPages() {
    World world =
        world()
            .says(claim("c1", "r1", "minister").killed(12))
            .says(claim("c2", "r2", "minister").killed(12))
            .says(claim("c3", "r3", "minister").killed(12))
            .says(claim("c4", "r1", "hospital").killed(29))
            .says(claim("c5", "r1", "mission").killed(15));
    ResolvedNumber killed = world.resolve(RANGE).get(KILLED);
    assertThat(killed.answer().words()).isEqualTo("12–29 (best 15)");
    assertThat(killed.policy()).isEqualTo("range over origins/1");
    assertThat(killed.statedBy().origins()).hasSize(3);
    assertThat(((Answer.Range) killed.answer()).low().backing().claims())
        .extracting(ClaimId::value)
        .containsExactly("c1", "c2", "c3");
  }

  @Test
  void theBestNumberIsTheLowerMedianAndAlwaysOneThatSomebodyStated() {
    World world =
        world()
            .says(claim("c1", "r1", "minister").killed(3))
            .says(claim("c2", "r1", "hospital").killed(new Count.Between(60, 70)));
    assertThat(world.answer(KILLED, RANGE).words()).isEqualTo("3–70 (best 3)");
    world.says(claim("c3", "r1", "mission").killed(90));
    assertThat(world.answer(KILLED, RANGE).words()).isEqualTo("3–90 (best 60)");
  }

  @Test
  void aNumberThatItsSpeakerRaisedOnALaterDayStaysVisibleAndStopsCounting() {
    World world =
        world()
            .says(claim("c1", "r1", "mission").killed(new Count.AtLeast(17)))
            .says(claim("c2", "r4", "mission").killed(new Count.AtLeast(35)))
            .says(claim("c3", "r2", "hospital").killed(29));
    ResolvedNumber killed = world.resolve(RANGE).get(KILLED);
    assertThat(killed.answer().words()).isEqualTo("29–35+ (best 29)");
    assertThat(killed.stated()).hasSize(3);
    assertThat(killed.stated().get(1).counts()).isFalse();
    assertThat(killed.stated().get(1).raisedOn()).contains(World.day(4));
  }

  @Test
  void aNumberThatItsSpeakerLoweredGoesOnCounting() {
    World world =
        world()
            .says(claim("c1", "r1", "mission").killed(35))
            .says(claim("c2", "r4", "mission").killed(17));
    assertThat(world.answer(KILLED, RANGE).words()).isEqualTo("17–35 (best 17)");
  }

  @Test
  void unnamedSourcesRaiseNothingBecauseSeveralPeopleCanStandBehindThem() {
    World world =
        world()
            .speaker("officials", SourceKind.UNNAMED_SOURCE, "XX", "", "gov-a")
            .says(claim("c1", "r1", "officials").killed(6))
            .says(claim("c2", "r4", "officials").killed(17));
    assertThat(world.answer(KILLED, RANGE).words()).isEqualTo("6–17 (best 17)");
  }

  @Test
  void aSpeakersDeadCiviliansBesideDeadCombatantsAreAPartAndNotAllTheDead() {
    World world =
        world()
            .says(claim("c1", "r1", "army").stance(Stance.ADMITS).killed(11).combatants(11, "a"))
            .says(claim("c2", "r1", "army").killed(1).civilians(1))
            .says(claim("c3", "r1", "minister").killed(12).civilians(1).combatants(11, "a"));
    assertThat(world.answer(KILLED, RANGE).words()).isEqualTo("12 (best 12)");
    assertThat(world.answer(CIVILIANS, RANGE).words()).isEqualTo("1 (best 1)");
  }

  @Test
  void aHigherNumberOfTheSameDayOrOfAnotherSpeakerSupersedesNothing() {
    World world =
        world()
            .says(claim("c1", "r1", "mission").killed(3))
            .says(claim("c2", "r1", "mission").killed(8))
            .says(claim("c3", "r4", "hospital").killed(9));
    assertThat(world.answer(KILLED, RANGE).words()).isEqualTo("3–9 (best 3)");
  }

  @Test
  void anOldNumberRecalledByALatePageDoesNotComeBack() {
    World world =
        world()
            .says(claim("c1", "r1", "mission").killed(12))
            .says(claim("c2", "r2", "mission").killed(17))
            .says(claim("c3", "r4", "mission").killed(12));
    assertThat(world.answer(KILLED, RANGE).words()).isEqualTo("17 (best 17)");
  }

  @Test
  void atLeastStaysOpenAbove() {
    World world = world().says(claim("c1", "r1", "minister").killed(new Count.AtLeast(12)));
    assertThat(world.answer(KILLED, RANGE).words()).isEqualTo("12+ (best 12)");
  }

  @Test
  void ownLossesAdmittedAndEnemyLossesClaimedNeverShareARange() {
    World world =
        world()
            .says(claim("c1", "r1", "army").stance(Stance.ADMITS).killed(23).combatants(23, "a"))
            .says(claim("c2", "r1", "army").killed(200).combatants(200, "b"))
            .says(claim("c3", "r1", "minister").killed(58).combatants(58, "a"))
            .says(claim("c4", "r1", "minister").stance(Stance.ADMITS).killed(9).combatants(9, "b"));
    assertThat(numbers(world))
        .containsExactly(
            "killed: not stated",
            "civilians killed: not stated",
            "children killed: not stated",
            "combatants killed, a, as admitted: 23 (best 23)",
            "combatants killed, a, as asserted: 58 (best 58)",
            "combatants killed, b, as admitted: 9 (best 9)",
            "combatants killed, b, as asserted: 200 (best 200)",
            "injured: not stated");
  }

  @Test
  void civiliansCombatantsAndAllTheDeadAreNeverMixed() {
    World world =
        world()
            .says(claim("c1", "r1", "hospital").killed(10).civilians(10).injured(12))
            .says(claim("c2", "r1", "army").killed(70).combatants(70, "fighters").injured(5))
            .says(claim("c3", "r1", "minister").killed(5).civilians(4).combatants(1, "guards"));
    assertThat(numbers(world))
        .containsExactly(
            "killed: 5–10 (best 5)",
            "civilians killed: 4–10 (best 4)",
            "children killed: not stated",
            "combatants killed, fighters, as asserted: 70 (best 70)",
            "combatants killed, guards, as asserted: 1 (best 1)",
            "injured: 12 (best 12)",
            "injured told with losses of fighters, as asserted: 5 (best 5)");
  }

  @Test
  void anOfficialZeroIsAClaimAndNotStatedIsNotZero() {
    World zero =
        world()
            .says(claim("c1", "r1", "minister").stance(Stance.DENIES).civilians(0))
            .says(claim("c2", "r1", "hospital").civilians(8));
    assertThat(zero.answer(CIVILIANS, RANGE).words()).isEqualTo("0–8 (best 0)");
    World silent = world().says(claim("c1", "r1", "minister"));
    assertThat(silent.answer(CIVILIANS, RANGE)).isEqualTo(new Answer.NotStated());
  }

  @Test
  void aDenialWithoutANumberGivesNoNumberToTheRange() {
    World world = disputed();
    assertThat(world.answer(CIVILIANS, RANGE).words()).isEqualTo("8 (best 8)");
  }

  @Test
  void zeroToXStartsAtZeroWhenAnOriginDeniesAndNamesTheDenial() {
    World world = disputed();
    Answer answer = world.answer(CIVILIANS, new Policy.ZeroToX());
    assertThat(answer.words()).isEqualTo("0–8 (best 8)");
    assertThat(((Answer.Range) answer).low().backing().origins())
        .containsExactly(new SourceId("minister"));
    assertThat(world.answer(KILLED, new Policy.ZeroToX()).words()).isEqualTo("8 (best 8)");
  }

  @Test
  void decliningToConfirmOrDenyingOnlyOwnAuthorshipIsNoDisagreementOverTheDead() {
    World declining =
        world()
            .says(claim("c1", "r1", "minister").stance(Stance.DENIES).hedged())
            .says(claim("c2", "r1", "hospital").civilians(8));
    World authorship =
        world()
            .says(claim("c1", "r1", "minister").stance(Stance.DENIES))
            .says(claim("c2", "r1", "minister"))
            .says(claim("c3", "r1", "hospital").civilians(8));
    assertThat(declining.answer(CIVILIANS, new Policy.ZeroToX()).words()).isEqualTo("8 (best 8)");
    assertThat(authorship.answer(CIVILIANS, new Policy.ZeroToX()).words()).isEqualTo("8 (best 8)");
  }

  @Test
  void thePolicyPerSpeakerGivesNoJointNumber() {
    World world =
        world()
            .says(claim("c1", "r1", "minister").killed(3))
            .says(claim("c2", "r1", "hospital").killed(8));
    ResolvedNumber killed = world.resolve(new Policy.PerSpeaker()).get(KILLED);
    assertThat(killed.answer()).isEqualTo(new Answer.BySpeaker());
    assertThat(killed.stated()).hasSize(2);
  }

  @Test
  void aPrioritisedSourceIsTakenAsSpeakerFirstThenAsOutletThenTheNextInOrder() {
    World world =
        world()
            .says(claim("c1", "r1", "minister").killed(3))
            .says(claim("c2", "r2", "hospital").killed(8));
    assertThat(world.answer(KILLED, prioritised("mission", "hospital", "minister")).words())
        .isEqualTo("8");
    assertThat(world.answer(KILLED, prioritised("paper")).words()).isEqualTo("3");
    assertThat(world.answer(KILLED, prioritised("mission")).words())
        .isEqualTo("none of the prioritised sources states it; add one that does");
    assertThat(prioritised("mission", "paper").label())
        .isEqualTo("prioritised source/1 (mission > paper)");
    assertThatThrownBy(() -> prioritised()).hasMessageContaining("name the sources");
  }

  @Test
  void policiesThatHoldANumberBackSayWhyAndKeepWhatWasStated() {
    World world = world().says(claim("c1", "r1", "minister").killed(3));
    for (Policy policy :
        List.of(new Policy.Pending(), new Policy.Unknown(), new Policy.AskSource(id("hospital")))) {
      ResolvedNumber killed = world.resolve(policy).get(KILLED);
      assertThat(killed.answer()).isInstanceOf(Answer.Withheld.class);
      assertThat(killed.stated()).hasSize(1);
    }
    assertThat(world.answer(KILLED, new Policy.AskSource(id("hospital"))).words())
        .isEqualTo("waiting for an answer from hospital");
  }

  @Test
  void aRecordersEstimateGivesItsBestToTheMedianAndItsEndsToTheRange() {
    World world = world().says(claim("c1", "r1", "mission").killed(new Count.Estimate(4, 6, 9)));
    assertThat(world.answer(KILLED, RANGE).words()).isEqualTo("4–9 (best 6)");
  }

  @Test
  void nothingIsResolvedFromNothing() {
    assertThatThrownBy(() -> Resolution.resolve(List.of(), world().lineage(), RANGE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pass at least one claim");
  }

  @Test
  void theOrderOfTheClaimsNeverShows() {
    World world = world();
    Random random = new Random(11);
    List<String> speakers = List.of("minister", "army", "hospital", "mission");
    for (int i = 0; i < 40; i++) {
      world.says(
          claim("c" + i, "r" + (1 + random.nextInt(4)), speakers.get(random.nextInt(4)))
              .stance(Stance.values()[random.nextInt(4)])
              .killed(random.nextInt(30))
              .civilians(random.nextInt(9))
              .on(1 + random.nextInt(3), 4)
              .type(random.nextBoolean() ? "air strike" : "shelling"));
    }
    for (Policy policy : List.of(RANGE, new Policy.ZeroToX(), prioritised("army"))) {
      Resolved expected = world.resolve(policy);
      for (long seed = 0; seed < 30; seed++) {
        assertThat(Resolution.resolve(world.shuffled(seed), world.lineage(), policy))
            .as("seed " + seed)
            .isEqualTo(expected);
      }
    }
  }

  private static World disputed() {
    return world()
        .says(claim("c1", "r1", "minister").stance(Stance.DENIES))
        .says(claim("c2", "r1", "hospital").killed(8).civilians(8));
  }

  private static List<String> numbers(World world) {
    return world.resolve(RANGE).numbers().stream()
        .map(number -> number.measure().words() + ": " + number.answer().words())
        .toList();
  }

  private static Policy.Prioritised prioritised(String... order) {
    return new Policy.Prioritised(List.of(order).stream().map(SourceId::new).toList());
  }

  private static SourceId id(String value) {
    return new SourceId(value);
  }
}
