package org.trucewatch.reports.places;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.VWSimplifier;

/// Thins a line and sets its corners on a coarser grid; its ends stay, so that lines still meet.
final class Thinning {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private Thinning() {}

  /// @param corners the line, on the grid of the packed outlines
  /// @param tolerance in degrees: what encloses less than its square goes
  /// @param step the coarser grid, in units of the packed outlines
  static long[] thin(long[] corners, double tolerance, int step) {
    Coordinate[] line = new Coordinate[corners.length];
    for (int i = 0; i < corners.length; i++) {
      line[i] =
          new Coordinate(
              (double) Mesh.x(corners[i]) / Rings.PER_DEGREE,
              (double) Mesh.y(corners[i]) / Rings.PER_DEGREE);
    }
    Geometry thin =
        line.length < 3
            ? FACTORY.createLineString(line)
            : VWSimplifier.simplify(FACTORY.createLineString(line), tolerance);
    long[] kept = new long[thin.getNumPoints()];
    int count = 0;
    for (Coordinate point : thin.getCoordinates()) {
      int x = (int) Math.round(point.x * Rings.PER_DEGREE / step);
      int y = (int) Math.round(point.y * Rings.PER_DEGREE / step);
      long corner = Mesh.corner(x, y);
      if (count == 0 || kept[count - 1] != corner) {
        kept[count++] = corner;
      }
    }
    return Arrays.copyOf(kept, count);
  }
}
