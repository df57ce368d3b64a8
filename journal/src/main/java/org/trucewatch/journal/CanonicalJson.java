package org.trucewatch.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.databind.JsonNode;

/// Writes JSON in the one form that is hashed: RFC 8785 (JSON Canonicalization Scheme). Members are
/// sorted by UTF-16 code units, there is no white space, numbers are written as ECMAScript does.
/// Verification checks each entry against a second, independent implementation.
final class CanonicalJson {

  private static final String HEX = "0123456789abcdef";

  private CanonicalJson() {}

  static String write(JsonNode node) {
    StringBuilder out = new StringBuilder(1024);
    write(node, out);
    return out.toString();
  }

  private static void write(JsonNode node, StringBuilder out) {
    switch (node.getNodeType()) {
      case OBJECT -> writeObject(node, out);
      case ARRAY -> writeArray(node, out);
      case STRING -> writeString(node.stringValue(), out);
      case NUMBER -> writeNumber(node, out);
      case BOOLEAN -> out.append(node.booleanValue());
      case NULL -> out.append("null");
      case BINARY, MISSING, POJO ->
          throw new IllegalArgumentException("Not JSON: " + node.getNodeType());
    }
  }

  private static void writeObject(JsonNode node, StringBuilder out) {
    var members = new ArrayList<>(node.properties());
    members.sort(Map.Entry.comparingByKey());
    out.append('{');
    String separator = "";
    for (var member : members) {
      out.append(separator);
      separator = ",";
      writeString(member.getKey(), out);
      out.append(':');
      write(member.getValue(), out);
    }
    out.append('}');
  }

  private static void writeArray(JsonNode node, StringBuilder out) {
    out.append('[');
    String separator = "";
    for (JsonNode element : node.values()) {
      out.append(separator);
      separator = ",";
      write(element, out);
    }
    out.append(']');
  }

  private static void writeNumber(JsonNode node, StringBuilder out) {
    if (node.isIntegralNumber() && node.canConvertToLong()) {
      out.append(node.longValue());
      return;
    }
    try {
      out.append(NumberToJSON.serializeNumber(node.doubleValue()));
    } catch (IOException e) {
      throw new IllegalArgumentException("JSON has no such number: " + node, e);
    }
  }

  /// Appends a quoted string.
  ///
  /// @throws IllegalArgumentException if it is not Unicode text (an unpaired surrogate)
  static void writeString(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        writeControl(c, out);
      } else if (Character.isSurrogate(c)) {
        i = writePair(text, i, out);
      } else {
        out.append(c);
      }
    }
    out.append('"');
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
    return i + 1;
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
