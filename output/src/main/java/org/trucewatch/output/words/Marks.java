package org.trucewatch.output.words;

import java.util.Locale;

/// Text for files that people open with a double click, made safe so that it can be undone.
///
/// What could steer a program or turn reading order around (see {@link Visible}) is written as
/// `<U+202E>` and the like; line feeds and tabs stay. A `<U+` that stands in the text itself is
/// written `<U+003C>U+`, so that every mark is ours: replacing each mark by its character gives the
/// text back, whatever it holds.
public final class Marks {
  private static final String OPENING = "<U+";

  private Marks() {}

  /// The text with marks.
  public static String of(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f && c != '<')) {
      return text;
    }
    var marked = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      boolean kept = point == '\n' || point == '\t' || !Visible.isHostile(point);
      if (kept && !text.startsWith(OPENING, i)) {
        marked.appendCodePoint(point);
      } else {
        marked.append(mark(point));
      }
      i += Character.charCount(point);
    }
    return marked.toString();
  }

  /// The text as one element of a list that semicolons separate.
  public static String element(String text) {
    return of(text).replace(";", mark(';'));
  }

  private static String mark(int point) {
    return String.format(Locale.ROOT, "<U+%04X>", point);
  }
}
