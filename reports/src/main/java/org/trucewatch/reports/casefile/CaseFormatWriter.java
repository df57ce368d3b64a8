package org.trucewatch.reports.casefile;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Statement;
import org.trucewatch.reports.table.Columns;

/// Writes the case format, `docs/reference/case-format.md`: what the door of this room reads back
/// as equal items. Text is kept exactly, formulas and marks of writing direction included: the
/// folder is for machines and careful people, not for a double click in a spreadsheet.
public final class CaseFormatWriter {
  private CaseFormatWriter() {}

  /// Writes the evidence sorted by identifier. Link decisions are not part of the format.
  ///
  /// @param folder where to write; made if it does not exist, files of the same names are replaced
  /// @throws IOException if the folder cannot be written
  /// @throws IllegalArgumentException if an identifier or the name of a document cannot be written
  public static void write(Path folder, Evidence evidence, List<Document> documents)
      throws IOException {
    var items = new ArrayList<Item>();
    items.addAll(evidence.sources().values());
    items.addAll(evidence.reports().values());
    items.addAll(evidence.claims().values());
    items.addAll(evidence.statements().values());
    items.addAll(documents);
    write(folder, items);
  }

  /// Writes the items, each kind in the order given.
  ///
  /// @param folder where to write; made if it does not exist, files of the same names are replaced
  /// @throws IOException if the folder cannot be written
  /// @throws IllegalArgumentException if an identifier or the name of a document cannot be written
  public static void write(Path folder, List<? extends Item> items) throws IOException {
    var sources = new ArrayList<Source>();
    var reports = new ArrayList<Report>();
    var claims = new ArrayList<Claim>();
    var statements = new ArrayList<Statement>();
    var documents = new ArrayList<Document>();
    for (Item item : items) {
      switch (item) {
        case Source source -> sources.add(source);
        case Report report -> reports.add(report);
        case Claim claim -> claims.add(claim);
        case Statement statement -> statements.add(statement);
        case Document document -> documents.add(document);
      }
    }
    Files.createDirectories(folder);
    table(folder, CaseTable.SOURCES, sources, CaseCells::of);
    table(folder, CaseTable.REPORTS, reports, CaseCells::of);
    table(folder, CaseTable.CLAIMS, claims, CaseCells::of);
    table(folder, CaseTable.STATEMENTS, statements, CaseCells::of);
    for (Document document : documents) {
      Files.writeString(
          folder.resolve(fileName(document)), document.text(), StandardCharsets.UTF_8);
    }
  }

  /// Writes one table; none when there is nothing to write, because a folder may lack tables and an
  /// empty one looks like a loss.
  private static <T> void table(
      Path folder, CaseTable table, List<T> items, Function<T, CaseCells> cells)
      throws IOException {
    if (items.isEmpty()) {
      return;
    }
    List<CaseCells> rows = items.stream().map(cells).toList();
    var columns = new ArrayList<>(table.columns());
    for (String optional : table.optionalColumns()) {
      if (rows.stream().anyMatch(row -> !row.get(optional).isEmpty())) {
        columns.add(optional);
      }
    }
    var text = Files.newBufferedWriter(folder.resolve(table.fileName()), StandardCharsets.UTF_8);
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(columns);
      for (CaseCells row : rows) {
        csv.writeRecord(columns.stream().map(row::get).toList());
      }
    }
  }

  private static String fileName(Document document) {
    String name = document.name();
    boolean leavesFolder = name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.equals("..");
    if (leavesFolder || name.equals(".") || Columns.plain(name).endsWith(".csv")) {
      throw new IllegalArgumentException(
          "A document cannot be written under the name \"%s\": use a plain name, not a table's."
              .formatted(name));
    }
    return name;
  }
}
