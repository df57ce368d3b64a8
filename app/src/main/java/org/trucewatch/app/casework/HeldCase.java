package org.trucewatch.app.casework;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.trucewatch.journal.Head;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.JournalException;
import org.trucewatch.journal.View;

/// A case held open for many readers: pictures are kept for some moments, each computed once
/// however many ask for it at a time. Writing is done by one at a time and opens the case for just
/// as long. Safe to use from several threads.
public final class HeldCase implements AutoCloseable {
  /// Most moments that are kept; the one asked for longest ago goes first.
  private static final int MOST_PICTURES = 6;

  private final Path path;
  private final Journal journal;
  private final ReentrantLock reading = new ReentrantLock();
  private final ReentrantLock writing = new ReentrantLock();
  private final Map<Key, Lazy<HeldPicture>> pictures =
      new LinkedHashMap<>(MOST_PICTURES, 0.75f, true);
  private volatile Head last;

  /// What a picture depends on; a moment also names the policy.
  private record Key(String root, Moment moment) {}

  private final UnaryOperator<View> shown;

  private HeldCase(Path path, Journal journal, UnaryOperator<View> shown) {
    this.path = path;
    this.journal = journal;
    this.shown = shown;
    this.last = journal.head();
  }

  /// Opens a case.
  public static HeldCase open(Path path) {
    return new HeldCase(path, Journal.openReadOnly(path), UnaryOperator.identity());
  }

  /// Opens a case to show it to the public: without the names of analysts and their words.
  public static HeldCase openWithheld(Path path) {
    return new HeldCase(path, Journal.openReadOnly(path), Withheld::of);
  }

  /// The file.
  public Path path() {
    return path;
  }

  /// The state of the journal. While an import keeps readers out, the last one known.
  public Head head() {
    reading.lock();
    try {
      last = journal.head();
    } catch (JournalException problem) {
      if (problem.reason() != JournalException.Reason.BUSY) {
        throw problem;
      }
    } finally {
      reading.unlock();
    }
    return last;
  }

  /// Reads from the journal.
  public <T> T read(Function<Journal, T> work) {
    reading.lock();
    try {
      return work.apply(journal);
    } finally {
      reading.unlock();
    }
  }

  /// The case as of a moment.
  public HeldPicture at(Moment moment) {
    Key key = new Key(head().root().toString(), moment);
    Lazy<HeldPicture> held;
    synchronized (pictures) {
      held = pictures.computeIfAbsent(key, _ -> Lazy.of(() -> compute(moment)));
      trim();
    }
    return held.get();
  }

  /// Writes. The work gets the journal and the present case, and says what the case is after it, so
  /// that nothing is computed twice.
  public <T> T write(Function<Writer, T> work) {
    writing.lock();
    try (Journal open = Journal.open(path)) {
      HeldPicture before = at(Moment.NOW);
      var writer = new Writer(open, before.file());
      T answer = work.apply(writer);
      adopt(open.head(), writer, before);
      return answer;
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() {
    reading.lock();
    try {
      journal.close();
    } finally {
      reading.unlock();
    }
  }

  private void adopt(Head head, Writer writer, HeldPicture before) {
    writer
        .after()
        .ifPresent(after -> {
          var picture = before.then(after.at(head));
          synchronized (pictures) {
            pictures.put(new Key(head.root().toString(), Moment.NOW), Lazy.of(() -> picture));
            trim();
          }
        });
  }

  private void trim() {
    var oldest = pictures.keySet().iterator();
    while (pictures.size() > MOST_PICTURES) {
      oldest.next();
      oldest.remove();
    }
  }

  private HeldPicture compute(Moment moment) {
    try (Journal own = Journal.openReadOnly(path)) {
      var view =
          moment
              .pin()
              .map(pin -> own.asOf(moment.asOf(), pin.size(), pin.root()))
              .orElseGet(() -> own.asOf(moment.asOf()));
      return new HeldPicture(CaseFile.of(shown.apply(view), moment.policy()));
    }
  }
}
