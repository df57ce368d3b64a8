package org.trucewatch.app.casework;

/// A command cannot go on, and the user can do something about it. The message says what happened,
/// where, and what to do.
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Exit exit;

  public Problem(Exit exit, String message) {
    super(message);
    this.exit = exit;
  }

  public Problem(Exit exit, String message, Throwable cause) {
    super(message, cause);
    this.exit = exit;
  }

  public Exit exit() {
    return exit;
  }
}
