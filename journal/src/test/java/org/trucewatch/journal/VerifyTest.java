package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trucewatch.journal.Samples.AUTHOR;
import static org.trucewatch.journal.Samples.noon;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.journal.Damage.Fault;
import org.trucewatch.journal.JournalException.Reason;

/// Rows changed behind the journal's back. The case holds: 1 note, 2 source, 3 report, 4 claim c1,
/// 5 statement, 6 document, 7 decision.
class VerifyTest {

  @TempDir private Path folder;
  private Path path;
  private Head head;

  @BeforeEach
  void createCase() {
    path = folder.resolve("a.case");
    try (Journal journal = Journal.create(path, AUTHOR, noon(10))) {
      journal.add(Samples.oneOfEach(), AUTHOR, noon(11));
      journal.decide(Samples.same("c1", "c2"), noon(12));
      head = journal.head();
    }
  }

  @Test
  void aSoundCaseNamesItsEntriesAndItsRoot() {
    Verification found = Journal.verify(path);
    assertThat(found.isClean()).isTrue();
    assertThat(found.summary())
        .isEqualTo(
            path + ": 7 entries, all as they were written. Merkle root " + head.root().hex());
  }

  @Test
  void entriesCannotBeChangedByAccident() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path)) {
      for (String sql : new String[] {"UPDATE entry SET text = ''", "DELETE FROM entry"}) {
        assertThatExceptionOfType(SQLException.class)
            .isThrownBy(() -> connection.createStatement().execute(sql))
            .withMessageContaining("entries are never");
      }
    }
    assertThat(Journal.verify(path).isClean()).isTrue();
  }

  @Test
  void aChangedTextIsNamedWithTheClaimAndBothHashes() {
    Tampering.run(
        path, "UPDATE entry SET text = replace(text, '\"low\":2', '\"low\":9') WHERE sequence = 4");
    Verification found = Journal.verify(path);
    assertThat(found.damage()).extracting(Damage::fault).contains(Fault.HASH);
    Damage first = found.damage().getFirst();
    assertThat(first.subject()).isEqualTo("claim c1");
    assertThat(first.message())
        .startsWith("Entry 4 (claim c1) is not what was written: its hash differs; expected ")
        .contains("; found ");
    assertThat(found.damage()).extracting(Damage::first).containsOnly(4L);
    assertThat(found.entriesRead()).isEqualTo(7);
  }

  @Test
  void anEntryReplacedWithAFittingHashBreaksTheChain() {
    String other = EntryText.write(4, frame(), Kind.NOTE, note("forged"), previousOf(4).hex());
    Tampering.run(
        path,
        "UPDATE entry SET kind = 'note', text = '"
            + other
            + "', hash = '"
            + Hash.of(other)
            + "' WHERE sequence = 4");
    assertFaults().contains("5 CHAIN");
    assertThat(Journal.verify(path).isClean()).isFalse();
  }

  @Test
  void aReplacedLastEntryDiffersFromTheHead() {
    String other = EntryText.write(7, frame(), Kind.NOTE, note("forged"), previousOf(7).hex());
    Tampering.run(
        path,
        "UPDATE entry SET kind = 'note', text = '"
            + other
            + "', hash = '"
            + Hash.of(other)
            + "' WHERE sequence = 7");
    assertFaults().containsExactly("case LAST_HASH", "case ROOT");
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> Journal.open(path))
        .withMessageContaining("is not the one its head names")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
  }

  @Test
  void aDeletedEntryIsNamed() {
    Tampering.run(path, "DELETE FROM entry WHERE sequence IN (3, 4)");
    assertFaults().containsExactly("3-4 MISSING");
    assertThat(Journal.verify(path).summary()).contains("Entries 3 to 4 are missing");
  }

  @Test
  void aCutTailIsNoticedByTheHead() {
    Tampering.run(path, "DELETE FROM entry WHERE sequence > 5");
    assertFaults().contains("6-7 MISSING");
  }

  @Test
  void swappedEntriesAreBothNamed() {
    Tampering.run(
        path,
        "UPDATE entry SET sequence = 100 WHERE sequence = 3",
        "UPDATE entry SET sequence = 3 WHERE sequence = 4",
        "UPDATE entry SET sequence = 4 WHERE sequence = 100");
    assertFaults().contains("3 COLUMN", "3 CHAIN", "4 COLUMN", "4 CHAIN");
  }

  @Test
  void anEntryPutBehindTheEndIsNamed() {
    String other = EntryText.write(8, frame(), Kind.NOTE, note("forged"), head.hash().hex());
    Tampering.run(
        path, "INSERT INTO entry VALUES (8, 'note', '" + other + "', '" + Hash.of(other) + "')");
    assertFaults().containsExactly("8 AFTER_END", "case SIZE");
  }

  @Test
  void aChangedHeadIsNamed() {
    Tampering.run(path, "UPDATE head SET hash = '" + Hash.of("forged") + "'");
    assertFaults().containsExactly("case LAST_HASH");
    Tampering.run(path, "UPDATE head SET root = '" + Hash.of("forged") + "'");
    assertFaults().containsExactly("case HEAD_UNREADABLE");
    Tampering.run(path, "DELETE FROM head");
    assertFaults().containsExactly("case HEAD_UNREADABLE");
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> Journal.openReadOnly(path))
        .withMessageContaining("The head of " + path + " is damaged: it is missing")
        .withMessageContaining("trucewatch verify");
  }

  @Test
  void aWrongLookUpIsNamed() {
    Tampering.run(path, "UPDATE held SET sequence = 3 WHERE item = 'c1'");
    assertFaults().containsExactly("4 LOOK_UP");
    Tampering.run(path, "DELETE FROM held WHERE item = 'c1'");
    assertFaults().containsExactly("4 LOOK_UP", "case LOOK_UP");
  }

  @Test
  void aForgedLookUpIsCounted() {
    Tampering.run(path, "INSERT INTO held VALUES ('claim', 'c9', 1, 'x')");
    assertFaults().containsExactly("case LOOK_UP");
    assertThat(Journal.verify(path).summary()).contains("expected 5 look-ups; found 6 look-ups");
  }

  @Test
  void aTextThatIsNotCanonicalIsNamedEvenIfItsHashFits() {
    String spaced = textOf(7).replace("{\"author\"", "{ \"author\"");
    Tampering.run(
        path,
        "UPDATE entry SET text = '"
            + spaced
            + "', hash = '"
            + Hash.of(spaced)
            + "' WHERE sequence = 7",
        "UPDATE head SET hash = '" + Hash.of(spaced) + "'");
    assertFaults().containsExactly("7 NOT_CANONICAL");
  }

  @Test
  void aTextOfAnUnknownSchemaIsNamedAndSaidToBeOfALaterVersion() {
    String later = textOf(7).replace("link-decision/1", "link-decision/3");
    Tampering.run(
        path,
        "UPDATE entry SET text = '"
            + later
            + "', hash = '"
            + Hash.of(later)
            + "' WHERE sequence = 7");
    assertThat(Journal.verify(path).summary())
        .contains("Entry 7 (link-decision) is not an entry that can be understood")
        .contains("The schema \"link-decision/3\" is not known here");
    try (Journal journal = Journal.openReadOnly(path)) {
      assertThatExceptionOfType(JournalException.class)
          .isThrownBy(() -> journal.asOf(AsOf.NOW))
          .withMessageContaining("Entry 7 of " + path)
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NEWER));
    }
  }

  @Test
  void aDamagedEntryNeverGetsIntoAView() {
    Tampering.run(
        path, "UPDATE entry SET text = replace(text, '\"low\":2', '\"low\":9') WHERE sequence = 4");
    try (Journal journal = Journal.openReadOnly(path)) {
      assertThatExceptionOfType(JournalException.class)
          .isThrownBy(() -> journal.asOf(AsOf.NOW))
          .withMessageContaining("Entry 4 of " + path + " is not what was written")
          .withMessageContaining("trucewatch verify")
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
      assertThat(journal.get(3).kind()).isEqualTo(Kind.REPORT);
    }
  }

  @Test
  void longListsOfDamageAreCutAndCounted() {
    Path large = folder.resolve("large.case");
    try (Journal journal = Journal.create(large, AUTHOR, noon(10))) {
      journal.add(Samples.manyClaims("c", 1500), AUTHOR, noon(11));
    }
    Tampering.run(large, "UPDATE entry SET hash = '' WHERE sequence > 1");
    Verification found = Journal.verify(large);
    assertThat(found.damageCount()).isEqualTo(1500);
    assertThat(found.damage()).hasSize(Verification.MOST_LISTED);
    assertThat(found.summary())
        .contains("Entries 2 to 1001 (1000 in all): is not what was written")
        .endsWith("(and more: 1500 findings in all)");
    assertThat(found.summary().lines().count()).isLessThan(DamageReport.MOST_LINES + 3);
  }

  /// The damages found as `NUMBER FAULT`, or `case FAULT` where no entry is concerned.
  private ListAssert<String> assertFaults() {
    return assertThat(
        Journal.verify(path).damage().stream().map(VerifyTest::placeAndFault).toList());
  }

  private static String placeAndFault(Damage damage) {
    String range = damage.first() + (damage.first() == damage.last() ? "" : "-" + damage.last());
    return (damage.first() == 0 ? "case" : range) + " " + damage.fault();
  }

  private static EntryText.Frame frame() {
    return EntryText.Frame.of(new EntryText.Stamp(AUTHOR, noon(12)));
  }

  private static String note(String text) {
    return EntryText.body(new Payload.Noted(text));
  }

  private Hash previousOf(long sequence) {
    try (Journal journal = Journal.openReadOnly(path)) {
      return journal.get(sequence).previous();
    }
  }

  private String textOf(long sequence) {
    try (Journal journal = Journal.openReadOnly(path)) {
      return journal.proveInclusion(sequence).entry();
    }
  }
}
