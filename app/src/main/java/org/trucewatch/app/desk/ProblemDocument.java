package org.trucewatch.app.desk;

import java.util.Map;
import java.util.Optional;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.journal.JournalException;

/// What went wrong, as a problem document (RFC 9457). Never a stack trace, never a path.
///
/// @param type an address that names the kind of problem; it need not lead anywhere
/// @param title the kind of problem in words
/// @param status the status of HTTP
/// @param detail what happened
/// @param remedy what to do, if that is not said yet
record ProblemDocument(
    String type, String title, int status, String detail, Optional<String> remedy) {

  static ProblemDocument of(int status, String detail) {
    return new ProblemDocument(
        "urn:trucewatch:problem:" + word(status), title(status), status, detail, Optional.empty());
  }

  /// What a user can mend.
  static ProblemDocument of(Problem problem) {
    return of(status(problem.exit()), sentence(problem.what()));
  }

  /// What the journal refuses or the disk fails.
  static ProblemDocument of(JournalException problem) {
    return switch (problem.reason()) {
      case REFUSED -> of(404, "The journal does not hold that, or does not continue that state.");
      case BUSY ->
          of(503, "Somebody else writes to the case just now.")
              .doing("Wait a moment, and ask again.");
      case DAMAGED -> of(500, "The case is damaged.").doing("Run `trucewatch verify` on it.");
      case DISK_FULL, DISK_FAILED ->
          of(500, "The disk is full or failed; nothing was written.")
              .doing("Free some space, and ask again.");
      case READ_ONLY -> of(403, "The case may be read only.");
      case ALREADY_EXISTS, NOT_FOUND, NOT_A_CASE, NEWER ->
          of(500, "The case file is gone, or is none any more.")
              .doing("Look at the file, and start the desk again.");
    };
  }

  ProblemDocument doing(String remedies) {
    return new ProblemDocument(type, title, status, detail, Optional.of(remedies));
  }

  /// The answer that says so.
  Reply reply() {
    return new Reply(status, new Reply.Body.Document(this, Reply.PROBLEM), Map.of());
  }

  private static int status(Exit exit) {
    return switch (exit) {
      case UNKNOWN -> 404;
      case USAGE -> 400;
      case CONTRADICTION -> 409;
      case ENVIRONMENT -> 503;
      case OK, REFUSED_ROWS, DAMAGED, BUG -> 500;
    };
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String word(int status) {
    return title(status).toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Not understood";
      case 401 -> "Password needed";
      case 403 -> "Not allowed";
      case 404 -> "Not here";
      case 405 -> "Not this way";
      case 406 -> "Not in that form";
      case 409 -> "Contradiction";
      case 413 -> "Too large";
      case 415 -> "Not that kind of body";
      case 416 -> "No such part";
      case 421 -> "Another host";
      case 429 -> "Too often";
      case 503 -> "Not now";
      default -> "A fault";
    };
  }
}
