package org.trucewatch.reports;

import org.trucewatch.claims.Item;

/// Turns one row of one table into one item.
interface RowParser {
  /// The item. When the cells mark the row as refused, what is returned is dropped.
  Item parse(Cells cells);
}
