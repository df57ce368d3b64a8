package org.trucewatch.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.journal.Store.Batch;
import org.trucewatch.journal.Store.HeldRow;

/// What an import knows of the ids that the journal holds. Look-ups are written in sorted blocks,
/// which keeps the pages that a large import touches few; until then, and one block longer, they
/// are answered from memory. Of the rest, {@link IdFilter} spares most questions to the store, once
/// there have been enough to pay for filling it. Memory is bounded.
final class HeldIds {

  private static final int BLOCK = 8192;

  /// Questions to the store after which the filter is filled, and one more for each so many entries
  /// of the journal, since filling it reads all look-ups.
  private static final int QUESTIONS = 512;

  private static final int ENTRIES_A_QUESTION = 16;

  private final Store store;
  private final Batch batch;
  private final Stage stage;
  private final long questionsBeforeFilter;
  private final List<HeldRow> unwritten = new ArrayList<>();
  private Map<Key, HeldRow> recent = new HashMap<>();
  private Map<Key, HeldRow> lessRecent = new HashMap<>();
  private Optional<IdFilter> filter = Optional.empty();
  private long questions;

  HeldIds(Store store, Batch batch, Stage stage, long size) {
    this.store = store;
    this.batch = batch;
    this.stage = stage;
    this.questionsBeforeFilter = QUESTIONS + size / ENTRIES_A_QUESTION;
  }

  private record Key(String kind, String item) {}

  /// The entry that holds the present content of an item.
  Optional<HeldRow> find(Kind kind, String item) {
    Key key = new Key(kind.word(), item);
    HeldRow known = recent.get(key);
    if (known == null) {
      known = lessRecent.get(key);
    }
    if (known != null) {
      return Optional.of(known);
    }
    if (filter.isPresent() && !filter.get().mayHold(kind.word(), item)) {
      return Optional.empty();
    }
    stage.settle();
    if (filter.isEmpty() && ++questions >= questionsBeforeFilter) {
      fillFilter();
    }
    return store.findLatest(kind, item);
  }

  private void fillFilter() {
    IdFilter filled = new IdFilter();
    store.readHeld(filled::add);
    unwritten.forEach(row -> filled.add(row.kind(), row.item()));
    filter = Optional.of(filled);
  }

  void add(HeldRow row) {
    filter.ifPresent(present -> present.add(row.kind(), row.item()));
    recent.put(new Key(row.kind(), row.item()), row);
    unwritten.add(row);
    if (unwritten.size() == BLOCK) {
      write();
      lessRecent = recent;
      recent = new HashMap<>();
    }
  }

  private static int compare(HeldRow a, HeldRow b) {
    int byKind = a.kind().compareTo(b.kind());
    int byItem = byKind == 0 ? a.item().compareTo(b.item()) : byKind;
    return byItem == 0 ? Long.compare(a.sequence(), b.sequence()) : byItem;
  }

  /// Has what is not written yet written.
  private void write() {
    List<HeldRow> block = new ArrayList<>(unwritten);
    unwritten.clear();
    stage.hand(() -> {
      block.sort(HeldIds::compare);
      batch.addHeld(block);
    });
  }

  /// What is not written yet, for who writes it in the same thread.
  List<HeldRow> takeUnwritten() {
    List<HeldRow> block = new ArrayList<>(unwritten);
    unwritten.clear();
    block.sort(HeldIds::compare);
    return block;
  }
}
