package org.trucewatch.reports.mapped;

import java.util.List;
import java.util.function.Consumer;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Columns;
import org.trucewatch.reports.table.Row;
import org.trucewatch.reports.table.Table;

/// A table of one row, for the examples of a mapping file.
record OneRow(Columns columns, List<String> cells) implements Table {
  OneRow {
    cells = List.copyOf(cells);
  }

  @Override
  public String name() {
    return "example";
  }

  @Override
  public long size() {
    return 0;
  }

  @Override
  public void remark(Account account) {
    // There is nothing to say about an example.
  }

  @Override
  public void rows(Account account, long bytesBefore, Consumer<Row> taker) {
    taker.accept(row());
  }

  Row row() {
    return new Row(1, 1, cells.size(), -1, false, cells);
  }
}
