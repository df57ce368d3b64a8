package org.trucewatch.reports.table;

import java.math.BigDecimal;

/// Decimal degrees between text and number.
public final class Decimal {
  private static final int MAX_CHARS = 32;
  private static final int SHOWN_DECIMALS = 2;

  private Decimal() {}

  /// The number; NaN if the text is anything but a plain decimal.
  public static double parse(String text) {
    if (text.length() > MAX_CHARS || text.isEmpty()) {
      return Double.NaN;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = i == 0 && (c == '-' || c == '+');
      if (!sign && c != '.' && (c < '0' || c > '9')) {
        return Double.NaN;
      }
    }
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException _) {
      return Double.NaN;
    }
  }

  /// The shortest text that reads back as the same number, with two decimals at least: 66.4 is
  /// written 66.40.
  public static String format(double number) {
    BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
    return exact.setScale(Math.max(SHOWN_DECIMALS, exact.scale())).toPlainString();
  }
}
