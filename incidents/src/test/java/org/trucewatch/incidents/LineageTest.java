package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.incidents.World.Draft.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;

class LineageTest {
  private static World world() {
    return new World()
        .spokesman("minister", "gov")
        .spokesman("army", "gov")
        .spokesman("hospital", "health")
        .spokesman("somebody", "unknown")
        .outlet("paper", "media-a")
        .outlet("wire", "media-b")
        .outlet("blog", "media-c");
  }

  @Test
  void tenPagesThatRelayOneSpeakerAreOneVoice() {
    World world = world();
    for (int i = 0; i < 10; i++) {
      world.page("r" + i, "paper", 1 + i, "minister").says(claim("c" + i, "r" + i, "minister"));
    }
    Origins origins = world.lineage().origins(world.ids());
    assertThat(origins.words()).isEqualTo("10 pages, 1 origin in 1 independent group");
    assertThat(world.lineage().strands(world.ids())).hasSize(1);
  }

  @Test
  void speakersOfOneGovernmentAreTwoOriginsInOneGroup() {
    World world =
        world()
            .page("r1", "paper", 1, "minister", "army")
            .says(claim("c1", "r1", "minister"))
            .says(claim("c2", "r1", "army"));
    assertThat(world.lineage().origins(world.ids()).words())
        .isEqualTo("1 page, 2 origins in 1 independent group");
  }

  @Test
  void anOriginWhoseGroupIsUnknownAddsNoIndependentGroup() {
    World world = world().page("r1", "paper", 1).says(claim("c1", "r1", "somebody"));
    assertThat(world.lineage().origins(world.ids()).words())
        .isEqualTo("1 page, 1 origin, none of an identified group");
  }

  @Test
  void anOriginThatIsNotRegisteredIsCountedAndNotIdentified() {
    World world = world().page("r1", "paper", 1).says(claim("c1", "r1", "nobody-knows"));
    Origins origins = world.lineage().origins(world.ids());
    assertThat(origins.origins()).hasSize(1);
    assertThat(origins.groups()).isEmpty();
  }

  @Test
  void aPageThatCitesAnOutletWithAnEarlierPageOfTheSameOriginRelaysThatPage() {
    World world =
        world()
            .page("r1", "wire", 1, "minister")
            .page("r2", "blog", 2, "wire")
            .says(claim("c1", "r1", "minister"))
            .says(claim("c2", "r2", "minister"));
    Strand strand = world.lineage().strands(world.ids()).getFirst();
    assertThat(strand.relays())
        .containsExactly(
            new Strand.Relay(
                new ReportId("r2"),
                new SourceId("wire"),
                java.util.Optional.of(new ReportId("r1"))));
    assertThat(strand.carriers())
        .extracting(Strand.Carrier::reach)
        .containsExactly(Strand.Reach.NAMES_ORIGIN, Strand.Reach.THROUGH_OUTLET);
  }

  @Test
  void anOutletThatIsCitedButWhosePageIsNotHeldOrIsLaterIsSaidToBeNotHeld() {
    World world =
        world()
            .page("r1", "blog", 1, "wire", "minister")
            .page("r2", "wire", 2, "minister")
            .says(claim("c1", "r1", "minister"))
            .says(claim("c2", "r2", "minister"));
    Strand strand = world.lineage().strands(world.ids()).getFirst();
    assertThat(strand.relays()).hasSize(1);
    assertThat(strand.relays().getFirst().from()).isEmpty();
    assertThat(strand.first().map(Strand.Carrier::report)).contains(new ReportId("r1"));
    assertThat(strand.carriers().getFirst().reach()).isEqualTo(Strand.Reach.NAMES_BOTH);
  }

  @Test
  void anOutletThatOnlyRelaysIsNotAnOrigin() {
    World world =
        world()
            .page("r1", "wire", 1, "minister")
            .page("r2", "blog", 2, "wire")
            .says(claim("c1", "r1", "minister").killed(7))
            .says(claim("c2", "r2", "wire").killed(7));
    assertThat(world.lineage().origins(world.ids()).origins())
        .extracting(Source::id)
        .containsExactly(new SourceId("minister"));
  }

  @Test
  void anOutletWhoseOwnPageIsNotHeldOrSaysOtherNumbersStaysTheOrigin() {
    World notHeld = world().page("r2", "blog", 2, "wire").says(claim("c2", "r2", "wire").killed(7));
    World otherNumber =
        world()
            .page("r1", "wire", 1, "minister")
            .page("r2", "blog", 2, "wire")
            .says(claim("c1", "r1", "minister").killed(8))
            .says(claim("c2", "r2", "wire").killed(7));
    World inOwnWords =
        world()
            .page("r1", "wire", 1, "minister")
            .page("r2", "blog", 2, "wire")
            .says(claim("c1", "r1", "minister").killed(7))
            .says(claim("c1own", "r1", "wire").killed(7))
            .says(claim("c2", "r2", "wire").killed(7));
    for (World world : List.of(notHeld, otherNumber, inOwnWords)) {
      assertThat(world.lineage().origins(world.ids()).origins())
          .extracting(Source::id)
          .contains(new SourceId("wire"));
    }
  }

  @Test
  void outletsThatCiteEachOtherAreShownAsACircleAndCountOnce() {
    World world =
        world()
            .page("r1", "paper", 1, "wire")
            .page("r2", "wire", 1, "blog")
            .page("r3", "blog", 2, "paper")
            .page("r4", "paper", 3, "minister")
            .says(claim("c1", "r1", "wire"))
            .says(claim("c2", "r2", "blog"))
            .says(claim("c3", "r3", "paper"))
            .says(claim("c4", "r4", "minister").killed(3));
    List<Circle> circles = world.lineage().circles(world.ids());
    assertThat(circles).hasSize(1);
    assertThat(circles.getFirst().outlets())
        .extracting(SourceId::value)
        .containsExactly("blog", "paper", "wire");
    assertThat(circles.getFirst().pages())
        .extracting(ReportId::value)
        .containsExactly("r1", "r2", "r3");
    assertThat(world.lineage().origins(world.ids()).groups())
        .containsExactly("gov", "media-a + media-b + media-c");
  }

  @Test
  void aChainOfCitationsIsNoCircleHoweverLong() {
    World world = new World();
    for (int i = 0; i < 20_000; i++) {
      world.outlet("o" + i, "g").page("r" + i, "o" + i, 1, "o" + (i + 1));
      world.says(claim("c" + i, "r" + i, "speaker"));
    }
    assertThat(world.lineage().circles(world.ids())).isEmpty();
    world.page("last", "o20000", 1, "o0").says(claim("last", "last", "speaker"));
    assertThat(world.lineage().circles(world.ids()).getFirst().outlets()).hasSize(20_001);
  }

  @Test
  void aNewNumberOnALaterDayAtSeveralOutletsIsToldApartFromALoneCopy() {
    World world =
        world()
            .page("r1", "paper", 1, "minister")
            .page("r2", "wire", 2, "minister")
            .page("r3", "blog", 2, "minister")
            .says(claim("c1", "r1", "minister").killed(12))
            .says(claim("c2", "r2", "minister").killed(15))
            .says(claim("c3", "r3", "minister").killed(15));
    assertThat(changes(world))
        .containsExactly(Mutation.Change.FIRST, Mutation.Change.LATER_AT_SEVERAL_OUTLETS);
  }

  @Test
  void aNumberAtOneOutletBesideOthersOfTheDayDiffersAtThatOutletAndTheRelayIsNamed() {
    World world =
        world()
            .page("r1", "wire", 1, "minister")
            .page("r2", "paper", 1, "minister")
            .page("r3", "blog", 1, "wire")
            .says(claim("c1", "r1", "minister").killed(12))
            .says(claim("c2", "r2", "minister").killed(12))
            .says(claim("c3", "r3", "minister").killed(21));
    Mutation mutation = world.lineage().mutations(world.ids()).getFirst();
    assertThat(mutation.measure()).isEqualTo(new Measure.Killed());
    Mutation.Step step = mutation.steps().getLast();
    assertThat(step.value()).isEqualTo(Count.exactly(21));
    assertThat(step.change()).isEqualTo(Mutation.Change.DIFFERS_AT_ONE_OUTLET);
    assertThat(step.first().report()).isEqualTo(new ReportId("r3"));
    assertThat(step.changedBy().flatMap(Strand.Relay::from)).contains(new ReportId("r1"));
  }

  @Test
  void twoNumbersOfOneDayAtSeveralOutletsEachBothGoRound() {
    World world =
        world()
            .page("r1", "wire", 1, "minister")
            .page("r2", "paper", 1, "minister")
            .page("r3", "blog", 1, "minister")
            .page("r4", "wire", 1, "minister")
            .page("r5", "paper", 1, "minister")
            .says(claim("c1", "r1", "minister").killed(12))
            .says(claim("c2", "r2", "minister").killed(12))
            .says(claim("c3", "r3", "minister").killed(12))
            .says(claim("c4", "r4", "minister").killed(15))
            .says(claim("c5", "r5", "minister").killed(15));
    assertThat(changes(world))
        .containsExactly(Mutation.Change.FIRST, Mutation.Change.BOTH_IN_CIRCULATION);
  }

  @Test
  void aLaterNumberAtOneOutletAloneIsLeftOpen() {
    World world =
        world()
            .page("r1", "wire", 1, "minister")
            .page("r2", "blog", 5, "minister")
            .says(claim("c1", "r1", "minister").killed(12))
            .says(claim("c2", "r2", "minister").killed(16));
    assertThat(changes(world))
        .containsExactly(Mutation.Change.FIRST, Mutation.Change.LATER_AT_ONE_OUTLET);
  }

  @Test
  void aLaterNumberOnTheOriginsOwnPageIsItsOwn() {
    World world =
        world()
            .page("r1", "paper", 1, "wire")
            .page("r2", "wire", 2)
            .says(claim("c1", "r1", "wire").killed(12))
            .says(claim("c2", "r2", "wire").killed(15));
    assertThat(changes(world))
        .containsExactly(Mutation.Change.FIRST, Mutation.Change.LATER_ON_OWN_PAGE);
  }

  @Test
  void whatAnOriginSaysOfTwoSidesIsNoMutation() {
    World world =
        world()
            .page("r1", "wire", 1, "army")
            .says(claim("c1", "r1", "army").killed(11).combatants(11, "own"))
            .says(claim("c2", "r1", "army").killed(19).combatants(19, "enemy"));
    assertThat(world.lineage().mutations(world.ids())).isEmpty();
  }

  @Test
  void claimsThatTheEvidenceDoesNotHoldArePassedOver() {
    World world = world().page("r1", "paper", 1).says(claim("c1", "r1", "minister"));
    assertThat(world.lineage().origins(List.of(new ClaimId("c1"), new ClaimId("later"))).origins())
        .hasSize(1);
    assertThat(world.lineage().origins(List.of())).isEqualTo(Origins.NONE);
  }

  @Test
  void aClaimWhoseReportIsNotHeldIsAnOriginWithoutAPage() {
    World world = world().says(claim("c1", "gone", "minister").killed(3));
    assertThat(world.lineage().origins(world.ids()).words())
        .isEqualTo("0 pages, 1 origin in 1 independent group");
    assertThat(world.lineage().strands(world.ids()).getFirst().first()).isEmpty();
  }

  @Test
  void theOrderInWhichClaimsAreAskedForNeverShows() {
    World world = world();
    Random random = new Random(7);
    List<String> outlets = List.of("paper", "wire", "blog");
    List<String> speakers = List.of("minister", "army", "hospital", "wire");
    for (int i = 0; i < 60; i++) {
      String outlet = outlets.get(random.nextInt(3));
      world
          .page("r" + i, outlet, 1 + random.nextInt(9), outlets.get(random.nextInt(3)))
          .says(claim("c" + i, "r" + i, speakers.get(random.nextInt(4))).killed(random.nextInt(5)));
    }
    Lineage lineage = world.lineage();
    for (long seed = 0; seed < 50; seed++) {
      var ids = new ArrayList<>(world.ids());
      Collections.shuffle(ids, new Random(seed));
      assertThat(lineage.origins(ids)).as("seed " + seed).isEqualTo(lineage.origins(world.ids()));
      assertThat(lineage.strands(ids)).isEqualTo(lineage.strands(world.ids()));
      assertThat(lineage.circles(ids)).isEqualTo(lineage.circles(world.ids()));
      assertThat(lineage.mutations(ids)).isEqualTo(lineage.mutations(world.ids()));
    }
  }

  private static List<Mutation.Change> changes(World world) {
    return world.lineage().mutations(world.ids()).getFirst().steps().stream()
        .map(Mutation.Step::change)
        .toList();
  }
}
