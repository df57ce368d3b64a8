package org.trucewatch.output.listing;

import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trucewatch.claims.Point;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Rows as JSON, or as GeoJSON (RFC 7946): a row without a pin has a null geometry, and the
/// precision of place is among the properties.
public final class Json {
  private Json() {}

  static String render(Listing listing) {
    var text = new StringWriter();
    write(
        text,
        json -> {
          json.writeName(listing.name());
          json.writeStartArray();
          for (Listing.Row row : listing.rows()) {
            object(json, names(listing), row);
          }
          json.writeEndArray();
          remarks(json, listing.foot());
        });
    return text.toString();
  }

  static String renderGeo(Listing listing) {
    var text = new StringWriter();
    writeGeo(text, names(listing), listing.rows().stream(), listing.foot());
    return text.toString();
  }

  /// Writes rows as a collection of features, one after the other; the writer is closed.
  ///
  /// @param names the names of the properties, one for each cell
  /// @param rows the rows
  /// @param remarks what stands below, as a member that GeoJSON does not know
  public static void writeGeo(
      Writer text, List<String> names, Stream<Listing.Row> rows, List<String> remarks) {
    write(
        text,
        json -> {
          json.writeStringProperty("type", "FeatureCollection");
          json.writeName("features");
          json.writeStartArray();
          rows.forEachOrdered(row -> feature(json, names, row));
          json.writeEndArray();
          remarks(json, remarks);
        });
  }

  private static List<String> names(Listing listing) {
    return listing.columns().stream().map(Listing.Column::name).toList();
  }

  private static void feature(JsonGenerator json, List<String> names, Listing.Row row) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    geometry(json, row.point());
    json.writeName("properties");
    object(json, names, row);
    json.writeEndObject();
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

  private static void object(JsonGenerator json, List<String> names, Listing.Row row) {
    json.writeStartObject();
    for (int i = 0; i < names.size(); i++) {
      json.writeName(names.get(i));
      switch (row.cells().get(i)) {
        case Cell.Words(String text) -> json.writeString(text);
        case Cell.Marked(String text, var _) -> json.writeString(text);
        case Cell.Whole(long value) -> json.writeNumber(value);
        case Cell.Decimal(double value) -> json.writeNumber(BigDecimal.valueOf(value));
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

  private static void write(Writer text, Body body) {
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
    try (JsonGenerator json =
        new JsonFactory().createGenerator(context, new EscapingWriter(text))) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
