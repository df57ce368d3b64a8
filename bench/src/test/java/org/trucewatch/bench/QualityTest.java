package org.trucewatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the example dossier must show, and what the scorer says of wrong calls.
class QualityTest {
  private static final Path EXAMPLE =
      SourceTree.root().resolve("examples").resolve("durand-line-2025");

  private static Map<String, Double> figures = Map.of();

  @BeforeAll
  static void scoreTheExample() throws IOException {
    figures =
        CaseQuality.score(EXAMPLE, Optional.of(LocalDate.of(2025, 10, 31))).stream()
            .collect(Collectors.toMap(Figure::metric, Figure::value));
  }

  @Test
  void claimsAboutOneEventAreFoundTogether() {
    assertThat(figures.get("pairwise F1")).isGreaterThanOrEqualTo(.90);
    assertThat(figures.get("B3 F1")).isGreaterThanOrEqualTo(.90);
  }

  @Test
  void lookAlikesAreNotMerged() {
    assertThat(figures.get("merges from the must-not-merge list")).isZero();
    assertThat(figures.get("incidents that mix two labelled ones")).isZero();
    assertThat(figures.get("incidents that mix two labelled ones as of 2025-10-31")).isZero();
  }

  @Test
  void sumsNeverJoinAnIncident() {
    assertThat(figures.get("sums merged into an incident")).isZero();
    assertThat(figures.get("sums in the labels")).isEqualTo(45);
  }

  @Test
  void originsAreCountedAsInTheLabels() {
    assertThat(figures.get("incidents with equal origins")).isGreaterThanOrEqualTo(.90);
  }

  @Test
  void aViewOfAPastDayHoldsWhatWasPublishedByThen() {
    assertThat(figures.get("pages as of 2025-10-31")).isEqualTo(146);
    assertThat(figures.get("claims as of 2025-10-31")).isEqualTo(168);
    assertThat(figures.get("statements as of 2025-10-31")).isEqualTo(48);
  }

  @Test
  void figuresComeAsCommaSeparatedLines() throws IOException {
    String printed = run("quality", "--case", EXAMPLE.toString(), "--format", "csv");

    assertThat(printed)
        .startsWith(
            "suite,dataset,metric,value,unit\nquality,durand-line-2025,pairwise precision,");
  }

  @Test
  void aFolderWithoutLabelsIsRefusedInASentence(@TempDir Path folder) throws IOException {
    Files.copy(EXAMPLE.resolve("claims.csv"), folder.resolve("claims.csv"));

    assertThat(run("quality", "--case", folder.toString()))
        .contains("has no labels: give a folder with expected/");
  }

  @Test
  void wrongWordsAreNamed() throws IOException {
    assertThat(run("quality", "--cases", "x")).contains("there is no option \"--cases\"");
    assertThat(run("quality", "--case", "nowhere")).contains("no file or folder \"nowhere\"");
    assertThat(run("quality", "--as-of", "31.10.2025")).contains("write it as 2025-10-31");
  }

  private static String run(String... words) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      Bench.run(List.of(words), out, out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
