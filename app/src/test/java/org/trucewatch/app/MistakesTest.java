package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.journal.Journal;

/// What the program says when a command cannot be done: what happened, where, and what to do; an
/// exit code that scripts can rely on; never a stack trace.
class MistakesTest {
  @TempDir private Path folder = Path.of("");
  private Path small = Path.of("");

  @BeforeEach
  void makeACase() throws IOException {
    small = SmallCase.in(folder.resolve("tables")).load(folder.resolve("small.trucewatch"));
    Files.writeString(folder.resolve("notes.txt"), "These are notes. They are no case.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | incidnts CASE | Did you mean incidents?",
        "2 | help shw | Did you mean show?",
        "2 | incidents | Missing required parameter: 'CASE'.",
        "2 | show CASE | Missing required parameter: 'INCIDENT'.",
        "2 | incidents CASE --as-off 2025-02-20 | \"--as-off\" is none of its options. Did you mean"
            + " --as-of",
        "2 | incidents CASE extra | \"extra\" is one word too many.",
        "2 | incidents CASE --as-of 31.10.2025 | written YYYY-MM-DD such as 2025-10-31, not"
            + " \"31.10.2025\".",
        "2 | incidents CASE --as-of 2025-02-30 | wants a day that exists",
        "2 | incidents CASE --recorded yesterday | not \"yesterday\".",
        "2 | incidents CASE --from 2026-01-01 --to 2025-01-01 | Swap the two days.",
        "2 | incidents CASE --format xml | Use one of: table, csv, json, geojson, markdown.",
        "2 | incidents CASE --policy average | Use one of: range, zero-to-x,",
        "2 | incidents CASE --policy source: | at least one source id",
        "2 | add CASE tables --date-order backwards | month-first or day-first",
        "2 | completion fish | bash and zsh",
        "2 | bench | Run `./trucewatch bench quality`",
        "2 | decide CASE maybe c1 c2 --because x | same or different",
        "2 | decide CASE same c1 c1 --because x | both are c1",
        "2 | decide CASE same c1 c2 | Missing required option: '--because=TEXT'",
        "2 | why CASE c1 c1 | both are c1",
        "2 | verify CASE --since 12 | SIZE:ROOT",
        "2 | verify CASE --proof twelve | the number of an entry",
        "2 | export CASE FOLDER/out --format table | Use one of: case, csv, json, geojson,"
            + " markdown.",
        "1 | show CASE i-c11 | there is no incident i-c11 in the case, whole record. Did you mean"
            + " i-c1",
        "1 | show CASE i-c3 --as-of 2025-03-10 | as of 2025-03-10 (published)",
        "1 | why CASE c1 c22 | Did you mean c2",
        "1 | lineage CASE nothing | nothing in the case is called \"nothing\"",
        "1 | undo CASE 7 --because x | The case has no decision in force.",
        "1 | verify CASE --proof 999 | There is no entry 999",
        "3 | incidents FOLDER/none.trucewatch | There is no case at",
        "3 | incidents FOLDER/notes.txt | is not a case",
        "3 | incidents FOLDER | is a folder. A case is one file",
        "3 | new CASE | exists already",
        "3 | new FOLDER/deep/er/x.trucewatch | there is no folder",
        "3 | demo --into FOLDER/deep/x.trucewatch | there is no folder",
        "3 | add CASE FOLDER/none.csv | there is no file or folder",
        "3 | export CASE FOLDER/notes.txt --format csv | nothing is written over",
        "3 | export CASE FOLDER/deep/x.csv --format csv | there is no folder",
        "4 | add CASE FOLDER/notes.txt | ",
      })
  void aMistakeIsNamedWithItsRemedy(int exit, String words, String remedy) {
    var answer =
        Answer.to(
            (Object[])
                words
                    .replace("CASE", small.toString())
                    .replace("FOLDER", folder.toString())
                    .split(" "));
    assertThat(answer.err()).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(answer.exit()).isEqualTo(exit);
    if (remedy != null) {
      assertThat(answer.err()).startsWith("trucewatch: ").contains(remedy).endsWith("\n");
      assertThat(answer.err().lines()).hasSize(1);
    }
  }

  @Test
  void aMistakeChangesNothing() throws IOException {
    byte[] before = Files.readAllBytes(small);
    Answer.to("decide", small, "same", "c1", "c99", "--because", "x");
    Answer.to("undo", small, "3", "--because", "x");
    Answer.to("add", small, folder.resolve("none"));
    assertThat(Answer.to("verify", small).wellDone()).contains("all as they were written");
    assertThat(Files.readAllBytes(small)).isEqualTo(before);
  }

  @Test
  void aReasonMustHaveWordsAndAnEnd() {
    assertThat(Answer.to("decide", small, "same", "c1", "c3", "--because", "  ").err())
        .contains("--because wants a reason in your words");
    assertThat(Answer.to("decide", small, "same", "c1", "c3", "--because", "x".repeat(2001)).err())
        .contains("at most 2000 characters");
  }

  @Test
  void aSecondWriterIsToldPlainly() {
    try (var held = Journal.open(small)) {
      var answer = Answer.to("decide", small, "same", "c1", "c3", "--because", "x");
      assertThat(held.head().size()).isPositive();
      assertThat(answer.exit()).isEqualTo(3);
      assertThat(answer.err()).contains("small.trucewatch").contains("being written");
    }
  }

  @Test
  void aDamagedCaseIsRefusedAndVerifySaysWhere() throws IOException {
    String bytes = Files.readString(small, StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("Shelling at Oldtown");
    Files.writeString(
        small,
        bytes.replace("Shelling at Oldtown", "Shelling at Newtown"),
        StandardCharsets.ISO_8859_1);
    var refused = Answer.to("incidents", small);
    assertThat(refused.exit()).isEqualTo(5);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("Run `trucewatch verify`");
    var answer = Answer.to("verify", small);
    assertThat(answer.exit()).isEqualTo(5);
    assertThat(answer.out() + answer.err())
        .contains("Entry 6 (report r1)")
        .doesNotContain("Exception");
  }

  @Test
  void helpAnswersEverywhere() {
    assertThat(Answer.to().wellDone()).contains("Commands").contains("demo");
    assertThat(Answer.to("help").wellDone()).isEqualTo(Answer.to("--help").wellDone());
    assertThat(Answer.to("help", "show").wellDone())
        .isEqualTo(Answer.to("show", "--help").wellDone())
        .isEqualTo(Answer.to("show", "-h").wellDone());
    assertThat(Answer.to("--version").wellDone()).startsWith("trucewatch ");
  }
}
