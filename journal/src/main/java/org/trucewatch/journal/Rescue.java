package org.trucewatch.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trucewatch.claims.Item;
import org.trucewatch.journal.EntryText.Stamp;
import org.trucewatch.journal.JournalException.Reason;
import org.trucewatch.journal.Rescued.Range;
import org.trucewatch.journal.Store.Row;
import org.trucewatch.journal.Store.Tip;

/// Writes the entries of a damaged case that are whole into a new one, each with its author and
/// time, all or nothing. They are numbered and chained anew, so the root is another; a last note
/// says what was left out. A revision of something that is lost becomes its first content.
final class Rescue {

  private static final int MOST_NAMED = 100;

  private final Appender fresh;
  private final Import items;

  /// New numbers of decisions and withdrawals, which later entries may take back, by the old ones.
  private final Map<Long, Long> numbers = new HashMap<>();

  private final List<Range> leftOut = new ArrayList<>();
  private final List<Range> doubtful = new ArrayList<>();
  private long taken;
  private long next = 1;
  private String lastHash = Hash.NONE.hex();
  private boolean followsWhole = true;

  private Rescue(Appender fresh) {
    this.fresh = fresh;
    this.items = new Import(fresh);
  }

  static Rescued run(Path damaged, Path empty, Stamp stamp) {
    SqliteFile.requireCase(damaged);
    SqliteFile.requireFolder(empty);
    try (WriterLock _ = WriterLock.take(empty);
        Store from = SqliteStore.rescue(damaged);
        Store to = SqliteStore.create(empty)) {
      return run(from, to, stamp);
    } catch (NothingRescued e) {
      SqliteStore.discard(empty);
      throw new JournalException(
          Reason.NOT_A_CASE,
          "Nothing can be read of "
              + damaged
              + ": it never was a case, or too much of it is damaged. Take it from a copy.",
          e);
    }
  }

  private static Rescued run(Store from, Store to, Stamp stamp) {
    List<Tip> end = new ArrayList<>();
    try (Appender fresh = new Appender(to, to.beginImport(0), Tip.EMPTY, stamp, end::add)) {
      Rescue rescue = new Rescue(fresh);
      long last = Math.max(sizeByHead(from), lastRow(from));
      new PatientReader(from, rescue::accept, rescue::leaveOut).readTo(last);
      rescue.leaveOutTo(last);
      if (rescue.taken == 0) {
        throw new NothingRescued();
      }
      fresh.stamp(stamp);
      fresh.append(Kind.NOTE, EntryText.body(new Payload.Noted(rescue.note(from.name()))));
      fresh.commit();
      return new Rescued(rescue.taken, rescue.leftOut, rescue.doubtful, end.getLast().head());
    }
  }

  private static long sizeByHead(Store store) {
    try {
      return store.tip().size();
    } catch (JournalException _) {
      return 0;
    }
  }

  private static long lastRow(Store store) {
    try {
      return store.last();
    } catch (JournalException _) {
      return 0;
    }
  }

  private void accept(Row row) {
    if (row.sequence() < next) {
      // A damaged page gives rows of other numbers than were asked for.
      return;
    }
    leaveOutTo(row.sequence() - 1);
    Optional<Entry> entry = whole(row);
    boolean continues = entry.isPresent() && entry.get().previous().hex().equals(lastHash);
    if (entry.isEmpty() || !take(entry.get())) {
      leaveOut(row.sequence());
    } else {
      taken++;
      if (followsWhole && !continues) {
        add(doubtful, row.sequence());
      }
    }
    followsWhole = entry.isPresent();
    lastHash = row.hash();
    next = row.sequence() + 1;
  }

  /// The entry, if it is what was written and stands where it belongs.
  private static Optional<Entry> whole(Row row) {
    Hash hash = Hash.of(row.text().getBytes(StandardCharsets.UTF_8));
    if (!hash.hex().equals(row.hash())) {
      return Optional.empty();
    }
    try {
      return Optional.of(EntryText.read(row.text(), hash))
          .filter(entry -> entry.sequence() == row.sequence());
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Writes an entry; `false` if there is nothing left for it to take back.
  private boolean take(Entry entry) {
    fresh.stamp(new Stamp(entry.author(), entry.recorded()));
    return switch (entry.payload()) {
      case Payload.Received(Item item) -> take(item);
      case Payload.Revised(long _, Item item) -> take(item);
      case Payload.Withdrawn withdrawn -> take(entry, withdrawn);
      case Payload.Decided _, Payload.Trained _, Payload.SettingsChanged _, Payload.Noted _ ->
          take(entry, entry.payload());
    };
  }

  private boolean take(Item item) {
    items.accept(item);
    return true;
  }

  private boolean take(Entry entry, Payload payload) {
    long number = fresh.append(payload.kind(), EntryText.body(payload));
    if (Withdrawals.ACTS.contains(payload.kind())) {
      numbers.put(entry.sequence(), number);
    }
    return true;
  }

  private boolean take(Entry entry, Payload.Withdrawn withdrawn) {
    if (!(withdrawn.target() instanceof Target.OfEntry(long old))) {
      return take(entry, (Payload) withdrawn);
    }
    Long number = numbers.get(old);
    return number != null
        && take(
            entry,
            (Payload)
                new Payload.Withdrawn(
                    new Target.OfEntry(number), withdrawn.because(), withdrawn.published()));
  }

  private void leaveOutTo(long last) {
    while (next <= last) {
      leaveOut(next);
    }
  }

  private void leaveOut(long sequence) {
    if (sequence > next) {
      leaveOutTo(sequence - 1);
    }
    add(leftOut, sequence);
    followsWhole = false;
    next = sequence + 1;
  }

  private static void add(List<Range> ranges, long sequence) {
    boolean continues = !ranges.isEmpty() && ranges.getLast().last() == sequence - 1;
    long first = continues ? ranges.removeLast().first() : sequence;
    ranges.add(new Range(first, sequence));
  }

  private String note(String name) {
    String ranges =
        leftOut.stream().limit(MOST_NAMED).map(Range::toString).collect(Collectors.joining(", "));
    String more = leftOut.size() > MOST_NAMED ? " and others" : "";
    return "Rescued "
        + taken
        + " entries from "
        + name
        + (leftOut.isEmpty() ? "." : ". Left out, by their numbers there: " + ranges + more + ".");
  }

  /// Not one entry could be read.
  private static final class NothingRescued extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
