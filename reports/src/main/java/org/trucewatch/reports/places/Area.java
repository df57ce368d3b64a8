package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;

/// A part of the Earth's surface that an event may have happened in. Never a bare point: how large
/// it is says how much is known.
public sealed interface Area {
  /// A circle.
  ///
  /// @param centre its centre
  /// @param radiusKm its radius
  record Disc(Point centre, double radiusKm) implements Area {}

  /// A strip along lines, such as a road or a border.
  ///
  /// @param lines the lines, each with at least one point
  /// @param halfWidthKm how far it reaches to either side
  record Band(List<List<Point>> lines, double halfWidthKm) implements Area {
    public Band {
      lines = lines.stream().map(List::copyOf).toList();
    }
  }

  /// A shape with outlines, such as a province.
  ///
  /// @param lands whose land it is; several if disputed
  /// @param rings its outlines, holes among them
  record Shape(List<Country> lands, List<List<Point>> rings) implements Area {
    public Shape {
      lands = List.copyOf(lands);
      rings = rings.stream().map(List::copyOf).toList();
    }
  }

  /// Several areas: the event was in one of them, or in all.
  ///
  /// @param parts the areas
  record Several(List<Area> parts) implements Area {
    public Several {
      parts = List.copyOf(parts);
    }
  }

  /// The middle of it: where a pin may be put, which is not where the event was.
  default Point centre() {
    return switch (this) {
      case Disc(Point centre, double _) -> centre;
      case Band(List<List<Point>> lines, double _) -> {
        var points = lines.stream().flatMap(List::stream).toList();
        Point middle = Ground.middle(points);
        yield points.stream().min(Comparator.comparingDouble(middle::distanceKm)).orElse(middle);
      }
      case Shape(List<Country> _, List<List<Point>> rings) -> inner(rings);
      case Several(List<Area> parts) -> Ground.middle(parts.stream().map(Area::centre).toList());
    };
  }

  /// Kilometres from the centre to the farthest part.
  default double radiusKm() {
    return switch (this) {
      case Disc(Point _, double radiusKm) -> radiusKm;
      case Band(List<List<Point>> lines, double halfWidthKm) ->
          farthest(centre(), lines) + halfWidthKm;
      case Shape(List<Country> _, List<List<Point>> rings) -> farthest(centre(), rings);
      case Several(List<Area> parts) -> {
        Point centre = centre();
        yield parts.stream()
            .mapToDouble(part -> centre.distanceKm(part.centre()) + part.radiusKm())
            .max()
            .orElse(0);
      }
    };
  }

  /// Kilometres from a point to the nearest part of it; 0 inside.
  default double distanceKm(Point point) {
    return switch (this) {
      case Disc(Point centre, double radiusKm) -> Math.max(0, centre.distanceKm(point) - radiusKm);
      case Band(List<List<Point>> lines, double halfWidthKm) ->
          Math.max(0, nearest(point, lines) - halfWidthKm);
      case Shape(List<Country> _, List<List<Point>> rings) ->
          Ground.inside(point, rings) ? 0 : nearest(point, rings);
      case Several(List<Area> parts) ->
          parts.stream().mapToDouble(part -> part.distanceKm(point)).min().orElse(0);
    };
  }

  /// Every country of the shapes in it.
  default SortedSet<Country> countries() {
    var countries = new TreeSet<Country>();
    switch (this) {
      case Shape(List<Country> named, List<List<Point>> _) -> countries.addAll(named);
      case Several(List<Area> parts) -> parts.forEach(part -> countries.addAll(part.countries()));
      case Disc _, Band _ -> {
        // Their land is found by looking at the map.
      }
    }
    return countries;
  }

  private static double nearest(Point point, List<List<Point>> lines) {
    return lines.stream()
        .mapToDouble(line -> Ground.distanceKm(point, line))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static double farthest(Point centre, List<List<Point>> lines) {
    return lines.stream().flatMap(List::stream).mapToDouble(centre::distanceKm).max().orElse(0);
  }

  private static Point massCentre(List<List<Point>> rings) {
    double weight = 0;
    double latitude = 0;
    double longitude = 0;
    for (List<Point> ring : rings) {
      double size = size(ring);
      Point centre = centroid(ring);
      weight += size;
      latitude += size * centre.latitude();
      longitude += size * centre.longitude();
    }
    return weight == 0
        ? Ground.middle(rings.stream().flatMap(List::stream).toList())
        : new Point(latitude / weight, longitude / weight);
  }

  /// The middle of all, if it lies inside; else that of the largest ring, or if that lies outside
  /// too the middle of the widest cut through it at half its height.
  private static Point inner(List<List<Point>> rings) {
    Point mass = massCentre(rings);
    if (Ground.inside(mass, rings)) {
      return mass;
    }
    var largest = rings.stream().max(Comparator.comparingDouble(Area::size)).orElse(List.of());
    if (largest.isEmpty()) {
      return new Point(0, 0);
    }
    Point middle = centroid(largest);
    if (Ground.inside(middle, rings)) {
      return middle;
    }
    var cuts = new ArrayList<Double>();
    for (int i = 0, j = largest.size() - 1; i < largest.size(); j = i++) {
      Point a = largest.get(i);
      Point b = largest.get(j);
      if (a.latitude() > middle.latitude() != b.latitude() > middle.latitude()) {
        double part = (middle.latitude() - a.latitude()) / (b.latitude() - a.latitude());
        cuts.add(a.longitude() + part * (b.longitude() - a.longitude()));
      }
    }
    cuts.sort(Comparator.naturalOrder());
    double best = middle.longitude();
    double widest = -1;
    for (int i = 0; i + 1 < cuts.size(); i += 2) {
      if (cuts.get(i + 1) - cuts.get(i) > widest) {
        widest = cuts.get(i + 1) - cuts.get(i);
        best = (cuts.get(i) + cuts.get(i + 1)) / 2;
      }
    }
    return new Point(middle.latitude(), best);
  }

  private static double size(List<Point> ring) {
    double twice = 0;
    for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      twice +=
          ring.get(j).longitude() * ring.get(i).latitude()
              - ring.get(i).longitude() * ring.get(j).latitude();
    }
    return Math.abs(twice);
  }

  private static Point centroid(List<Point> ring) {
    double twice = 0;
    double x = 0;
    double y = 0;
    Point origin = ring.getFirst();
    for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      double ax = ring.get(j).longitude() - origin.longitude();
      double ay = ring.get(j).latitude() - origin.latitude();
      double bx = ring.get(i).longitude() - origin.longitude();
      double by = ring.get(i).latitude() - origin.latitude();
      double cross = ax * by - bx * ay;
      twice += cross;
      x += (ax + bx) * cross;
      y += (ay + by) * cross;
    }
    return twice == 0
        ? Ground.middle(ring)
        : new Point(
            Math.clamp(origin.latitude() + y / (3 * twice), -90, 90),
            Math.clamp(origin.longitude() + x / (3 * twice), -180, 180));
  }
}
