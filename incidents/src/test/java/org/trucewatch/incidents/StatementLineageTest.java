package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Statement.StatementStance;
import org.trucewatch.claims.StatementId;

class StatementLineageTest {
  private static World world() {
    return new World()
        .speaker("anon", SourceKind.UNNAMED_SOURCE, "XX", "", "single")
        .spokesman("minister", "gov-a")
        .spokesman("general", "gov-b")
        .outlet("paper", "media-a")
        .outlet("blog", "media-b")
        .page("r1", "paper", 1, "anon")
        .page("r2", "blog", 2, "paper")
        .page("r3", "blog", 3, "paper")
        .page("r4", "paper", 4, "minister")
        .page("r5", "paper", 5, "general")
        .statement("s1", "anon", "pact", StatementStance.REPORTS, List.of("r1", "r2"), "A-1")
        .statement("s2", "anon", "airspace", StatementStance.DEMANDS, List.of("r3"), "A-1", "A-2")
        .statement("s3", "minister", "pact", StatementStance.ACCUSES, List.of("r4"), "A-1")
        .statement("s4", "general", "pact", StatementStance.DENIES, List.of("r5"), "A-1");
  }

  @Test
  void manyPagesOfOneUnnamedSourceAreOneOriginAndDenialsStandApart() {
    Told told = world().lineage().ofStatements(new Subject.Ref("A-1"));
    assertThat(told.throughUnnamed().origins().words())
        .isEqualTo("3 pages, 1 origin in 1 independent group");
    assertThat(told.inOwnName().origins().groups()).containsExactly("gov-a");
    assertThat(told.denials().origins().groups()).containsExactly("gov-b");
  }

  @Test
  void aTopicThatIsAboutOneAgreementFindsWhatOtherTopicsSayOfThatAgreement() {
    Lineage lineage = world().lineage();
    Told byTopic = lineage.ofStatements(new Subject.Topic("pact"));
    Told byRef = lineage.ofStatements(new Subject.Ref("A-1"));
    assertThat(byTopic.throughUnnamed()).isEqualTo(byRef.throughUnnamed());
    assertThat(byTopic.denials()).isEqualTo(byRef.denials());
  }

  @Test
  void aTopicThatIsASmallPartOfAnAgreementKeepsToItself() {
    World world =
        world()
            .statement("s5", "minister", "border", StatementStance.DENIES, List.of("r4"), "A-9")
            .statement("s6", "minister", "truce", StatementStance.ANNOUNCES, List.of("r4"), "A-9")
            .statement("s7", "general", "truce", StatementStance.ANNOUNCES, List.of("r5"), "A-9");
    Told told = world.lineage().ofStatements(new Subject.Topic("border"));
    assertThat(told.denials().lines()).hasSize(1);
    assertThat(told.inOwnName().lines()).isEmpty();
  }

  @Test
  void askingByAStatementAsksForWhatItRefersTo() {
    Lineage lineage = world().lineage();
    assertThat(lineage.ofStatements(new Subject.SameAs(new StatementId("s1"))).throughUnnamed())
        .isEqualTo(lineage.ofStatements(new Subject.Ref("A-1")).throughUnnamed());
    assertThat(
            lineage
                .ofStatements(new Subject.SameAs(new StatementId("none")))
                .throughUnnamed()
                .origins())
        .isEqualTo(Origins.NONE);
  }

  @Test
  void pagesThatTheEvidenceDoesNotHoldYetAreNotCounted() {
    World world =
        world().statement("s8", "anon", "pact", StatementStance.REPORTS, List.of("r9"), "A-1");
    assertThat(world.lineage().ofStatements(new Subject.Ref("A-1")).throughUnnamed().origins())
        .isEqualTo(
            world().lineage().ofStatements(new Subject.Ref("A-1")).throughUnnamed().origins());
  }

  @Test
  void aStatementSaysWhichOfItsPagesComeThroughAnotherOutlet() {
    Strand strand =
        world()
            .lineage()
            .ofStatements(new Subject.Ref("A-1"))
            .throughUnnamed()
            .lines()
            .getFirst()
            .strand();
    assertThat(strand.carriers())
        .extracting(Strand.Carrier::reach)
        .containsExactly(
            Strand.Reach.NAMES_ORIGIN, Strand.Reach.THROUGH_OUTLET, Strand.Reach.THROUGH_OUTLET);
    assertThat(strand.relays()).allSatisfy(relay -> assertThat(relay.from()).isPresent());
  }
}
