package org.trucewatch.reports.table;

import org.trucewatch.claims.Item;

/// Turns one row of one table into one item.
public interface RowParser {
  /// The item. When the cells mark the row as refused, what is returned is dropped.
  Item parse(Cells cells);
}
