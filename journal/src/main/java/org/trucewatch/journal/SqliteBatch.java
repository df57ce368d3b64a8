package org.trucewatch.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.trucewatch.journal.Store.HeldRow;
import org.trucewatch.journal.Store.Row;
import org.trucewatch.journal.Store.Tip;

/// The open write transaction.
final class SqliteBatch implements Store.Batch {

  /// Longest text of an entry, in characters.
  static final int MAX_TEXT = 64 * 1024 * 1024;

  private static final int COLUMNS = 4;
  private static final int ROWS_A_STATEMENT = 32;

  private final SqliteStore store;

  private final boolean hasLeftLog;
  private boolean isOpen = true;

  /// The transaction has begun; `hasLeftLog` if the log is to be taken up again after it.
  SqliteBatch(SqliteStore store, boolean hasLeftLog) {
    this.store = store;
    this.hasLeftLog = hasLeftLog;
  }

  @Override
  public void requireFits(String text) {
    if (text.length() > MAX_TEXT) {
      throw JournalException.refused(
          "An entry of "
              + text.length()
              + " characters is too long for "
              + store.name()
              + "; the most is "
              + MAX_TEXT
              + ". Split it.");
    }
  }

  @Override
  public void add(List<Row> rows) {
    insert(
        "entry (sequence, kind, text, hash)",
        rows,
        (insert, at, row) -> {
          insert.setLong(at, row.sequence());
          insert.setString(at + 1, row.kind());
          insert.setString(at + 2, row.text());
          insert.setString(at + 3, row.hash());
        });
  }

  @Override
  public void addHeld(List<HeldRow> rows) {
    insert(
        "held (kind, item, sequence, content)",
        rows,
        (insert, at, row) -> {
          insert.setString(at, row.kind());
          insert.setString(at + 1, row.item());
          insert.setLong(at + 2, row.sequence());
          insert.setString(at + 3, row.content());
        });
  }

  /// Inserts rows of four columns, many with one statement as long as there are many. OR FAIL
  /// spares SQLite a copy of each page for the case that it must undo half a statement: a failure
  /// ends the whole transaction here.
  private <T> void insert(String table, List<T> rows, Binding<T> binding) {
    int done = 0;
    while (done < rows.size()) {
      int now = rows.size() - done >= ROWS_A_STATEMENT ? ROWS_A_STATEMENT : 1;
      List<T> part = rows.subList(done, done + now);
      store.work(() -> {
        PreparedStatement insert =
            store.prepare(
                "INSERT OR FAIL INTO "
                    + table
                    + " VALUES (?, ?, ?, ?)"
                    + ", (?, ?, ?, ?)".repeat(now - 1));
        for (int i = 0; i < now; i++) {
          binding.bind(insert, 1 + i * COLUMNS, part.get(i));
        }
        return insert.executeUpdate();
      });
      done += now;
    }
  }

  @Override
  public void commit(Tip tip) {
    store.work(() -> {
      writeHead(tip);
      store.execute("COMMIT");
      isOpen = false;
      return tip;
    });
    store.returnToLog(hasLeftLog);
  }

  @Override
  public void close() {
    if (isOpen) {
      isOpen = false;
      store.work(() -> {
        rollBack();
        return true;
      });
      store.returnToLog(hasLeftLog);
    }
  }

  /// SQLite has undone the transaction itself after some failures, such as a full disk; it then
  /// says that there is none.
  private void rollBack() throws SQLException {
    try {
      store.execute("ROLLBACK");
    } catch (SQLiteException e) {
      if (e.getResultCode() != SQLiteErrorCode.SQLITE_ERROR) {
        throw e;
      }
    }
  }

  private void writeHead(Tip tip) throws SQLException {
    PreparedStatement update =
        store.prepare("UPDATE head SET size = ?, hash = ?, root = ?, frontier = ? WHERE id = 1");
    update.setLong(1, tip.size());
    update.setString(2, tip.hash().hex());
    update.setString(3, tip.frontier().root().hex());
    update.setString(
        4, tip.frontier().peaks().stream().map(Hash::hex).collect(Collectors.joining(" ")));
    update.executeUpdate();
  }

  private interface Binding<T> {
    void bind(PreparedStatement insert, int firstColumn, T row) throws SQLException;
  }
}
