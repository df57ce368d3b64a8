package org.trucewatch.journal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.trucewatch.claims.Item;
import org.trucewatch.journal.HeldIds.Held;

/// One import under way: items are accepted one by one and become durable together with {@link
/// #commit}, or not at all. Memory use does not grow with the number of items. Close it always; an
/// import that is closed without a commit leaves no trace.
public final class Import implements AutoCloseable {

  private final Appender appender;
  private long added;
  private long revised;
  private long alreadyHeld;

  Import(Appender appender) {
    this.appender = appender;
  }

  /// Takes an item: a new entry if its id was not held, a revision if it was held with other
  /// content, nothing if the item already has this very content.
  ///
  /// @return what became of it
  /// @throws JournalException if it cannot be written; the import is then over
  public Outcome accept(Item item) {
    Kind kind = Payload.kindOf(item);
    String id = ItemJson.id(item);
    Optional<Held> latest = appender.find(kind, id);
    if (latest.isEmpty()) {
      appender.append(kind, id, item, OptionalLong.empty());
      added++;
      return Outcome.ADDED;
    }
    if (latest.get().is(item)) {
      alreadyHeld++;
      return Outcome.ALREADY_HELD;
    }
    appender.append(kind, id, item, OptionalLong.of(latest.get().sequence()));
    revised++;
    return Outcome.REVISED;
  }

  /// Takes something back as part of the import, because a release of a data set no longer has it.
  /// The caller knows that it is held and in force; nothing is deleted.
  ///
  /// @param published day of that release, from which the withdrawal counts
  public void withdraw(Target target, String because, LocalDate published) {
    var payload = new Payload.Withdrawn(target, because, Optional.of(published));
    appender.append(Kind.WITHDRAWAL, EntryText.body(payload));
  }

  /// What became of an item.
  public enum Outcome {
    /// Its id was new.
    ADDED,
    /// It was held with other content, and is now revised.
    REVISED,
    /// It was held with this very content.
    ALREADY_HELD
  }

  /// What has been accepted so far.
  public Imported counts() {
    return new Imported(added, revised, alreadyHeld);
  }

  /// The case as it would be if this were committed now, with nothing left out. Lets the user see
  /// what an import would do before it is kept, or dropped.
  public View preview() {
    ViewBuilder view = new ViewBuilder(AsOf.NOW);
    Head head = appender.read(view::accept);
    return view.build(head);
  }

  /// Makes all accepted items durable: when this returns, they survive the death of process and
  /// machine.
  public Imported commit() {
    appender.commit();
    return counts();
  }

  /// Ends the import; without a commit nothing of it is kept.
  @Override
  public void close() {
    appender.close();
  }
}
