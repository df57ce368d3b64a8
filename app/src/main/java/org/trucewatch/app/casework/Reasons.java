package org.trucewatch.app.casework;

/// The reason that a decision must have.
public final class Reasons {
  private static final int LONGEST = 2_000;

  private Reasons() {}

  /// The reason, without blanks around it.
  ///
  /// @param words as given
  /// @param asked the name under which it was asked for, such as `--because`
  public static String of(String words, String asked) {
    String because = words.strip();
    if (because.isEmpty()) {
      throw new Problem(
          Exit.USAGE,
          asked + " wants a reason in your words: it is what makes the decision checkable later.");
    }
    if (because.length() > LONGEST) {
      throw new Problem(
          Exit.USAGE, asked + " takes at most " + LONGEST + " characters. Shorten the reason.");
    }
    return because;
  }
}
