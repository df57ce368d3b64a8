package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.trucewatch.journal.Samples.AUTHOR;
import static org.trucewatch.journal.Samples.noon;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.claims.ClaimId;

/// The first large import of a case goes straight into its file, with a rollback journal beside it.
/// Whoever comes after a writer that was killed in the middle finds the case as it was before.
class InterruptedImportTest {

  private static final int SPILT_BYTES = 4 * 1024 * 1024;

  @TempDir private static Path tools;
  private static Child child;

  @TempDir private Path folder;
  private Path path;
  private Head before;

  @BeforeAll
  static void prepare() {
    child = new Child(tools);
  }

  @BeforeEach
  void createCase() {
    path = folder.resolve("a.case");
    try (Journal journal = Journal.create(path, AUTHOR, noon(1))) {
      journal.add(Samples.oneOfEach(), AUTHOR, noon(2));
      journal.decide(Samples.same("c1", "c2"), noon(3));
      before = journal.head();
    }
  }

  @Test
  void aReaderFindsTheCaseAsItWasBefore() throws IOException {
    killInTheMiddle();
    try (Journal journal = Journal.openReadOnly(path)) {
      assertThat(journal.head()).isEqualTo(before);
      assertThat(journal.verify().damage()).isEmpty();
      assertThat(journal.asOf(AsOf.NOW).evidence().claims()).containsOnlyKeys(new ClaimId("c1"));
    }
    assertThat(rollbackJournal()).doesNotExist();
  }

  @Test
  void verifyFindsNothingWrong() throws IOException {
    killInTheMiddle();
    Verification found = Journal.verify(path);
    assertThat(found.damage()).isEmpty();
    assertThat(found.head()).contains(before);
  }

  @Test
  void theNextWriterGoesOnAndTheImportCanBeDoneAgain() throws IOException {
    killInTheMiddle();
    try (Journal journal = Journal.open(path)) {
      assertThat(journal.head()).isEqualTo(before);
      assertThat(journal.note("mine", AUTHOR, noon(4)).previous()).isEqualTo(before.hash());
    }
    assertThat(Child.lines(endOfInput(child.start(path.toString(), "hold-many", "1"))))
        .containsExactly("tick", "holding");
    try (Journal journal = Journal.openReadOnly(path)) {
      assertThat(journal.head().size()).isEqualTo(before.size() + 1 + ChildWriter.MANY);
      assertThat(journal.verify().damage()).isEmpty();
    }
  }

  @Test
  void aCopyOfBothFilesIsTheCaseAsItWasBefore() throws IOException {
    killInTheMiddle();
    Path copy = folder.resolve("copy.case");
    Files.copy(path, copy);
    Files.copy(rollbackJournal(), Path.of(copy + "-journal"));
    try (Journal journal = Journal.openReadOnly(copy)) {
      assertThat(journal.head()).isEqualTo(before);
      assertThat(journal.verify().damage()).isEmpty();
    }
  }

  @Test
  void whereNothingCanBeUndoneNothingHalfWrittenIsRead() throws IOException {
    killInTheMiddle();
    assertThat(path.toFile().setReadOnly()).isTrue();
    List<String> without = LesserRights.toLeave(path);
    assumeTrue(
        LesserRights.takeEffect(without, path), "This system has no read-only files: not tried.");
    assertThat(Child.lines(child.startWith(without, path.toString(), "read", "1")).getLast())
        .startsWith("refused READ_ONLY " + path + " is half written")
        .contains("copy the case together with a.case-journal to a folder of your own");
    assertThat(path.toFile().setWritable(true)).isTrue();
    assertThat(Journal.verify(path).head()).contains(before);
  }

  @Test
  void whoeverReadsAlreadyIsNotKeptWaiting() throws IOException {
    try (Journal reader = Journal.openReadOnly(path)) {
      assertThat(reader.head()).isEqualTo(before);
      Process writer = child.start(path.toString(), "hold-many", "1");
      List<String> said = linesTo(writer, "holding");
      assertThat(said).containsExactly("tick", "holding");
      assertThat(rollbackJournal()).doesNotExist();
      assertThat(reader.head()).isEqualTo(before);
      assertThat(reader.verify().damage()).isEmpty();
      assertThat(Child.lines(endOfInput(writer))).isEmpty();
      assertThat(reader.head().size()).isEqualTo(before.size() + ChildWriter.MANY);
    }
  }

  private Path rollbackJournal() {
    return Path.of(path + "-journal");
  }

  /// Kills a writer that has written many entries of an import, and not the last.
  private void killInTheMiddle() throws IOException {
    Process writer = child.start(path.toString(), "hold-many", "1");
    assertThat(linesTo(writer, "holding")).containsExactly("tick", "holding");
    writer.toHandle().destroyForcibly();
    writer.onExit().join();
    assertThat(rollbackJournal()).isNotEmptyFile();
    assertThat(Files.size(path)).as("half of the import is in the file").isGreaterThan(SPILT_BYTES);
  }

  private static Process endOfInput(Process writer) throws IOException {
    writer.getOutputStream().close();
    return writer;
  }

  /// What a child says up to some line; the rest of what it says can still be read.
  private static List<String> linesTo(Process writer, String last) throws IOException {
    List<String> lines = new ArrayList<>();
    BufferedReader out = Child.reader(writer);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      lines.add(line);
      if (line.equals(last)) {
        break;
      }
    }
    return lines;
  }
}
