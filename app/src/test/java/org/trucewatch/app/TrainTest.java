package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A training run is kept, named where it counts, replaced by a later one and taken back.
class TrainTest {
  @TempDir private Path folder = Path.of("");
  private Path small = Path.of("");

  @BeforeEach
  void makeACase() throws IOException {
    small = SmallCase.in(folder.resolve("tables")).load(folder.resolve("small.trucewatch"));
  }

  @Test
  void aDryRunSaysWhatWouldChangeAndWritesNothing() {
    String before = Answer.to("status", small).wellDone();
    assertThat(Answer.to("train", small, "--dry-run").wellDone())
        .contains("Would be kept: shipped weights/3.")
        .contains("Incidents that would change: 0 incidents of")
        .contains("Nothing was written");
    assertThat(Answer.to("status", small).wellDone()).isEqualTo(before);
  }

  @Test
  void aRunIsNamedWhereverItCountsUntilItIsUndone() {
    String show = Answer.to("show", small, "i-c1").wellDone();
    String why = Answer.to("why", small, "c1", "c2").wellDone();
    assertThat(train("the first")).contains("Training run 12 is in force: shipped weights/3.");
    String run = "shipped weights/3, training run 12 of";
    for (String page :
        new String[] {
          Answer.to("show", small, "i-c1").wellDone(),
          Answer.to("why", small, "c1", "c2").wellDone(),
          Answer.to("status", small).wellDone()
        }) {
      assertThat(flat(page)).contains(run).contains("on the first 11 entries");
    }
    assertThat(train("the second")).contains("Training run 13 is in force");
    assertThat(undo("13")).contains("Out of force: training run 13 of");
    assertThat(flat(Answer.to("status", small).wellDone())).contains(run);
    undo("12");
    assertThat(Answer.to("show", small, "i-c1").wellDone()).isEqualTo(show);
    assertThat(Answer.to("why", small, "c1", "c2").wellDone()).isEqualTo(why);
    assertThat(Answer.to("verify", small).exit()).isZero();
  }

  @Test
  void aRunCountsForEveryDayOfPublicationAndFromItsTimeOnForWhatTheCaseHeld() {
    train("the first");
    assertThat(flat(Answer.to("status", small, "--as-of", "2025-01-01").wellDone()))
        .contains("training run 12");
    assertThat(flat(Answer.to("status", small, "--recorded", "2001-01-01").wellDone()))
        .doesNotContain("training run");
  }

  @Test
  void whatCannotBeIsRefusedInASentence() {
    assertThat(Answer.to("train", small).err()).contains("--because");
    assertThat(Answer.to("undo", small, "11", "--because", "x").err())
        .contains("no decision in force has the number 11");
    Path empty = folder.resolve("empty.trucewatch");
    Answer.to("new", empty).wellDone();
    var answer = Answer.to("train", empty, "--because", "x");
    assertThat(answer.exit()).isEqualTo(1);
    assertThat(answer.err()).contains("no claim in the case to learn from");
  }

  private String train(String because) {
    return Answer.to("train", small, "--because", because).wellDone();
  }

  private String undo(String number) {
    return Answer.to("undo", small, number, "--because", "x").wellDone();
  }

  private static String flat(String page) {
    return page.replaceAll("\\s+", " ");
  }
}
