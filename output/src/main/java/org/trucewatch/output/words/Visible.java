package org.trucewatch.output.words;

import java.util.Locale;

/// Makes text from reports safe to show: what could steer a terminal or turn reading order around
/// is shown as a mark instead of being obeyed.
///
/// Line breaks and tabs become a space; other control characters, escape sequences, bidirectional
/// overrides and invisible characters become `<U+202E>` and the like. Joiners that Persian, Pashto
/// and Urdu need (U+200C, U+200D) stay. Source of the list: Unicode Technical Report 36 and the
/// "Trojan Source" paper (Boucher and Anderson, 2021).
public final class Visible {
  private Visible() {}

  /// The text on one line, with nothing in it that a terminal would obey.
  public static String of(String text) {
    if (isHarmless(text)) {
      return text;
    }
    var shown = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(point -> show(point, shown));
    return shown.toString();
  }

  private static boolean isHarmless(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7f) {
        return text.codePoints().noneMatch(Visible::isHostile);
      }
    }
    return true;
  }

  private static void show(int point, StringBuilder shown) {
    if (point == '\n' || point == '\r' || point == '\t' || point == 0x2028 || point == 0x2029) {
      shown.append(' ');
    } else if (isHostile(point)) {
      shown.append(String.format(Locale.ROOT, "<U+%04X>", point));
    } else {
      shown.appendCodePoint(point);
    }
  }

  /// Whether a character could steer a terminal, turn reading order around, or hides itself.
  public static boolean isHostile(int point) {
    if (point == 0x200c || point == 0x200d) {
      return false;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /// The number of terminal columns the text takes: combining marks take none, wide East Asian
  /// characters and emoji two.
  public static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      columns += columns(point);
      i += Character.charCount(point);
    }
    return columns;
  }

  /// The same for one character.
  public static int columns(int point) {
    if (point < 0x300) {
      return 1;
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115f)
        || (point >= 0x2e80 && point <= 0xa4cf)
        || (point >= 0xac00 && point <= 0xd7a3)
        || (point >= 0xf900 && point <= 0xfaff)
        || (point >= 0xfe30 && point <= 0xfe6f)
        || (point >= 0xff00 && point <= 0xff60)
        || (point >= 0xffe0 && point <= 0xffe6)
        || (point >= 0x1f300 && point <= 0x1faff)
        || (point >= 0x20000 && point <= 0x3fffd);
  }

  /// The text cut to at most `columns`, with "…" at the end where something was cut.
  public static String cut(String text, int columns) {
    if (columns(text) <= columns) {
      return text;
    }
    var kept = new StringBuilder();
    int used = 1;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      used += columns(point);
      if (used > columns) {
        break;
      }
      kept.appendCodePoint(point);
      i += Character.charCount(point);
    }
    return kept.toString().stripTrailing() + "…";
  }
}
