package org.trucewatch.app.command;

/// The reason that a decision must have.
final class Reasons {
  private static final int LONGEST = 2_000;

  private Reasons() {}

  static String of(Given given) {
    String because = given.option(Arguments.BECAUSE).orElse("").strip();
    if (because.isEmpty()) {
      throw new Problem(
          Exit.USAGE,
          "--because wants a reason in your words: it is what makes the decision checkable later.");
    }
    if (because.length() > LONGEST) {
      throw new Problem(
          Exit.USAGE, "--because takes at most " + LONGEST + " characters. Shorten the reason.");
    }
    return because;
  }
}
