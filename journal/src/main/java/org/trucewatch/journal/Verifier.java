package org.trucewatch.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.journal.Damage.Fault;
import org.trucewatch.journal.JournalException.Reason;
import org.trucewatch.journal.Store.Tip;

/// Re-checks a whole journal: the file, each entry, the chain, the tree, the head, the look-ups.
/// What cannot be read is narrowed down to single entries, and all others are still checked.
final class Verifier {

  private final Store store;
  private final List<Damage> damage = new ArrayList<>();
  private long damageCount;

  private Verifier(Store store) {
    this.store = store;
  }

  static Verification verify(Path path) {
    try (Store store = SqliteStore.open(path, SqliteFile.Use.READ)) {
      return verify(store);
    } catch (JournalException e) {
      boolean isDamage = e.reason() == Reason.DAMAGED || e.reason() == Reason.NOT_A_CASE;
      if (!isDamage || !Files.isRegularFile(path)) {
        throw e;
      }
      return verifyDamagedFile(path, e);
    }
  }

  /// The file does not open as a case; perhaps its tables can be read all the same.
  private static Verification verifyDamagedFile(Path path, JournalException failure) {
    Damage file = Damage.ofFile(Fault.FILE, "", reason(failure));
    try (Store store = SqliteStore.rescue(path)) {
      Verifier verifier = new Verifier(store);
      verifier.report(file);
      return verifier.verify();
    } catch (JournalException e) {
      Hash nothing = Frontier.EMPTY.root();
      return new Verification(path.toString(), Optional.empty(), 0, nothing, List.of(file), 1);
    }
  }

  static Verification verify(Store store) {
    return new Verifier(store).verify();
  }

  private Verification verify() {
    checkEngine();
    Optional<Tip> tip = readTip();
    long size = tip.map(Tip::size).orElse(0L);
    EntryCheck entries = new EntryCheck(store, size, this::report);
    long last = Math.max(size, lastNumber());
    new PatientReader(store, entries::accept, entries::unreadable).readTo(last);
    entries.finish(size);
    if (tip.isPresent()) {
      checkHead(tip.get(), entries);
    }
    checkLookUps(entries);
    return new Verification(
        store.name(),
        tip.map(Tip::head),
        entries.read(),
        entries.frontier().root(),
        damage,
        damageCount);
  }

  private void report(Damage found) {
    damageCount++;
    if (damage.size() < Verification.MOST_LISTED) {
      damage.add(found);
    }
  }

  private void checkEngine() {
    try {
      for (String finding : store.checkEngine()) {
        report(Damage.ofFile(Fault.STRUCTURE, "", finding));
      }
    } catch (JournalException e) {
      report(Damage.ofFile(Fault.STRUCTURE, "", reason(e)));
    }
  }

  private Optional<Tip> readTip() {
    try {
      return Optional.of(store.tip());
    } catch (JournalException e) {
      report(Damage.ofFile(Fault.HEAD_UNREADABLE, "", reason(e)));
      return Optional.empty();
    }
  }

  private long lastNumber() {
    try {
      return store.last();
    } catch (JournalException e) {
      report(Damage.ofFile(Fault.STRUCTURE, "", reason(e)));
      return 0;
    }
  }

  private void checkHead(Tip tip, EntryCheck entries) {
    if (entries.lastNumber() != tip.size()) {
      report(Damage.ofFile(Fault.SIZE, entries.lastNumber() + "", tip.size() + ""));
    } else if (!entries.endsWith(tip.hash().hex())) {
      report(Damage.ofFile(Fault.LAST_HASH, entries.lastHash(), tip.hash().hex()));
    }
    Hash root = entries.frontier().root();
    if (entries.isWhole() && !root.equals(tip.frontier().root())) {
      report(Damage.ofFile(Fault.ROOT, root.hex(), tip.frontier().root().hex()));
    }
  }

  private void checkLookUps(EntryCheck entries) {
    try {
      long held = store.countHeld();
      if (entries.isWhole() && held != entries.withItem()) {
        report(Damage.ofFile(Fault.LOOK_UP, entries.withItem() + " look-ups", held + " look-ups"));
      }
    } catch (JournalException e) {
      report(Damage.ofFile(Fault.LOOK_UP, "", reason(e)));
    }
  }

  private static String reason(JournalException failure) {
    return failure.reason() == Reason.DAMAGED
        ? "pages that do not fit together"
        : String.valueOf(failure.getMessage());
  }
}
