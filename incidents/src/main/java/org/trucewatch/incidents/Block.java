package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.List;
import org.trucewatch.claims.Point;

/// What claims have in common that are looked at together: a place, a name, a rare word.
sealed interface Block {
  /// A cell of the map, {@link #EDGE} degrees wide and high.
  ///
  /// @param row southern edge in units of the cell
  /// @param column western edge in units of the cell
  record Cell(int row, int column) implements Block {
    /// Edge in degrees; 27 km from south to north.
    private static final double EDGE = .25;

    private static final int COLUMNS = (int) (360 / EDGE);
    private static final double KM_PER_DEGREE = 111.2;

    static Cell of(Point point) {
      return new Cell(
          (int) Math.floor(point.latitude() / EDGE),
          wrapped((int) Math.floor(point.longitude() / EDGE)));
    }

    /// A column's number with the date line closed: 180° east is 180° west.
    private static int wrapped(int column) {
      return Math.floorMod(column + COLUMNS / 2, COLUMNS) - COLUMNS / 2;
    }

    /// This cell and those around it within {@link Comparison#REACH_KM}: more columns towards the
    /// poles, where degrees of longitude shrink.
    List<Block> around() {
      double northernmost = Math.min(89, Math.max(Math.abs(row), Math.abs(row + 1)) * EDGE);
      double widthKm = EDGE * KM_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(northernmost));
      int columns = (int) Math.ceil(Comparison.REACH_KM / widthKm);
      List<Block> cells = new ArrayList<>();
      for (int up = -1; up <= 1; up++) {
        for (int right = -columns; right <= columns; right++) {
          cells.add(new Cell(row + up, wrapped(column + right)));
        }
      }
      return cells;
    }
  }

  /// A province, by the skeleton of its name.
  ///
  /// @param key the skeleton
  record Province(String key) implements Block {}

  /// A place name, by its skeleton.
  ///
  /// @param skeleton the skeleton
  record Named(String skeleton) implements Block {}

  /// A rare word, by its number in the vocabulary.
  ///
  /// @param number the number
  record Word(int number) implements Block {}

  /// All records of a region or coarser: they are few.
  record Region() implements Block {}
}
