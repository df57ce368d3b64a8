package org.trucewatch.reports.files;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.trucewatch.reports.table.Content.ByteCounter;

/// The rows of one sheet as they stand, before anyone knows which of them is the header.
interface Grid {
  /// The most columns that a spreadsheet program holds.
  int MAX_COLUMNS = 16_384;

  /// Hands over the rows from the first on until `taker` has enough. `counter` is told of bytes
  /// unpacked.
  ///
  /// @throws UnreadableFile if the file is damaged or hostile
  /// @throws IOException if the disk fails
  void read(Taker taker, ByteCounter counter) throws IOException;

  /// Bytes that a whole reading unpacks, about.
  long unpackedSize();

  /// Takes rows.
  interface Taker {
    /// Takes a row; false for "no more".
    boolean take(GridRow row) throws IOException;
  }

  /// One row.
  ///
  /// @param line number of the row in the sheet, counting from 1
  /// @param cells the cells up to the last that holds something
  /// @param longCell position of the first cell that is beyond the limit; -1 if none
  /// @param errors by position, cells that hold an error (`#REF!`) instead of a value; these cells
  ///   are empty
  record GridRow(long line, List<String> cells, int longCell, SortedMap<Integer, String> errors) {
    boolean isBlank() {
      return errors.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
  }
}
