package org.trucewatch.reports.files;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trucewatch.reports.files.Grid.GridRow;

/// Collects the cells of one row, in any order of columns.
final class GridRowBuilder {
  private final int maxCellChars;
  private List<String> cells = new ArrayList<>();
  private SortedMap<Integer, String> errors = new TreeMap<>();
  private int longCell = -1;

  GridRowBuilder(int maxCellChars) {
    this.maxCellChars = maxCellChars;
  }

  int maxCellChars() {
    return maxCellChars;
  }

  void put(int column, String value) throws UnreadableFile {
    if (value.isEmpty()) {
      return;
    }
    requireColumn(column);
    while (cells.size() <= column) {
      cells.add("");
    }
    if (value.length() > maxCellChars && longCell < 0) {
      longCell = column;
    }
    cells.set(column, value.length() > maxCellChars ? value.substring(0, maxCellChars) : value);
  }

  /// A cell that holds an error in place of a value.
  void error(int column, String error) throws UnreadableFile {
    requireColumn(column);
    errors.put(column, error);
  }

  private static void requireColumn(int column) throws UnreadableFile {
    if (column < 0 || column >= Grid.MAX_COLUMNS) {
      throw UnreadableFile.damaged("A row has a cell beyond the last column a sheet can have.");
    }
  }

  GridRow build(long line) {
    var row = new GridRow(line, cells, longCell, errors);
    cells = new ArrayList<>(cells.size());
    errors = new TreeMap<>();
    longCell = -1;
    return row;
  }
}
