package org.trucewatch.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.TrainingRun;
import org.trucewatch.journal.EntryText.Stamp;
import org.trucewatch.journal.JournalException.Reason;
import org.trucewatch.journal.Store.Tip;

/// The door of this room: the append-only record of what was reported and what analysts decided,
/// one file per case.
///
/// Every entry carries the hash of the one before and is a leaf of a Merkle tree (RFC 6962), so
/// that nothing can be changed, removed or put in between unnoticed by whoever knows an earlier
/// {@link Head}. Whatever a method has returned is durable. One process writes, any number read
/// meanwhile, except while a case of few entries gets a large import. A journal is not for use by
/// several threads at once. Every failure is a {@link JournalException}.
public final class Journal implements AutoCloseable {

  private final Store store;
  private final EntryReader reader;
  private final Optional<WriterLock> lock;
  private Optional<Appender> writing = Optional.empty();
  private Tip tip;

  private Journal(Store store, Optional<WriterLock> lock) {
    this.store = store;
    this.reader = new EntryReader(store);
    this.lock = lock;
    this.tip = store.tip();
  }

  /// Creates a case. Its first entry is a note that says so.
  ///
  /// @param path where; nothing may be there
  /// @param author who creates it
  /// @param recorded now
  public static Journal create(Path path, String author, Instant recorded) {
    SqliteFile.requireFolder(path);
    WriterLock lock = WriterLock.take(path);
    try {
      Journal journal = start(SqliteStore.create(path), Optional.of(lock));
      journal.note("Case created.", author, recorded);
      return journal;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /// Opens a case to read and write. A second writer is told at once, with reason BUSY.
  public static Journal open(Path path) {
    SqliteFile.requireCase(path);
    WriterLock lock = WriterLock.take(path);
    try {
      return start(SqliteStore.open(path, SqliteFile.Use.WRITE), Optional.of(lock));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /// Opens a case to read; a writer may be at work meanwhile.
  public static Journal openReadOnly(Path path) {
    return start(SqliteStore.open(path, SqliteFile.Use.READ), Optional.empty());
  }

  /// A journal over an open store, which is closed if its end is not sound.
  static Journal start(Store store, Optional<WriterLock> lock) {
    try {
      Journal journal = new Journal(store, lock);
      if (lock.isPresent()) {
        journal.requireSoundEnd();
      }
      return journal;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /// The state of the journal: as of the last commit when reading only, after the last own step
  /// when writing.
  public Head head() {
    return current().head();
  }

  /// The case as of some moment.
  public View asOf(AsOf asOf) {
    Tip end = current();
    ViewBuilder view = new ViewBuilder(asOf);
    reader.read(1, end.size(), view::accept);
    return view.build(end.head());
  }

  /// The case as of some moment, by the first entries only: as it was when somebody noted their
  /// number and root.
  ///
  /// @param size how many entries
  /// @param root the root over them
  /// @throws JournalException with reason REFUSED if the journal does not continue that state
  public View asOf(AsOf asOf, long size, Hash root) {
    Tip end = current();
    boolean continues =
        size >= 1
            && size <= end.size()
            && Proofs.consistency(store, size, end.size()).connects(root, end.head().root());
    if (!continues) {
      throw JournalException.refused(
          store.name()
              + " does not continue a state of "
              + size
              + " entries with this root: entries were changed, or it is another case. Ask for the"
              + " present state, and compare.");
    }
    ViewBuilder view = new ViewBuilder(asOf);
    reader.read(1, size, view::accept);
    return view.build(new Head(size, get(size).hash(), root));
  }

  /// The case as of several moments, in their order: read once for all of them.
  public List<View> asOf(List<AsOf> moments) {
    Tip end = current();
    List<ViewBuilder> views = moments.stream().map(ViewBuilder::new).toList();
    reader.read(1, end.size(), entry -> views.forEach(view -> view.accept(entry)));
    return views.stream().map(view -> view.build(end.head())).toList();
  }

  /// Starts an import: all or nothing, in one transaction.
  ///
  /// @param author who imports
  /// @param recorded now; the time of all its entries
  public Import startImport(String author, Instant recorded) {
    return new Import(appender(new Stamp(author, recorded), () -> store.beginImport(tip.size())));
  }

  /// Imports items: all or nothing.
  public Imported add(Iterable<? extends Item> items, String author, Instant recorded) {
    try (Import work = startImport(author, recorded)) {
      items.forEach(work::accept);
      return work.commit();
    }
  }

  /// Records an analyst's decision. The claims need not be held yet.
  public Entry decide(LinkDecision decision, Instant recorded) {
    return append(new Payload.Decided(decision), new Stamp(decision.author(), recorded));
  }

  /// Records what a training run on all that the journal holds gave.
  ///
  /// @throws JournalException with reason REFUSED if the run's prefix is not what the journal holds
  public Entry train(TrainingRun run, String author, Instant recorded) {
    Head now = head();
    if (!run.prefix().equals(new TrainingRun.Prefix(now.size(), now.root().hex()))) {
      throw JournalException.refused(
          "The training run is on the first "
              + run.prefix().size()
              + " entries of another state than "
              + store.name()
              + " is in now. Train again.");
    }
    return append(new Payload.Trained(run), new Stamp(author, recorded));
  }

  /// Takes something back; nothing is deleted.
  ///
  /// @throws JournalException with reason REFUSED if the journal does not hold the target, or the
  ///   entry is neither a link decision nor a training run nor a withdrawal, or was withdrawn
  ///   already
  public Entry withdraw(Target target, String because, String author, Instant recorded) {
    Withdrawals.require(this, store, target);
    return append(
        new Payload.Withdrawn(target, because, Optional.empty()), new Stamp(author, recorded));
  }

  /// The withdrawals that hold now, the last first.
  public List<Entry> withdrawalsInForce() {
    Withdrawals withdrawals = new Withdrawals(AsOf.NOW);
    entriesOf(Kind.WITHDRAWAL).forEach(withdrawals::accept);
    return withdrawals.holding();
  }

  /// Writes a note.
  public Entry note(String text, String author, Instant recorded) {
    return append(new Payload.Noted(text), new Stamp(author, recorded));
  }

  /// Sets some settings; those not named stay as they are.
  public Entry changeSettings(Map<String, String> settings, String author, Instant recorded) {
    return append(Payload.SettingsChanged.of(settings), new Stamp(author, recorded));
  }

  /// Entries from number `from` on, at most `limit`.
  public List<Entry> entries(long from, int limit) {
    long first = Math.max(1, from);
    long last = Math.min(current().size(), first + limit - 1);
    List<Entry> entries = new ArrayList<>();
    if (first <= last) {
      reader.read(first, last, entries::add);
    }
    return entries;
  }

  /// All entries of one kind, in order.
  public List<Entry> entriesOf(Kind kind) {
    long size = current().size();
    return store.listOf(kind).stream().filter(n -> n <= size).map(this::get).toList();
  }

  /// The entry with this number.
  ///
  /// @throws JournalException with reason REFUSED if there is none
  public Entry get(long sequence) {
    requireEntry(sequence);
    return entries(sequence, 1).getFirst();
  }

  /// The leaves of the Merkle tree over the first entries, in their order: whoever has them can
  /// compute the root and prove each entry, and learns nothing else of what the entries say.
  ///
  /// @param size how many entries
  /// @param taker takes each leaf
  public void leaves(long size, Consumer<Hash> taker) {
    if (size > 0) {
      requireEntry(size);
      store.read(
          1, size, row -> taker.accept(Hash.ofLeaf(row.text().getBytes(StandardCharsets.UTF_8))));
    }
  }

  /// Re-checks everything and says precisely what is wrong where. Never throws for damage.
  public Verification verify() {
    return Verifier.verify(store);
  }

  /// Re-checks the case at `path`, also one that is too damaged to be opened.
  ///
  /// @throws JournalException if there is nothing at the path or it cannot be read at all
  public static Verification verify(Path path) {
    return Verifier.verify(path);
  }

  /// Writes what is whole of a damaged case into a new one, each entry with its author and time.
  /// The entries are numbered anew and lead to another root; a last note says what was left out.
  /// The damaged case stays as it is.
  ///
  /// @param damaged the damaged case
  /// @param fresh where; nothing may be there
  /// @param author who does it, for the note
  /// @param recorded now
  /// @throws JournalException with reason NOT_A_CASE if not one entry can be read
  public static Rescued rescue(Path damaged, Path fresh, String author, Instant recorded) {
    return Rescue.run(damaged, fresh, new Stamp(author, recorded));
  }

  /// The entry that holds the present content of an item, withdrawn or not; empty if the journal
  /// has never held it.
  ///
  /// @param kind kind of the item: source, report, claim, statement or document
  /// @param id its id, or the document's name
  public Optional<Entry> find(Kind kind, String id) {
    return store.findLatest(kind, id).map(held -> get(held.sequence()));
  }

  /// Proves to whoever knows the head's root that the journal holds this entry.
  public InclusionProof proveInclusion(long sequence) {
    requireEntry(sequence);
    return Proofs.inclusion(store, sequence, current().head());
  }

  /// Proves to whoever knows the root at `oldSize` that the journal at `newSize` continues it.
  public ConsistencyProof proveConsistency(long oldSize, long newSize) {
    long size = current().size();
    if (oldSize < 0 || oldSize > newSize || newSize > size) {
      throw JournalException.refused(
          "No proof leads from "
              + oldSize
              + " to "
              + newSize
              + " entries: "
              + store.name()
              + " has "
              + size
              + ". Name two sizes in this range, the smaller first.");
    }
    return Proofs.consistency(store, oldSize, newSize);
  }

  /// Writes the case, as of the last commit, into a file of its own; nothing may be there. Whoever
  /// gets the file has all that this case holds.
  public void copyTo(Path file) {
    store.copyTo(file);
  }

  @Override
  public void close() {
    try {
      store.close();
    } finally {
      lock.ifPresent(WriterLock::close);
    }
  }

  private Entry append(Payload payload, Stamp stamp) {
    long sequence;
    try (Appender appender = appender(stamp, store::begin)) {
      sequence = appender.append(payload.kind(), EntryText.body(payload));
      appender.commit();
    }
    return get(sequence);
  }

  private Appender appender(Stamp stamp, Supplier<Store.Batch> begin) {
    if (lock.isEmpty()) {
      throw new IllegalStateException("This journal was opened to be read only.");
    }
    if (writing.isPresent() && writing.get().isOpen()) {
      throw new IllegalStateException("An import is under way: commit or close it first.");
    }
    Appender appender = new Appender(store, begin.get(), tip, stamp, end -> tip = end);
    writing = Optional.of(appender);
    if (!store.tip().equals(tip)) {
      appender.close();
      throw new JournalException(
          Reason.BUSY,
          store.name()
              + " was written by another program meanwhile. Open it again and repeat this"
              + " step.");
    }
    return appender;
  }

  private Tip current() {
    if (lock.isEmpty()) {
      tip = store.tip();
    }
    return tip;
  }

  private void requireEntry(long sequence) {
    long size = current().size();
    if (sequence < 1 || sequence > size) {
      throw JournalException.refused(
          "There is no entry "
              + sequence
              + " in "
              + store.name()
              + ": it has entries 1 to "
              + size
              + ". Use a number in this range.");
    }
  }

  /// The next entry must continue an end that is what the head says.
  private void requireSoundEnd() {
    if (tip.size() > 0 && !get(tip.size()).hash().equals(tip.hash())) {
      throw JournalException.damaged(
          "The last entry of "
              + store.name()
              + " is not the one its head names. Run `trucewatch"
              + " verify` on it, and take the case from a copy.");
    }
  }
}
