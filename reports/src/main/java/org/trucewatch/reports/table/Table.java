package org.trucewatch.reports.table;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Flaw.Place;

/// A table with a header row, whatever kind of file holds it.
public interface Table {
  /// The file's name, and the sheet's where a file holds several.
  String name();

  /// Its columns.
  Columns columns();

  /// Size of the file in bytes, for the progress of the reading.
  long size();

  /// Tells the user how the table is read, where that should be known.
  void remark(Account account);

  /// Hands every sound row to `taker`, in order; unsound ones become flaws and refused rows of
  /// `account`. `bytesBefore` is the size of the files that came before this one.
  ///
  /// @throws IOException if the disk or the file system fails
  void rows(Account account, long bytesBefore, Consumer<Row> taker) throws IOException;

  /// The names of the columns as written.
  default List<String> header() {
    return columns().header();
  }

  /// Whether the table has a column of this name: lower case, no spaces around.
  default boolean has(String column) {
    return position(column) >= 0;
  }

  /// Position of a column; -1 if the table has none of this name.
  default int position(String column) {
    return columns().position(column);
  }

  /// Lets `alias` stand for the column `column` where the table has no column of that name.
  default void alias(String column, String alias) {
    columns().alias(column, alias);
  }

  /// A flaw of the table as a whole.
  default Flaw flaw(Kind kind, String column, String why, String remedy, Outcome outcome) {
    return new Flaw(kind, new Place(name(), 0, column), "", why, remedy, outcome);
  }
}
