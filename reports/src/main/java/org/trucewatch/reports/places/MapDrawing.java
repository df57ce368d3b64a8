package org.trucewatch.reports.places;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/// A map as TopoJSON: lines once, as differences on a grid, and what is made of them.
final class MapDrawing {
  private final List<Mesh.Line> lines;
  private final double degreesPerStep;

  /// @param lines the lines, on a grid
  /// @param degreesPerStep how wide the grid is
  MapDrawing(List<Mesh.Line> lines, double degreesPerStep) {
    this.lines = lines;
    this.degreesPerStep = degreesPerStep;
  }

  /// A name on the map.
  ///
  /// @param name the name
  /// @param code the country's code
  /// @param point where it stands
  /// @param rank 0 for the largest, growing with smaller ones
  record Label(String name, String code, org.trucewatch.claims.Point point, int rank) {}

  /// A shape on the map.
  ///
  /// @param properties what it is
  /// @param polygons its polygons, each a shell and its holes
  record Shape(Map<String, String> properties, List<List<Faces.Ring>> polygons) {}

  /// What the lines are.
  ///
  /// @param name of the layer
  /// @param wanted which lines
  /// @param properties what each is, by its sides
  record LineLayer(
      String name,
      Predicate<Mesh.Sides> wanted,
      java.util.function.Function<Mesh.Sides, Map<String, String>> properties) {}

  String json(List<Shape> land, List<LineLayer> layers, Map<String, List<Label>> labels) {
    var text = new StringWriter();
    write(text, land, layers, labels);
    return text.toString();
  }

  private void write(
      Writer text, List<Shape> land, List<LineLayer> layers, Map<String, List<Label>> labels) {
    try (JsonGenerator json =
        JsonFactory.builder()
            .build()
            .createGenerator(tools.jackson.core.ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("type", "Topology");
      json.writeName("transform");
      json.writeStartObject();
      pair(json, "scale", degreesPerStep, degreesPerStep);
      pair(json, "translate", 0, 0);
      json.writeEndObject();
      json.writeName("objects");
      json.writeStartObject();
      shapes(json, land);
      layers.forEach(layer -> layer(json, layer));
      labels.forEach((name, list) -> labels(json, name, list));
      json.writeEndObject();
      arcs(json);
      json.writeEndObject();
    }
  }

  private static void pair(JsonGenerator json, String name, double a, double b) {
    json.writeName(name);
    json.writeStartArray();
    json.writeNumber(a);
    json.writeNumber(b);
    json.writeEndArray();
  }

  private static void collection(JsonGenerator json, String name, Runnable geometries) {
    json.writeName(name);
    json.writeStartObject();
    json.writeStringProperty("type", "GeometryCollection");
    json.writeName("geometries");
    json.writeStartArray();
    geometries.run();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void properties(JsonGenerator json, Map<String, String> properties) {
    json.writeName("properties");
    json.writeStartObject();
    properties.forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  private static void shapes(JsonGenerator json, List<Shape> land) {
    collection(
        json,
        "land",
        () -> {
          for (Shape shape : land) {
            json.writeStartObject();
            json.writeStringProperty("type", "MultiPolygon");
            properties(json, shape.properties());
            json.writeName("arcs");
            json.writeStartArray();
            for (List<Faces.Ring> polygon : shape.polygons()) {
              json.writeStartArray();
              polygon.forEach(ring -> numbers(json, ring.lines()));
              json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
          }
        });
  }

  private void layer(JsonGenerator json, LineLayer layer) {
    Map<Map<String, String>, List<Integer>> kinds =
        new TreeMap<>(java.util.Comparator.comparing(Object::toString));
    for (int i = 0; i < lines.size(); i++) {
      Mesh.Line line = lines.get(i);
      if (line.corners().length > 1 && layer.wanted().test(line.sides())) {
        kinds
            .computeIfAbsent(
                layer.properties().apply(line.sides()), _ -> new java.util.ArrayList<>())
            .add(i);
      }
    }
    collection(
        json,
        layer.name(),
        () ->
            kinds.forEach((properties, numbers) -> {
              json.writeStartObject();
              json.writeStringProperty("type", "MultiLineString");
              properties(json, properties);
              json.writeName("arcs");
              json.writeStartArray();
              numbers.forEach(number -> numbers(json, List.of(number)));
              json.writeEndArray();
              json.writeEndObject();
            }));
  }

  private void labels(JsonGenerator json, String name, List<Label> labels) {
    collection(
        json,
        name,
        () -> {
          for (Label label : labels) {
            json.writeStartObject();
            json.writeStringProperty("type", "Point");
            json.writeName("coordinates");
            json.writeStartArray();
            json.writeNumber(Math.round(label.point().longitude() / degreesPerStep));
            json.writeNumber(Math.round(label.point().latitude() / degreesPerStep));
            json.writeEndArray();
            json.writeName("properties");
            json.writeStartObject();
            json.writeStringProperty("name", label.name());
            json.writeStringProperty("code", label.code());
            json.writeNumberProperty("rank", label.rank());
            json.writeEndObject();
            json.writeEndObject();
          }
        });
  }

  private static void numbers(JsonGenerator json, List<Integer> numbers) {
    json.writeStartArray();
    numbers.forEach(json::writeNumber);
    json.writeEndArray();
  }

  private void arcs(JsonGenerator json) {
    json.writeName("arcs");
    json.writeStartArray();
    for (Mesh.Line line : lines) {
      json.writeStartArray();
      int x = 0;
      int y = 0;
      for (long corner : line.corners()) {
        json.writeStartArray();
        json.writeNumber(Mesh.x(corner) - x);
        json.writeNumber(Mesh.y(corner) - y);
        json.writeEndArray();
        x = Mesh.x(corner);
        y = Mesh.y(corner);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
