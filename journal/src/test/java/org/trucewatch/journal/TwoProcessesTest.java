package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trucewatch.journal.Samples.AUTHOR;
import static org.trucewatch.journal.Samples.noon;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.journal.JournalException.Reason;

/// One process writes, any number read. Another process is in the middle of an import here.
class TwoProcessesTest {

  @TempDir private static Path tools;
  private static Child child;

  @TempDir private Path folder;
  private Path path;
  private Process writer;
  private BufferedReader said;

  @BeforeAll
  static void prepare() {
    child = new Child(tools);
  }

  @BeforeEach
  void startAWriter() throws IOException {
    path = folder.resolve("a.case");
    Journal.create(path, AUTHOR, noon(1)).close();
    writer = child.start(path.toString(), "hold", "1");
    said = Child.reader(writer);
    assertThat(said.readLine()).isEqualTo("tick");
    assertThat(said.readLine()).isEqualTo("holding");
  }

  @AfterEach
  void stopIt() throws IOException {
    writer.toHandle().destroyForcibly();
    said.close();
  }

  @Test
  void theSecondWriterIsToldAtOnceWhoIsWritingAndWhatToDo() {
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> Journal.open(path))
        .withMessageStartingWith(path + " is being written by another trucewatch (process ")
        .withMessageContaining("(process " + writer.pid() + " since 20")
        .withMessageContaining("Wait until it has finished")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.BUSY));
  }

  @Test
  void readersAreNotKeptWaitingAndSeeWhatIsCommitted() throws IOException {
    try (Journal journal = Journal.openReadOnly(path)) {
      assertThat(journal.head().size()).isEqualTo(1);
      assertThat(journal.verify().isClean()).isTrue();
      writer.getOutputStream().close();
      assertThat(said.readLine()).isNull();
      assertThat(journal.head().size()).isEqualTo(2);
      assertThat(journal.asOf(AsOf.NOW).evidence().claims()).containsKey(new ClaimId("held"));
    }
  }

  @Test
  void whenTheFirstIsDoneTheSecondCanWrite() throws IOException {
    writer.getOutputStream().close();
    assertThat(said.readLine()).isNull();
    writer.onExit().join();
    try (Journal journal = Journal.open(path)) {
      assertThat(journal.note("mine", AUTHOR, noon(2)).sequence()).isEqualTo(3);
    }
  }

  @Test
  void whatAKilledWriterLeavesBehindKeepsNobodyOut() {
    writer.toHandle().destroyForcibly();
    writer.onExit().join();
    assertThat(Path.of(path + ".lock")).exists();
    try (Journal journal = Journal.open(path)) {
      assertThat(journal.head().size()).isEqualTo(1);
      assertThat(journal.note("mine", AUTHOR, noon(2)).sequence()).isEqualTo(2);
    }
    assertThat(Path.of(path + ".lock")).doesNotExist();
  }

  @Test
  void aCaseThatIsBeingWrittenIsNotCreatedOver() {
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> Journal.create(path, AUTHOR, noon(1)))
        .satisfies(e -> assertThat(e.reason()).isIn(Reason.ALREADY_EXISTS, Reason.BUSY));
    assertThat(Files.exists(path)).isTrue();
  }

  @Test
  void aSecondWriterInTheSameProcessIsToldToo() {
    Path own = folder.resolve("own.case");
    try (Journal first = Journal.create(own, AUTHOR, noon(1))) {
      assertThatExceptionOfType(JournalException.class)
          .isThrownBy(() -> Journal.open(own))
          .withMessageContaining("process " + ProcessHandle.current().pid());
      assertThat(first.note("still here", AUTHOR, noon(2)).sequence()).isEqualTo(2);
    }
    Journal.open(own).close();
  }
}
