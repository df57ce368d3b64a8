package org.trucewatch.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.SourceId;
import org.trucewatch.reports.casefile.CaseFormatWriter;
import org.trucewatch.reports.casefile.CaseTable;
import org.trucewatch.reports.ged.GedTable;
import org.trucewatch.reports.table.RecordCells;

/// What is written in the case format reads back as the same items.
class RoundTripTest {
  private static final long SEED = 20251009;
  private static final int CASES = 300;

  @TempDir Path folder;

  @Test
  void theExampleIsWrittenByteForByteAsItWasRead() throws IOException {
    Path example = Reading.root().resolve("examples/durand-line-2025");
    CaseFormatWriter.write(folder, Reading.of(example).items());
    for (CaseTable table : CaseTable.values()) {
      assertThat(folder.resolve(table.fileName()))
          .hasSameBinaryContentAs(example.resolve(table.fileName()));
    }
    assertThat(folder.resolve("agreements.yaml"))
        .hasSameBinaryContentAs(example.resolve("agreements.yaml"));
  }

  @Test
  void hostileTextComesBackUnchanged() throws IOException {
    for (int i = 0; i < CASES; i++) {
      List<Item> items = new InventedItems(new Random(SEED + i)).items();
      CaseFormatWriter.write(folder, items);
      assertThat(Reading.of(folder).items()).as("seed %s", SEED + i).isEqualTo(items);
    }
  }

  @Test
  void rowsOfADataSetKeepTheirCellsAndEstimates() throws IOException {
    Path file = folder.resolve("ged.csv");
    Files.writeString(file, new GedTable().row().row("side_a", "a \"b\",\nc").text());
    var items = Reading.of(file).items();
    Path target = folder.resolve("case");
    CaseFormatWriter.write(target, items);
    assertThat(Reading.of(target).items()).containsExactlyInAnyOrderElementsOf(items);
    assertThat(target.resolve("claims.csv"))
        .content()
        .startsWith("claim_id")
        .contains("killed_best");
  }

  @Test
  void optionalColumnsAreWrittenOnlyWhenNeeded() throws IOException {
    new CaseFolder(folder).read();
    CaseFormatWriter.write(folder.resolve("case"), Reading.of(folder).items());
    String header = Files.readAllLines(folder.resolve("case/claims.csv")).getFirst();
    assertThat(header).isEqualTo(String.join(",", CaseTable.CLAIMS.columns()));
  }

  @Test
  void evidenceIsWrittenSortedByIdentifier() throws IOException {
    var reading = new CaseFolder(folder).read();
    var sources = new TreeMap<SourceId, org.trucewatch.claims.Source>();
    reading.sources().forEach(source -> sources.put(source.id(), source));
    var evidence =
        new Evidence(sources, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of());
    Path target = folder.resolve("case");
    CaseFormatWriter.write(target, evidence, List.of(new Document("README.md", "A case.")));
    var back = Reading.of(target);
    assertThat(back.sources().stream().map(source -> source.id().value()))
        .containsExactly("gazette", "o-a", "o-b");
    assertThat(target.resolve("README.md")).hasContent("A case.");
  }

  @Test
  void aDocumentCannotLeaveTheFolderOrReplaceATable() {
    for (String name : List.of("../x", "a/b", "a\\b", "..", "Claims.csv")) {
      assertThatThrownBy(() -> CaseFormatWriter.write(folder, List.of(new Document(name, ""))))
          .as(name)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("plain name");
    }
  }

  @Test
  void anIdentifierThatWouldSplitAListIsNotWritten() {
    var report = new InventedItems(new Random(SEED)).report("r1", List.of(new SourceId("a;b")));
    assertThatThrownBy(() -> CaseFormatWriter.write(folder, List.of(report)))
        .hasMessageContaining("semicolon");
  }

  @Test
  void cellsThatAreNoSmallTableAreKeptAsOneCell() {
    assertThat(RecordCells.parse("just a text"))
        .containsExactly(new Report.Cell("", "just a text"));
    var cells = new ArrayList<Report.Cell>();
    cells.add(new Report.Cell("a,b", "=1+1"));
    cells.add(new Report.Cell("", "line\nbreak"));
    assertThat(RecordCells.parse(RecordCells.format(cells))).isEqualTo(cells);
  }
}
