package org.trucewatch.app.render;

import java.util.List;
import org.trucewatch.claims.ReportId;

/// What happened to a row of a data set between two states.
public sealed interface RowChange {
  /// The row.
  ReportId row();

  /// The row is new, or back.
  ///
  /// @param row the row
  record Added(ReportId row) implements RowChange {}

  /// The row says something else.
  ///
  /// @param row the row
  /// @param cells the cells that differ, by column
  record Revised(ReportId row, List<CellChange> cells) implements RowChange {
    public Revised {
      cells = List.copyOf(cells);
    }
  }

  /// The row is gone from the data set; the case keeps it.
  ///
  /// @param row the row
  record Withdrawn(ReportId row) implements RowChange {}

  /// A cell that differs.
  ///
  /// @param column its column
  /// @param before what it said
  /// @param after what it says
  record CellChange(String column, String before, String after) {}
}
