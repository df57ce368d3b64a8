package org.trucewatch.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.trucewatch.journal.EntryText.Frame;
import org.trucewatch.journal.EntryText.Stamp;
import org.trucewatch.journal.Store.HeldRow;
import org.trucewatch.journal.Store.Row;
import org.trucewatch.journal.Store.Tip;

/// Appends entries within one transaction: numbers them, chains them, lets the Merkle tree grow. Of
/// many entries, the tree and the writing to the store are a second thread's; a few are written
/// here. What comes out is the same.
final class Appender implements AutoCloseable {

  private static final int BLOCK = 256;

  private final Store store;
  private final Store.Batch batch;
  private final Consumer<Tip> committed;
  private final MerkleGrowth tree;
  private final Stage stage = new Stage();
  private final HeldIds held;
  private List<Row> unwritten = new ArrayList<>(BLOCK);
  private Frame frame;
  private Stamp stamp;
  private long size;
  private Hash last;
  private boolean isDone;

  /// Starts at `tip`; `committed` hears the new end after a commit.
  Appender(Store store, Tip tip, Stamp stamp, Consumer<Tip> committed) {
    this.frame = Frame.of(stamp);
    this.stamp = stamp;
    this.store = store;
    this.batch = store.begin();
    this.committed = committed;
    this.tree = new MerkleGrowth(tip.frontier());
    this.held = new HeldIds(store, batch, stage, tip.size());
    this.size = tip.size();
    this.last = tip.hash();
  }

  /// Reads what was appended, this transaction included, up to the end as it would be after a
  /// commit.
  Head read(Consumer<Entry> reader) {
    requireOpen();
    Tip tip = flush();
    new EntryReader(store).read(1, tip.size(), reader);
    return tip.head();
  }

  boolean isOpen() {
    return !isDone;
  }

  /// Entries from here on have this author and time.
  void stamp(Stamp now) {
    if (!now.equals(stamp)) {
      frame = Frame.of(now);
      stamp = now;
    }
  }

  /// The entry that holds the present content of an item, this transaction included.
  Optional<HeldRow> find(Kind kind, String item) {
    requireOpen();
    return held.find(kind, item);
  }

  /// Appends an entry and gives its number.
  long append(Kind kind, String body) {
    requireOpen();
    long sequence = size + 1;
    String text = EntryText.write(sequence, frame, kind, body, last);
    batch.requireFits(text);
    last = Hash.of(text);
    size = sequence;
    unwritten.add(new Row(sequence, kind.word(), text, last.hex()));
    if (unwritten.size() == BLOCK) {
      List<Row> block = unwritten;
      unwritten = new ArrayList<>(BLOCK);
      stage.hand(() -> write(block));
    }
    return sequence;
  }

  /// Appends an entry that holds the item `id` of the kind `of`, with this content.
  void append(Kind kind, String body, Kind of, String id, Hash content) {
    long sequence = append(kind, body);
    held.add(new HeldRow(sequence, content.hex(), of.word(), id));
  }

  private void write(List<Row> block) {
    for (Row row : block) {
      tree.add(Hash.leafBytes(row.text().getBytes(StandardCharsets.UTF_8)));
    }
    batch.add(block);
  }

  /// Hands all to the store; the end as it is then.
  private Tip flush() {
    stage.settle();
    write(unwritten);
    unwritten = new ArrayList<>(BLOCK);
    batch.addHeld(held.takeUnwritten());
    return new Tip(last, tree.frontier());
  }

  void commit() {
    requireOpen();
    Tip tip = flush();
    batch.commit(tip);
    isDone = true;
    stage.close();
    committed.accept(tip);
  }

  private void requireOpen() {
    if (isDone) {
      throw new IllegalStateException("This import was committed or closed; start another.");
    }
  }

  @Override
  public void close() {
    isDone = true;
    stage.close();
    batch.close();
  }
}
