package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `add` says about what it took and what it left.
class AddTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void whatAFolderHoldsBesideTablesIsNamed() throws IOException {
    Path tables = SmallCase.in(folder.resolve("tables")).folder();
    for (String name : new String[] {"a.pdf", "notes.docx", ".hidden", "README.md"}) {
      Files.writeString(tables.resolve(name), "words\n");
    }
    Files.createDirectory(tables.resolve("expected"));
    assertThat(added(tables))
        .contains(
            "2 files that are no tables and 1 folder were left alone: a.pdf, expected/,"
                + " notes.docx.");
  }

  @Test
  void nothingIsSaidWhereNothingIsLeft() throws IOException {
    assertThat(added(SmallCase.in(folder.resolve("tables")).folder())).doesNotContain("left alone");
  }

  @Test
  void moreCiviliansThanDeadAreMarkedAndExplained() throws IOException {
    Path tables =
        SmallCase.in(folder.resolve("tables"))
            .change("claims.csv", "asserts,1,1,,,,", "asserts,1,1,5,5,,")
            .folder();
    added(tables);
    Path small = folder.resolve("small.trucewatch");
    assertThat(Answer.to("incidents", small).wellDone())
        .contains("5*")
        .contains("* more than the killed of the same row");
    assertThat(Answer.to("incidents", small, "--format", "csv").wellDone())
        .contains(",civilians above killed,")
        .doesNotContain("5*");
  }

  private String added(Path tables) {
    Path small = folder.resolve("small.trucewatch");
    Answer.to("new", small).wellDone();
    return Answer.to("add", small, tables).wellDone().replaceAll("\\s+", " ");
  }
}
