package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;
import org.trucewatch.reports.table.Flaw;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a GeoJSON collection: a feature with a name is a place. Points as they are; lines and
/// polygons by the middle and the reach of their corners. The "line" of a flaw is the number of the
/// feature.
final class GeoJsonPlaces {
  private static final List<String> NAMES =
      List.of("name", "NAME", "name_en", "shapeName", "title", "place", "BRK_NAME", "ADMIN");

  private GeoJsonPlaces() {}

  static void read(String text, PlaceCollector found) {
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(text);
    } catch (JacksonException | StackOverflowError problem) {
      found.refuseFile(
          Flaw.Kind.UNKNOWN_FORMAT,
          "The file starts like JSON and is none.",
          "Export it again as GeoJSON.");
      return;
    }
    JsonNode features = root.path("features");
    if (!features.isArray()) {
      found.refuseFile(
          Flaw.Kind.UNKNOWN_FORMAT,
          "The JSON holds no list of features.",
          "Export a GeoJSON FeatureCollection.");
      return;
    }
    long number = 0;
    for (JsonNode feature : features) {
      number++;
      found.row();
      feature(feature, number, found);
    }
  }

  private static void feature(JsonNode feature, long number, PlaceCollector found) {
    JsonNode properties = feature.path("properties");
    var raw = new ArrayList<String>();
    NAMES.forEach(key -> raw.add(properties.path(key).asString("")));
    properties
        .propertyStream()
        .forEach(entry -> {
          if (entry.getKey().toLowerCase(Locale.ROOT).startsWith("name_")) {
            raw.add(entry.getValue().asString(""));
          }
        });
    for (String name : properties.path("names").asString("").split("[|;]", -1)) {
      raw.add(name);
    }
    List<String> names = found.names(number, raw);
    if (names.isEmpty()) {
      return;
    }
    var corners = new ArrayList<double[]>();
    collect(feature.path("geometry").path("coordinates"), corners, 0);
    if (corners.isEmpty()) {
      found.refuse(
          Flaw.Kind.HALF_A_COORDINATE,
          number,
          "geometry",
          "",
          "The feature has no coordinates.",
          "Give it a geometry.");
      return;
    }
    double[] middle = new double[2];
    corners.forEach(corner -> {
      middle[0] += corner[0] / corners.size();
      middle[1] += corner[1] / corners.size();
    });
    Optional<Point> point =
        found.point(number, Double.toString(middle[1]), Double.toString(middle[0]));
    point.ifPresent(centre -> add(properties, names, centre, corners, number, found));
  }

  private static void add(
      JsonNode properties,
      List<String> names,
      Point centre,
      List<double[]> corners,
      long number,
      PlaceCollector found) {
    String code = properties.path("country").asString(properties.path("iso_a2").asString(""));
    Country country = found.country(number, code, centre);
    String kindWord = properties.path("kind").asString(properties.path("type").asString(""));
    PlaceKind kind =
        PlaceWords.of("x " + kindWord)
            .kind()
            .or(() -> PlaceWords.of(names.getFirst()).kind())
            .orElse(corners.size() == 1 ? PlaceKind.SETTLEMENT : PlaceKind.AREA);
    double radius = corners.size() == 1 ? 2 : reach(centre, corners);
    found.add(
        new Place(
            String.format(
                Locale.ROOT,
                "geojson:%s-%s@%.3f,%.3f",
                country,
                Spelling.fold(names.getFirst()).replace(' ', '-'),
                centre.latitude(),
                centre.longitude()),
            names,
            kind,
            new Place.Within(country, Borders.packed().at(centre).province(), Optional.empty()),
            centre,
            new Place.Extent(Math.max(1, radius), 0)));
  }

  private static double reach(Point centre, List<double[]> corners) {
    double reach = 0;
    for (double[] corner : corners) {
      if (Math.abs(corner[1]) <= 90 && Math.abs(corner[0]) <= 180) {
        reach = Math.max(reach, centre.distanceKm(new Point(corner[1], corner[0])));
      }
    }
    return reach;
  }

  private static void collect(JsonNode node, List<double[]> corners, int depth) {
    if (!node.isArray() || depth > 4) {
      return;
    }
    if (node.size() >= 2 && node.get(0).isNumber() && node.get(1).isNumber()) {
      corners.add(new double[] {node.get(0).asDouble(), node.get(1).asDouble()});
      return;
    }
    node.forEach(child -> collect(child, corners, depth + 1));
  }
}
