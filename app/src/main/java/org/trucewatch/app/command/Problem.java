package org.trucewatch.app.command;

/// A command cannot go on, and the user can do something about it. The message says what happened,
/// where, and what to do.
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Exit exit;

  Problem(Exit exit, String message) {
    super(message);
    this.exit = exit;
  }

  Problem(Exit exit, String message, Throwable cause) {
    super(message, cause);
    this.exit = exit;
  }

  Exit exit() {
    return exit;
  }
}
