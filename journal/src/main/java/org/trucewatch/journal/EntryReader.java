package org.trucewatch.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads entries from a store and checks each on the way: its number, its hash and, from the second
/// on, that it continues the one before. A damaged entry never gets into a view.
final class EntryReader {

  /// Rows whose texts are read at a time.
  private static final int BATCH = 4096;

  /// Fewer than these are read by one thread.
  private static final int FEW = 64;

  private final Store store;

  EntryReader(Store store) {
    this.store = store;
  }

  /// Reads entries `first` to `last`.
  ///
  /// @throws JournalException with reason DAMAGED at the first entry that is not what was written
  void read(long first, long last, Consumer<Entry> reader) {
    Progress progress = new Progress(first);
    List<Store.Row> rows = new ArrayList<>();
    store.read(
        first,
        last,
        row -> {
          rows.add(row);
          if (rows.size() == BATCH) {
            take(rows, progress, reader);
          }
        });
    take(rows, progress, reader);
    if (progress.next != last + 1) {
      throw damaged(progress.next, "is missing");
    }
  }

  /// Reads the texts of many rows by several threads, for that is most of the work; what hangs on
  /// their order is done in their order.
  private void take(List<Store.Row> rows, Progress progress, Consumer<Entry> reader) {
    Stream<Store.Row> stream = rows.size() < FEW ? rows.stream() : rows.parallelStream();
    for (Read read : stream.map(this::read).toList()) {
      Entry entry = check(read, progress);
      progress.next++;
      progress.before = Optional.of(entry.hash());
      reader.accept(entry);
    }
    rows.clear();
  }

  /// A row, and either its entry or why there is none.
  private record Read(Store.Row row, Optional<Entry> entry, Optional<JournalException> problem) {}

  private Read read(Store.Row row) {
    try {
      Hash hash = Hash.of(row.text().getBytes(StandardCharsets.UTF_8));
      if (!hash.hex().equals(row.hash())) {
        throw damaged(row.sequence(), "is not what was written: its hash differs");
      }
      return new Read(row, Optional.of(decode(row, hash)), Optional.empty());
    } catch (JournalException e) {
      return new Read(row, Optional.empty(), Optional.of(e));
    }
  }

  private Entry check(Read read, Progress progress) {
    Store.Row row = read.row();
    if (row.sequence() != progress.next) {
      throw damaged(progress.next, "is missing");
    }
    if (read.problem().isPresent()) {
      throw read.problem().get();
    }
    Entry entry = read.entry().orElseThrow();
    boolean continues = progress.before.map(entry.previous()::equals).orElse(true);
    if (entry.sequence() != row.sequence() || !continues) {
      throw damaged(row.sequence(), "does not continue the entry before it");
    }
    return entry;
  }

  private Entry decode(Store.Row row, Hash hash) {
    try {
      return EntryText.read(row.text(), hash);
    } catch (UnknownSchemaException e) {
      throw new JournalException(
          JournalException.Reason.NEWER,
          "Entry "
              + row.sequence()
              + " of "
              + store.name()
              + " cannot be read. "
              + e.getMessage()
              + " A later version of Trucewatch wrote it: use that version.",
          e);
    } catch (IllegalArgumentException e) {
      throw new JournalException(
          JournalException.Reason.DAMAGED, message(row.sequence(), "cannot be read"), e);
    }
  }

  private JournalException damaged(long sequence, String what) {
    return JournalException.damaged(message(sequence, what));
  }

  private String message(long sequence, String what) {
    return "Entry "
        + sequence
        + " of "
        + store.name()
        + " "
        + what
        + ". Run `trucewatch verify` on it to see all that is wrong, keep the file as it is, and"
        + " take the case from a copy.";
  }

  /// Where the reading is.
  private static final class Progress {
    private long next;
    private Optional<Hash> before = Optional.empty();

    Progress(long first) {
      this.next = first;
    }
  }
}
