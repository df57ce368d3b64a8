package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The example case as a reader sees it: the pages of record, and what they must say whatever the
/// wording.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleTest {
  /// Relative, so that pages that name it are the same everywhere.
  private static final Path EXAMPLE = Path.of("target", "example.trucewatch");

  private String demo = "";

  @BeforeAll
  void makeTheExample() throws IOException {
    Files.deleteIfExists(EXAMPLE);
    demo = Answer.to("demo", "--into", EXAMPLE).wellDone();
  }

  @Test
  void theDemoIsTheOneInGit() throws IOException {
    ExpectedText.matches("demo", demo);
  }

  @Test
  void theDemoSaysWhatTheRecordIsNotAndCountsOriginsNotCopies() {
    assertThat(demo)
        .contains("It does not say what happened")
        .contains("301 pages")
        .contains("Alleged: 15 pages, 1 origin")
        .contains("2025-11-03, denied by");
    assertThat(demo.indexOf("    Afghanistan:"))
        .isPositive()
        .isLessThan(demo.indexOf("    Pakistan:"));
  }

  @Test
  void everyCommandThatTheDemoSuggestsWorks() {
    var suggested =
        demo.lines()
            .map(String::strip)
            .filter(line -> line.startsWith("trucewatch "))
            .map(line -> line.replaceFirst(" *#.*", "").split(" "))
            .toList();
    assertThat(suggested).hasSize(3);
    for (String[] words : suggested) {
      var arguments = new Object[words.length - 1];
      System.arraycopy(words, 1, arguments, 0, arguments.length);
      assertThat(Answer.to(arguments).wellDone()).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "show-spin-boldak, show CASE i-c0075",
    "show-kabul-explosions, show CASE i-c0012",
    "show-as-of, show CASE i-c0075 --as-of 2025-10-16",
    "why-together, why CASE c0077 c0087",
    "why-apart, why CASE c0075 c0209",
    "lineage-statements, lineage CASE AG-08",
    "lineage-before-the-denial, lineage CASE AG-08 --as-of 2025-11-02",
    "lineage-incident, lineage CASE i-c0012",
    "statements, statements CASE --topic ceasefire",
    "incidents-as-of, incidents CASE --as-of 2025-10-31",
    "status, status CASE",
  })
  void thePageIsTheOneInGit(String name, String words) throws IOException {
    ExpectedText.matches(name, answer(words));
  }

  @Test
  void aViewAsOfTheEndOfOctoberHolds146Pages168ClaimsAnd48Statements() {
    assertThat(answer("status CASE --as-of 2025-10-31"))
        .contains("  146 pages\n")
        .contains("  168 claims\n")
        .contains("  48 statements\n");
  }

  @Test
  void aDenialIsInNoViewFromBeforeItWasPublished() {
    assertThat(answer("lineage CASE AG-08 --as-of 2025-11-02")).contains("Denied: by nobody");
    assertThat(answer("lineage CASE AG-08 --as-of 2025-11-03"))
        .contains("Denied: 5 pages, 1 origin");
  }

  @Test
  void theNumberOfAnIncidentHasItsPolicyBesideIt() {
    assertThat(answer("show CASE i-c0075")).contains("12-35+").contains("range over");
    assertThat(answer("show CASE i-c0075 --policy zero-to-x --plain"))
        .contains("0 to X where sources disagree/1");
    assertThat(answer("incidents CASE --policy pending")).contains("pending/1");
  }

  @Test
  void sidesStandInTheOrderOfTheirNames() {
    String page = answer("show CASE i-c0075");
    assertThat(page.indexOf("\n  Afghanistan\n"))
        .isPositive()
        .isLessThan(page.indexOf("\n  Pakistan\n"));
  }

  @Test
  void aClaimsIdLeadsToItsIncidentAndThePageSaysSo() {
    assertThat(answer("show CASE c0087")).startsWith("Claim c0087 is in i-c0075.\n");
  }

  @Test
  void filtersLetThroughWhatTheySay() {
    String all = answer("incidents CASE --format csv");
    assertThat(answer("incidents CASE --format csv --contested").lines().count())
        .isGreaterThan(1)
        .isLessThan(all.lines().count());
    assertThat(
            answer("incidents CASE --format csv --from 2025-10-15 --to 2025-10-15").lines().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.contains("2025-10-15"));
    assertThat(answer("incidents CASE --format csv --single-origin").lines()).hasSizeGreaterThan(1);
    assertThat(answer("incidents CASE --place helmand --plain"))
        .contains("Helmand, AF")
        .doesNotContain("Spin Boldak");
    assertThat(answer("incidents CASE --text nosuchword")).startsWith("No incidents.\n");
    assertThat(answer("statements CASE --speaker o-dgispr --ref AG-08 --format csv").lines())
        .hasSize(3);
  }

  @Test
  void nothingInATableIsCutAndNoLineIsWiderThanTheScreen() {
    String page = answer("incidents CASE");
    assertThat(page).doesNotContain("…");
    assertThat(page.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
  }

  @Test
  void aPlainTableHasOneLineForEachIncident() {
    long incidents = answer("incidents CASE --format csv").lines().count() - 1;
    assertThat(answer("incidents CASE --plain").lines().filter(line -> line.startsWith("i-")))
        .hasSize(Math.toIntExact(incidents));
  }

  @Test
  void theSameCommandGivesTheSameBytes() {
    assertThat(answer("show CASE i-c0075")).isEqualTo(answer("show CASE i-c0075"));
  }

  private static String answer(String words) {
    return Answer.to((Object[]) words.replace("CASE", EXAMPLE.toString()).split(" ")).wellDone();
  }
}
