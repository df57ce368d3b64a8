package org.trucewatch.journal;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.trucewatch.journal.EntryText.Stamp;
import org.trucewatch.journal.Store.Tip;

/// Appends entries within one transaction: numbers them, chains them, lets the Merkle tree grow.
final class Appender implements AutoCloseable {

  private final Store.Batch batch;
  private final Stamp stamp;
  private final Consumer<Tip> committed;
  private Tip tip;
  private boolean isDone;

  /// Starts at `tip`; `committed` hears the new end after a commit.
  Appender(Store.Batch batch, Tip tip, Stamp stamp, Consumer<Tip> committed) {
    this.batch = batch;
    this.tip = tip;
    this.stamp = stamp;
    this.committed = committed;
  }

  /// The end as it would be after a commit.
  Head head() {
    return tip.head();
  }

  boolean isOpen() {
    return !isDone;
  }

  long append(Kind kind, String body) {
    Store.Row row = next(kind, body);
    batch.add(row);
    return row.sequence();
  }

  /// Appends an entry that holds the item `id` of the kind `of`, with this content.
  void append(Kind kind, String body, Kind of, String id, Hash content) {
    long sequence = append(kind, body);
    batch.add(new Store.HeldRow(sequence, content.hex(), of.word(), id));
  }

  private Store.Row next(Kind kind, String body) {
    if (isDone) {
      throw new IllegalStateException("This import was committed or closed; start another.");
    }
    long sequence = tip.size() + 1;
    String text = EntryText.write(sequence, stamp, kind, body, tip.hash());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Hash hash = Hash.of(bytes);
    tip = new Tip(hash, tip.frontier().with(Hash.ofLeaf(bytes)));
    return new Store.Row(sequence, kind.word(), text, hash.hex());
  }

  void commit() {
    if (isDone) {
      throw new IllegalStateException("This import was committed or closed; start another.");
    }
    batch.commit(tip);
    isDone = true;
    committed.accept(tip);
  }

  @Override
  public void close() {
    isDone = true;
    batch.close();
  }
}
