package org.trucewatch.reports.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.util.Optional;

/// The header of a text table: the first row that has two names or more. Usually the first of the
/// file; otherwise titles stand above it.
///
/// @param separator what stands between the cells
/// @param row the header
/// @param rowsAbove how many rows stand above it; {@link #NONE} if the file has no header row and
///   its columns are known from its shape
/// @param title the first of them, shortened
record TextHeader(char separator, Row row, int rowsAbove, String title) {
  static final int NONE = -1;

  /// How many rows may stand above a header.
  private static final int MAX_ROWS_ABOVE = 40;

  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final int MAX_CELLS = 10_000;

  /// The header at the beginning of the file; if there is none, the widest below some titles.
  static Optional<TextHeader> find(TextFile file, int maxCellChars) throws IOException {
    Optional<TextHeader> widest = withoutHeader(file, maxCellChars);
    if (widest.isPresent()) {
      return widest;
    }
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

  private static Optional<TextHeader> withoutHeader(TextFile file, int maxCellChars)
      throws IOException {
    var handler = new RowHandler(MAX_CELLS, maxCellChars, false);
    try (var csv = TextTable.unquoted('\t').build(handler, file.open(_ -> {}))) {
      var rows = csv.iterator();
      return rows.hasNext()
          ? Layout.find(rows.next()).map(layout -> new TextHeader('\t', layout.header(), NONE, ""))
          : Optional.empty();
    } catch (CsvParseException _) {
      return Optional.empty();
    }
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
          return Optional.of(new TextHeader(separator, row, above, title));
        }
        title = title.isEmpty() ? String.join(" ", row.cells()).strip() : title;
      }
    } catch (CsvParseException _) {
      // Not separated by this character; the next one is tried.
    }
    return Optional.empty();
  }
}
