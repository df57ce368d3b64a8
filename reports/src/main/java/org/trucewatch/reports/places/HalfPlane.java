package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.List;
import org.trucewatch.claims.Point;

/// Cuts outlines along a straight line through a point and keeps the side in a direction
/// (Sutherland and Hodgman 1974).
final class HalfPlane {
  private HalfPlane() {}

  static List<List<Point>> clip(List<List<Point>> rings, Point through, Phrase.Bearing way) {
    double east = Ground.kmPerDegreeEast(through.latitude());
    var kept = new ArrayList<List<Point>>();
    for (List<Point> ring : rings) {
      var cut = new ArrayList<Point>();
      for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        Point a = ring.get(j);
        Point b = ring.get(i);
        double sideA = side(a, through, way, east);
        double sideB = side(b, through, way, east);
        if (sideA >= 0 != sideB >= 0) {
          double part = sideA / (sideA - sideB);
          cut.add(
              new Point(
                  a.latitude() + part * (b.latitude() - a.latitude()),
                  a.longitude() + part * (b.longitude() - a.longitude())));
        }
        if (sideB >= 0) {
          cut.add(b);
        }
      }
      if (cut.size() >= 3) {
        kept.add(cut);
      }
    }
    return kept;
  }

  private static double side(Point point, Point through, Phrase.Bearing way, double east) {
    return (point.longitude() - through.longitude()) * east * way.east()
        + (point.latitude() - through.latitude()) * Ground.KM_PER_DEGREE * way.north();
  }
}
