package org.trucewatch.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;
import org.trucewatch.journal.JournalException.Reason;

/// Opens the file of a case. The file is never read by any other means than SQLite while it is
/// open: closing a second handle would drop SQLite's locks (POSIX).
final class SqliteFile {

  /// "TRWJ", so that `file` and SQLite can tell a case from other databases.
  static final int APPLICATION_ID = 0x5452574A;

  /// Version of the tables; the entries carry versions of their own.
  static final int TABLES_VERSION = 1;

  private static final int BUSY_TIMEOUT_MS = 5000;
  private static final int CACHE_KIB = 16 * 1024;

  /// Size of the pages of a new case. A large import is written some fifth faster with pages of
  /// this size than with SQLite's usual 4 KiB.
  static final int PAGE_BYTES = 16 * 1024;

  private static final String LOG = "PRAGMA journal_mode = WAL";

  private SqliteFile() {}

  /// What a connection is for.
  enum Use {
    /// To write, and to read what was written.
    WRITE,
    /// To read.
    READ,
    /// To read what can be read of a damaged file: SQLite then takes the pages that are there.
    RESCUE
  }

  static void create(Path path) {
    try {
      Files.createFile(path);
    } catch (FileAlreadyExistsException e) {
      throw new JournalException(
          Reason.ALREADY_EXISTS,
          path + " exists already. Choose another name, or add to the case that is there.",
          e);
    } catch (IOException e) {
      throw new JournalException(
          Reason.READ_ONLY,
          path + " cannot be created (" + e.getMessage() + "). Choose a folder you may write to.",
          e);
    }
  }

  /// Opens a case that exists.
  static Connection open(Path path, Use use) throws SQLException {
    requireCase(path);
    Connection connection = connect(path, use);
    try {
      requireVersion(connection, path);
      return connection;
    } catch (SQLException | JournalException e) {
      connection.close();
      throw e;
    }
  }

  /// Opens the file without asking whether it is a case.
  static Connection connect(Path path, Use use) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    config.setBusyTimeout(BUSY_TIMEOUT_MS);
    // Else the driver asks for the key of every row that is inserted, with a query of its own.
    config.setGetGeneratedKeys(false);
    boolean writable = Files.isWritable(path) && Files.isWritable(folderOf(path));
    if (use == Use.WRITE && !writable) {
      throw new JournalException(
          Reason.READ_ONLY,
          path
              + " cannot be written: the file or its folder is read-only. Change its permissions,"
              + " or copy it to a folder of your own.");
    }
    if (!writable) {
      requireFinished(path);
      config.setReadOnly(true);
    }
    Connection connection = config.createConnection("jdbc:sqlite:" + address(path, writable));
    try {
      if (use == Use.RESCUE) {
        execute(connection, "PRAGMA writable_schema = ON");
      }
      execute(connection, "PRAGMA synchronous = FULL");
      execute(connection, "PRAGMA fullfsync = ON");
      execute(connection, "PRAGMA cell_size_check = ON");
      execute(connection, "PRAGMA cache_size = -" + CACHE_KIB);
      boolean isEmpty = path.toFile().length() == 0;
      if (use != Use.WRITE) {
        execute(connection, "PRAGMA query_only = ON");
      } else if (isEmpty) {
        execute(connection, "PRAGMA page_size = " + PAGE_BYTES);
      } else {
        execute(connection, LOG);
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /// Changes from the write-ahead log to a rollback journal; `false` if somebody has the case open,
  /// for whom the log must stay.
  static boolean leaveLog(Connection connection) throws SQLException {
    try {
      execute(connection, "PRAGMA journal_mode = DELETE");
      return true;
    } catch (SQLiteException e) {
      if (e.getResultCode() == SQLiteErrorCode.SQLITE_BUSY) {
        return false;
      }
      throw e;
    }
  }

  /// Changes back. Where that does not succeed, perhaps because somebody is reading, nothing is
  /// lost: a rollback journal keeps what is written as safe, and who next opens the case to write
  /// tries again.
  static void returnToLog(Connection connection) {
    try {
      execute(connection, LOG);
    } catch (SQLException e) {
      // See above.
    }
  }

  /// A case on a read-only medium cannot have the side files of the write-ahead log. Without a log
  /// to read, nobody can be writing there: SQLite may then take the file as immutable.
  private static String address(Path path, boolean writable) {
    boolean hasLog = Files.exists(Path.of(path + "-wal"));
    if (writable || hasLog) {
      return path.toString();
    }
    return path.toAbsolutePath().toUri().toString().replace("file:///", "file:/") + "?immutable=1";
  }

  /// What is half written must be undone before anybody reads, and that cannot be done where
  /// nothing can be written.
  private static void requireFinished(Path path) {
    Path journal = Path.of(path + "-journal");
    if (journal.toFile().length() > 0) {
      throw new JournalException(
          Reason.READ_ONLY,
          path
              + " is half written: an import is under way, or the program or the machine stopped in"
              + " the middle of one. Wait for its end; if there is none, copy the case together"
              + " with "
              + journal.getFileName()
              + " to a folder of your own and open it there: what is half written is then undone,"
              + " and nothing that was acknowledged is lost.");
    }
  }

  private static Path folderOf(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    return folder == null ? path : folder;
  }

  /// Throws unless there is a folder to create a case in.
  static void requireFolder(Path path) {
    Path folder = folderOf(path);
    if (!Files.isDirectory(folder)) {
      throw new JournalException(
          Reason.NOT_FOUND, "There is no folder " + folder + ". Create it first.");
    }
  }

  /// Throws unless there is a file with something in it.
  static void requireCase(Path path) {
    if (Files.isDirectory(path)) {
      throw new JournalException(
          Reason.NOT_A_CASE, path + " is a folder. A case is one file: name the file.");
    }
    if (!Files.exists(path)) {
      throw new JournalException(
          Reason.NOT_FOUND,
          "There is no case at " + path + ". Check the path, or create one: trucewatch new CASE");
    }
    if (path.toFile().length() == 0) {
      throw new JournalException(
          Reason.NOT_A_CASE,
          path
              + " is empty: it was cut, or its creation was interrupted. Take it from a copy, or"
              + " delete it and create the case again.");
    }
  }

  private static void requireVersion(Connection connection, Path path) throws SQLException {
    int application = pragma(connection, "application_id");
    if (application != APPLICATION_ID) {
      throw new JournalException(
          Reason.NOT_A_CASE,
          path
              + " is a database, but not a case: another program made it, or the creation of the"
              + " case was interrupted. Check the path; create the case again if it was.");
    }
    int version = pragma(connection, "user_version");
    if (version > TABLES_VERSION) {
      throw new JournalException(
          Reason.NEWER,
          path
              + " was written by a later version of Trucewatch (tables "
              + version
              + "; this version reads "
              + TABLES_VERSION
              + "). Use that version or a newer one.");
    }
    if (version < TABLES_VERSION) {
      throw JournalException.damaged(
          path
              + " has tables of version "
              + version
              + ", which never existed: its first bytes are"
              + " damaged. Take it from a copy.");
    }
  }

  static int pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA " + name)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
