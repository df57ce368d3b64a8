package org.trucewatch.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.erdtman.jcs.JsonCanonicalizer;
import org.trucewatch.claims.Item;
import org.trucewatch.journal.Damage.Fault;
import org.trucewatch.journal.EntryText.Frame;
import org.trucewatch.journal.EntryText.Stamp;
import org.trucewatch.journal.Store.HeldRow;
import org.trucewatch.journal.Store.Row;

/// Checks entries one after the other, each against itself and against the one before. It goes on
/// after damage, so that each damage is named once and where it is.
final class EntryCheck {

  private final Store store;
  private final long size;
  private final Consumer<Damage> report;
  private Frontier frontier = Frontier.EMPTY;
  private long next = 1;
  private long unreadableFrom;
  private long read;
  private long withItem;
  private boolean isWhole = true;
  private Optional<Row> before = Optional.empty();
  private String lastHash = Hash.NONE.hex();

  EntryCheck(Store store, long size, Consumer<Damage> report) {
    this.store = store;
    this.size = size;
    this.report = report;
  }

  /// Notes an entry that the file does not give.
  void unreadable(long sequence) {
    reportMissing(sequence);
    if (unreadableFrom == 0) {
      unreadableFrom = sequence;
    }
    next = sequence + 1;
    before = Optional.empty();
  }

  /// Checks the next row.
  void accept(Row row) {
    if (row.sequence() < next) {
      damaged(row, Fault.OUT_OF_ORDER, "", "");
      return;
    }
    reportMissing(row.sequence());
    reportUnreadable(row.sequence() - 1);
    byte[] bytes = row.text().getBytes(StandardCharsets.UTF_8);
    Hash hash = Hash.of(bytes);
    checkText(row, hash);
    if (size > 0 && row.sequence() > size) {
      damaged(row, Fault.AFTER_END, "", "");
    }
    frontier = frontier.with(Hash.ofLeaf(bytes));
    lastHash = hash.hex();
    before = Optional.of(row);
    next = row.sequence() + 1;
    read++;
  }

  /// Ends the check: entries up to `size` should have come.
  void finish(long last) {
    reportMissing(last + 1);
    reportUnreadable(Math.max(last, next - 1));
  }

  private void reportMissing(long sequence) {
    if (sequence > next) {
      reportUnreadable(next - 1);
      isWhole = false;
      report.accept(new Damage(next, sequence - 1, "", Fault.MISSING, "", ""));
      before = Optional.empty();
      next = sequence;
    }
  }

  private void reportUnreadable(long last) {
    if (unreadableFrom > 0) {
      isWhole = false;
      report.accept(new Damage(unreadableFrom, last, "", Fault.UNREADABLE, "", ""));
      unreadableFrom = 0;
    }
  }

  private void checkText(Row row, Hash hash) {
    if (!hash.hex().equals(row.hash())) {
      damaged(row, Fault.HASH, row.hash(), hash.hex());
    }
    try {
      Entry entry = EntryText.read(row.text(), hash);
      checkForm(row, entry);
      checkPlace(row, entry);
      checkHeld(row, entry);
    } catch (IllegalArgumentException e) {
      damaged(row, Fault.NOT_UNDERSTOOD, "", String.valueOf(e.getMessage()));
    }
  }

  private void checkForm(Row row, Entry entry) {
    Stamp stamp = new Stamp(entry.author(), entry.recorded());
    String body = EntryText.body(entry.payload());
    String again =
        EntryText.write(
            entry.sequence(), Frame.of(stamp), entry.kind(), body, entry.previous().hex());
    if (!again.equals(row.text()) || !canonical(row.text()).equals(row.text())) {
      damaged(row, Fault.NOT_CANONICAL, "", "");
    }
  }

  /// The canonical form by another implementation than the one that wrote it.
  private static String canonical(String text) {
    try {
      return new JsonCanonicalizer(text).getEncodedString();
    } catch (IOException e) {
      return "";
    }
  }

  private void checkPlace(Row row, Entry entry) {
    boolean isFiledRight =
        entry.sequence() == row.sequence() && entry.kind().word().equals(row.kind());
    if (!isFiledRight) {
      damaged(
          row,
          Fault.COLUMN,
          entry.sequence() + " " + entry.kind().word(),
          row.sequence() + " " + row.kind());
    }
    String previous = entry.previous().hex();
    boolean isFirst = row.sequence() == 1;
    boolean continues =
        isFirst ? previous.equals(Hash.NONE.hex()) : before.isEmpty() || endsWith(previous);
    if (!continues) {
      damaged(row, Fault.CHAIN, isFirst ? Hash.NONE.hex() : lastHash, previous);
    }
  }

  private void checkHeld(Row row, Entry entry) {
    Optional<Item> item =
        switch (entry.payload()) {
          case Payload.Received(Item received) -> Optional.of(received);
          case Payload.Revised(long _, Item revised) -> Optional.of(revised);
          case Payload.Decided _,
              Payload.Trained _,
              Payload.Withdrawn _,
              Payload.SettingsChanged _,
              Payload.Noted _ ->
              Optional.empty();
        };
    if (item.isPresent()) {
      withItem++;
      checkHeld(row, item.get());
    }
  }

  private void checkHeld(Row row, Item item) {
    Hash content = Hash.of(EntryText.item(item));
    HeldRow expected =
        new HeldRow(row.sequence(), content.hex(), Payload.kindOf(item).word(), ItemJson.id(item));
    try {
      if (!store.hasHeld(expected)) {
        damaged(row, Fault.LOOK_UP, "", "");
      }
    } catch (JournalException _) {
      damaged(row, Fault.LOOK_UP, "", "");
    }
  }

  private void damaged(Row row, Fault fault, String expected, String found) {
    boolean isDoubt = fault != Fault.LOOK_UP;
    isWhole &= !isDoubt;
    report.accept(new Damage(row.sequence(), row.sequence(), subject(row), fault, expected, found));
  }

  private static String subject(Row row) {
    try {
      return switch (EntryText.read(row.text(), Hash.NONE).payload()) {
        case Payload.Received(Item item) -> Payload.kindOf(item).word() + " " + ItemJson.id(item);
        case Payload.Revised(long _, Item item) ->
            "revision of " + Payload.kindOf(item).word() + " " + ItemJson.id(item);
        case Payload.Withdrawn(Target target, String _, Optional<LocalDate> _) ->
            "withdrawal of " + target.words();
        case Payload.Decided _, Payload.Trained _, Payload.SettingsChanged _, Payload.Noted _ ->
            row.kind();
      };
    } catch (IllegalArgumentException e) {
      return row.kind();
    }
  }

  /// Whether all entries came and none was in doubt.
  boolean isWhole() {
    return isWhole;
  }

  long read() {
    return read;
  }

  long withItem() {
    return withItem;
  }

  Frontier frontier() {
    return frontier;
  }

  /// The highest number that came.
  long lastNumber() {
    return next - 1;
  }

  /// Hash of the last entry that came, computed anew.
  String lastHash() {
    return lastHash;
  }

  /// Whether the last entry that came has this hash, or had it before its text was damaged.
  boolean endsWith(String hash) {
    return hash.equals(lastHash) || before.filter(row -> row.hash().equals(hash)).isPresent();
  }
}
