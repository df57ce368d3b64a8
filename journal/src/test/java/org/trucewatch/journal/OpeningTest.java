package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.trucewatch.journal.Samples.AUTHOR;
import static org.trucewatch.journal.Samples.noon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.journal.JournalException.Reason;

/// What is said when something else than a sound case is at the path. Always: what, where, what to
/// do.
class OpeningTest {

  @TempDir private static Path tools;
  private static Child child;

  @TempDir private Path folder;
  private Path path;

  @BeforeAll
  static void prepare() {
    child = new Child(tools);
  }

  @BeforeEach
  void namePath() {
    path = folder.resolve("a.case");
  }

  @Test
  void nothingThere() {
    assertThatOpening(Reason.NOT_FOUND, "There is no case at " + path, "trucewatch new CASE");
  }

  @Test
  void aFolder() throws IOException {
    Files.createDirectory(path);
    assertThatOpening(Reason.NOT_A_CASE, path + " is a folder", "name the file");
  }

  @Test
  void anEmptyFile() throws IOException {
    Files.createFile(path);
    assertThatOpening(Reason.NOT_A_CASE, path + " is empty", "Take it from a copy");
  }

  @Test
  void someOtherFile() throws IOException {
    Files.writeString(path, "id,name\n".repeat(1000));
    assertThatOpening(Reason.NOT_A_CASE, path + " is not a case", "Check the path");
  }

  @Test
  void anotherProgramsDatabase() {
    Tampering.run(path, "CREATE TABLE entry (x)");
    assertThatOpening(Reason.NOT_A_CASE, path + " is a database, but not a case", "Check the path");
  }

  @Test
  void aCaseOfALaterVersion() {
    Journal.create(path, AUTHOR, noon(1)).close();
    Tampering.run(path, "PRAGMA user_version = 2");
    assertThatOpening(
        Reason.NEWER, path + " was written by a later version of Trucewatch", "Use that version");
  }

  @Test
  void aCaseIsNeverCreatedOverSomething() throws IOException {
    Files.writeString(path, "mine");
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> Journal.create(path, AUTHOR, noon(1)))
        .withMessageContaining(path + " exists already. Choose another name")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.ALREADY_EXISTS));
    assertThat(path).hasContent("mine");
  }

  @Test
  void aCaseInAFolderThatIsNotThere() {
    Path missing = folder.resolve("missing");
    Path nowhere = missing.resolve("a.case");
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> Journal.create(nowhere, AUTHOR, noon(1)))
        .withMessageContaining("There is no folder " + missing + ". Create it first.")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_FOUND));
  }

  @Test
  void aReadOnlyFileIsReadAndNotWritten() throws IOException {
    readOnly(false);
  }

  @Test
  void aCaseInAReadOnlyFolderIsReadAndNotWritten() throws IOException {
    readOnly(true);
  }

  private void readOnly(boolean folderToo) throws IOException {
    Path shelf = Files.createDirectory(folder.resolve("shelf"));
    path = shelf.resolve("a.case");
    try (Journal journal = Journal.create(path, AUTHOR, noon(1))) {
      journal.add(Samples.manyClaims("m", 3), AUTHOR, noon(2));
    }
    byte[] before = Files.readAllBytes(path);
    assertThat(path.toFile().setReadOnly()).isTrue();
    boolean isSet = !folderToo || shelf.toFile().setReadOnly();
    List<String> without = LesserRights.toLeave(path);
    try {
      assumeTrue(
          isSet && LesserRights.takeEffect(without, path),
          "This system has no read-only files: not tried.");
      assertThat(Child.lines(child.startWith(without, path.toString(), "read", "1")))
          .containsExactly("tick", "read 3 claims, clean: true");
      assertThat(Child.lines(child.startWith(without, path.toString(), "once", "1")).getLast())
          .startsWith("refused READ_ONLY " + path + " cannot be written")
          .contains("copy");
    } finally {
      assertThat(shelf.toFile().setWritable(true)).isTrue();
    }
    assertThat(Files.readAllBytes(path)).isEqualTo(before);
    assertThat(shelf.toFile().list()).containsExactly("a.case");
  }

  private void assertThatOpening(Reason reason, String what, String remedy) {
    for (Runnable open :
        List.<Runnable>of(
            () -> Journal.open(path).close(), () -> Journal.openReadOnly(path).close())) {
      assertThatExceptionOfType(JournalException.class)
          .isThrownBy(open::run)
          .withMessageContaining(what)
          .withMessageContaining(remedy)
          .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }
  }
}
