package org.trucewatch.app.render;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trucewatch.claims.Point;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// A listing as JSON, or as GeoJSON (RFC 7946): a row without coordinates has a null geometry, and
/// the precision of place is among the properties.
final class Json {
  private Json() {}

  static String render(Listing listing) {
    return write(json -> {
      json.writeStartObject();
      json.writeName(listing.name());
      json.writeStartArray();
      for (Listing.Row row : listing.rows()) {
        object(json, listing.columns(), row);
      }
      json.writeEndArray();
      remarks(json, listing.foot());
      json.writeEndObject();
    });
  }

  static String renderGeo(Listing listing) {
    return write(json -> {
      json.writeStartObject();
      json.writeStringProperty("type", "FeatureCollection");
      json.writeName("features");
      json.writeStartArray();
      for (Listing.Row row : listing.rows()) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        geometry(json, row.point());
        json.writeName("properties");
        object(json, listing.columns(), row);
        json.writeEndObject();
      }
      json.writeEndArray();
      remarks(json, listing.foot());
      json.writeEndObject();
    });
  }

  private static void geometry(JsonGenerator json, Optional<Point> point) {
    json.writeName("geometry");
    if (point.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("type", "Point");
    json.writeName("coordinates");
    json.writeStartArray();
    json.writeNumber(BigDecimal.valueOf(point.get().longitude()));
    json.writeNumber(BigDecimal.valueOf(point.get().latitude()));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void object(JsonGenerator json, List<Listing.Column> columns, Listing.Row row) {
    json.writeStartObject();
    for (int i = 0; i < columns.size(); i++) {
      json.writeName(columns.get(i).name());
      switch (row.cells().get(i)) {
        case Cell.Words(String text) -> json.writeString(text);
        case Cell.Marked(String text, var _) -> json.writeString(text);
        case Cell.Whole(long value) -> json.writeNumber(value);
        case Cell.YesNo(boolean value) -> json.writeBoolean(value);
        case Cell.Many(List<String> values) -> {
          json.writeStartArray();
          values.forEach(json::writeString);
          json.writeEndArray();
        }
        case Cell.Absent() -> json.writeNull();
      }
    }
    json.writeEndObject();
  }

  private static void remarks(JsonGenerator json, List<String> foot) {
    json.writeName("remarks");
    json.writeStartArray();
    foot.forEach(json::writeString);
    json.writeEndArray();
  }

  private interface Body {
    void write(JsonGenerator json);
  }

  private static String write(Body body) {
    var text = new StringWriter();
    var indenter = new DefaultIndenter("  ", "\n");
    var context =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter()
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
          }
        };
    try (JsonGenerator json = new JsonFactory().createGenerator(context, text)) {
      body.write(json);
    }
    return escaped(text.append('\n').toString());
  }

  /// What could steer a terminal can only stand inside a string, where an escape means the same.
  private static String escaped(String json) {
    var escaped = new StringBuilder(json.length());
    json.codePoints()
        .forEach(point -> {
          if (point >= 0x7f && Visible.isHostile(point)) {
            for (char c : Character.toChars(point)) {
              escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
          } else {
            escaped.appendCodePoint(point);
          }
        });
    return escaped.toString();
  }
}
