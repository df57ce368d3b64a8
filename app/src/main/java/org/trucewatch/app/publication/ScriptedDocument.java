package org.trucewatch.app.publication;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/// A document of the desk as a script: a page that was opened from a folder may load scripts and
/// nothing else. The document stays data whatever a report says: no sign is left in it that could
/// end a script, open a tag or end a line of code.
final class ScriptedDocument {
  /// Longest name of a file that every common file system takes, in bytes.
  private static final int LONGEST_NAME = 200;

  private static final byte[] LESS = ascii("\\u003c");
  private static final byte[] GREATER = ascii("\\u003e");
  private static final byte[] LINE = ascii("\\u2028");
  private static final byte[] PARAGRAPH = ascii("\\u2029");

  private ScriptedDocument() {}

  /// A part of a path as both the page and a file name spell it: like `encodeURIComponent`.
  static String spelt(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%21", "!")
        .replace("%27", "'")
        .replace("%28", "(")
        .replace("%29", ")")
        .replace("%7E", "~");
  }

  /// Whether a file can have this name.
  static boolean fits(String segment) {
    return spelt(segment).length() <= LONGEST_NAME;
  }

  /// Writes a document.
  ///
  /// @param data the folder of all of them
  /// @param path its path below the API's, in segments
  /// @param json the document in UTF-8
  static void write(Path data, byte[] json, String... path) throws IOException {
    String name = Arrays.stream(path).map(ScriptedDocument::spelt).collect(Collectors.joining("/"));
    Path file = data.resolve(name + ".js");
    Files.createDirectories(file.resolveSibling("."));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(ascii("trucewatchData(\"" + name + "\","));
      harmless(json, out);
      out.write(ascii(");\n"));
    }
  }

  /// The signs replaced stand in a document only inside its texts, where an escape means the same.
  private static void harmless(byte[] json, OutputStream out) throws IOException {
    for (int i = 0; i < json.length; i++) {
      switch (json[i]) {
        case '<' -> out.write(LESS);
        case '>' -> out.write(GREATER);
        case (byte) 0xe2 -> i += separator(json, i, out);
        default -> out.write(json[i]);
      }
    }
  }

  /// Writes the separator of lines or paragraphs that begins here as an escape, or else just this
  /// byte. Returns how many bytes more it took.
  private static int separator(byte[] json, int at, OutputStream out) throws IOException {
    boolean isOne =
        at + 2 < json.length
            && json[at + 1] == (byte) 0x80
            && (json[at + 2] == (byte) 0xa8 || json[at + 2] == (byte) 0xa9);
    if (isOne) {
      out.write(json[at + 2] == (byte) 0xa8 ? LINE : PARAGRAPH);
      return 2;
    }
    out.write(json[at]);
    return 0;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
