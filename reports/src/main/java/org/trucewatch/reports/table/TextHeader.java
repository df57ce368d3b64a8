package org.trucewatch.reports.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The header of a text table: the first row that has two names or more. Usually the first of the
/// file; otherwise titles stand above it. A table of a known shape may have none.
///
/// @param separator what stands between the cells
/// @param row the header
/// @param rowsAbove how many rows stand above it; {@link #NONE} if the file has no header row and
///   its columns are known from its shape
/// @param title the first of them, shortened
/// @param shape what the table is, if it is known by its shape
record TextHeader(
    char separator, Row row, int rowsAbove, String title, Optional<Layout.Found> shape) {
  static final int NONE = -1;

  /// How many rows may stand above a header.
  private static final int MAX_ROWS_ABOVE = 40;

  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final int MAX_CELLS = 10_000;

  /// The header at the beginning of the file; if there is none, the widest below some titles.
  static Optional<TextHeader> find(TextFile file, int maxCellChars) throws IOException {
    Optional<TextHeader> byShape = byShape(file, maxCellChars);
    if (byShape.isPresent()) {
      return byShape;
    }
    Optional<TextHeader> widest = Optional.empty();
    for (int most : new int[] {0, MAX_ROWS_ABOVE}) {
      for (char separator : SEPARATORS) {
        var found = find(file, separator, maxCellChars, most);
        if (found.isPresent() && (widest.isEmpty() || found.get().isBetterThan(widest.get()))) {
          widest = found;
        }
        if (most == 0 && widest.isPresent()) {
          return widest;
        }
      }
    }
    return widest;
  }

  /// Whether quotation marks are characters like others.
  boolean isUnquoted() {
    return separator == '\t' && shape.isPresent();
  }

  private static Optional<TextHeader> byShape(TextFile file, int maxCellChars) throws IOException {
    for (char separator : SEPARATORS) {
      var parser = separator == '\t' ? TextTable.unquoted('\t') : TextTable.parser(separator);
      var found = Layout.find(firstRows(file, parser, maxCellChars));
      if (found.isPresent()) {
        int above = found.get().hasHeader() ? 0 : NONE;
        return Optional.of(new TextHeader(separator, found.get().header(), above, "", found));
      }
    }
    return Optional.empty();
  }

  private static List<Row> firstRows(
      TextFile file, CsvReader.CsvReaderBuilder parser, int maxCellChars) throws IOException {
    var first = new ArrayList<Row>();
    var handler = new RowHandler(MAX_CELLS, maxCellChars, false);
    try (var csv = parser.build(handler, file.open(_ -> {}))) {
      var rows = csv.iterator();
      while (first.size() < Layout.ROWS && rows.hasNext()) {
        first.add(rows.next());
      }
    } catch (CsvParseException _) {
      // The rows above the broken one may do.
    }
    return first;
  }

  private boolean isBetterThan(TextHeader other) {
    return row.width() > other.row.width()
        || (row.width() == other.row.width() && rowsAbove < other.rowsAbove);
  }

  private static Optional<TextHeader> find(
      TextFile file, char separator, int maxCellChars, int mostAbove) throws IOException {
    var handler = new RowHandler(MAX_CELLS, maxCellChars, false);
    try (var csv = TextTable.parser(separator).build(handler, file.open(_ -> {}))) {
      String title = "";
      var rows = csv.iterator();
      for (int above = 0; above <= mostAbove && rows.hasNext(); above++) {
        Row row = rows.next();
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        if (filled > 1 && row.width() == row.cells().size()) {
          return Optional.of(new TextHeader(separator, row, above, title, Optional.empty()));
        }
        title = title.isEmpty() ? String.join(" ", row.cells()).strip() : title;
      }
    } catch (CsvParseException _) {
      // Not separated by this character; the next one is tried.
    }
    return Optional.empty();
  }
}
