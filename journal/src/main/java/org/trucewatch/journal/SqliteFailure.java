package org.trucewatch.journal;

import java.sql.SQLException;
import org.sqlite.SQLiteException;
import org.trucewatch.journal.JournalException.Reason;

/// Turns what SQLite says into what a user can act on. Codes: sqlite.org/rescode.html.
final class SqliteFailure {

  private static final int PRIMARY_CODE_MASK = 0xff;
  private static final int PERM = 3;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READONLY = 8;
  private static final int IOERR = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANTOPEN = 14;
  private static final int NOTADB = 26;
  private static final int IOERR_SHMSIZE = 4874;

  private SqliteFailure() {}

  /// The failure of some work on the case `name`.
  static JournalException of(SQLException failure, String name) {
    Reason reason = reason(failure);
    return new JournalException(
        reason, message(reason, name, String.valueOf(failure.getMessage())), failure);
  }

  private static Reason reason(SQLException failure) {
    if (!(failure instanceof SQLiteException sqlite)) {
      return Reason.DISK_FAILED;
    }
    int code = sqlite.getResultCode().code;
    if (code == IOERR_SHMSIZE) {
      return Reason.DISK_FULL;
    }
    return switch (code & PRIMARY_CODE_MASK) {
      case FULL -> Reason.DISK_FULL;
      case READONLY, PERM -> Reason.READ_ONLY;
      case BUSY, LOCKED -> Reason.BUSY;
      case NOTADB -> Reason.NOT_A_CASE;
      case IOERR, CANTOPEN -> Reason.DISK_FAILED;
      case CORRUPT -> Reason.DAMAGED;
      // A missing table or column, a constraint broken by what is already there.
      default -> Reason.DAMAGED;
    };
  }

  private static String message(Reason reason, String name, String words) {
    return switch (reason) {
      case DISK_FULL ->
          "There is no room left to write "
              + name
              + ". Nothing of this step was kept; all that was acknowledged before is safe. Make"
              + " room on the disk and repeat the step.";
      case READ_ONLY ->
          name
              + " cannot be written: the file or its folder is read-only. Change its permissions,"
              + " or copy it to a folder of your own.";
      case BUSY ->
          name
              + " is locked by another program. Close that program, or wait for it, and repeat the"
              + " step.";
      case NOT_A_CASE ->
          name
              + " is not a case, or its first bytes are damaged. Check the path; if it was a case,"
              + " take it from a copy.";
      case DISK_FAILED ->
          name
              + " could not be read or written ("
              + words
              + "). Check the disk and the permissions of the folder, and repeat the step.";
      default ->
          name
              + " is damaged"
              + (words.contains("malformed") ? "" : " (" + words + ")")
              + ". Run `trucewatch verify` on it to see where, and keep the file as it is.";
    };
  }
}
