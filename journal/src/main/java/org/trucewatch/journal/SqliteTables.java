package org.trucewatch.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The tables of a case. Only `entry` is the record; `head` and `held` follow from it. The triggers
/// keep other programs from changing entries by accident; that nobody did so on purpose is what the
/// hashes show.
final class SqliteTables {

  private static final List<String> TABLES =
      List.of(
          """
          CREATE TABLE entry (
            sequence INTEGER NOT NULL PRIMARY KEY,
            kind TEXT NOT NULL,
            text TEXT NOT NULL,
            hash TEXT NOT NULL
          ) STRICT
          """,
          """
          CREATE TABLE head (
            id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
            size INTEGER NOT NULL,
            hash TEXT NOT NULL,
            root TEXT NOT NULL,
            frontier TEXT NOT NULL
          ) STRICT
          """,
          """
          CREATE TABLE held (
            kind TEXT NOT NULL,
            item TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            content TEXT NOT NULL,
            PRIMARY KEY (kind, item, sequence)
          ) STRICT, WITHOUT ROWID
          """,
          """
          CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
          BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END
          """,
          """
          CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
          BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END
          """);

  private SqliteTables() {}

  /// Creates them in an empty file, all or none.
  static void create(Connection connection) throws SQLException {
    SqliteFile.execute(connection, "BEGIN IMMEDIATE");
    SqliteFile.execute(connection, "PRAGMA application_id = " + SqliteFile.APPLICATION_ID);
    SqliteFile.execute(connection, "PRAGMA user_version = " + SqliteFile.TABLES_VERSION);
    for (String table : TABLES) {
      SqliteFile.execute(connection, table);
    }
    Head empty = Store.Tip.EMPTY.head();
    SqliteFile.execute(
        connection,
        "INSERT INTO head (id, size, hash, root, frontier) VALUES (1, 0, '"
            + empty.hash()
            + "', '"
            + empty.root()
            + "', '')");
    SqliteFile.execute(connection, "COMMIT");
  }
}
