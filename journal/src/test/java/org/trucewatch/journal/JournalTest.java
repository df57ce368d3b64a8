package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.trucewatch.journal.Samples.AUTHOR;
import static org.trucewatch.journal.Samples.claim;
import static org.trucewatch.journal.Samples.document;
import static org.trucewatch.journal.Samples.noon;
import static org.trucewatch.journal.Samples.oneOfEach;
import static org.trucewatch.journal.Samples.report;
import static org.trucewatch.journal.Samples.same;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.ReportId;
import org.trucewatch.journal.JournalException.Reason;

class JournalTest {

  @TempDir private Path folder;
  private Path path;
  private Journal journal;

  @BeforeEach
  void createCase() {
    path = folder.resolve("a.case");
    journal = Journal.create(path, AUTHOR, noon(10));
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void aNewCaseBeginsWithANoteThatSaysWhoCreatedItAndWhen() {
    assertThat(journal.head().size()).isEqualTo(1);
    Entry first = journal.get(1);
    assertThat(first.payload()).isEqualTo(new Payload.Noted("Case created."));
    assertThat(first.author()).isEqualTo(AUTHOR);
    assertThat(first.recorded()).isEqualTo(noon(10));
    assertThat(first.previous().hex()).isEqualTo("0".repeat(64));
  }

  @Test
  void whatGoesInComesOutTheSame() {
    assertThat(journal.add(oneOfEach(), AUTHOR, noon(11))).isEqualTo(new Imported(5, 0, 0));
    reopen();
    View view = journal.asOf(AsOf.NOW);
    assertThat(view.evidence().sources().values()).containsExactlyElementsOf(items(0));
    assertThat(view.evidence().reports().values()).containsExactlyElementsOf(items(1));
    assertThat(view.evidence().claims().values()).containsExactlyElementsOf(items(2));
    assertThat(view.evidence().statements().values()).containsExactlyElementsOf(items(3));
    assertThat(view.documents()).containsExactlyElementsOf(items(4));
    assertThat(view.head()).isEqualTo(journal.head());
  }

  @SuppressWarnings("unchecked")
  private static <T extends Item> List<T> items(int index) {
    return List.of((T) oneOfEach().get(index));
  }

  @Test
  void theSameFileTwiceAddsNothing() {
    journal.add(oneOfEach(), AUTHOR, noon(11));
    Head head = journal.head();
    assertThat(journal.add(oneOfEach(), "another", noon(12))).isEqualTo(new Imported(0, 0, 5));
    assertThat(journal.head()).isEqualTo(head);
  }

  @Test
  void otherContentUnderTheSameIdIsARevisionThatNamesWhatItReplaces() {
    journal.add(List.of(claim("c1", "r1", "first")), AUTHOR, noon(11));
    assertThat(journal.add(List.of(claim("c1", "r1", "second")), AUTHOR, noon(12)))
        .isEqualTo(new Imported(0, 1, 0));
    assertThat(journal.get(3).payload())
        .isEqualTo(new Payload.Revised(2, claim("c1", "r1", "second")));
    assertThat(journal.find(Kind.CLAIM, "c1")).contains(journal.get(3));
  }

  @Test
  void contentThatComesBackIsARevisionToo() {
    for (String note : List.of("first", "second", "first")) {
      journal.add(List.of(claim("c1", "r1", note)), AUTHOR, noon(11));
    }
    assertThat(journal.asOf(AsOf.NOW).evidence().claims().get(new ClaimId("c1")))
        .isEqualTo(claim("c1", "r1", "first"));
    assertThat(journal.head().size()).isEqualTo(4);
  }

  @Test
  void anImportThatIsNotCommittedLeavesNoTrace() {
    Head head = journal.head();
    try (Import work = journal.startImport(AUTHOR, noon(11))) {
      oneOfEach().forEach(work::accept);
      assertThat(work.counts()).isEqualTo(new Imported(5, 0, 0));
      assertThat(journal.head()).isEqualTo(head);
    }
    assertThat(journal.head()).isEqualTo(head);
    reopen();
    assertThat(journal.head()).isEqualTo(head);
    assertThat(journal.find(Kind.CLAIM, "c1")).isEmpty();
    assertThat(journal.verify().isClean()).isTrue();
  }

  @Test
  void aFailingImportIsUndoneAndTheJournalGoesOn() {
    Iterable<Item> failing =
        () ->
            oneOfEach().stream()
                .peek(item -> {
                  if (item instanceof org.trucewatch.claims.Statement) {
                    throw new IllegalArgumentException("planted");
                  }
                })
                .iterator();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> journal.add(failing, AUTHOR, noon(11)));
    assertThat(journal.head().size()).isEqualTo(1);
    assertThat(journal.add(oneOfEach(), AUTHOR, noon(11)).added()).isEqualTo(5);
  }

  @Test
  void aSecondStepDuringAnImportIsAMistakeOfTheProgram() {
    try (Import work = journal.startImport(AUTHOR, noon(11))) {
      assertThatIllegalStateException()
          .isThrownBy(() -> journal.note("meanwhile", AUTHOR, noon(11)));
      work.commit();
      assertThatIllegalStateException().isThrownBy(() -> work.accept(report("r9", 1, "late")));
    }
    assertThat(journal.note("afterwards", AUTHOR, noon(11)).sequence()).isEqualTo(2);
  }

  @Test
  void aDecisionApplies_isUndoneByItsNumber_andTheUndoCanBeUndone() {
    journal.add(List.of(claim("c1", "r1", ""), claim("c2", "r1", "")), AUTHOR, noon(11));
    Entry decision = journal.decide(same("c2", "c1"), noon(12));
    assertThat(journal.asOf(AsOf.NOW).decisions())
        .containsExactly(new NumberedDecision(decision.sequence(), same("c1", "c2")));
    Entry undo =
        journal.withdraw(
            new Target.OfEntry(decision.sequence()), "another bridge", AUTHOR, noon(13));
    assertThat(journal.asOf(AsOf.NOW).decisions()).isEmpty();
    journal.withdraw(new Target.OfEntry(undo.sequence()), "it was that one", AUTHOR, noon(14));
    assertThat(journal.asOf(AsOf.NOW).decisions()).hasSize(1);
    assertThat(journal.asOf(AsOf.recorded(noon(13))).decisions()).isEmpty();
  }

  @Test
  void onlyWhatIsHeldAndInForceCanBeWithdrawn() {
    journal.add(List.of(claim("c1", "r1", "")), AUTHOR, noon(11));
    assertRefused(new Target.OfClaim(new ClaimId("c7")), "There is no claim c7 in " + path);
    assertRefused(new Target.OfReport(new ReportId("r1")), "There is no report r1");
    assertRefused(new Target.OfEntry(99), "There is no entry 99 in " + path + ": it has entries 1");
    assertRefused(new Target.OfEntry(2), "Entry 2 is a claim, not a link decision");
    Target claim = new Target.OfClaim(new ClaimId("c1"));
    journal.withdraw(claim, "no such page", AUTHOR, noon(12));
    assertRefused(claim, "claim c1 of " + path + " was withdrawn before");
  }

  private void assertRefused(Target target, String message) {
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> journal.withdraw(target, "because", AUTHOR, noon(20)))
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED));
  }

  @Test
  void settingsChangeOneByOne() {
    journal.changeSettings(Map.of("policy", "range", "unit", "strike"), AUTHOR, noon(11));
    journal.changeSettings(Map.of("unit", "site-day"), AUTHOR, noon(12));
    assertThat(journal.asOf(AsOf.NOW).settings())
        .containsExactly(Map.entry("policy", "range"), Map.entry("unit", "site-day"));
    assertThat(journal.asOf(AsOf.recorded(noon(11))).settings()).containsEntry("unit", "strike");
  }

  @Test
  void entriesAreListedByNumberAndByKind() {
    journal.add(oneOfEach(), AUTHOR, noon(11));
    journal.note("a note", AUTHOR, noon(12));
    assertThat(journal.entries(2, 3)).extracting(Entry::sequence).containsExactly(2L, 3L, 4L);
    assertThat(journal.entries(-5, 1)).extracting(Entry::sequence).containsExactly(1L);
    assertThat(journal.entries(7, 100)).extracting(Entry::sequence).containsExactly(7L);
    assertThat(journal.entries(8, 100)).isEmpty();
    assertThat(journal.entriesOf(Kind.NOTE)).extracting(Entry::sequence).containsExactly(1L, 7L);
  }

  @Test
  void everyEntryNamesTheHashOfTheOneBefore() {
    journal.add(oneOfEach(), AUTHOR, noon(11));
    List<Entry> entries = journal.entries(1, 100);
    for (int i = 1; i < entries.size(); i++) {
      assertThat(entries.get(i).previous()).isEqualTo(entries.get(i - 1).hash());
    }
    assertThat(journal.head().hash()).isEqualTo(entries.getLast().hash());
  }

  @Test
  void sameStepsGiveTheSameRootOnAnyMachine() {
    journal.add(oneOfEach(), AUTHOR, noon(11));
    journal.decide(same("c1", "c2"), noon(12));
    assertThat(journal.head().root().hex())
        .isEqualTo("279188f93b3fb90cbbbfb7f3cf2bf9d6f47660598f50b51b6e0d091c62a4858a");
  }

  @Test
  void hostileTextSurvivesAsItIs() {
    String hostile = "\u0000 \u001b[31m \u202e =1+1 \"\\ \ud83d\udd4a \u2028 \ufffd \t\r\n";
    journal.add(List.of(claim("c1", "r1", hostile), document("d", hostile)), AUTHOR, noon(11));
    reopen();
    assertThat(journal.asOf(AsOf.NOW).documents()).containsExactly(document("d", hostile));
    assertThat(journal.verify().damage()).isEmpty();
  }

  @Test
  void halfACharacterIsRefusedBeforeItIsWritten() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> journal.note("half \ud83d of it", AUTHOR, noon(11)))
        .withMessageContaining("position 5");
    assertThat(journal.head().size()).isEqualTo(1);
  }

  private void reopen() {
    journal.close();
    journal = Journal.open(path);
  }
}
