package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.journal.Samples.AUTHOR;
import static org.trucewatch.journal.Samples.noon;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.journal.Import.Outcome;

/// What an import knows of its own items, wherever their look-ups are just then: written to the
/// store, kept back for the next block, or on their way.
class LargeImportTest {

  private static final int CLAIMS = 50_000;
  private static final List<Integer> WRITTEN_KEPT_BACK_AND_RECENT = List.of(5, 34_000, 49_990);

  @TempDir private Path folder;

  @Test
  void anItemOfTheSameImportIsHeldOrRevisedHoweverLongAgoItCame() {
    Path path = folder.resolve("a.case");
    try (Journal journal = Journal.create(path, AUTHOR, noon(1))) {
      try (Import work = journal.startImport(AUTHOR, noon(2))) {
        Samples.manyClaims("m", CLAIMS).forEach(work::accept);
        for (int number : WRITTEN_KEPT_BACK_AND_RECENT) {
          assertThat(accept(work, number, "note " + number)).isEqualTo(Outcome.ALREADY_HELD);
          assertThat(accept(work, number, "changed")).isEqualTo(Outcome.REVISED);
          assertThat(accept(work, number, "changed")).isEqualTo(Outcome.ALREADY_HELD);
        }
        assertThat(work.commit()).isEqualTo(new Imported(CLAIMS, 3, 6));
      }
      assertThat(replaced(journal)).containsExactly(1L + 6, 1L + 34_001, 1L + 49_991);
      try (Import again = journal.startImport(AUTHOR, noon(3))) {
        for (int number : WRITTEN_KEPT_BACK_AND_RECENT) {
          assertThat(accept(again, number, "changed")).isEqualTo(Outcome.ALREADY_HELD);
        }
      }
      assertThat(journal.verify().damage()).isEmpty();
    }
  }

  private static Outcome accept(Import work, int number, String note) {
    return work.accept(Samples.claim("m" + number, "r1", note));
  }

  /// Numbers of the entries that were revised, in the order of the revisions.
  private static List<Long> replaced(Journal journal) {
    return journal.entriesOf(Kind.REVISION).stream()
        .map(entry -> ((Payload.Revised) entry.payload()).replaces())
        .toList();
  }
}
