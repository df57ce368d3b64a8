package org.trucewatch.journal;

import java.io.IOException;
import org.erdtman.jcs.NumberToJSON;

/// Writes JSON in the canonical form of RFC 8785, so that equal values are equal bytes: members are
/// sorted by their UTF-16 code units, there is no white space, numbers are written as ECMAScript
/// does. The caller gives the members of an object in that order: no tree is built and nothing is
/// sorted, which is most of the time that an import takes. Verification checks each entry against a
/// second, independent implementation.
final class CanonicalJson {

  private static final int USUAL_LENGTH = 1024;
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder(USUAL_LENGTH);

  /// Opens an object: the whole, or an element of a list.
  CanonicalJson open() {
    separate();
    out.append('{');
    return this;
  }

  /// Opens an object that is a member.
  CanonicalJson open(String member) {
    name(member);
    out.append('{');
    return this;
  }

  CanonicalJson close() {
    out.append('}');
    return this;
  }

  /// Opens a list that is a member.
  CanonicalJson openList(String member) {
    name(member);
    out.append('[');
    return this;
  }

  /// Opens a list within a list, or as the whole.
  CanonicalJson openList() {
    separate();
    out.append('[');
    return this;
  }

  CanonicalJson closeList() {
    out.append(']');
    return this;
  }

  CanonicalJson put(String member, String value) {
    name(member);
    writeString(value, out);
    return this;
  }

  CanonicalJson put(String member, long value) {
    name(member);
    out.append(value);
    return this;
  }

  CanonicalJson put(String member, double value) {
    name(member);
    out.append(number(value));
    return this;
  }

  CanonicalJson put(String member, boolean value) {
    name(member);
    out.append(value);
    return this;
  }

  /// Adds a string to a list.
  CanonicalJson add(String element) {
    separate();
    writeString(element, out);
    return this;
  }

  /// Adds a number to a list.
  CanonicalJson add(double element) {
    separate();
    out.append(number(element));
    return this;
  }

  /// What has been written.
  String text() {
    return out.toString();
  }

  private void name(String member) {
    separate();
    writeString(member, out);
    out.append(':');
  }

  /// Whatever follows a finished value is parted from it by a comma.
  private void separate() {
    if (!out.isEmpty()) {
      char last = out.charAt(out.length() - 1);
      if (last != '{' && last != '[') {
        out.append(',');
      }
    }
  }

  private static String number(double value) {
    try {
      return NumberToJSON.serializeNumber(value);
    } catch (IOException e) {
      throw new IllegalArgumentException("JSON has no such number: " + value, e);
    }
  }

  /// Appends a quoted string.
  ///
  /// @throws IllegalArgumentException if it is not Unicode text (an unpaired surrogate)
  static void writeString(String text, StringBuilder out) {
    out.append('"');
    int odd = nextOdd(text, 0);
    int from = 0;
    while (odd < text.length()) {
      out.append(text, from, odd);
      from = writeOdd(text, odd, out);
      odd = nextOdd(text, from);
    }
    if (from == 0) {
      out.append(text);
    } else {
      out.append(text, from, text.length());
    }
    out.append('"');
  }

  /// Where the next character is that is not simply copied; the length if there is none.
  private static int nextOdd(String text, int from) {
    int length = text.length();
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
        return i;
      }
    }
    return length;
  }

  /// Writes the odd character at `i`; where the text goes on.
  private static int writeOdd(String text, int i, StringBuilder out) {
    char c = text.charAt(i);
    if (c == '"' || c == '\\') {
      out.append('\\').append(c);
    } else if (c < ' ') {
      writeControl(c, out);
    } else {
      return writePair(text, i, out);
    }
    return i + 1;
  }

  private static int writePair(String text, int i, StringBuilder out) {
    boolean isPair =
        i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    if (!isPair) {
      throw new IllegalArgumentException(
          "A text holds half a character (an unpaired surrogate) at position "
              + i
              + ". Read it again as UTF-8.");
    }
    out.append(text, i, i + 2);
    return i + 2;
  }

  private static void writeControl(char c, StringBuilder out) {
    switch (c) {
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
    }
  }
}
