package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `changes`: the record of one day beside that of another, each change with what did it.
class ChangesTest {
  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void makeACase() throws IOException {
    file =
        SmallCase.in(folder.resolve("tables"))
            .with(
                SmallCase.claim(
                    "c4,r3,2025-03-01,2025-03-01",
                    "Oldtown",
                    "shelling,South,houses,o-north",
                    "9,9"))
            .load(folder.resolve("small.trucewatch"));
  }

  @Test
  void anIncidentThatNobodyHadToldOfIsNew() {
    assertThat(changes("2025-03-10", "2025-03-20"))
        .contains("new i-c3 ")
        .contains("1 page of 1 origin.")
        .contains("Reports: r3.");
  }

  @Test
  void aNumberThatALaterReportBringsMovesTheRange() {
    assertThat(changes("2025-03-10", "2025-03-20"))
        .contains("range moved i-c1 ")
        .contains("Before: 4-6+. Now: 6-9+.");
  }

  @Test
  void betweenDaysOnWhichNothingCameOutNothingChanges() {
    assertThat(changes("2025-03-03", "2025-03-19"))
        .contains("From 2025-03-03 to 2025-03-19: nothing changed.");
  }

  @Test
  void theEntriesNamedAreThoseThatHoldTheClaims() {
    String json =
        Answer.to(
                "changes",
                file,
                "--since",
                "2025-03-10",
                "--until",
                "2025-03-20",
                "--format",
                "json")
            .wellDone();
    assertThat(json).contains("\"kind\":\"new\"").contains("\"incident\":\"i-c3\"");
    assertThat(json).containsPattern("\"entries\":\\[[0-9]+\\],\"reports\":\\[\"r3\"\\]");
  }

  @Test
  void daysTheWrongWayRoundAreAMistakeOfTheAsker() {
    Answer answer = Answer.to("changes", file, "--since", "2025-03-20", "--until", "2025-03-10");
    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.err()).contains("the later day, 2025-03-10, is before the earlier");
  }

  private String changes(String since, String until) {
    return Answer.to("changes", file, "--since", since, "--until", until)
        .wellDone()
        .replaceAll("\\s+", " ");
  }
}
