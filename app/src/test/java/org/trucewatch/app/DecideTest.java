package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decisions that cannot all be kept: scripts see it in the exit code, people in a sentence.
class DecideTest {
  @TempDir private Path folder = Path.of("");
  private Path small = Path.of("");

  @BeforeEach
  void makeACase() throws IOException {
    small = SmallCase.in(folder.resolve("tables")).load(folder.resolve("small.trucewatch"));
  }

  @Test
  void theOppositeOfADecisionIsNotAdded() {
    decide("same", "c1", "c2").wellDone();
    var answer = decide("different", "c2", "c1");
    assertThat(answer.exit()).isEqualTo(6);
    assertThat(answer.err()).contains("says the opposite").contains("Nothing was added");
  }

  @Test
  void aDecisionThatContradictsSeveralOthersIsAddedAndSaysSo() {
    decide("same", "c1", "c2").wellDone();
    decide("same", "c2", "c3").wellDone();
    var answer = decide("different", "c1", "c3");
    assertThat(answer.exit()).isEqualTo(6);
    assertThat(answer.out()).contains("Cannot all be kept: ").contains("Take it back: ");
    assertThat(answer.err()).contains("the decision was added, and it contradicts others");
    assertThat(Answer.to("status", small).wellDone())
        .contains("3 decisions in force")
        .contains("cannot all be kept");
  }

  @Test
  void theSameDecisionAgainIsNoContradiction() {
    decide("same", "c1", "c2").wellDone();
    assertThat(decide("same", "c2", "c1").wellDone()).contains("says this already");
  }

  private Answer decide(String judgement, String a, String b) {
    return Answer.to("decide", small, judgement, a, b, "--because", "x");
  }
}
