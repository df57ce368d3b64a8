package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trucewatch.claims.Point;

/// Geometry near one point on the ground, in kilometres: the Earth is taken as a sphere, and its
/// surface as a plane that touches it at the point. Good to one part in a hundred within 300 km,
/// away from the poles.
final class Ground {
  /// Kilometres for a degree of a great circle.
  static final double KM_PER_DEGREE = 111.195;

  private static final double LEAST_COSINE = 0.02;

  private Ground() {}

  static double kmPerDegreeEast(double latitude) {
    return KM_PER_DEGREE * Math.max(LEAST_COSINE, StrictMath.cos(StrictMath.toRadians(latitude)));
  }

  /// The point that lies so far east and north of another; longitudes wrap, latitudes end.
  static Point moved(Point from, double eastKm, double northKm) {
    double latitude = Math.clamp(from.latitude() + northKm / KM_PER_DEGREE, -90, 90);
    double longitude = from.longitude() + eastKm / kmPerDegreeEast(from.latitude());
    double wrapped = longitude > 180 ? longitude - 360 : longitude;
    return new Point(latitude, wrapped < -180 ? wrapped + 360 : wrapped);
  }

  static Point middle(List<Point> points) {
    double latitude = points.stream().mapToDouble(Point::latitude).average().orElse(0);
    double longitude = points.stream().mapToDouble(Point::longitude).average().orElse(0);
    return new Point(latitude, longitude);
  }

  /// Distance from a point to a chain of points.
  static double distanceKm(Point from, List<Point> chain) {
    double best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < chain.size(); i++) {
      best = Math.min(best, distanceKm(from, chain.get(Math.max(0, i - 1)), chain.get(i)));
    }
    return best;
  }

  /// Distance from a point to the straight way between two others.
  static double distanceKm(Point from, Point a, Point b) {
    double east = kmPerDegreeEast(from.latitude());
    return toSegment(
        (a.longitude() - from.longitude()) * east,
        (a.latitude() - from.latitude()) * KM_PER_DEGREE,
        (b.longitude() - from.longitude()) * east,
        (b.latitude() - from.latitude()) * KM_PER_DEGREE);
  }

  /// Distance from the origin to the segment from (ax, ay) to (bx, by).
  static double toSegment(double ax, double ay, double bx, double by) {
    double dx = bx - ax;
    double dy = by - ay;
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : Math.clamp(-(ax * dx + ay * dy) / length, 0, 1);
    double x = ax + along * dx;
    double y = ay + along * dy;
    return Math.sqrt(x * x + y * y);
  }

  /// Whether a point lies inside rings, by counting crossings.
  static boolean inside(Point point, List<List<Point>> rings) {
    boolean inside = false;
    for (List<Point> ring : rings) {
      for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        Point a = ring.get(i);
        Point b = ring.get(j);
        if (a.latitude() > point.latitude() != b.latitude() > point.latitude()) {
          double part = (point.latitude() - a.latitude()) / (b.latitude() - a.latitude());
          if (point.longitude() < a.longitude() + part * (b.longitude() - a.longitude())) {
            inside = !inside;
          }
        }
      }
    }
    return inside;
  }

  /// A circle as a ring of corners.
  static List<Point> circle(Point centre, double radiusKm, int corners) {
    var ring = new ArrayList<Point>(corners + 1);
    for (int i = 0; i <= corners; i++) {
      double angle = 2 * Math.PI * (i % corners) / corners;
      ring.add(moved(centre, radiusKm * StrictMath.cos(angle), radiusKm * StrictMath.sin(angle)));
    }
    return ring;
  }

  static List<List<Point>> rings(Rings outline) {
    var rings = new ArrayList<List<Point>>();
    for (int r = 0; r < outline.count(); r++) {
      int[] ring = outline.ring(r);
      var points = new Point[ring.length / 2];
      for (int i = 0; i < points.length; i++) {
        points[i] =
            new Point(
                Math.clamp((double) ring[2 * i + 1] / Rings.PER_DEGREE, -90, 90),
                Math.clamp((double) ring[2 * i] / Rings.PER_DEGREE, -180, 180));
      }
      rings.add(Arrays.asList(points));
    }
    return rings;
  }
}
