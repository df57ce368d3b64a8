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
  void theSameAnalystsLaterDecisionReplacesTheEarlierWhichStaysOnRecord() {
    decide("same", "c1", "c2").wellDone();
    assertThat(decide("different", "c2", "c1").wellDone())
        .contains("It replaces your decision 12: c1 and c2 are the same event")
        .doesNotContain("Cannot all be kept");
    assertThat(Answer.to("decisions", small).wellDone())
        .contains("1 decision, whole record. None contradict each other.")
        .contains("obeyed")
        .doesNotContain("out of force");
    assertThat(Answer.to("decisions", small, "--all").wellDone())
        .contains("2 decisions")
        .contains("out of force");
  }

  @Test
  void twoAnalystsWhoDisagreeAreBothNamedEverywhereUntilOneIsUndone() {
    as("ann", "same", "c1", "c2", "one hamlet").wellDone();
    var answer = as("ben", "different", "c1", "c2", "two hamlets");
    assertThat(answer.exit()).isEqualTo(6);
    assertThat(answer.out())
        .contains("Beside it stands decision 12")
        .contains("Cannot all be kept");
    for (String page : new String[] {why(), show(), conflicts()}) {
      assertThat(page).contains("ann", "one hamlet").contains("ben", "two hamlets");
    }
    assertThat(conflicts()).contains("not applied").contains("1 conflict");
    Answer.to("undo", small, numberOf("ben"), "--because", "read again").wellDone();
    assertThat(conflicts()).contains("No decisions.").doesNotContain("ben");
    assertThat(why()).contains("ann", "one hamlet").doesNotContain("ben");
  }

  @Test
  void anUnsureAnalystBindsNothingAndIsNamed() {
    String before = Answer.to("incidents", small, "--format", "csv").wellDone();
    assertThat(as("ann", "unsure", "c1", "c2", "no hour is given").wellDone())
        .contains("unsure whether c1 and c2 are the same event")
        .contains("No incident changed.");
    assertThat(Answer.to("incidents", small, "--format", "csv").wellDone()).isEqualTo(before);
    assertThat(why())
        .contains("An analyst was unsure whether c1 and c2 are about the same event")
        .contains("no hour is given");
    assertThat(conflicts()).contains("No decisions.");
    assertThat(Answer.to("verify", small).exit()).isZero();
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

  private String why() {
    return flat(Answer.to("why", small, "c1", "c2").wellDone());
  }

  private String show() {
    return flat(Answer.to("show", small, "i-c1").wellDone());
  }

  private String conflicts() {
    return flat(Answer.to("decisions", small, "--conflicts", "--plain").wellDone());
  }

  private static String flat(String page) {
    return page.replaceAll("\\s+", " ");
  }

  private String numberOf(String author) {
    return Answer.to("decisions", small, "--format", "csv")
        .wellDone()
        .lines()
        .filter(line -> line.contains("," + author + ","))
        .findFirst()
        .orElseThrow()
        .replaceFirst(",.*", "");
  }

  private Answer as(String author, String judgement, String a, String b, String because) {
    return Answer.to("decide", small, judgement, a, b, "--because", because, "--author", author);
  }

  private Answer decide(String judgement, String a, String b) {
    return Answer.to("decide", small, judgement, a, b, "--because", "x");
  }
}
