package org.trucewatch.reports.codebooks;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trucewatch.reports.table.Flaw.Kind;

/// A codebook's file taken apart: the lines about itself, the header row, the rows.
///
/// @param about the lines that start with `#`, without it, in order
/// @param header the names of the columns, in lower case
/// @param headerLine the line on which the header stands
/// @param lines the rows
record BookTable(List<Line> about, List<String> header, long headerLine, List<Line> lines) {
  /// Rows that are taken in; the largest shipped codebook has about a hundred.
  static final int MAX_ROWS = 20_000;

  /// Longest cell that is taken in.
  static final int MAX_CELL = 2_000;

  private static final int MAX_COLUMNS = 50;

  /// A row with its place.
  ///
  /// @param line the line on which it starts, counting from 1
  /// @param cells its cells
  record Line(long line, List<String> cells) {}

  static Optional<BookTable> of(String text, BookFlaws flaws) {
    var about = new ArrayList<Line>();
    var lines = new ArrayList<Line>();
    try (CsvReader<CsvRecord> csv = parser(text)) {
      for (CsvRecord row : csv) {
        List<String> cells = row.getFields().stream().map(String::strip).toList();
        if (!take(new Line(row.getStartingLineNumber(), cells), about, lines, flaws)) {
          return Optional.empty();
        }
      }
    } catch (CsvParseException | java.io.IOException | java.io.UncheckedIOException _) {
      flaws.file(
          lines.isEmpty() ? 0 : lines.getLast().line(),
          Kind.BROKEN_QUOTING,
          "",
          "The file cannot be taken apart after this line: quotation marks do not pair up.",
          "Close each quoted cell, and double a quotation mark that belongs to the text.");
      return Optional.empty();
    }
    if (lines.isEmpty()) {
      flaws.file(0, Kind.NO_ROWS, "", "The file holds no table.", BookHeader.EXAMPLE);
      return Optional.empty();
    }
    Line header = lines.removeFirst();
    return header(header, flaws).map(names -> new BookTable(about, names, header.line(), lines));
  }

  private static CsvReader<CsvRecord> parser(String text) {
    return CsvReader.builder()
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static boolean take(Line line, List<Line> about, List<Line> lines, BookFlaws flaws) {
    if (line.cells().stream().allMatch(String::isEmpty)) {
      return true;
    }
    if (lines.isEmpty() && line.cells().getFirst().startsWith("#")) {
      about.add(line);
      return true;
    }
    if (lines.size() > MAX_ROWS || line.cells().size() > MAX_COLUMNS) {
      flaws.file(
          line.line(),
          Kind.TOO_MANY_ROWS,
          "",
          "A codebook has at most " + MAX_ROWS + " rows and " + MAX_COLUMNS + " columns.",
          "Split it, or name the codebook and not a table of events.");
      return false;
    }
    lines.add(line);
    return true;
  }

  private static Optional<List<String>> header(Line line, BookFlaws flaws) {
    List<String> names = line.cells().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    var seen = new HashSet<String>();
    for (String name : names) {
      if (!seen.add(name)) {
        flaws.file(
            line.line(),
            Kind.DOUBLE_COLUMN,
            name,
            "There are two columns of this name.",
            "Remove or rename one of them.");
        return Optional.empty();
      }
    }
    return Optional.of(names);
  }
}
