package org.trucewatch.journal;

/// A case cannot be opened, read or written as asked. The message is for the user: it says what
/// happened, where, and what can be done.
public final class JournalException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /// Why.
  public enum Reason {
    /// There is something at the path where a case should be created.
    ALREADY_EXISTS,
    /// There is nothing at the path.
    NOT_FOUND,
    /// What is at the path is not a case: a folder, an empty file, some other file.
    NOT_A_CASE,
    /// The case was written by a later version of this program.
    NEWER,
    /// Another process writes to the case.
    BUSY,
    /// The file or its folder cannot be written.
    READ_ONLY,
    /// There is no room left.
    DISK_FULL,
    /// The disk failed to read or write.
    DISK_FAILED,
    /// The content is not what was written.
    DAMAGED,
    /// The journal cannot do what was asked, for example withdraw what it does not hold.
    REFUSED
  }

  JournalException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  JournalException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /// Why, for the exit code.
  public Reason reason() {
    return reason;
  }

  static JournalException refused(String message) {
    return new JournalException(Reason.REFUSED, message);
  }

  static JournalException damaged(String message) {
    return new JournalException(Reason.DAMAGED, message);
  }
}
