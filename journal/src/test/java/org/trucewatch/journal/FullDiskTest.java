package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.trucewatch.journal.Samples.AUTHOR;
import static org.trucewatch.journal.Samples.noon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.journal.JournalException.Reason;

class FullDiskTest {

  private static final int ROOM_PAGES = 40;

  /// Notes of 5,000 characters, of which three fit on a page.
  private static final int MORE_NOTES_THAN_FIT = 4 * ROOM_PAGES;

  @TempDir private Path folder;

  @Test
  void anImportThatDoesNotFitIsUndoneAndTheCaseGoesOn() throws SQLException {
    Path path = folder.resolve("a.case");
    Journal.create(path, AUTHOR, noon(1)).close();
    try (Journal journal = openLimited(path)) {
      journal.add(Samples.oneOfEach(), AUTHOR, noon(2));
      Head head = journal.head();
      assertFull(path, () -> journal.add(Samples.manyClaims("m", 1000), AUTHOR, noon(3)));
      assertThat(journal.head()).isEqualTo(head);
      assertThat(journal.verify().damage()).isEmpty();
      assertThat(journal.decide(Samples.same("c1", "c2"), noon(4)).sequence()).isEqualTo(7);
    }
    try (Journal journal = Journal.open(path)) {
      assertThat(journal.add(Samples.manyClaims("m", 1000), AUTHOR, noon(5)).added())
          .as("with room made")
          .isEqualTo(1000);
      assertThat(journal.verify().damage()).isEmpty();
    }
  }

  @Test
  void aNoteThatDoesNotFitIsNotAcknowledged_allBeforeItIsThere() throws SQLException {
    Path path = folder.resolve("a.case");
    Journal.create(path, AUTHOR, noon(1)).close();
    try (Journal journal = openLimited(path)) {
      assertFull(
          path,
          () -> {
            for (int i = 0; i < MORE_NOTES_THAN_FIT; i++) {
              journal.note("long ".repeat(1000), AUTHOR, noon(2));
            }
          });
      assertThat(journal.head().size()).isGreaterThan(10);
    }
    Verification found = Journal.verify(path);
    assertThat(found.damage()).isEmpty();
    assertThat(found.entriesRead()).isGreaterThan(10);
  }

  @Test
  void onADiskThatIsReallyFullNothingAcknowledgedIsLost_andWritingGoesOnWhenThereIsRoom()
      throws IOException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    List<String> ownSmallDisk =
        List.of(
            "unshare",
            "-rm",
            "sh",
            "-c",
            "mount -t tmpfs -o size=1m none \"$0\" && exec \"$@\"",
            disk.toString());
    assumeTrue(
        canRun(ownSmallDisk, "true"), "This system lets nobody mount a small disk: not tried.");
    Path path = disk.resolve("a.case");
    List<String> said =
        Child.lines(new Child(folder).startWith(ownSmallDisk, path.toString(), "fill", "1"));
    List<String> words = said.stream().filter(line -> !line.equals("tick")).toList();
    int refused = indexOfStart(words, "refused ");
    assertThat(refused).as("writes before the disk was full: %s", words).isGreaterThan(2);
    assertThat(words.get(refused))
        .startsWith("refused DISK_FULL There is no room left to write " + path)
        .contains("all that was acknowledged before is safe");
    int imported =
        words.stream()
            .filter(line -> line.startsWith("import "))
            .mapToInt(line -> Integer.parseInt(line.split(" ", -1)[2]))
            .sum();
    String sound = "read " + imported + " claims, clean: true";
    assertThat(words.subList(refused + 1, words.size()))
        .hasSize(3)
        .startsWith(sound)
        .endsWith(sound);
    assertThat(words.get(refused + 2)).startsWith("ack ");
  }

  private static int indexOfStart(List<String> lines, String start) {
    return lines.stream().map(line -> line.startsWith(start)).toList().indexOf(true);
  }

  private static boolean canRun(List<String> command, String last) {
    try {
      List<String> line = new ArrayList<>(command);
      line.add(last);
      return new ProcessBuilder(line).start().onExit().join().exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void assertFull(Path path, Runnable step) {
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(step::run)
        .withMessageStartingWith("There is no room left to write " + path)
        .withMessageContaining("Make room on the disk and repeat the step")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DISK_FULL));
  }

  /// The case with a file that cannot grow beyond some pages.
  private static Journal openLimited(Path path) throws SQLException {
    WriterLock lock = WriterLock.take(path);
    SqliteStore store = SqliteStore.open(path, SqliteFile.Use.WRITE);
    store.execute("PRAGMA max_page_count = " + ROOM_PAGES);
    return Journal.start(store, Optional.of(lock));
  }
}
