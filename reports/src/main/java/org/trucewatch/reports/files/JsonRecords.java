package org.trucewatch.reports.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.trucewatch.reports.files.JsonValue.Budget;
import org.trucewatch.reports.files.JsonValue.Members;
import org.trucewatch.reports.table.Content.ByteCounter;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.TextFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// The records of a JSON file, one by one: one object per line (JSON lines), or the objects of an
/// array, alone or as a member of one object (`features` of GeoJSON, RFC 7946, and `data` and the
/// like of programming interfaces).
///
/// @param file the file
/// @param form how the records are written
record JsonRecords(TextFile file, Form form) {
  private static final int MAX_CHARS = 1 << 24;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(64)
                  .maxStringLength(MAX_CHARS)
                  .build())
          .build();
  private static final Set<String> LISTS =
      Set.of("features", "data", "results", "records", "items", "events");

  /// How the records are written.
  ///
  /// @param isLines whether each line is a record
  /// @param list name of the member that holds the records; empty for an array of its own
  /// @param coordinates name of the coordinate system, if one is named that is not WGS 84
  record Form(boolean isLines, String list, String coordinates) {}

  /// Takes records.
  interface Taker {
    /// Takes a record; false for "no more".
    boolean take(long line, Members members) throws IOException;

    /// Takes what is not a record.
    void broken(long line, String text, String why);
  }

  /// Whether a file begins as JSON does.
  static boolean looksLike(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
    return text.startsWith("{") || text.startsWith("[");
  }

  /// Looks through the file for how its records are written.
  static JsonRecords of(TextFile file) throws IOException {
    try (var text = file.open(_ -> {});
        var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        return new JsonRecords(file, new Form(false, "", ""));
      }
      return new JsonRecords(file, form(parser));
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException _) {
      return new JsonRecords(file, new Form(true, "", ""));
    }
  }

  private static Form form(JsonParser parser) throws IOException {
    String list = "";
    String coordinates = "";
    try {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        if (name.equals("crs")) {
          coordinates = foreign(JsonValue.parse(parser, new Budget(MAX_CHARS)));
        } else if (token == JsonToken.START_ARRAY && list.isEmpty() && LISTS.contains(name)) {
          list = name;
        }
        parser.skipChildren();
      }
    } catch (JacksonException broken) {
      if (list.isEmpty()) {
        throw broken;
      }
      return new Form(false, list, coordinates);
    }
    boolean isOneLine = parser.currentLocation().getLineNr() == 1;
    if (isOneLine && (list.isEmpty() || parser.nextToken() != null)) {
      return new Form(true, "", "");
    }
    if (list.isEmpty()) {
      throw new UnreadableFile(
          Kind.UNKNOWN_FORMAT,
          "This JSON is neither one object per line nor a list of objects.",
          "Write one object per line (JSON lines), an array of objects, or GeoJSON.");
    }
    return new Form(false, list, coordinates);
  }

  /// The name of a coordinate system that is not WGS 84 in degrees; empty otherwise.
  private static String foreign(JsonValue crs) {
    String text = crs.json();
    boolean isUsual = text.equals("null") || text.contains("CRS84") || text.contains("4326");
    return isUsual ? "" : text.substring(0, Math.min(80, text.length()));
  }

  void read(Taker taker, ByteCounter counter) throws IOException {
    try (var text = file.open(counter)) {
      if (form.isLines()) {
        lines(new BufferedReader(text, 1 << 16), taker);
      } else {
        list(text, taker);
      }
    }
  }

  private static void lines(BufferedReader text, Taker taker) throws IOException {
    var line = new StringBuilder();
    for (long number = 1; nextLine(text, line); number++) {
      if (line.length() > MAX_CHARS) {
        taker.broken(number, line.substring(0, 80), "This line has more than 16 Mi characters.");
      } else if (!line.toString().isBlank() && !line(number, line.toString(), taker)) {
        return;
      }
    }
  }

  private static boolean line(long number, String line, Taker taker) throws IOException {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        taker.broken(number, line, "This line is not a JSON object.");
        return true;
      }
      JsonValue value = JsonValue.parse(parser, new Budget(8L * MAX_CHARS));
      if (parser.nextToken() != null) {
        taker.broken(number, line, "This line has more than one JSON object.");
        return true;
      }
      return !(value instanceof Members members) || taker.take(number, members);
    } catch (JacksonException e) {
      taker.broken(number, line, "This line is not JSON (" + sentence(e) + ").");
      return true;
    }
  }

  /// Reads a line of any ending, keeping little more than the limit of it; false at the end.
  private static boolean nextLine(BufferedReader text, StringBuilder line) throws IOException {
    line.setLength(0);
    int c = text.read();
    if (c < 0) {
      return false;
    }
    while (c >= 0 && c != '\n' && c != '\r') {
      if (line.length() <= MAX_CHARS) {
        line.append((char) c);
      }
      c = text.read();
    }
    if (c == '\r') {
      text.mark(1);
      if (text.read() != '\n') {
        text.reset();
      }
    }
    return true;
  }

  private void list(java.io.Reader text, Taker taker) throws IOException {
    long line = 1;
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      while (!form.list().isEmpty()
          && !(parser.nextToken() == JsonToken.START_ARRAY
              && form.list().equals(parser.currentName())
              && parser.streamReadContext().getParent().getParent().inRoot())) {
        if (parser.currentToken() != JsonToken.PROPERTY_NAME) {
          parser.skipChildren();
        }
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        line = parser.currentTokenLocation().getLineNr();
        JsonValue value = JsonValue.parse(parser, new Budget(8L * MAX_CHARS));
        if (!(value instanceof Members members)) {
          taker.broken(line, value.json(), "This element of the list is not an object.");
        } else if (!taker.take(line, members)) {
          return;
        }
      }
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw UnreadableFile.damaged("This is not JSON any more (" + sentence(e) + ").");
    }
  }

  private static String sentence(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return message.length() > 120 ? message.substring(0, 119) + "…" : message;
  }
}
