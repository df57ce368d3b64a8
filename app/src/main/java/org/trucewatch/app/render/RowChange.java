package org.trucewatch.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.trucewatch.claims.ReportId;
import org.trucewatch.output.words.Visible;

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
  record CellChange(String column, String before, String after) {
    /// The cells that differ between two states of a row, in the order of their columns. A cell
    /// that is missing says nothing.
    public static List<CellChange> between(
        SortedMap<String, String> before, SortedMap<String, String> after) {
      var columns = new TreeSet<>(before.keySet());
      columns.addAll(after.keySet());
      var changes = new ArrayList<CellChange>();
      for (String column : columns) {
        String old = Objects.requireNonNullElse(before.get(column), "");
        String now = Objects.requireNonNullElse(after.get(column), "");
        if (!old.equals(now)) {
          changes.add(new CellChange(column, old, now));
        }
      }
      return changes;
    }

    /// "best 5 -> 7"; nothing said is shown as such.
    public String words() {
      return column + " " + shown(before) + " -> " + shown(after);
    }

    private static String shown(String value) {
      return value.isBlank() ? "(nothing)" : Visible.cut(Visible.of(value.strip()), 60);
    }
  }
}
