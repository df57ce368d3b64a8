package org.trucewatch.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.trucewatch.claims.Item;
import org.trucewatch.journal.EntryText.Frame;
import org.trucewatch.journal.EntryText.Stamp;
import org.trucewatch.journal.HeldIds.Held;
import org.trucewatch.journal.Store.HeldRow;
import org.trucewatch.journal.Store.Row;
import org.trucewatch.journal.Store.Tip;

/// Appends entries within one transaction: numbers them, chains them, lets the Merkle tree grow. Of
/// many entries, a second thread writes the texts and chains them and a third one writes to the
/// store; a few are done here. What comes out is the same.
final class Appender implements AutoCloseable {

  private static final int BLOCK = 256;

  private final Store store;
  private final Store.Batch batch;
  private final Consumer<Tip> committed;
  private final Stage chaining = new Stage("journal chain");
  private final Stage writing = new Stage("journal store");
  private final HeldIds held;
  private List<Draft> drafts = new ArrayList<>(BLOCK);
  private Frame frame;
  private Stamp stamp;
  private long size;
  private boolean isDone;

  /// The hash of the last entry that is chained: the chaining thread's, while it is at work.
  private String last;

  /// These two are the writing thread's, while it is at work.
  private final MerkleGrowth tree;

  private final LookUps lookUps;

  /// Starts at `tip`, with a batch that has just begun; `committed` hears the new end after a
  /// commit.
  Appender(Store store, Store.Batch batch, Tip tip, Stamp stamp, Consumer<Tip> committed) {
    this.frame = Frame.of(stamp);
    this.stamp = stamp;
    this.store = store;
    this.batch = batch;
    this.committed = committed;
    this.tree = new MerkleGrowth(tip.frontier());
    this.lookUps = new LookUps(store, batch);
    this.held = new HeldIds(lookUps, this::settle, tip.size());
    this.size = tip.size();
    this.last = tip.hash().hex();
  }

  /// An entry to be.
  private record Draft(long sequence, Frame frame, Kind kind, Body body) {}

  /// What an entry says.
  private sealed interface Body {
    /// Anything but an item, as canonical text.
    record Words(String text) implements Body {}

    /// An item.
    ///
    /// @param of its kind
    /// @param replaces the entry whose content this one takes the place of, if there is one
    record Content(Kind of, String id, Item item, OptionalLong replaces) implements Body {}
  }

  private record Chained(List<Row> rows, List<byte[]> leaves, List<HeldRow> held) {}

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
  Optional<Held> find(Kind kind, String item) {
    requireOpen();
    return held.find(kind, item);
  }

  /// Appends an entry and gives its number.
  long append(Kind kind, String body) {
    return append(kind, new Body.Words(body));
  }

  /// Appends an entry that holds an item, in place of the entry that held it before.
  void append(Kind of, String id, Item item, OptionalLong replaces) {
    Kind kind = replaces.isPresent() ? Kind.REVISION : of;
    long sequence = append(kind, new Body.Content(of, id, item, replaces));
    held.add(of, id, sequence, item);
  }

  private long append(Kind kind, Body body) {
    requireOpen();
    size++;
    drafts.add(new Draft(size, frame, kind, body));
    if (drafts.size() == BLOCK) {
      List<Draft> block = drafts;
      drafts = new ArrayList<>(BLOCK);
      chaining.hand(() -> {
        Chained chained = chain(block);
        writing.hand(() -> write(chained));
      });
    }
    return size;
  }

  private Chained chain(List<Draft> block) {
    List<Row> rows = new ArrayList<>(block.size());
    List<byte[]> leaves = new ArrayList<>(block.size());
    List<HeldRow> items = new ArrayList<>(block.size());
    for (Draft draft : block) {
      String body;
      byte[] bytes;
      switch (draft.body()) {
        case Body.Words(String words) -> {
          body = words;
          bytes = utf8(body);
        }
        case Body.Content(Kind of, String id, Item item, OptionalLong replaces) -> {
          String content = EntryText.item(item);
          byte[] held = utf8(content);
          items.add(new HeldRow(draft.sequence(), Hash.hexOf(held), of.word(), id));
          body = replaces.isPresent() ? EntryText.revision(replaces.getAsLong(), content) : content;
          bytes = replaces.isPresent() ? utf8(body) : held;
        }
      }
      String opening = draft.frame().opening();
      String closing = EntryText.closing(draft.sequence(), draft.frame(), draft.kind(), last);
      String text = opening + body + closing;
      batch.requireFits(text);
      byte[][] parts = {utf8(opening), bytes, utf8(closing)};
      last = Hash.hexOf(parts);
      rows.add(new Row(draft.sequence(), draft.kind().word(), text, last));
      leaves.add(Hash.leafBytes(parts));
    }
    return new Chained(rows, leaves, items);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void write(Chained chained) {
    chained.leaves().forEach(tree::add);
    batch.add(chained.rows());
    lookUps.add(chained.held());
  }

  /// Waits until neither other thread is at work.
  private void settle() {
    chaining.settle();
    writing.settle();
  }

  /// Reads what was appended, this transaction included, up to the end as it would be after a
  /// commit.
  Head read(Consumer<Entry> reader) {
    requireOpen();
    Tip tip = flush();
    new EntryReader(store).read(1, tip.size(), reader);
    return tip.head();
  }

  /// Hands all to the store; the end as it is then.
  private Tip flush() {
    settle();
    write(chain(drafts));
    drafts = new ArrayList<>(BLOCK);
    lookUps.write();
    return new Tip(new Hash(last), tree.frontier());
  }

  void commit() {
    requireOpen();
    Tip tip = flush();
    batch.commit(tip);
    isDone = true;
    closeStages();
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
    closeStages();
    batch.close();
  }

  /// The first one hands to the second.
  private void closeStages() {
    chaining.close();
    writing.close();
  }
}
