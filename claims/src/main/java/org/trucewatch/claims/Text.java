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
    if (value.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("A " + what + " must not hold control characters.");
    }
    return value;
  }
}
