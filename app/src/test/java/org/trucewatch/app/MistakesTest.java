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
import org.junit.jupiter.params.provider.CsvFileSource;
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
  @CsvFileSource(resources = "/mistakes.txt", delimiter = '|', quoteCharacter = '\0')
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
