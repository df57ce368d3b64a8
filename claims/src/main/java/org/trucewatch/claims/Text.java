package org.trucewatch.claims;

/// The checks that the values of this room share.
final class Text {
  /// Longest identifier a case accepts; longer ones are mistakes of the input.
  static final int MAX_IDENTIFIER = 200;

  private Text() {}

  static String identifier(String value, String what) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A " + what + " must not be blank.");
    }
    if (value.length() > MAX_IDENTIFIER) {
      throw new IllegalArgumentException(
          "A " + what + " has at most " + MAX_IDENTIFIER + " characters.");
    }
    if (hasControl(value)) {
      throw new IllegalArgumentException("A " + what + " must not hold control characters.");
    }
    return value;
  }

  /// A loop, since readers call this several times for every row.
  private static boolean hasControl(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isISOControl(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
