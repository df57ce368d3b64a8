package org.trucewatch.reports.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One value of a JSON file. Numbers stay as written.
sealed interface JsonValue {
  /// A text, a number, true or false.
  record Plain(String text, boolean isQuoted) implements JsonValue {}

  /// `null`.
  record Nothing() implements JsonValue {}

  /// An array.
  record Elements(List<JsonValue> values) implements JsonValue {
    public Elements {
      values = List.copyOf(values);
    }
  }

  /// An object; of two members of one name the first counts.
  ///
  /// @param values its members
  /// @param doubled names that occur more than once
  record Members(Map<String, JsonValue> values, List<String> doubled) implements JsonValue {
    public Members {
      values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
      doubled = List.copyOf(doubled);
    }

    /// A member; nothing if there is none.
    JsonValue get(String name) {
      return values.getOrDefault(name, new Nothing());
    }

    boolean isFeature() {
      return get("type").equals(new Plain("Feature", true)) && values.containsKey("properties");
    }
  }

  /// Parses the value at which the parser stands.
  ///
  /// @param budget most characters and values it may have
  static JsonValue parse(JsonParser parser, Budget budget) throws UnreadableFile {
    budget.spend(8);
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return members(parser, budget);
    }
    if (token == JsonToken.START_ARRAY) {
      var values = new ArrayList<JsonValue>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        values.add(parse(parser, budget));
      }
      return new Elements(values);
    }
    if (token == JsonToken.VALUE_NULL) {
      return new Nothing();
    }
    String text = parser.getString();
    budget.spend(text.length());
    return new Plain(text, token == JsonToken.VALUE_STRING);
  }

  private static Members members(JsonParser parser, Budget budget) throws UnreadableFile {
    var values = new LinkedHashMap<String, JsonValue>();
    var doubled = new ArrayList<String>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      budget.spend(name.length());
      parser.nextToken();
      if (values.putIfAbsent(name, parse(parser, budget)) != null) {
        doubled.add(name);
      }
    }
    return new Members(values, doubled);
  }

  /// The value as compact JSON.
  default String json() {
    return switch (this) {
      case Plain(String text, boolean isQuoted) -> isQuoted ? quoted(text) : text;
      case Nothing() -> "null";
      case Elements(List<JsonValue> values) ->
          values.stream().map(JsonValue::json).collect(Collectors.joining(",", "[", "]"));
      case Members(Map<String, JsonValue> values, List<String> _) ->
          values.entrySet().stream()
              .map(member -> quoted(member.getKey()) + ":" + member.getValue().json())
              .collect(Collectors.joining(",", "{", "}"));
    };
  }

  private static String quoted(String text) {
    return '"'
        + String.valueOf(
            tools.jackson.core.io.JsonStringEncoder.getInstance().quoteAsCharArray(text))
        + '"';
  }

  /// How much more one record may hold.
  final class Budget {
    private long left;

    Budget(long chars) {
      this.left = chars;
    }

    void spend(long chars) throws UnreadableFile {
      left -= chars;
      if (left < 0) {
        throw UnreadableFile.damaged("One record of this file is too long to be held.");
      }
    }
  }
}
