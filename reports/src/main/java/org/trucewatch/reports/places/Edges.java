package org.trucewatch.reports.places;

import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.trucewatch.claims.Point;

/// Every edge of every province, findable by place: a grid of quarter degrees, each cell with the
/// edges that pass through it. Primitive arrays behind this class; read only once built.
final class Edges {
  /// Cells for one degree.
  private static final int PER_DEGREE = 4;

  private static final int COLUMNS = 360 * PER_DEGREE;
  private static final int LINES = 180 * PER_DEGREE;
  private static final int CELL = Rings.PER_DEGREE / PER_DEGREE;

  /// How far is looked for an edge, in steps: most answers are near.
  private static final double[] REACH_KM = {12, 50, 150, Borders.FARTHEST_KM};

  private static final class Holder {
    private static final Edges PACKED = new Edges(Provinces.packed());
  }

  /// Four numbers for each edge: x and y of its ends.
  private final int[] ends;

  private final int[] provinceOf;

  /// Where the edges of a cell start in `edgeOf`.
  private final int[] starts = new int[COLUMNS * LINES + 1];

  private final int[] edgeOf;

  private Edges(Provinces provinces) {
    int count = 0;
    for (Province province : provinces.list()) {
      Rings rings = provinces.outline(province.number());
      for (int r = 0; r < rings.count(); r++) {
        count += rings.ring(r).length / 2 - 1;
      }
    }
    ends = new int[4 * count];
    provinceOf = new int[count];
    fill(provinces);
    int[] filled = new int[COLUMNS * LINES];
    for (int edge = 0; edge < count; edge++) {
      eachCell(edge, cell -> starts[cell + 1]++);
    }
    for (int cell = 0; cell < COLUMNS * LINES; cell++) {
      starts[cell + 1] += starts[cell];
    }
    edgeOf = new int[starts[COLUMNS * LINES]];
    for (int edge = 0; edge < count; edge++) {
      int now = edge;
      eachCell(edge, cell -> edgeOf[starts[cell] + filled[cell]++] = now);
    }
  }

  static Edges packed() {
    return Holder.PACKED;
  }

  private void fill(Provinces provinces) {
    int edge = 0;
    for (Province province : provinces.list()) {
      Rings rings = provinces.outline(province.number());
      for (int r = 0; r < rings.count(); r++) {
        int[] ring = rings.ring(r);
        for (int i = 2; i < ring.length; i += 2) {
          System.arraycopy(ring, i - 2, ends, 4 * edge, 4);
          provinceOf[edge++] = province.number();
        }
      }
    }
  }

  private void eachCell(int edge, IntConsumer taker) {
    int x1 = column(Math.min(ends[4 * edge], ends[4 * edge + 2]));
    int x2 = column(Math.max(ends[4 * edge], ends[4 * edge + 2]));
    int y1 = line(Math.min(ends[4 * edge + 1], ends[4 * edge + 3]));
    int y2 = line(Math.max(ends[4 * edge + 1], ends[4 * edge + 3]));
    for (int y = y1; y <= y2; y++) {
      for (int x = x1; x <= x2; x++) {
        taker.accept(y * COLUMNS + x);
      }
    }
  }

  private static int column(int x) {
    return Math.clamp(Math.floorDiv(x, CELL) + COLUMNS / 2, 0, COLUMNS - 1);
  }

  private static int line(int y) {
    return Math.clamp(Math.floorDiv(y, CELL) + LINES / 2, 0, LINES - 1);
  }

  /// Kilometres from a point to the nearest edge of a province that the test accepts; infinite if
  /// there is none within {@value Borders#FARTHEST_KM}.
  double nearestKm(Point point, IntPredicate provinces) {
    for (double reach : REACH_KM) {
      double found = within(point, reach, provinces);
      if (found <= reach) {
        return found;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /// The numbers of the provinces with an edge within so many kilometres of a point, sorted.
  int[] provincesWithin(Point point, double km) {
    var found = new TreeSet<Integer>();
    within(
        point,
        km,
        province -> !found.contains(province),
        (province, distance) -> {
          if (distance <= km) {
            found.add(province);
          }
        });
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private double within(Point point, double km, IntPredicate provinces) {
    double[] best = {Double.POSITIVE_INFINITY};
    within(point, km, provinces, (_, distance) -> best[0] = Math.min(best[0], distance));
    return best[0];
  }

  private interface Taker {
    void edge(int province, double distanceKm);
  }

  private void within(Point point, double km, IntPredicate provinces, Taker taker) {
    int x = Provinces.x(point);
    int y = Provinces.y(point);
    double east = Ground.kmPerDegreeEast(point.latitude()) / Rings.PER_DEGREE;
    double north = Ground.KM_PER_DEGREE / Rings.PER_DEGREE;
    int reachX = (int) Math.min(180.0 * Rings.PER_DEGREE, km / east + 1);
    int reachY = (int) (km / north + 1);
    for (int line = line(y - reachY); line <= line(y + reachY); line++) {
      for (int column = column(x - reachX); column <= column(x + reachX); column++) {
        int cell = line * COLUMNS + column;
        for (int i = starts[cell]; i < starts[cell + 1]; i++) {
          int edge = edgeOf[i];
          int province = provinceOf[edge];
          if (provinces.test(province)) {
            taker.edge(province, distance(edge, x, y, east, north));
          }
        }
      }
    }
  }

  private double distance(int edge, int x, int y, double east, double north) {
    int at = 4 * edge;
    return Ground.toSegment(
        (ends[at] - x) * east,
        (ends[at + 1] - y) * north,
        (ends[at + 2] - x) * east,
        (ends[at + 3] - y) * north);
  }
}
