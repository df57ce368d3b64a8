package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of pairs to decide. c1, c2 and c4 tell one shelling of Oldtown; c3 a blast at Newtown
/// weeks later.
class ReviewTest {
  private static final String FOURTH =
      SmallCase.claim(
          "c4,r3,2025-03-01,2025-03-01", "Oldtown", "shelling,South,houses,o-north", ",");

  @TempDir private Path folder = Path.of("");
  private Path small = Path.of("");

  @BeforeEach
  void makeACase() throws IOException {
    small =
        SmallCase.in(folder.resolve("tables")).with(FOURTH).load(folder.resolve("a.trucewatch"));
  }

  @Test
  void eachPairHasBothClaimsInWordsWhatHangsOnItAndTheCommandToPaste() {
    String page = review();
    assertThat(page)
        .contains("c1 N. Speaker, spokesman asserts: shelling, 2025-03-01, Oldtown")
        .contains("together now")
        .contains("if different, 1 claim moves; numbers of dead lie 2 apart; order ")
        .containsPattern("decide \\S*a.trucewatch same c1 c\\d --because")
        .contains("1 of 1 pair to review")
        .contains("No probabilities: 0 of the 200 pairs that it takes are reviewed.")
        .doesNotContain("%");
  }

  @Test
  void theCommandToPasteIsInTheNameThatTheListWasAskedIn() {
    assertThat(Answer.to("review", small, "--author", "A. Analyst", "--plain").wellDone())
        .contains("--because \"...\" --author 'A. Analyst'");
  }

  @Test
  void aDecidedPairIsNotAskedAgainAndAnUnsureOneNotTheSameAnalyst() {
    List<String> pair = firstPair();
    decide("unsure", pair.getFirst(), pair.getLast(), "ann");
    assertThat(pairs("ann")).doesNotContain(pair.getFirst() + "," + pair.getLast());
    assertThat(pairs("ben")).contains(pair.getFirst() + "," + pair.getLast());
    decide("same", pair.getFirst(), pair.getLast(), "ben");
    assertThat(pairs("cleo")).doesNotContain(pair.getFirst() + "," + pair.getLast());
  }

  @Test
  void theSampleHoldsOtherPairs() throws IOException {
    addFifth();
    String sample = Answer.to("review", small, "--sample", "--format", "csv").wellDone();
    assertThat(sample.lines().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.matches("\\d+,c\\d,c\\d,(together|apart) now,.*"))
        .anyMatch(line -> line.contains(",c1,c5,"))
        .noneMatch(line -> pairs("ann").contains(line.substring(1, 8)));
    assertThat(Answer.to("review", small, "--sample", "--format", "json").wellDone())
        .contains("\"order\"");
  }

  @Test
  void aNumberThatIsNoneIsNamed() {
    for (String most : new String[] {"0", "-1", "many", "1000000"}) {
      var answer = Answer.to("review", small, "--most", most);
      assertThat(answer.exit()).isEqualTo(2);
      assertThat(answer.err()).contains("--most wants a number from 1 to 100000");
    }
  }

  @Test
  void aClaimThatLeavesAConfirmedIncidentIsProposedUntilItIsDecided() throws IOException {
    decide("same", "c1", "c2", "ann");
    assertThat(review()).doesNotContain("since confirmed");
    change("c4,r3,2025-03-01,2025-03-01", "c4,r3,2025-03-15,2025-03-15");
    assertThat(review()).startsWith("1. c1 and c4: c4 has left since confirmed");
    decide("different", "c1", "c4", "ben");
    assertThat(review()).doesNotContain("since confirmed");
    assertThat(Answer.to("verify", small).exit()).isZero();
  }

  @Test
  void aHeldClaimThatJoinsAConfirmedIncidentIsProposedAndANewOneIsNot() throws IOException {
    change("c4,r3,2025-03-01,2025-03-01", "c4,r3,2025-03-15,2025-03-15");
    decide("same", "c1", "c2", "ann");
    change("c4,r3,2025-03-15,2025-03-15", "c4,r3,2025-03-01,2025-03-01");
    assertThat(review()).startsWith("1. c1 and c4: c4 has joined since confirmed");

    addFifth();
    assertThat(Answer.to("show", small, "i-c1").wellDone()).contains("4 claims");
    assertThat(review()).contains("c4 has joined").doesNotContain("c5 has joined");
  }

  @Test
  void confirmingAnIncidentAgainDoesNotAcceptItsOpenChanges() throws IOException {
    decide("same", "c1", "c2", "ann");
    change("c4,r3,2025-03-01,2025-03-01", "c4,r3,2025-03-15,2025-03-15");
    decide("same", "c1", "c2", "ben");
    assertThat(review()).startsWith("1. c1 and c4: c4 has left since confirmed");
    String number =
        Answer.to("decisions", small, "--format", "csv").wellDone().lines().toList().getLast();
    Answer.to("undo", small, number.replaceFirst(",.*", ""), "--because", "x").wellDone();
    assertThat(review()).startsWith("1. c1 and c4: c4 has left since confirmed");
  }

  /// One more claim about the shelling.
  private void addFifth() throws IOException {
    SmallCase more = SmallCase.in(folder.resolve("new"));
    more.with(FOURTH, FOURTH.replace("c4,r3", "c5,r1").replace("o-north", "o-south"));
    Answer.to("add", small, more.folder()).wellDone();
  }

  private void change(String from, String to) throws IOException {
    var tables = new SmallCase(folder.resolve("tables"));
    tables.change("claims.csv", from, to);
    Answer.to("add", small, tables.folder()).wellDone();
  }

  private void decide(String judgement, String a, String b, String author) {
    Answer.to("decide", small, judgement, a, b, "--because", "x", "--author", author).wellDone();
  }

  private String review() {
    return Answer.to("review", small).wellDone().strip().replaceAll("\\s+", " ");
  }

  private String pairs(String author) {
    return Answer.to("review", small, "--author", author, "--format", "csv").wellDone();
  }

  /// The two claims of the first pair of the list.
  private List<String> firstPair() {
    String line = pairs("ann").lines().skip(1).findFirst().orElseThrow();
    return List.of(line.split(",", -1)).subList(1, 3);
  }
}
