package org.trucewatch.reports.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Values of spreadsheet cells as text: numbers as the program shows them, serial numbers as days.
final class SheetValues {
  /// Spreadsheets compute with binary numbers and show 15 digits of them.
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final int MAX_DIGITS = 40;
  private static final double MAX_SERIAL = 2_958_465;
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 31);
  private static final int NO_SUCH_DAY = 60;
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private SheetValues() {}

  /// A number as stored (`33.729999999999997`) as it is shown (`33.73`); anything else unchanged.
  static String number(String stored) {
    if (isPlainInteger(stored) || stored.length() > MAX_DIGITS) {
      return stored;
    }
    try {
      BigDecimal number = new BigDecimal(stored).round(SHOWN);
      if (number.signum() == 0) {
        return "0";
      }
      if (Math.abs(number.precision() - (long) number.scale()) > MAX_DIGITS) {
        return stored;
      }
      return number.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException | ArithmeticException _) {
      return stored;
    }
  }

  private static boolean isPlainInteger(String text) {
    if (text.isEmpty() || text.length() > 15) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() == 1 || text.charAt(0) != '0';
  }

  /// A serial number as a day (`2010-01-05`), a day with its time (`2010-01-05T14:30`) or, below 1,
  /// a time. The 1900 system has a 29 February 1900 (number 60), which is given as written: it is
  /// no day, and whoever reads it says so.
  static String day(String stored, boolean is1904) {
    double serial;
    try {
      serial = Double.parseDouble(stored);
    } catch (NumberFormatException _) {
      return stored;
    }
    if (!(serial >= 0 && serial <= MAX_SERIAL)) {
      return number(stored);
    }
    long seconds = Math.round((serial - Math.floor(serial)) * 86_400);
    long days = (long) Math.floor(serial) + seconds / 86_400;
    String time = time(seconds % 86_400);
    if (days == 0 && !is1904) {
      return time.isEmpty() ? number(stored) : time;
    }
    String day = day(days, is1904);
    return time.isEmpty() ? day : day + "T" + time;
  }

  private static String day(long days, boolean is1904) {
    if (is1904) {
      return EPOCH_1904.plusDays(days).toString();
    }
    if (days == NO_SUCH_DAY) {
      return "1900-02-29";
    }
    return EPOCH_1900.plusDays(days > NO_SUCH_DAY ? days - 1 : days).toString();
  }

  private static String time(long seconds) {
    return seconds == 0 ? "" : LocalTime.ofSecondOfDay(seconds).toString();
  }

  /// An ISO day or time as written in a file, without a midnight that says nothing.
  static String iso(String stored) {
    return stored.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
  }

  /// Text of an XLSX file, where characters that XML cannot hold are written `_x000D_`.
  static String unescape(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(match ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }
}
