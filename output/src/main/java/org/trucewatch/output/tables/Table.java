package org.trucewatch.output.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.trucewatch.claims.Point;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.tables.Field.Disclosure;

/// A table to export. Rows are made one by one while they are written and never held together.
///
/// This is the one place where restricted columns are held back: whatever writes a file reads
/// {@link #fields()} and {@link #rows()}, and neither has them.
public final class Table {
  private final Shape shape;
  private final Supplier<Stream<Listing.Row>> rows;
  private final List<Integer> open = new ArrayList<>();

  /// A table.
  ///
  /// @param shape its columns
  /// @param rows its rows, each with a cell for every column of the shape
  public Table(Shape shape, Supplier<Stream<Listing.Row>> rows) {
    this.shape = shape;
    this.rows = rows;
    for (int i = 0; i < shape.fields().size(); i++) {
      if (shape.fields().get(i).disclosure() == Disclosure.OPEN) {
        open.add(i);
      }
    }
  }

  /// Its name.
  public String name() {
    return shape.name();
  }

  /// What one row is.
  public String title() {
    return shape.title();
  }

  /// The columns that may leave.
  public List<Field> fields() {
    return open.stream().map(shape.fields()::get).toList();
  }

  /// The names of these columns.
  public List<String> names() {
    return fields().stream().map(Field::name).toList();
  }

  /// The rows, with the cells of these columns.
  public Stream<Listing.Row> rows() {
    boolean whole = open.size() == shape.fields().size();
    return whole ? rows.get() : rows.get().map(this::released);
  }

  private Listing.Row released(Listing.Row row) {
    List<Cell> cells = open.stream().map(row.cells()::get).toList();
    Optional<Point> point = row.point();
    return new Listing.Row(cells, point);
  }
}
