package org.trucewatch.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.journal.Samples.AUTHOR;
import static org.trucewatch.journal.Samples.noon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.journal.JournalException.Reason;
import org.trucewatch.journal.Store.Row;

/// Bytes changed behind everybody's back, by a failing disk or a bad copy.
class DamagedFileTest {

  private static final long SEED = 20260312;
  private static final int FLIPS = Integer.getInteger("torture.flips", 500);
  private static final int CUT_EVERY = 499;

  @TempDir private Path folder;
  private Path path;
  private byte[] sound;
  private List<Row> rows;
  private Head head;

  @BeforeEach
  void createCase() throws IOException {
    path = folder.resolve("a.case");
    try (Journal journal = Journal.create(path, AUTHOR, noon(10))) {
      journal.add(Samples.oneOfEach(), AUTHOR, noon(11));
      journal.add(Samples.manyClaims("m", 40), AUTHOR, noon(11));
      journal.decide(Samples.same("m1", "m2"), noon(12));
      head = journal.head();
    }
    sound = Files.readAllBytes(path);
    rows = read().orElseThrow();
  }

  @Test
  void everyFlippedBitIsFoundAndPlacedOrLiesInUnusedBytes() throws IOException {
    Random random = new Random(SEED);
    int found = 0;
    int placed = 0;
    for (int flip = 0; flip < FLIPS; flip++) {
      int at = random.nextInt(sound.length);
      byte[] damaged = sound.clone();
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(path, damaged);
      String which = "seed " + SEED + ", flip " + flip + " at byte " + at;
      Optional<Verification> verification = verify(which);
      if (verification.isPresent() && verification.get().isClean()) {
        assertThat(read()).as(which).contains(rows);
        assertThat(verification.get().head()).as(which).contains(head);
      } else {
        found++;
        placed += verification.filter(DamagedFileTest::namesAnEntry).isPresent() ? 1 : 0;
      }
    }
    assertThat(found).as("flips found, seed " + SEED).isGreaterThan(FLIPS / 4);
    assertThat(placed).as("flips placed in an entry, seed " + SEED).isGreaterThan(found / 2);
  }

  @Test
  void everyFlippedBitOfAnEntrysTextIsPlacedInThatEntry() throws IOException {
    Random random = new Random(SEED);
    for (Row row : rows) {
      // Unique to this entry; old copies of it lie in the unused bytes of split pages.
      byte[] part = row.text().substring(row.text().indexOf("\"previous\"")).getBytes(UTF_8);
      byte[] damaged = sound.clone();
      int offset = random.nextInt(part.length);
      int bit = 1 << random.nextInt(8);
      for (int start : allOf(sound, part)) {
        damaged[start + offset] ^= (byte) bit;
      }
      Files.write(path, damaged);
      assertThat(Journal.verify(path).damage())
          .as("seed " + SEED + ", entry " + row.sequence())
          .isNotEmpty()
          .allSatisfy(damage ->
              assertThat(damage.first()).isEqualTo(row.sequence()).isEqualTo(damage.last()));
    }
  }

  @Test
  void aFileCutAnywhereIsFound() throws IOException {
    for (int length = 0; length < sound.length; length += CUT_EVERY) {
      Files.write(path, Arrays.copyOf(sound, length));
      String which = "cut to " + length + " of " + sound.length + " bytes";
      Optional<Verification> verification = verify(which);
      assertThat(verification.map(Verification::isClean)).as(which).isNotEqualTo(Optional.of(true));
    }
  }

  @Test
  void whatACutFileStillHoldsIsRead() throws IOException {
    Files.write(path, Arrays.copyOf(sound, sound.length * 2 / 3));
    Verification found = Journal.verify(path);
    assertThat(found.entriesRead()).isPositive().isLessThan(head.size());
    assertThat(found.damage())
        .anySatisfy(damage -> assertThat(damage.fault()).isEqualTo(Damage.Fault.UNREADABLE));
  }

  @Test
  void overwrittenPagesAreFound() throws IOException {
    int page = SqliteFile.PAGE_BYTES;
    assertThat(sound.length).isGreaterThan(3 * page);
    for (int start = 0; start < sound.length; start += page) {
      byte[] damaged = sound.clone();
      Arrays.fill(damaged, start, start + page, (byte) 0);
      Files.write(path, damaged);
      String which = "page at " + start;
      Optional<Verification> verification = verify(which);
      assertThat(verification.map(Verification::isClean)).as(which).isNotEqualTo(Optional.of(true));
    }
  }

  /// Empty if the file does not open, which the user is told; anything else is a failure.
  private Optional<Verification> verify(String which) {
    try {
      return Optional.of(Journal.verify(path));
    } catch (JournalException e) {
      assertThat(e.reason()).as(which).isIn(Reason.NEWER, Reason.NOT_A_CASE, Reason.DAMAGED);
      assertThat(e).as(which).hasMessageContaining(path.toString());
      return Optional.empty();
    }
  }

  private Optional<List<Row>> read() {
    List<Row> found = new ArrayList<>();
    try (Store store = SqliteStore.open(path, SqliteFile.Use.READ)) {
      store.read(1, Long.MAX_VALUE, found::add);
      return Optional.of(found);
    } catch (JournalException e) {
      return Optional.empty();
    }
  }

  private static boolean namesAnEntry(Verification verification) {
    return verification.damage().stream().anyMatch(damage -> damage.first() > 0);
  }

  private static List<Integer> allOf(byte[] all, byte[] part) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i <= all.length - part.length; i++) {
      if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
        starts.add(i);
      }
    }
    return starts;
  }
}
