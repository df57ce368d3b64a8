package org.trucewatch.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.trucewatch.journal.Store.HeldRow;

/// The look-ups that an import adds. They are kept back and written in large sorted blocks: ids
/// come in any order, and each block then goes once through the table from one end to the other,
/// where single rows would each touch a page of their own.
final class LookUps {

  /// Rows of a block; some 10 MB.
  private static final int BLOCK = 1 << 15;

  private static final Comparator<HeldRow> BY_ID =
      Comparator.comparing(HeldRow::kind)
          .thenComparing(HeldRow::item)
          .thenComparingLong(HeldRow::sequence);

  private final Store store;
  private final Store.Batch batch;
  private final List<HeldRow> keptBack = new ArrayList<>();
  private final Map<Key, HeldRow> latest = new HashMap<>();

  LookUps(Store store, Store.Batch batch) {
    this.store = store;
    this.batch = batch;
  }

  private record Key(String kind, String item) {}

  /// Adds look-ups, each of a later entry than those before.
  void add(List<HeldRow> rows) {
    for (HeldRow row : rows) {
      keptBack.add(row);
      latest.put(new Key(row.kind(), row.item()), row);
    }
    if (keptBack.size() >= BLOCK) {
      write();
    }
  }

  /// The entry that holds the present content of an item, if the item is held.
  Optional<HeldRow> findLatest(Kind kind, String item) {
    return Optional.ofNullable(latest.get(new Key(kind.word(), item)))
        .or(() -> store.findLatest(kind, item));
  }

  /// Reads the kind and id of every content that can be looked up.
  void read(BiConsumer<String, String> reader) {
    store.readHeld(reader);
    keptBack.forEach(row -> reader.accept(row.kind(), row.item()));
  }

  /// Writes what was kept back.
  void write() {
    keptBack.sort(BY_ID);
    batch.addHeld(keptBack);
    keptBack.clear();
    latest.clear();
  }
}
