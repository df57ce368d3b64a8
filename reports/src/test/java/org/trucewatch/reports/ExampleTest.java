package org.trucewatch.reports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trucewatch.reports.casefile.CaseTable;
import org.trucewatch.reports.casefile.Gold;
import org.trucewatch.reports.table.Tally;

/// The example dossier: sound, free of labels, and together with its labels the case it was made
/// from.
class ExampleTest {
  private static final String NAME = "durand-line-2025";

  private static Path example() {
    return Reading.root().resolve("examples").resolve(NAME);
  }

  @Test
  void theExampleIsReadWithoutAFlaw() {
    var reading = Reading.of(example());
    assertThat(reading.flaws()).isEmpty();
    assertThat(reading.tally().items()).isEqualTo(new Tally.Items(288, 301, 360, 102, 2));
    assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(1051, 1051, 0, 0, 0));
  }

  @Test
  void theExampleHoldsNoLabels() throws IOException {
    for (CaseTable table : CaseTable.values()) {
      assertThat(header(example().resolve(table.fileName())))
          .isEqualTo(table.columns())
          .doesNotContainAnyElementsOf(CaseTable.LABELS);
    }
  }

  @Test
  void theLabelsAreReadForTheScorerAlone() throws IOException {
    var gold = Gold.find(example()).orElseThrow();
    assertThat(gold.flaws()).isEmpty();
    assertThat(gold.claims()).hasSize(360);
    assertThat(gold.incidents()).hasSize(43);
    assertThat(gold.contradictions()).isNotEmpty();
    assertThat(gold.claims().values().stream().filter(it -> it.relation() == Gold.Relation.COVERS))
        .hasSize(45);
  }

  @Test
  void exampleAndLabelsTogetherAreTheSharedCase() throws IOException {
    Path shared = Reading.shared("cases/" + NAME);
    for (String name : List.of("sources.csv", "reports.csv", "agreements.yaml")) {
      assertThat(example().resolve(name)).hasSameBinaryContentAs(shared.resolve(name));
    }
    for (String name : List.of("incidents.csv", "gold.md")) {
      assertThat(example().resolve("expected").resolve(name))
          .hasSameBinaryContentAs(shared.resolve(name));
    }
    assertThat(joined("claims")).isEqualTo(rows(shared.resolve("claims.csv")));
    assertThat(joined("statements")).isEqualTo(rows(shared.resolve("statements.csv")));
  }

  @Test
  void theSharedCaseWithItsLabelsInPlaceGivesTheSameItemsAndLabels() throws IOException {
    Path shared = Reading.shared("cases/" + NAME);
    var reading = Reading.of(shared);
    assertThat(reading.flaws()).isEmpty();
    assertThat(reading.claims()).isEqualTo(Reading.of(example()).claims());
    assertThat(reading.statements()).isEqualTo(Reading.of(example()).statements());
    assertThat(Gold.find(shared)).isEqualTo(Gold.find(example()));
  }

  /// The table with its label columns put back where the shared case has them.
  private static List<List<String>> joined(String table) throws IOException {
    int at = table.equals("claims") ? 2 : 14;
    var rows = rows(example().resolve(table + ".csv"));
    var labels = rows(example().resolve("expected/" + table + "-gold.csv"));
    assertThat(labels).hasSameSizeAs(rows);
    var joined = new ArrayList<List<String>>();
    for (int i = 0; i < rows.size(); i++) {
      assertThat(labels.get(i).getFirst()).isEqualTo(rows.get(i).getFirst());
      var row = new ArrayList<>(rows.get(i));
      row.addAll(at, labels.get(i).subList(1, labels.get(i).size()));
      joined.add(row);
    }
    return joined;
  }

  private static List<String> header(Path file) throws IOException {
    return List.of(Files.readAllLines(file).getFirst().split(",", -1));
  }

  private static List<List<String>> rows(Path file) throws IOException {
    try (var csv = CsvReader.builder().ofCsvRecord(file)) {
      return csv.stream().map(CsvRecord::getFields).toList();
    }
  }
}
