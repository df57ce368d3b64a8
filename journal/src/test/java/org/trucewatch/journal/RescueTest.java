package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trucewatch.journal.Samples.AUTHOR;
import static org.trucewatch.journal.Samples.noon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.journal.JournalException.Reason;
import org.trucewatch.journal.Rescued.Range;

/// What is whole of a damaged case goes into a new one. The case holds: 1 note, 2 source, 3 report,
/// 4 claim c1, 5 statement, 6 document, 7 decision c1 = c2, 8 revision of c1, 9 withdrawal of entry
/// 7, 10 note, then 1,000 claims.
class RescueTest {

  @TempDir private Path folder;
  private Path path;
  private Path fresh;

  @BeforeEach
  void createCase() {
    path = folder.resolve("a.case");
    fresh = folder.resolve("fresh.case");
    try (Journal journal = Journal.create(path, AUTHOR, noon(10))) {
      journal.add(Samples.oneOfEach(), AUTHOR, noon(11));
      journal.decide(Samples.same("c1", "c2"), noon(12));
      journal.add(List.of(Samples.claim("c1", "r1", "second")), "another", noon(13));
      journal.withdraw(new Target.OfEntry(7), "a mistake", AUTHOR, noon(14));
      journal.note("before the many", AUTHOR, noon(15));
      journal.add(Samples.manyClaims("m", 1000), AUTHOR, noon(16));
    }
  }

  @Test
  void aWholeCaseGoesOverWholeAndLooksTheSame() {
    Rescued rescued = Journal.rescue(path, fresh, "a rescuer", noon(20));
    assertThat(rescued.entries()).isEqualTo(1010);
    assertThat(rescued.leftOut()).isEmpty();
    assertThat(rescued.doubtful()).isEmpty();
    try (Journal before = Journal.openReadOnly(path);
        Journal after = Journal.openReadOnly(fresh)) {
      assertThat(after.asOf(AsOf.NOW).evidence()).isEqualTo(before.asOf(AsOf.NOW).evidence());
      assertThat(after.asOf(AsOf.recorded(noon(12))).evidence())
          .isEqualTo(before.asOf(AsOf.recorded(noon(12))).evidence());
      assertThat(after.get(8).author()).isEqualTo("another");
      assertThat(after.get(8).recorded()).isEqualTo(noon(13));
      assertThat(after.get(1011).payload())
          .isEqualTo(new Payload.Noted("Rescued 1010 entries from " + path + "."));
      assertThat(after.head()).isEqualTo(rescued.head());
    }
    assertThat(Journal.verify(fresh).isClean()).isTrue();
  }

  @Test
  void aChangedEntryIsLeftOutAndNamed_aRevisionOfItBecomesTheFirstContent() {
    Tampering.run(
        path, "UPDATE entry SET text = replace(text, '\"low\":2', '\"low\":9') WHERE sequence = 4");
    Rescued rescued = Journal.rescue(path, fresh, AUTHOR, noon(20));
    assertThat(rescued.leftOut()).containsExactly(new Range(4, 4));
    try (Journal after = Journal.openReadOnly(fresh)) {
      assertThat(after.find(Kind.CLAIM, "c1").orElseThrow().payload())
          .isEqualTo(new Payload.Received(Samples.claim("c1", "r1", "second")));
    }
  }

  @Test
  void aWithdrawalOfWhatIsLostIsLeftOutWithIt() {
    Tampering.run(path, "DELETE FROM entry WHERE sequence = 7");
    assertThat(Journal.rescue(path, fresh, AUTHOR, noon(20)).leftOut())
        .containsExactly(new Range(7, 7), new Range(9, 9));
  }

  @Test
  void aReplacedEntryWithAFittingHashIsTakenAndItsSuccessorNamedAsDoubtful() {
    String other =
        EntryText.write(
            10,
            EntryText.Frame.of(new EntryText.Stamp(AUTHOR, noon(15))),
            Kind.NOTE,
            EntryText.body(new Payload.Noted("forged")),
            previousOf(10).hex());
    Tampering.run(
        path,
        "UPDATE entry SET text = '"
            + other
            + "', hash = '"
            + Hash.of(other)
            + "' WHERE sequence = 10");
    assertThat(Journal.rescue(path, fresh, AUTHOR, noon(20)).doubtful())
        .containsExactly(new Range(11, 11));
  }

  @Test
  void ofATruncatedFileAllThatVerifyCouldReadIsRescued() throws IOException {
    byte[] sound = Files.readAllBytes(path);
    Files.write(path, Arrays.copyOf(sound, sound.length / 2));
    Verification found = Journal.verify(path);
    Rescued rescued = Journal.rescue(path, fresh, AUTHOR, noon(20));
    assertThat(found.summary().lines().count()).isLessThan(DamageReport.MOST_LINES + 3);
    assertThat(found.summary())
        .contains("take the case from a copy. If there is none, `trucewatch rescue`")
        .doesNotContainIgnoringCase("malformed")
        .doesNotContain("Tree ")
        .doesNotContainPattern("(?m)^is ");
    assertThat(rescued.entries())
        .as("all but the withdrawal of a decision that is lost and the entry that is cut through")
        .isBetween(found.entriesRead() - 2, found.entriesRead())
        .isPositive();
    long leftOut = rescued.leftOut().stream().mapToLong(Range::size).sum();
    assertThat(rescued.entries() + leftOut).isEqualTo(1010);
    assertThat(Journal.verify(fresh).isClean()).isTrue();
    try (Journal after = Journal.open(fresh)) {
      after.add(Samples.manyClaims("later", 3), AUTHOR, noon(21));
      assertThat(after.asOf(AsOf.NOW).evidence().claims()).containsKey(new ClaimId("later2"));
    }
  }

  @Test
  void whereNothingIsWholeNothingIsLeftBehind() {
    Tampering.run(path, "UPDATE entry SET hash = ''");
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> Journal.rescue(path, fresh, AUTHOR, noon(20)))
        .withMessageContaining("Nothing can be read of " + path)
        .withMessageContaining("Take it from a copy")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_CASE));
    assertThat(fresh).doesNotExist();
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    Files.writeString(fresh, "mine");
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> Journal.rescue(path, fresh, AUTHOR, noon(20)))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.ALREADY_EXISTS));
    assertThat(fresh).hasContent("mine");
  }

  private Hash previousOf(long sequence) {
    try (Journal journal = Journal.openReadOnly(path)) {
      return journal.get(sequence).previous();
    }
  }
}
