package org.trucewatch.reports.files;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Which styles of a workbook show a number as a day or a time (ECMA-376 part 1, 18.8.30).
///
/// @param days positions of such styles
record XlsxStyles(BitSet days) {
  private static final int MAX_STYLES = 100_000;

  static final XlsxStyles NONE = new XlsxStyles(new BitSet());

  static XlsxStyles read(Xml xml) throws IOException {
    Map<Integer, String> formats = new HashMap<>();
    var days = new BitSet();
    boolean inCells = false;
    int style = 0;
    while (xml.next()) {
      if (xml.starts("numFmt")) {
        formats.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
      } else if (xml.starts("cellXfs")) {
        inCells = true;
      } else if (xml.ends("cellXfs")) {
        inCells = false;
      } else if (inCells && xml.starts("xf") && style < MAX_STYLES) {
        int format = number(xml.attribute("numFmtId"));
        days.set(style++, isBuiltInDay(format) || isDay(formats.getOrDefault(format, "")));
      }
    }
    return new XlsxStyles(days);
  }

  /// Whether a cell of this style shows a day.
  boolean isDay(int style) {
    return style >= 0 && days.get(style);
  }

  /// Formats that every workbook has: 14 to 22 and 45 to 47, and the Asian ones 27 to 36 and 50 to
  /// 58.
  private static boolean isBuiltInDay(int format) {
    return (format >= 14 && format <= 22)
        || (format >= 27 && format <= 36)
        || (format >= 45 && format <= 47)
        || (format >= 50 && format <= 58);
  }

  /// Whether a format has a part for a day or a time outside quotation marks and brackets.
  static boolean isDay(String code) {
    if (code.equalsIgnoreCase("General")) {
      return false;
    }
    boolean quoted = false;
    int brackets = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = Character.toLowerCase(code.charAt(i));
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\\' || c == '_' || c == '*')) {
        i++;
      } else if (!quoted && c == '[') {
        brackets++;
      } else if (!quoted && c == ']') {
        brackets--;
      } else if (!quoted && brackets == 0 && "ydmhs".indexOf(c) >= 0) {
        return true;
      } else if (!quoted && brackets == 0 && c == ';') {
        return false;
      }
    }
    return false;
  }

  static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      return -1;
    }
  }
}
