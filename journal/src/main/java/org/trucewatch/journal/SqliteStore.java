package org.trucewatch.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.trucewatch.journal.JournalException.Reason;

/// Keeps a journal in one SQLite file: write-ahead log (a rollback journal for the first large
/// import), `synchronous=FULL`, STRICT tables. The SQL apart from {@link SqliteTables} is portable.
/// Not for use by several threads at once.
final class SqliteStore implements Store {

  /// Up to how many entries an import is written without the log.
  static final int FEW_ENTRIES = 1000;

  private final Path path;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private SqliteStore(Path path, Connection connection) {
    this.path = path;
    this.connection = connection;
  }

  /// Creates an empty case. If that fails half way, nothing is left behind.
  static SqliteStore create(Path path) {
    SqliteFile.create(path);
    try (Connection connection = SqliteFile.connect(path, SqliteFile.Use.WRITE)) {
      SqliteTables.create(connection);
    } catch (SQLException e) {
      discard(path);
      throw SqliteFailure.of(e, path.toString());
    } catch (JournalException e) {
      discard(path);
      throw e;
    }
    return open(path, SqliteFile.Use.WRITE);
  }

  static SqliteStore open(Path path, SqliteFile.Use use) {
    try {
      return new SqliteStore(path, SqliteFile.open(path, use));
    } catch (SQLException e) {
      throw SqliteFailure.of(e, path.toString());
    }
  }

  /// Opens a file to read what can be read of it, whether or not it says that it is a case.
  static SqliteStore rescue(Path path) {
    try {
      return new SqliteStore(path, SqliteFile.connect(path, SqliteFile.Use.RESCUE));
    } catch (SQLException e) {
      throw SqliteFailure.of(e, path.toString());
    }
  }

  /// Removes a case that was just created and cannot be filled.
  static void discard(Path path) {
    try {
      for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
        Files.deleteIfExists(Path.of(path + suffix));
      }
    } catch (IOException e) {
      throw new JournalException(
          Reason.DISK_FAILED, "Creating " + path + " failed; delete what is left of it.", e);
    }
  }

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public Tip tip() {
    return work(() -> {
      try (ResultSet rows = prepare("SELECT size, hash, root, frontier FROM head").executeQuery()) {
        if (!rows.next()) {
          throw JournalException.damaged(damagedHead("it is missing"));
        }
        return tip(rows);
      }
    });
  }

  private Tip tip(ResultSet rows) throws SQLException {
    try {
      String peaks = text(rows, 4);
      List<Hash> hashes =
          peaks.isEmpty() ? List.of() : Arrays.stream(peaks.split(" ")).map(Hash::new).toList();
      Tip tip = new Tip(new Hash(text(rows, 2)), new Frontier(rows.getLong(1), hashes));
      if (!tip.frontier().root().hex().equals(text(rows, 3))) {
        throw new IllegalArgumentException("its root does not follow from its subtrees");
      }
      return tip;
    } catch (IllegalArgumentException e) {
      throw new JournalException(Reason.DAMAGED, damagedHead(String.valueOf(e.getMessage())), e);
    }
  }

  private String damagedHead(String why) {
    return "The head of "
        + path
        + " is damaged: "
        + why
        + ". Run `trucewatch verify` on it, and take the case from a copy.";
  }

  @Override
  public Batch begin() {
    return work(() -> {
      execute("BEGIN IMMEDIATE");
      return new SqliteBatch(this, false);
    });
  }

  /// What follows few entries is written without the log: nearly all of it goes to new pages, which
  /// the log would only have written twice, and of the few old ones the rollback journal keeps a
  /// copy. Where somebody has the case open to read, the log stays.
  @Override
  public Batch beginImport(long size) {
    return work(() -> {
      boolean hasLeftLog = size < FEW_ENTRIES && SqliteFile.leaveLog(connection);
      try {
        execute("BEGIN IMMEDIATE");
      } catch (SQLException e) {
        returnToLog(hasLeftLog);
        throw e;
      }
      return new SqliteBatch(this, hasLeftLog);
    });
  }

  /// After a transaction without the log.
  void returnToLog(boolean hasLeft) {
    if (hasLeft) {
      SqliteFile.returnToLog(connection);
    }
  }

  @Override
  public void read(long first, long last, Consumer<Row> reader) {
    work(() -> {
      PreparedStatement query =
          prepare(
              "SELECT sequence, kind, text, hash FROM entry"
                  + " WHERE sequence BETWEEN ? AND ? ORDER BY sequence");
      query.setLong(1, first);
      query.setLong(2, last);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          reader.accept(new Row(rows.getLong(1), text(rows, 2), text(rows, 3), text(rows, 4)));
        }
      }
      return last;
    });
  }

  @Override
  public long last() {
    return number("SELECT max(sequence) FROM entry");
  }

  @Override
  public Optional<HeldRow> findLatest(Kind kind, String item) {
    return work(() -> {
      PreparedStatement query =
          prepare(
              "SELECT sequence, content FROM held WHERE kind = ? AND item = ?"
                  + " ORDER BY sequence DESC LIMIT 1");
      query.setString(1, kind.word());
      query.setString(2, item);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next()
            ? Optional.of(new HeldRow(rows.getLong(1), text(rows, 2), kind.word(), item))
            : Optional.empty();
      }
    });
  }

  @Override
  public boolean hasHeld(HeldRow held) {
    return work(() -> {
      PreparedStatement query =
          prepare(
              "SELECT count(*) FROM held"
                  + " WHERE kind = ? AND item = ? AND sequence = ? AND content = ?");
      query.setString(1, held.kind());
      query.setString(2, held.item());
      query.setLong(3, held.sequence());
      query.setString(4, held.content());
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() && rows.getLong(1) == 1;
      }
    });
  }

  @Override
  public List<Long> listOf(Kind kind) {
    return work(() -> {
      PreparedStatement query =
          prepare("SELECT sequence FROM entry WHERE kind = ? ORDER BY sequence");
      query.setString(1, kind.word());
      List<Long> numbers = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          numbers.add(rows.getLong(1));
        }
      }
      return numbers;
    });
  }

  @Override
  public void readHeld(BiConsumer<String, String> reader) {
    work(() -> {
      try (ResultSet rows = prepare("SELECT kind, item FROM held").executeQuery()) {
        while (rows.next()) {
          reader.accept(text(rows, 1), text(rows, 2));
        }
      }
      return path;
    });
  }

  @Override
  public long countHeld() {
    return number("SELECT count(*) FROM held");
  }

  @Override
  public List<String> checkEngine() {
    return work(() -> {
      List<String> findings = new ArrayList<>();
      try (ResultSet rows = prepare("PRAGMA integrity_check").executeQuery()) {
        while (rows.next()) {
          findings.add(rows.getString(1));
        }
      }
      return findings.equals(List.of("ok")) ? List.of() : findings;
    });
  }

  @Override
  public void copyTo(Path file) {
    work(() -> {
      try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
        copy.setString(1, file.toString());
        copy.execute();
      }
      return true;
    });
  }

  @Override
  public void close() {
    work(() -> {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
      connection.close();
      return path;
    });
  }

  /// For transactions, and for tests that limit or damage a file.
  void execute(String sql) throws SQLException {
    SqliteFile.execute(connection, sql);
  }

  /// A column that the tables declare to be never null; in a damaged file it may be.
  private static String text(ResultSet rows, int column) throws SQLException {
    return Objects.requireNonNullElse(rows.getString(column), "");
  }

  private long number(String sql) {
    return work(() -> {
      try (ResultSet rows = prepare(sql).executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      }
    });
  }

  PreparedStatement prepare(String sql) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    return statement;
  }

  <T> T work(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      forgetStatements(e);
      throw SqliteFailure.of(e, path.toString());
    }
  }

  /// The driver closes a statement that failed; those kept here are prepared anew when needed.
  private void forgetStatements(SQLException failure) {
    for (PreparedStatement statement : prepared.values()) {
      try {
        statement.close();
      } catch (SQLException e) {
        failure.addSuppressed(e);
      }
    }
    prepared.clear();
  }

  interface Work<T> {
    T run() throws SQLException;
  }
}
