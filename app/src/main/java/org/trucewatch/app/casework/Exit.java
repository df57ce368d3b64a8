package org.trucewatch.app.casework;

/// The exit codes. Scripts may rely on them; `docs/reference/commands.md` is made from this list.
public enum Exit {
  OK(0, "Done."),
  UNKNOWN(
      1, "What was asked for is not in the case, as of the date asked: an unknown id or topic."),
  USAGE(2, "The command line could not be understood: unknown command, missing or wrong value."),
  ENVIRONMENT(
      3, "The machine stood in the way: a file that is missing, not a case, locked, full disk."),
  REFUSED_ROWS(4, "Added, but some rows were refused; `trucewatch flaws CASE` lists them."),
  DAMAGED(5, "The case is damaged, or a proof does not hold; the output says where."),
  CONTRADICTION(
      6,
      "Decisions contradict each other: yours was added, and not all can be obeyed; the output"
          + " names them."),
  BUG(70, "A fault in Trucewatch itself; the message names the file with the details.");

  private final int code;
  private final String meaning;

  Exit(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /// The number given to the shell.
  public int code() {
    return code;
  }

  /// When it is given, in plain words.
  public String meaning() {
    return meaning;
  }
}
