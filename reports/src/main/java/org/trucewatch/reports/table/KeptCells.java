package org.trucewatch.reports.table;

import java.util.List;
import org.trucewatch.claims.Report.Cell;

/// The cells of rows as a report keeps them: all, as read, each with the name of its column. A cell
/// that is the very text of the row above shares its value.
public final class KeptCells {
  private final List<String> header;
  private Cell[] above;

  public KeptCells(List<String> header) {
    this.header = header;
    this.above = header.stream().map(column -> new Cell(column, "")).toArray(Cell[]::new);
  }

  /// The cells of one row, which has as many as the table has columns.
  @SuppressWarnings("ReferenceEquality") // The reader hands on the same text for equal neighbours.
  public List<Cell> of(Row row) {
    List<String> values = row.cells();
    Cell[] cells = above.clone();
    for (int i = 0; i < cells.length; i++) {
      String value = values.get(i);
      if (cells[i].value() != value) {
        cells[i] = new Cell(header.get(i), value);
      }
    }
    above = cells;
    return List.of(cells);
  }
}
