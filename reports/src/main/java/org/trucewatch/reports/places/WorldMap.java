package org.trucewatch.reports.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.trucewatch.claims.Point;

/// The map behind incidents: land, borders, disputed lines and names, from the packed outlines, as
/// TopoJSON.
///
/// | object | what |
/// |---|---|
/// | `land` | land by country (`code`, `name`); disputed land apart (`disputed`, `note`) |
/// | `borders` | lines between countries, each once, that nobody disputes |
/// | `disputed` | lines of land that more than one party claims (`name`, `note`) |
/// | `provinces` | lines between provinces of one country; in the near map only |
/// | `coast` | where land ends; in the near map only |
/// | `countries`, `places` | names of countries, and of provinces in the near map |
///
/// Lines are Natural Earth's, drawn by who holds the ground: a source, not a finding.
public final class WorldMap {
  static final String FILE = "world.json.gz";

  /// Widest box that the near map is drawn for, in degrees.
  public static final double WIDEST = 40;

  private static final int WORLD_STEP = 100;
  private static final double WORLD_TOLERANCE = 0.1;
  private static final double SMALLEST_ISLAND = 6;
  private static final int NEAR_STEP = 10;
  private static final double NEAR_TOLERANCE = 0.008;
  private static final double MARGIN = 1;

  private WorldMap() {}

  /// The map of the world, packed with gzip.
  public static InputStream packed() {
    return Objects.requireNonNull(WorldMap.class.getResourceAsStream(FILE), FILE);
  }

  /// The map of the world as text.
  public static String world() {
    try (var in = new GZIPInputStream(packed())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The packed map cannot be read.", e);
    }
  }

  /// Draws the map of the world, to be packed.
  static String draw() {
    Provinces provinces = Provinces.packed();
    Grounds grounds = Grounds.byCountry(provinces);
    Mesh mesh = new Mesh();
    for (Province province : provinces.list()) {
      mesh.add(grounds.of(province.number()), provinces.outline(province.number()));
    }
    List<Mesh.Line> lines = thin(mesh.lines(grounds::mark), WORLD_TOLERANCE, WORLD_STEP);
    Faces faces = new Faces(lines);
    var shapes = new ArrayList<MapDrawing.Shape>();
    for (int number = 0; number < grounds.count(); number++) {
      List<List<Faces.Ring>> polygons = faces.polygons(number, SMALLEST_ISLAND);
      if (!polygons.isEmpty()) {
        shapes.add(new MapDrawing.Shape(grounds.properties(number), polygons));
      }
    }
    return new MapDrawing(lines, (double) WORLD_STEP / Rings.PER_DEGREE)
        .json(
            shapes,
            List.of(borders(grounds), disputed(grounds)),
            Map.of("countries", countries(shapes, faces)));
  }

  /// Draws the map of a box in detail.
  ///
  /// @param southWest one corner
  /// @param northEast the other; at most {@value #WIDEST} degrees away on either side
  public static String near(Point southWest, Point northEast) {
    Provinces provinces = Provinces.packed();
    Box box = Box.around(southWest, northEast);
    Grounds grounds = Grounds.byProvince(provinces);
    Mesh mesh = new Mesh();
    var inside = new ArrayList<Province>();
    for (Province province : provinces.list()) {
      Rings rings = provinces.outline(province.number());
      if (!rings.isEmpty() && box.touches(rings)) {
        mesh.add(province.number(), rings);
        inside.add(province);
      }
    }
    List<Mesh.Line> lines =
        thin(
            mesh.lines(grounds::mark).stream().flatMap(line -> box.cut(line).stream()).toList(),
            NEAR_TOLERANCE,
            NEAR_STEP);
    var names = new TreeMap<String, List<MapDrawing.Label>>();
    names.put("places", inside.stream().map(one -> label(provinces, one)).toList());
    return new MapDrawing(lines, (double) NEAR_STEP / Rings.PER_DEGREE)
        .json(
            List.of(),
            List.of(
                borders(grounds),
                disputed(grounds),
                new MapDrawing.LineLayer(
                    "provinces",
                    sides ->
                        !sides.isCoast()
                            && sides.mark() == 0
                            && grounds.isOneCountry(sides.one(), sides.other()),
                    _ -> Map.of()),
                new MapDrawing.LineLayer("coast", Mesh.Sides::isCoast, _ -> Map.of())),
            names);
  }

  private static List<Mesh.Line> thin(List<Mesh.Line> lines, double tolerance, int step) {
    return lines.stream()
        .map(line -> new Mesh.Line(Thinning.thin(line.corners(), tolerance, step), line.sides()))
        .toList();
  }

  private static MapDrawing.LineLayer borders(Grounds grounds) {
    return new MapDrawing.LineLayer(
        "borders",
        sides ->
            !sides.isCoast()
                && sides.mark() == 0
                && !grounds.isOneCountry(sides.one(), sides.other()),
        _ -> Map.of());
  }

  private static MapDrawing.LineLayer disputed(Grounds grounds) {
    return new MapDrawing.LineLayer(
        "disputed",
        sides -> !sides.isCoast() && sides.mark() != 0,
        sides -> grounds.disputed(sides.mark()));
  }

  private static MapDrawing.Label label(Provinces provinces, Province province) {
    Point centre = Grounds.area(provinces.outline(province.number())).centre();
    return new MapDrawing.Label(province.name(), province.country().code(), centre, 0);
  }

  /// The names of countries, each in the middle of its largest part.
  private static List<MapDrawing.Label> countries(List<MapDrawing.Shape> shapes, Faces faces) {
    var labels = new ArrayList<MapDrawing.Label>();
    for (MapDrawing.Shape shape : shapes) {
      if (!shape.properties().containsKey("disputed")) {
        Faces.Ring largest = shape.polygons().getFirst().getFirst();
        double perStep = (double) WORLD_STEP / Rings.PER_DEGREE;
        List<Point> ring = new ArrayList<>();
        for (long corner : faces.corners(largest)) {
          ring.add(
              new Point(
                  Math.clamp(Mesh.y(corner) * perStep, -90, 90),
                  Math.clamp(Mesh.x(corner) * perStep, -180, 180)));
        }
        double size =
            shape.polygons().stream().mapToDouble(p -> p.getFirst().size()).sum()
                * perStep
                * perStep;
        labels.add(
            new MapDrawing.Label(
                shape.properties().getOrDefault("name", ""),
                shape.properties().getOrDefault("code", ""),
                new Area.Shape(List.of(), List.of(ring)).centre(),
                rank(size)));
      }
    }
    labels.sort(
        Comparator.comparingInt(MapDrawing.Label::rank).thenComparing(MapDrawing.Label::code));
    return labels;
  }

  /// From 0, a continent, to 6, an island: half the size for half a rank.
  private static int rank(double squareDegrees) {
    return (int) Math.clamp(6 - Math.log10(Math.max(squareDegrees, 0.01)) * 2, 0, 6);
  }

  /// A box on the grid of the packed outlines, with a margin.
  private record Box(int west, int south, int east, int north) {
    static Box around(Point southWest, Point northEast) {
      int margin = (int) (MARGIN * Rings.PER_DEGREE);
      return new Box(
          Provinces.x(southWest) - margin,
          Provinces.y(southWest) - margin,
          Provinces.x(northEast) + margin,
          Provinces.y(northEast) + margin);
    }

    boolean touches(Rings rings) {
      return rings.maxX() >= west
          && rings.minX() <= east
          && rings.maxY() >= south
          && rings.minY() <= north;
    }

    private boolean holds(long corner) {
      return Mesh.x(corner) >= west
          && Mesh.x(corner) <= east
          && Mesh.y(corner) >= south
          && Mesh.y(corner) <= north;
    }

    /// The parts of a line that lie inside.
    List<Mesh.Line> cut(Mesh.Line line) {
      var parts = new ArrayList<Mesh.Line>();
      var part = new ArrayList<Long>();
      for (long corner : line.corners()) {
        if (holds(corner)) {
          part.add(corner);
        } else {
          end(part, line.sides(), parts);
        }
      }
      end(part, line.sides(), parts);
      return parts;
    }

    private static void end(List<Long> part, Mesh.Sides sides, List<Mesh.Line> parts) {
      if (part.size() > 1) {
        parts.add(new Mesh.Line(part.stream().mapToLong(Long::longValue).toArray(), sides));
      }
      part.clear();
    }
  }
}
