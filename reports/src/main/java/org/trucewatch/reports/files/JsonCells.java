package org.trucewatch.reports.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trucewatch.reports.files.JsonValue.Elements;
import org.trucewatch.reports.files.JsonValue.Members;
import org.trucewatch.reports.files.JsonValue.Nothing;
import org.trucewatch.reports.files.JsonValue.Plain;

/// A record of JSON laid flat: `{"a": {"b": 1}}` has a cell `a.b`. A list of plain values is one
/// cell with semicolons between; any other list, and what lies deeper than {@value #MAX_DEPTH}
/// levels, is one cell of JSON. `null` is an empty cell.
///
/// A feature of GeoJSON has a cell for each of its properties, `geometry` as well-known text,
/// `geometry.lat` and `geometry.lon` if it is a point, and `feature.id` and the like for what else
/// it has.
///
/// @param cells by name of column
/// @param hasBrokenGeometry whether its geometry is none
record JsonCells(Map<String, String> cells, boolean hasBrokenGeometry) {
  private static final int MAX_DEPTH = 8;
  private static final List<String> OF_FEATURES = List.of("type", "properties", "geometry", "bbox");

  static JsonCells of(Members record) {
    var cells = new LinkedHashMap<String, String>();
    if (!record.isFeature()) {
      flatten("", record, 0, cells);
      return new JsonCells(cells, false);
    }
    if (record.get("properties") instanceof Members properties) {
      flatten("", properties, 0, cells);
    }
    JsonValue geometry = record.get("geometry");
    Optional<Geometry> shape = Geometry.of(geometry);
    shape.ifPresent(it -> it.addTo(cells));
    record
        .values()
        .forEach((name, value) -> {
          if (!OF_FEATURES.contains(name)) {
            flatten("feature." + name, value, 1, cells);
          }
        });
    return new JsonCells(cells, shape.isEmpty() && !(geometry instanceof Nothing));
  }

  private static void flatten(String name, JsonValue value, int depth, Map<String, String> cells) {
    switch (value) {
      case Plain(String text, boolean _) -> cells.putIfAbsent(name, text);
      case Nothing() -> cells.putIfAbsent(name, "");
      case Elements elements -> cells.putIfAbsent(name, list(elements));
      case Members members -> {
        if (depth >= MAX_DEPTH) {
          cells.putIfAbsent(name, members.json());
        } else {
          String prefix = name.isEmpty() ? "" : name + ".";
          members.values().forEach((key, it) -> flatten(prefix + key, it, depth + 1, cells));
        }
      }
    }
  }

  private static String list(Elements elements) {
    boolean isPlain =
        elements.values().stream()
            .allMatch(
                value -> value instanceof Plain(String text, boolean _) && !text.contains(";"));
    return isPlain
        ? elements.values().stream().map(JsonCells::text).collect(Collectors.joining(";"))
        : elements.json();
  }

  private static String text(JsonValue value) {
    return value instanceof Plain(String text, boolean _) ? text : "";
  }
}
