package org.trucewatch.journal;

import java.util.Arrays;

/// A JSON text (RFC 8259) taken apart once: where each value begins and ends. Values become strings
/// and numbers only when they are asked for, by {@link Fields}, and no tree of objects is made; a
/// view reads every entry of a case, and this is most of the work.
///
/// Values are numbered in the order of the text. Control characters within strings are let pass:
/// verification finds them, since the canonical form has none.
final class JsonText {

  /// Deepest nesting; entries need six.
  private static final int MAX_DEPTH = 64;

  private static final int USUAL_VALUES = 64;

  /// What is kept of a value: its type, where its name begins and ends, where it begins and ends
  /// itself, and the number of the value after it and all within it.
  private static final int WIDTH = 6;

  private static final int NAME = 1;
  private static final int FROM = 3;
  private static final int TO = 4;
  private static final int NEXT = 5;

  private final String text;
  private int[] values = new int[USUAL_VALUES * WIDTH];
  private int count;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  /// The types of a value.
  enum Type {
    OBJECT,
    LIST,
    STRING,
    /// A string with a backslash in it.
    ESCAPED,
    NUMBER,
    TRUE,
    FALSE,
    NULL
  }

  private static final Type[] TYPES = Type.values();

  /// Takes a text apart; its value has number 0.
  ///
  /// @throws IllegalArgumentException if it is not JSON, with the position
  static JsonText parse(String text) {
    JsonText json = new JsonText(text);
    json.skipSpace();
    json.value(0, 0, 0);
    if (json.at != text.length()) {
      throw json.wrong();
    }
    return json;
  }

  Type type(int value) {
    return TYPES[values[value * WIDTH]];
  }

  /// The value with this name in an object; -1 if there is none.
  int find(int object, String name) {
    int end = next(object);
    for (int value = object + 1; value < end; value = next(value)) {
      if (isNamed(value, name)) {
        return value;
      }
    }
    return -1;
  }

  private boolean isNamed(int value, String name) {
    int from = values[value * WIDTH + NAME];
    int length = values[value * WIDTH + NAME + 1] - from;
    return length == name.length() && text.startsWith(name, from);
  }

  /// Number of the value that follows a value and all that is within it. The values within an
  /// object or list begin with the number after its own.
  int next(int value) {
    return values[value * WIDTH + NEXT];
  }

  /// The name of a member.
  String name(int value) {
    String name = text.substring(values[value * WIDTH + NAME], values[value * WIDTH + NAME + 1]);
    return name.indexOf('\\') < 0 ? name : unescaped(name);
  }

  /// The text of a string without its quotes, or of a number.
  String string(int value) {
    int from = values[value * WIDTH + FROM];
    String written = CommonTexts.part(text, from, values[value * WIDTH + TO]);
    return type(value) == Type.ESCAPED ? unescaped(written) : written;
  }

  private void value(int depth, int nameFrom, int nameTo) {
    int number = count++;
    if (count * WIDTH > values.length) {
      values = Arrays.copyOf(values, values.length * 2);
    }
    int from = at;
    Type type =
        switch (peek()) {
          case '{' -> object(depth);
          case '[' -> list(depth);
          case '"' -> string();
          case 't' -> word("true", Type.TRUE);
          case 'f' -> word("false", Type.FALSE);
          case 'n' -> word("null", Type.NULL);
          default -> number();
        };
    boolean isQuoted = type == Type.STRING || type == Type.ESCAPED;
    int[] row = values;
    int base = number * WIDTH;
    row[base] = type.ordinal();
    row[base + NAME] = nameFrom;
    row[base + NAME + 1] = nameTo;
    row[base + FROM] = isQuoted ? from + 1 : from;
    row[base + TO] = isQuoted ? at - 1 : at;
    row[base + NEXT] = count;
    skipSpace();
  }

  private Type object(int depth) {
    enter(depth);
    while (peek() != '}') {
      int from = at + 1;
      if (peek() != '"') {
        throw wrong();
      }
      string();
      int to = at - 1;
      skipSpace();
      take(':');
      skipSpace();
      value(depth + 1, from, to);
      another('}', '"');
    }
    at++;
    return Type.OBJECT;
  }

  private Type list(int depth) {
    enter(depth);
    while (peek() != ']') {
      value(depth + 1, 0, 0);
      another(']', ']');
    }
    at++;
    return Type.LIST;
  }

  private void enter(int depth) {
    if (depth == MAX_DEPTH) {
      throw wrong();
    }
    at++;
    skipSpace();
  }

  /// Takes a comma if the end does not follow, and sees that something comes after it.
  private void another(char end, char notAfterComma) {
    if (peek() != end) {
      take(',');
      skipSpace();
      boolean isList = end == ']';
      if (isList == (peek() == notAfterComma)) {
        throw wrong();
      }
    }
  }

  private Type string() {
    at++;
    int end = text.indexOf('"', at);
    int odd = end < 0 ? -1 : text.indexOf('\\', at, end);
    if (end < 0) {
      throw wrong();
    }
    if (odd < 0) {
      at = end + 1;
      return Type.STRING;
    }
    at = odd;
    while (peek() != '"') {
      if (peek() == '\\') {
        escape();
      } else {
        at++;
      }
    }
    at++;
    return Type.ESCAPED;
  }

  private void escape() {
    at++;
    char c = peek();
    if ("\"\\/bfnrt".indexOf(c) >= 0) {
      at++;
      return;
    }
    boolean isUnicode = c == 'u' && at + 5 <= text.length();
    for (int i = 1; isUnicode && i <= 4; i++) {
      isUnicode = isHex(text.charAt(at + i));
    }
    if (!isUnicode) {
      throw wrong();
    }
    at += 5;
  }

  private static boolean isHex(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  private Type word(String word, Type type) {
    if (!text.startsWith(word, at)) {
      throw wrong();
    }
    at += word.length();
    return type;
  }

  private Type number() {
    if (peek() == '-') {
      at++;
    }
    if (peek() == '0') {
      at++;
    } else {
      digits();
    }
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      digits();
    }
    if (at < text.length() && (text.charAt(at) | ' ') == 'e') {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digits();
    }
    return Type.NUMBER;
  }

  private void digits() {
    int from = at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    if (at == from) {
      throw wrong();
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void skipSpace() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void take(char wanted) {
    if (peek() != wanted) {
      throw wrong();
    }
    at++;
  }

  private char peek() {
    if (at >= text.length()) {
      throw wrong();
    }
    return text.charAt(at);
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("The text is not JSON at position " + at + ".");
  }

  private static String unescaped(String written) {
    StringBuilder out = new StringBuilder(written.length());
    int from = 0;
    for (int odd = written.indexOf('\\'); odd >= 0; odd = written.indexOf('\\', from)) {
      out.append(written, from, odd);
      char c = written.charAt(odd + 1);
      from = odd + (c == 'u' ? 6 : 2);
      switch (c) {
        case 'b' -> out.append('\b');
        case 'f' -> out.append('\f');
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case 't' -> out.append('\t');
        case 'u' -> out.append((char) Integer.parseInt(written.substring(odd + 2, odd + 6), 16));
        default -> out.append(c);
      }
    }
    return out.append(written, from, written.length()).toString();
  }
}
