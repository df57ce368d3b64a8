package org.trucewatch.reports.places;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.zip.GZIPOutputStream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Natural Earth's provinces, read from GeoJSON, thinned together so that neighbours keep one
/// border, and packed: names and codes as a table, rings as differences of ten-thousandths of a
/// degree.
final class ProvincePack {
  /// Thinning in degrees: parts of a border that enclose less than the square of this go.
  private static final double TOLERANCE = 0.008;

  private static final List<String> NAMES =
      List.of("name_en", "name", "name_alt", "gn_name", "woe_name", "gns_name", "region");
  private static final List<String> SCRIPTS = List.of("name_ar", "name_fa", "name_ur", "name_ru");
  private static final List<String> LOCAL =
      List.of("name_uk", "name_hi", "name_bn", "name_he", "name_tr", "name_zh");

  private static final int ID = 0;
  private static final int COUNTRY = 1;
  private static final int NAME_LIST = 5;

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final List<Feature> features;
  private final STRtree tree = new STRtree();

  private record Feature(List<String> row, Geometry shape) {}

  private ProvincePack(List<Feature> features) {
    this.features = features;
    for (int i = 0; i < features.size(); i++) {
      tree.insert(features.get(i).shape().getEnvelopeInternal(), i);
    }
  }

  static ProvincePack read(Path file) throws IOException {
    JsonNode root = JsonMapper.shared().readTree(file.toFile());
    var features = new ArrayList<Feature>();
    for (JsonNode feature : root.path("features")) {
      features.add(new Feature(row(feature.path("properties")), shape(feature.path("geometry"))));
    }
    features.sort(Comparator.comparing(feature -> feature.row().get(ID)));
    Geometry[] shapes = features.stream().map(Feature::shape).toArray(Geometry[]::new);
    Geometry[] thin = CoverageSimplifier.simplify(shapes, TOLERANCE);
    for (int i = 0; i < thin.length; i++) {
      features.set(i, new Feature(features.get(i).row(), thin[i]));
    }
    return new ProvincePack(features);
  }

  /// The number of the province that holds the point, if any.
  Optional<Integer> find(double latitude, double longitude) {
    Point point = FACTORY.createPoint(new Coordinate(longitude, latitude));
    List<?> near = tree.query(point.getEnvelopeInternal());
    return near.stream()
        .map(Integer.class::cast)
        .sorted()
        .filter(number -> features.get(number).shape().intersects(point))
        .findFirst();
  }

  /// Hands out every name with its country.
  void names(BiConsumer<String, String> taker) {
    var more = new HashMap<String, String>();
    PackedFile.table("province-names-1.tsv").forEach(row -> more.put(row[0], row[1]));
    for (Feature feature : features) {
      String names =
          feature.row().get(NAME_LIST) + "|" + more.getOrDefault(feature.row().get(ID), "");
      for (String name : names.split("\\|", -1)) {
        taker.accept(feature.row().get(COUNTRY), name);
      }
    }
  }

  String write(Path folder) throws IOException {
    var table = new StringBuilder();
    for (Feature feature : features) {
      table.append(String.join("\t", feature.row())).append('\n');
    }
    writePacked(folder.resolve("provinces.tsv.gz"), table);
    long corners = 0;
    try (var out =
        new DataOutputStream(
            new BufferedOutputStream(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("provinces.bin.gz")))))) {
      Varint.write(out, features.size());
      for (Feature feature : features) {
        corners += write(out, feature.shape());
      }
    }
    return String.format(Locale.ROOT, "provinces: %d, corners: %d", features.size(), corners);
  }

  static void writePacked(Path file, CharSequence text) throws IOException {
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /// A shape is its number of rings and each ring its corners; shells and holes are told apart by
  /// counting crossings, so no order is needed.
  private static long write(DataOutputStream out, Geometry shape) throws IOException {
    var rings = new ArrayList<LinearRing>();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) shape.getGeometryN(i);
      if (!polygon.isEmpty()) {
        rings.add(polygon.getExteriorRing());
        for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
          rings.add(polygon.getInteriorRingN(k));
        }
      }
    }
    long corners = 0;
    Varint.write(out, rings.size());
    for (LinearRing ring : rings) {
      Coordinate[] points = ring.getCoordinates();
      Varint.write(out, points.length);
      int lastX = 0;
      int lastY = 0;
      for (Coordinate point : points) {
        int x = (int) Math.round(point.x * 10_000);
        int y = (int) Math.round(point.y * 10_000);
        Varint.write(out, x - lastX);
        Varint.write(out, y - lastY);
        lastX = x;
        lastY = y;
      }
      corners += points.length;
    }
    return corners;
  }

  /// Columns: id, country, territory, ISO 3166-2 code, type, names parted by "|".
  private static List<String> row(JsonNode properties) {
    String country = text(properties, "iso_a2");
    Set<String> names = new LinkedHashSet<>();
    NAMES.forEach(key -> addAll(names, text(properties, key)));
    SCRIPTS.forEach(key -> addAll(names, text(properties, key)));
    if (CityPack.REGION.contains(country)) {
      LOCAL.forEach(key -> addAll(names, text(properties, key)));
    }
    var kept = CityPack.distinct(new ArrayList<>(names), true);
    if (kept.isEmpty()) {
      kept = List.of(text(properties, "admin"));
    }
    return List.of(
        text(properties, "adm1_code"),
        country,
        text(properties, "adm0_a3"),
        text(properties, "iso_3166_2"),
        text(properties, "type_en"),
        String.join("|", kept));
  }

  private static void addAll(Set<String> names, String cell) {
    for (String name : cell.split("\\|", -1)) {
      String tidy = name.replaceAll("\\s+", " ").strip();
      if (!tidy.isEmpty()) {
        names.add(tidy);
      }
    }
  }

  private static String text(JsonNode properties, String key) {
    String text = properties.path(key).asString("").replace('\t', ' ').strip();
    return text.equals("-99") || text.equals("null") ? "" : text;
  }

  private static Geometry shape(JsonNode geometry) {
    JsonNode coordinates = geometry.path("coordinates");
    if (geometry.path("type").asString("").equals("Polygon")) {
      return polygon(coordinates);
    }
    var polygons = new ArrayList<Polygon>();
    coordinates.forEach(one -> polygons.add(polygon(one)));
    return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private static Polygon polygon(JsonNode rings) {
    var holes = new ArrayList<LinearRing>();
    for (int i = 1; i < rings.size(); i++) {
      holes.add(ring(rings.get(i)));
    }
    return FACTORY.createPolygon(ring(rings.get(0)), holes.toArray(LinearRing[]::new));
  }

  private static LinearRing ring(JsonNode corners) {
    var points = new ArrayList<Coordinate>();
    for (JsonNode corner : corners) {
      points.add(new Coordinate(corner.get(0).asDouble(), corner.get(1).asDouble()));
    }
    return FACTORY.createLinearRing(points.toArray(Coordinate[]::new));
  }
}
