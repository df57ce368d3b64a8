package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user does with a case from the first day to the last: add, decide, undo, verify, export.
class RoundTripTest {
  @TempDir private Path folder = Path.of("");
  private Path tables = Path.of("");
  private Path small = Path.of("");

  @BeforeEach
  void makeACase() throws IOException {
    tables = folder.resolve("tables");
    small = SmallCase.in(tables).load(folder.resolve("small.trucewatch"));
  }

  @Test
  void addingAgainAddsNothing() {
    String size = size();
    assertThat(Answer.to("add", small, tables).wellDone())
        .contains("10 rows read = 0 imported + 0 revisions + 10 duplicates + 0 leads + 0 refused.")
        .contains("10 items found = 0 added + 0 revised + 10 already held.");
    assertThat(size()).isEqualTo(size);
  }

  @Test
  void aBadRowIsAFlawThatIsKeptTheRestIsAddedAndTheSumsAddUp() throws IOException {
    SmallCase.in(folder.resolve("more"))
        .with(
            SmallCase.claim("c4,r3,2025-13-19,2025-03-19", "Newtown", "bombing,,,o-north", ","),
            SmallCase.claim("c5,r3,2025-03-19,2025-03-19", "Newtown", "bombing,,,o-north", "2,2"));
    var added = Answer.to("add", small, folder.resolve("more"));
    assertThat(added.exit()).isEqualTo(4);
    assertThat(added.out())
        .contains("1 refused.")
        .contains("12 items found = 2 added + 0 revised + 10 already held");
    assertThat(Answer.to("flaws", small).wellDone())
        .contains("claims.csv, line 5, column event_start")
        .contains("2025-13-19")
        .contains("1 flaw.");
    assertThat(Answer.to("flaws", small, "--format", "csv").wellDone()).contains("2025-13-19");
  }

  @Test
  void aMendedFileReplacesItsListOfFlaws() throws IOException {
    var more =
        SmallCase.in(folder.resolve("more"))
            .with(
                SmallCase.claim(
                    "c4,r3,2025-13-19,2025-03-19", "Newtown", "bombing,,,o-north", ","));
    Answer.to("add", small, folder.resolve("more"));
    more.change("claims.csv", "2025-13-19", "2025-03-19");
    Answer.to("add", small, folder.resolve("more")).wellDone();
    assertThat(Answer.to("flaws", small).wellDone()).contains("0 flaws.");
  }

  @Test
  void aDecisionJoinsWhatWasApartAndUndoPartsItAgain() {
    String before = incidents();
    assertThat(before).contains("i-c1").contains("i-c3");

    String decided =
        Answer.to("decide", small, "same", "c1", "c3", "--because", "one raid", "--author", "Ann")
            .wellDone();
    assertThat(decided)
        .contains("c1 and c3 are the same event, by Ann, because: one raid")
        .contains("i-c3 was merged into i-c1; the old id leads there.");
    assertThat(incidents()).contains("i-c1").doesNotContain("i-c3");
    assertThat(Answer.to("show", small, "i-c3").wellDone())
        .startsWith("i-c3 now leads to i-c1, which holds claim c3.\n")
        .contains("i-c3 was merged into i-c1")
        .contains("Because: one raid");
    assertThat(Answer.to("why", small, "c1", "c3").wellDone()).contains("one raid");
    assertThat(Answer.to("status", small).wellDone())
        .contains("1 decision in force")
        .contains("by Ann");

    String undone =
        Answer.to("undo", small, number(decided), "--because", "two raids after all").wellDone();
    assertThat(undone).contains("is out of force").contains("i-c1 was split");
    assertThat(incidents()).isEqualTo(before);
    assertThat(Answer.to("status", small).wellDone()).contains("0 decisions in force");
  }

  @Test
  void aDecisionPartsWhatWasTogether() {
    assertThat(Answer.to("show", small, "c2").wellDone()).startsWith("Claim c2 is in i-c1.");
    Answer.to("decide", small, "different", "c1", "c2", "--because", "two shells").wellDone();
    assertThat(Answer.to("show", small, "c2").wellDone()).contains("i-c2: Shelling");
  }

  @Test
  void theSameDecisionTwiceIsOneAndItsOppositeReplacesIt() {
    String first =
        Answer.to("decide", small, "same", "c1", "c3", "--because", "one raid").wellDone();
    assertThat(Answer.to("decide", small, "same", "c3", "c1", "--because", "again").wellDone())
        .contains("Decision " + number(first) + " says this already");
    assertThat(Answer.to("decide", small, "different", "c1", "c3", "--because", "no").wellDone())
        .contains("It replaces your decision " + number(first));
  }

  @Test
  void aDecisionIsInNoViewOfWhatWasRecordedBefore() {
    var later = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    Answer.at(later, "decide", small, "same", "c1", "c3", "--because", "one raid").wellDone();
    assertThat(Answer.to("incidents", small, "--plain", "--recorded", "2026-05-31").wellDone())
        .contains("i-c3")
        .contains("as recorded up to 2026-05-31T23:59:59Z");
    assertThat(Answer.to("incidents", small, "--plain", "--recorded", "2026-06-01").wellDone())
        .doesNotContain("i-c3");
  }

  @Test
  void aStateNotedEarlierIsProvedToBeContinued() {
    String status = Answer.to("status", small).wellDone();
    String noted = size() + ":" + find("root +([0-9a-f]{64})", status);
    Answer.to("decide", small, "same", "c1", "c3", "--because", "one raid").wellDone();
    assertThat(Answer.to("verify", small, "--since", noted).wellDone()).contains("are unchanged");
    String other = size() + ":" + find("root +([0-9a-f]{64})", status);
    assertThat(Answer.to("verify", small, "--since", other).exit()).isEqualTo(5);
    assertThat(Answer.to("verify", small, "--proof", "3").wellDone())
        .contains("The proof leads to the root.");
  }

  @Test
  void anExportedCaseReadsBackAsTheSameRecord() {
    Path out = folder.resolve("out");
    Answer.to("export", small, "--to", out, "--format", "case").wellDone();
    Path copy = folder.resolve("copy.trucewatch");
    Answer.to("new", copy).wellDone();
    assertThat(Answer.to("add", copy, out).wellDone()).contains("10 items found = 10 added");
    assertThat(Answer.to("incidents", copy, "--format", "json").wellDone())
        .isEqualTo(Answer.to("incidents", small, "--format", "json").wellDone());
  }

  @Test
  void anExportAsOfADayHoldsWhatWasPublishedByThen() throws IOException {
    Path out = folder.resolve("out");
    Answer.to("export", small, "--to", out, "--format", "case", "--as-of", "2025-03-10").wellDone();
    assertThat(out.resolve("claims.csv")).content().contains("\nc1,").doesNotContain("\nc3,");
    Path csv = folder.resolve("as-of");
    Answer.to("export", small, "--to", csv, "--format", "csv", "--as-of", "2025-03-10").wellDone();
    assertThat(Files.readAllLines(csv.resolve("incidents.csv"))).hasSize(2);
  }

  @Test
  void geoJsonInventsNoPlace() {
    assertThat(Answer.to("incidents", small, "--format", "geojson").wellDone())
        .contains("\"geometry\" : null")
        .contains("\"where_precision_words\"")
        .doesNotContain("\"coordinates\"");
  }

  private String incidents() {
    return Answer.to("incidents", small, "--format", "csv").wellDone();
  }

  private String size() {
    return find("entries +([0-9]+)", Answer.to("status", small).wellDone());
  }

  private static String number(String decided) {
    return find("^Decision ([0-9]+)", decided);
  }

  private static String find(String pattern, String text) {
    var found = Pattern.compile(pattern).matcher(text);
    if (!found.find()) {
      throw new AssertionError("Not found: " + pattern + " in " + text);
    }
    return found.group(1);
  }
}
