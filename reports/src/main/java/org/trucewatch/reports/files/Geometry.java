package org.trucewatch.reports.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.reports.files.JsonValue.Elements;
import org.trucewatch.reports.files.JsonValue.Members;
import org.trucewatch.reports.files.JsonValue.Plain;

/// A geometry of GeoJSON as well-known text, longitude before latitude, heights left out. The
/// middle of anything but a point is not taken for a place: that would be more exact than the file.
///
/// @param wkt the text
/// @param latitude as written, if it is a point
/// @param longitude as written, if it is a point
record Geometry(String wkt, Optional<String> latitude, Optional<String> longitude) {
  private static final Map<String, Integer> DEPTHS =
      Map.of(
          "Point", 0,
          "MultiPoint", 1,
          "LineString", 1,
          "MultiLineString", 2,
          "Polygon", 2,
          "MultiPolygon", 3);
  private static final int MAX_PARTS = 100;

  static Optional<Geometry> of(JsonValue value) {
    if (!(value instanceof Members members) || !(members.get("type") instanceof Plain type)) {
      return Optional.empty();
    }
    if (type.text().equals("GeometryCollection")) {
      return collection(members);
    }
    Integer depth = DEPTHS.get(type.text());
    if (depth == null || !(members.get("coordinates") instanceof Elements coordinates)) {
      return Optional.empty();
    }
    var wkt = new StringBuilder(type.text().toUpperCase(Locale.ROOT)).append(' ');
    if (coordinates.values().isEmpty()) {
      return Optional.of(new Geometry(wkt + "EMPTY", Optional.empty(), Optional.empty()));
    }
    if (!write(depth == 0 ? new Elements(List.of(coordinates)) : coordinates, depth, wkt)) {
      return Optional.empty();
    }
    boolean isPoint = depth == 0;
    return Optional.of(
        new Geometry(wkt.toString(), part(coordinates, 1, isPoint), part(coordinates, 0, isPoint)));
  }

  void addTo(Map<String, String> cells) {
    cells.putIfAbsent("geometry", wkt);
    latitude.ifPresent(text -> cells.putIfAbsent("geometry.lat", text));
    longitude.ifPresent(text -> cells.putIfAbsent("geometry.lon", text));
  }

  private static Optional<Geometry> collection(Members members) {
    if (!(members.get("geometries") instanceof Elements parts)
        || parts.values().size() > MAX_PARTS) {
      return Optional.empty();
    }
    var texts = new ArrayList<String>();
    for (JsonValue part : parts.values()) {
      var one = of(part);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      texts.add(one.get().wkt());
    }
    String inside = texts.isEmpty() ? "EMPTY" : "(" + String.join(", ", texts) + ")";
    return Optional.of(
        new Geometry("GEOMETRYCOLLECTION " + inside, Optional.empty(), Optional.empty()));
  }

  private static Optional<String> part(Elements position, int at, boolean isPoint) {
    return isPoint && position.values().get(at) instanceof Plain(String text, boolean _)
        ? Optional.of(text)
        : Optional.empty();
  }

  /// Writes lists of lists of positions; false if the value is none.
  private static boolean write(Elements list, int depth, StringBuilder wkt) {
    wkt.append('(');
    boolean isFirst = true;
    for (JsonValue value : list.values()) {
      if (!(value instanceof Elements elements)) {
        return false;
      }
      wkt.append(isFirst ? "" : ", ");
      isFirst = false;
      if (depth <= 1 ? !position(elements, wkt) : !write(elements, depth - 1, wkt)) {
        return false;
      }
    }
    wkt.append(')');
    return true;
  }

  private static boolean position(Elements position, StringBuilder wkt) {
    var values = position.values();
    if (values.size() < 2
        || !(values.get(0) instanceof Plain(String longitude, boolean isText) && !isText)
        || !(values.get(1) instanceof Plain(String latitude, boolean isWord) && !isWord)) {
      return false;
    }
    wkt.append(longitude).append(' ').append(latitude);
    return true;
  }
}
