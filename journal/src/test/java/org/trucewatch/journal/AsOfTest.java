package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.journal.Samples.AUTHOR;
import static org.trucewatch.journal.Samples.claim;
import static org.trucewatch.journal.Samples.day;
import static org.trucewatch.journal.Samples.decision;
import static org.trucewatch.journal.Samples.document;
import static org.trucewatch.journal.Samples.noon;
import static org.trucewatch.journal.Samples.report;
import static org.trucewatch.journal.Samples.same;
import static org.trucewatch.journal.Samples.source;
import static org.trucewatch.journal.Samples.statement;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.StatementId;

/// The two clocks, rule by rule. All is recorded on day 20 unless a test says otherwise.
class AsOfTest {

  @TempDir private Path folder;
  private Journal journal;

  @BeforeEach
  void createCase() {
    journal = Journal.create(folder.resolve("a.case"), AUTHOR, noon(20));
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void severalMomentsReadAtOnceAreWhatEachIsAlone() {
    add(20, report("r1", 3, ""), claim("c1", "r1", ""), report("r2", 9, ""));
    List<AsOf> moments =
        List.of(AsOf.published(day(2)), AsOf.NOW, AsOf.published(day(3)), AsOf.recorded(noon(19)));
    assertThat(journal.asOf(moments)).isEqualTo(moments.stream().map(journal::asOf).toList());
    assertThat(journal.asOf(List.of())).isEmpty();
  }

  @Test
  void aPreviewIsWhatACommitWouldShowAndLeavesNoTrace() {
    add(20, report("r1", 3, ""));
    View preview;
    try (Import work = journal.startImport(AUTHOR, noon(20))) {
      work.accept(report("r1", 3, "other"));
      work.accept(claim("c1", "r1", ""));
      preview = work.preview();
    }
    assertThat(journal.asOf(AsOf.NOW).evidence().claims()).isEmpty();
    add(20, report("r1", 3, "other"), claim("c1", "r1", ""));
    assertThat(preview.evidence()).isEqualTo(journal.asOf(AsOf.NOW).evidence());
  }

  @Test
  void aReportCountsFromItsDayOfPublication() {
    add(20, report("r1", 3, ""));
    assertThat(on(2).reports()).isEmpty();
    assertThat(on(3).reports()).hasSize(1);
  }

  @Test
  void aClaimPublishedLaterNeverShowsInAnEarlierView() {
    add(20, report("r1", 3, ""), claim("c1", "r1", ""));
    assertThat(on(2).claims()).isEmpty();
    assertThat(on(3).claims()).hasSize(1);
  }

  @Test
  void aClaimThatArrivesBeforeItsReportCountsFromTheReportAllTheSame() {
    add(20, claim("c1", "r1", ""), report("r1", 3, ""));
    assertThat(on(2).claims()).isEmpty();
    assertThat(on(3).claims()).hasSize(1);
  }

  @Test
  void aClaimWhoseReportIsNotHeldCountsFromTheDayItWasRecorded() {
    add(20, claim("c1", "r1", ""));
    assertThat(on(19).claims()).isEmpty();
    assertThat(on(20).claims()).hasSize(1);
  }

  @Test
  void aStatementCountsFromTheLaterOfItsDateAndItsFirstPage() {
    add(20, report("r1", 5, ""), report("r2", 3, ""));
    add(20, statement("early", 1, "", "r1", "r2"), statement("late", 4, "", "r1", "r2"));
    assertThat(on(2).statements()).isEmpty();
    assertThat(on(3).statements()).containsOnlyKeys(new StatementId("early"));
    assertThat(on(4).statements()).hasSize(2);
  }

  @Test
  void aStatementWithoutAHeldPageCountsFromTheDayItWasRecorded() {
    add(20, statement("s1", 1, "", "r1"));
    assertThat(on(19).statements()).isEmpty();
    assertThat(on(20).statements()).hasSize(1);
  }

  @Test
  void sourcesAndDocumentsAreKnownAlways() {
    add(20, source("o-spokesman", "A spokesman"), document("d", "text"));
    assertThat(on(-1000).sources()).hasSize(1);
    assertThat(journal.asOf(AsOf.published(day(-1000))).documents()).hasSize(1);
  }

  @Test
  void aReportPublishedAgainShowsItsEarlierContentInEarlierViews() {
    add(20, report("r1", 3, "first"), claim("c1", "r1", "first"));
    add(21, report("r1", 9, "second"), claim("c1", "r1", "second"));
    assertThat(headline(8)).contains("first");
    assertThat(note(8)).contains("first");
    assertThat(headline(9)).contains("second");
    assertThat(note(9)).contains("second");
  }

  @Test
  void aCorrectedClaimCountsFromTheDayTheCorrectionWasRecorded() {
    add(20, report("r1", 3, ""), claim("c1", "r1", "first"));
    add(25, claim("c1", "r1", "second"));
    assertThat(note(24)).contains("first");
    assertThat(note(25)).contains("second");
  }

  @Test
  void aReportMovedToAnEarlierDayDoesNotReachBack() {
    add(20, report("r1", 9, "first"));
    add(25, report("r1", 3, "second"));
    assertThat(headline(8)).isEmpty();
    assertThat(headline(24)).contains("first");
    assertThat(headline(25)).contains("second");
  }

  @Test
  void aCorrectedSourceKeepsItsEarlierContentInEarlierViews() {
    add(20, source("o-spokesman", "first"));
    add(25, source("o-spokesman", "second"));
    SourceId id = new SourceId("o-spokesman");
    assertThat(on(24).sources().get(id)).isEqualTo(source("o-spokesman", "first"));
    assertThat(on(25).sources().get(id)).isEqualTo(source("o-spokesman", "second"));
  }

  @Test
  void aWithdrawalCountsFromTheDayItWasRecorded() {
    add(20, report("r1", 3, ""), claim("c1", "r1", ""));
    withdraw(new Target.OfClaim(new ClaimId("c1")), 25);
    assertThat(on(24).claims()).hasSize(1);
    assertThat(on(25).claims()).isEmpty();
    assertThat(journal.asOf(AsOf.recorded(noon(24))).evidence().claims()).hasSize(1);
  }

  @Test
  void withAReportGoesWhatItAloneCarries() {
    add(20, report("r1", 3, ""), report("r2", 3, ""));
    add(20, claim("c1", "r1", ""), claim("c2", "r2", ""));
    add(20, statement("s1", 1, "", "r1"), statement("s2", 1, "", "r1", "r2"));
    withdraw(new Target.OfReport(new ReportId("r1")), 25);
    Evidence now = journal.asOf(AsOf.NOW).evidence();
    assertThat(now.reports()).containsOnlyKeys(new ReportId("r2"));
    assertThat(now.claims()).containsOnlyKeys(new ClaimId("c2"));
    assertThat(now.statements()).containsOnlyKeys(new StatementId("s2"));
  }

  @Test
  void whatWasWithdrawnStaysSoWhenItsFileIsAddedAgain() {
    add(20, claim("c1", "r1", ""));
    withdraw(new Target.OfClaim(new ClaimId("c1")), 21);
    add(22, claim("c1", "r1", ""));
    add(22, claim("c1", "r1", "other"));
    assertThat(journal.asOf(AsOf.NOW).evidence().claims()).isEmpty();
  }

  @Test
  void aDecisionAppliesAsSoonAsBothClaimsAreVisible() {
    add(20, report("r1", 3, ""), report("r2", 5, ""));
    add(20, claim("c1", "r1", ""), claim("c2", "r2", ""));
    journal.decide(same("c1", "c2"), noon(30));
    assertThat(on(4).decisions()).isEmpty();
    assertThat(on(5).decisions()).containsExactly(same("c1", "c2"));
    assertThat(journal.asOf(AsOf.recorded(noon(29))).decisions()).isEmpty();
  }

  @Test
  void anUndoneDecisionIsOutOfForceInEveryPublishedViewAndFromItsTimeOnInRecordedOnes() {
    add(20, report("r1", 3, ""), claim("c1", "r1", ""), claim("c2", "r1", ""));
    Entry decision = journal.decide(same("c1", "c2"), noon(30));
    withdraw(new Target.OfEntry(decision.sequence()), 40);
    assertThat(on(5).decisions()).isEmpty();
    assertThat(journal.asOf(AsOf.recorded(noon(39))).decisions()).hasSize(1);
    assertThat(journal.asOf(AsOf.recorded(noon(40))).decisions()).isEmpty();
    AsOf both = new AsOf(Optional.of(day(5)), Optional.of(noon(39)));
    assertThat(journal.asOf(both).decisions()).hasSize(1);
  }

  @Test
  void anAnalystsLaterDecisionOnAPairReplacesTheEarlierFromItsTimeOn() {
    add(20, report("r1", 3, ""), claim("c1", "r1", ""), claim("c2", "r1", ""));
    journal.decide(same("c1", "c2"), noon(30));
    Entry unsure = journal.decide(decision("c2", "c1", Judgement.UNSURE), noon(40));
    assertThat(on(5).decisions()).containsExactly(decision("c1", "c2", Judgement.UNSURE));
    assertThat(journal.asOf(AsOf.recorded(noon(39))).evidence().decisions())
        .containsExactly(same("c1", "c2"));
    withdraw(new Target.OfEntry(unsure.sequence()), 50);
    assertThat(on(5).decisions()).containsExactly(same("c1", "c2"));
  }

  @Test
  void decisionsOfTwoAnalystsOnOnePairBothStand() {
    add(20, report("r1", 3, ""), claim("c1", "r1", ""), claim("c2", "r1", ""));
    LinkDecision other =
        new LinkDecision(
            new ClaimId("c1"), new ClaimId("c2"), Judgement.DIFFERENT, "two roads", "another");
    journal.decide(same("c1", "c2"), noon(30));
    journal.decide(other, noon(31));
    assertThat(on(5).decisions()).containsExactly(same("c1", "c2"), other);
  }

  @Test
  void aViewMovedOnOverDecisionsIsTheViewReadAnew() {
    add(20, report("r1", 3, ""), claim("c1", "r1", ""), claim("c2", "r1", ""));
    View held = journal.asOf(AsOf.NOW);
    long first = journal.decide(same("c1", "c2"), noon(21)).sequence();
    journal.note("seen", AUTHOR, noon(21));
    held = assertMovesOn(held);
    journal.decide(decision("c1", "c2", Judgement.DIFFERENT), noon(22));
    journal.decide(same("c1", "c9"), noon(22));
    held = assertMovesOn(held);
    withdraw(new Target.OfEntry(first), 23);
    held = assertMovesOn(held);
    assertThat(held.redecided(journal)).contains(held);
    withdraw(new Target.OfClaim(new ClaimId("c2")), 24);
    assertThat(held.redecided(journal)).isEmpty();
  }

  private View assertMovesOn(View held) {
    View moved = held.redecided(journal).orElseThrow();
    assertThat(moved).isEqualTo(journal.asOf(AsOf.NOW));
    return moved;
  }

  @Test
  void aViewOfADayOrOfAnotherCaseIsNotMovedOn() {
    add(20, report("r1", 3, ""), claim("c1", "r1", ""));
    assertThat(journal.asOf(AsOf.published(day(5))).redecided(journal)).isEmpty();
    try (Journal other = Journal.create(folder.resolve("b.case"), AUTHOR, noon(19))) {
      assertThat(other.asOf(AsOf.NOW).redecided(journal)).isEmpty();
    }
  }

  @Test
  void bothClocksTogetherShowWhatTheCaseHeldThenOfWhatTheWorldCouldKnow() {
    add(20, report("r1", 3, ""), claim("c1", "r1", ""));
    add(30, report("r2", 3, ""), claim("c2", "r2", ""));
    assertThat(on(3).claims()).hasSize(2);
    AsOf then = new AsOf(Optional.of(day(3)), Optional.of(noon(29)));
    assertThat(journal.asOf(then).evidence().claims()).containsOnlyKeys(new ClaimId("c1"));
  }

  private void add(int recorded, Item... items) {
    journal.add(List.of(items), AUTHOR, noon(recorded));
  }

  private void withdraw(Target target, int recorded) {
    journal.withdraw(target, "because", AUTHOR, noon(recorded));
  }

  private Evidence on(int published) {
    return journal.asOf(AsOf.published(day(published))).evidence();
  }

  private Optional<String> headline(int published) {
    return on(published).reports().values().stream()
        .map(report -> report.page().headline())
        .findFirst();
  }

  private Optional<String> note(int published) {
    return on(published).claims().values().stream().map(claim -> claim.note()).findFirst();
  }
}
