package org.trucewatch.claims;

/// A country or territory by its two-letter ISO 3166 code, with the additions of the case format:
/// `XX` for unknown or both sides of a line, `UN` for the United Nations, `XK` for Kosovo.
///
/// @param code two capital letters
public record Country(String code) implements Comparable<Country> {
  /// Not known, or both sides of a line.
  public static final Country UNKNOWN = new Country("XX");

  public Country {
    if (code.length() != 2 || !isCapital(code.charAt(0)) || !isCapital(code.charAt(1))) {
      throw new IllegalArgumentException(
          "A country is a two-letter ISO 3166 code in capitals, not \"" + code + "\".");
    }
  }

  /// Whether the code names one country, so that two different ones disagree.
  public boolean isKnown() {
    return !equals(UNKNOWN);
  }

  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }

  private static boolean isCapital(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }
}
