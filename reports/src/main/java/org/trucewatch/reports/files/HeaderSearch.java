package org.trucewatch.reports.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.reports.files.Grid.GridRow;

/// Finds the header among the first rows of a sheet, where titles and notes often stand above it:
/// the first row that is at least half as wide as the widest of them and holds hardly anything but
/// words.
final class HeaderSearch {
  /// How many rows are looked at.
  static final int ROWS = 40;

  private static final int MIN_CELLS = 2;

  private HeaderSearch() {}

  /// What was found.
  ///
  /// @param row the header row
  /// @param names the names of the columns, wide enough for the rows looked at
  /// @param above the rows above it that hold something
  record Found(GridRow row, List<String> names, List<GridRow> above) {}

  static Optional<Found> find(List<GridRow> rows) {
    int widest = rows.stream().mapToInt(HeaderSearch::filled).max().orElse(0);
    int wanted = Math.max(MIN_CELLS, (widest + 1) / 2);
    Optional<GridRow> header =
        rows.stream().filter(row -> filled(row) >= wanted && isWords(row)).findFirst();
    if (header.isEmpty()) {
      header = rows.stream().filter(row -> filled(row) >= wanted).findFirst();
    }
    return header.filter(row -> filled(row) >= MIN_CELLS).map(row -> found(rows, row));
  }

  private static Found found(List<GridRow> rows, GridRow header) {
    int width = header.cells().size();
    var above = new ArrayList<GridRow>();
    for (GridRow row : rows) {
      if (row.line() > header.line()) {
        width = Math.max(width, row.cells().size());
      } else if (row.line() < header.line() && !row.isBlank()) {
        above.add(row);
      }
    }
    var names = new ArrayList<>(header.cells());
    while (names.size() < width) {
      names.add("");
    }
    return new Found(header, names, above);
  }

  private static int filled(GridRow row) {
    return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
  }

  /// Whether at least four of five filled cells are words: neither numbers nor days.
  private static boolean isWords(GridRow row) {
    int filled = filled(row);
    long words =
        row.cells().stream()
            .filter(cell -> !cell.isBlank())
            .filter(cell -> cell.codePoints().anyMatch(Character::isLetter))
            .count();
    return words * 5 >= filled * 4L;
  }
}
