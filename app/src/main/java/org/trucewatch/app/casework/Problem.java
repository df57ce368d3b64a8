package org.trucewatch.app.casework;

/// What was asked cannot be done, and the user can do something about it. The message says what
/// happened, where, and what to do; a hint that only a command line can follow stands apart.
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Exit exit;
  private final String what;

  /// @param message what happened and what to do
  public Problem(Exit exit, String message) {
    super(message);
    this.exit = exit;
    this.what = message;
  }

  /// @param message what happened and what to do
  /// @param cause what brought it about
  public Problem(Exit exit, String message, Throwable cause) {
    super(message, cause);
    this.exit = exit;
    this.what = message;
  }

  /// @param what what happened
  /// @param hint a command that helps, as a sentence
  public Problem(Exit exit, String what, String hint) {
    super(what + " " + hint);
    this.exit = exit;
    this.what = what;
  }

  /// The kind of problem.
  public Exit exit() {
    return exit;
  }

  /// The message without a hint for a command line.
  public String what() {
    return what;
  }
}
