package org.trucewatch.incidents;

import java.util.Arrays;
import java.util.Optional;
import org.trucewatch.claims.Point;

/// Coordinates of claims as points in space, in km from the centre of a sphere: how far apart two
/// are then takes three subtractions and no trigonometry. The straight line through the ground is
/// shorter than the way over it by 2 m at 120 km.
final class Points {
  private double[] x;
  private double[] y;
  private double[] z;
  private int[] cell;

  Points(double[] x, double[] y, double[] z, int[] cell) {
    this.x = x;
    this.y = y;
    this.z = z;
    this.cell = cell;
  }

  /// Towards 0° N 0° E, in km; NaN where there are no coordinates.
  double[] x() {
    return x;
  }

  /// Towards 0° N 90° E, in km.
  double[] y() {
    return y;
  }

  /// Towards the north pole, in km.
  double[] z() {
    return z;
  }

  /// The cell of the map, see {@link #cellOf}; 0 where there are no coordinates.
  int[] cell() {
    return cell;
  }

  /// Mean radius of the Earth in kilometres (IUGG).
  private static final double EARTH_RADIUS_KM = 6371.0088;

  /// Edge of a cell in degrees; 27.8 km from south to north.
  private static final double EDGE = .25;

  private static final int COLUMNS = (int) (360 / EDGE);
  private static final int MOST_COLUMNS = 1 << 12;
  private static final double KM_PER_DEGREE = 111.2;

  static Points of(int size) {
    Points points = new Points(new double[size], new double[size], new double[size], new int[size]);
    Arrays.fill(points.x, Double.NaN);
    return points;
  }

  void set(int i, Optional<Point> point) {
    point.ifPresent(at -> {
      double latitude = StrictMath.toRadians(at.latitude());
      double longitude = StrictMath.toRadians(at.longitude());
      double across = EARTH_RADIUS_KM * StrictMath.cos(latitude);
      x[i] = across * StrictMath.cos(longitude);
      y[i] = across * StrictMath.sin(longitude);
      z[i] = EARTH_RADIUS_KM * StrictMath.sin(latitude);
      cell[i] = cellOf(at);
    });
  }

  /// The same for a new claim, beyond the last.
  void put(int i, Optional<Point> point) {
    if (i >= x.length) {
      int length = Ints.length(i);
      x = Arrays.copyOf(x, length);
      y = Arrays.copyOf(y, length);
      z = Arrays.copyOf(z, length);
      cell = Arrays.copyOf(cell, length);
    }
    x[i] = Double.NaN;
    set(i, point);
  }

  boolean has(int i) {
    return !Double.isNaN(x[i]);
  }

  /// The square of the distance of two claims in km²; NaN, which is not below anything, where one
  /// of them has no coordinates.
  double squareKm(int i, int j) {
    double dx = x[i] - x[j];
    double dy = y[i] - y[j];
    double dz = z[i] - z[j];
    return dx * dx + dy * dy + dz * dz;
  }

  private static int cellOf(Point point) {
    int row = (int) Math.floor((point.latitude() + 90) / EDGE);
    int column = (int) Math.floor((point.longitude() + 180) / EDGE);
    return cell(row, column);
  }

  private static int cell(int row, int column) {
    return row * MOST_COLUMNS + Math.floorMod(column, COLUMNS) + 1;
  }

  /// The cells that may hold points this close to any point of the cell: more columns towards the
  /// poles, where degrees of longitude shrink. The date line is no border.
  static int[] around(int cell, double km) {
    int row = (cell - 1) / MOST_COLUMNS;
    int column = (cell - 1) % MOST_COLUMNS;
    int rows = (int) Math.ceil(km / (EDGE * KM_PER_DEGREE));
    double south = (row - rows) * EDGE - 90;
    double north = (row + rows + 1) * EDGE - 90;
    double farthest = Math.min(89, Math.max(Math.abs(south), Math.abs(north)));
    double widthKm = EDGE * KM_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(farthest));
    int columns = Math.min(COLUMNS / 2, (int) Math.ceil(km / widthKm));
    Ints cells = new Ints();
    for (int up = -rows; up <= rows; up++) {
      int last = 2 * columns == COLUMNS ? columns - 1 : columns;
      for (int right = -columns; right <= last; right++) {
        cells.add(cell(row + up, column + right));
      }
    }
    return cells.toArray();
  }

  /// Cells that make one wide cell, in each direction.
  private static final int WIDE = 4;

  /// The wide cell, 1° in each direction, that holds a cell.
  static int wide(int cell) {
    int row = (cell - 1) / MOST_COLUMNS;
    int column = (cell - 1) % MOST_COLUMNS;
    return cell(row / WIDE, column / WIDE);
  }

  /// The wide cells that may hold points this close to any point of the cell, each once.
  static int[] wideAround(int cell, double km) {
    return Arrays.stream(around(cell, km)).map(Points::wide).distinct().toArray();
  }
}
