package org.trucewatch.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.trucewatch.journal.Store.Row;

/// Reads what can be read of a damaged store: where a range of entries does not come, its halves,
/// down to single entries.
final class PatientReader {

  private static final int BLOCK = 1024;

  private final Store store;
  private final Consumer<Row> reader;
  private final LongConsumer unreadable;

  /// @param reader takes the rows, in order
  /// @param unreadable takes the number of each entry that the file does not give, in order with
  ///   the rows
  PatientReader(Store store, Consumer<Row> reader, LongConsumer unreadable) {
    this.store = store;
    this.reader = reader;
    this.unreadable = unreadable;
  }

  /// Reads entries 1 to `last`.
  void readTo(long last) {
    for (long first = 1; first <= last; first += BLOCK) {
      read(first, Math.min(last, first + BLOCK - 1));
    }
  }

  private void read(long first, long last) {
    List<Row> rows = new ArrayList<>();
    try {
      store.read(first, last, rows::add);
    } catch (JournalException e) {
      if (first == last) {
        unreadable.accept(first);
      } else {
        long middle = first + (last - first) / 2;
        read(first, middle);
        read(middle + 1, last);
      }
      return;
    }
    rows.forEach(reader);
  }
}
