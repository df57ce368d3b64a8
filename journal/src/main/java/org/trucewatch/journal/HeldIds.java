package org.trucewatch.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.Item;
import org.trucewatch.journal.Store.HeldRow;

/// What an import knows of the ids that the journal holds. Those of the last entries are answered
/// from memory, since the store may not have them yet. Of the rest, {@link IdFilter} spares most
/// questions to the store, once there have been enough to pay for filling it. Memory is bounded.
final class HeldIds {

  /// Entries whose ids are surely answered from memory: more than are ever on their way to the
  /// store.
  private static final int RECENT = 6144;

  /// Questions to the store after which the filter is filled, and one more for each so many entries
  /// of the journal, since filling it reads all look-ups.
  private static final int QUESTIONS = 512;

  private static final int ENTRIES_A_QUESTION = 16;

  private final LookUps lookUps;
  private final Runnable settle;
  private final long questionsBeforeFilter;
  private Map<Key, Held> recent = new HashMap<>();
  private Map<Key, Held> lessRecent = new HashMap<>();
  private Optional<IdFilter> filter = Optional.empty();
  private long questions;

  /// Starts on a journal of `size` entries; `settle` waits until the store is not at work.
  HeldIds(LookUps lookUps, Runnable settle, long size) {
    this.lookUps = lookUps;
    this.settle = settle;
    this.questionsBeforeFilter = QUESTIONS + size / ENTRIES_A_QUESTION;
  }

  private record Key(Kind kind, String item) {}

  /// The entry that holds the present content of an item.
  sealed interface Held {
    /// Its number.
    long sequence();

    /// Whether that content is this one.
    boolean is(Item content);
  }

  /// Equal items have equal texts; others nearly never, and then the texts decide.
  private record Recent(long sequence, Item known) implements Held {
    @Override
    public boolean is(Item content) {
      return known.equals(content) || EntryText.item(known).equals(EntryText.item(content));
    }
  }

  private record Stored(HeldRow row) implements Held {
    @Override
    public long sequence() {
      return row.sequence();
    }

    @Override
    public boolean is(Item content) {
      return row.content().equals(Hash.of(EntryText.item(content)).hex());
    }
  }

  Optional<Held> find(Kind kind, String item) {
    Key key = new Key(kind, item);
    Held known = recent.get(key);
    if (known == null) {
      known = lessRecent.get(key);
    }
    if (known != null) {
      return Optional.of(known);
    }
    if (filter.isPresent() && !filter.get().mayHold(kind.word(), item)) {
      return Optional.empty();
    }
    settle.run();
    if (filter.isEmpty() && ++questions >= questionsBeforeFilter) {
      fillFilter();
    }
    return lookUps.findLatest(kind, item).map(Stored::new);
  }

  private void fillFilter() {
    IdFilter filled = new IdFilter();
    lookUps.read(filled::add);
    recent.keySet().forEach(key -> filled.add(key.kind().word(), key.item()));
    lessRecent.keySet().forEach(key -> filled.add(key.kind().word(), key.item()));
    filter = Optional.of(filled);
  }

  /// From now on, the entry of this number holds the item, with this content.
  void add(Kind kind, String item, long sequence, Item content) {
    filter.ifPresent(present -> present.add(kind.word(), item));
    recent.put(new Key(kind, item), new Recent(sequence, content));
    if (recent.size() == RECENT) {
      lessRecent = recent;
      recent = new HashMap<>();
    }
  }
}
