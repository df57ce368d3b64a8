package org.trucewatch.output.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.Point;

/// A listing before it takes a form: the same rows become a table, CSV, JSON, GeoJSON or Markdown.
///
/// @param name what is listed, such as "incidents"
/// @param columns the columns in order
/// @param rows the rows in order
/// @param foot remarks below: the policy of the numbers, what the listing says and does not say
public record Listing(String name, List<Column> columns, List<Row> rows, List<String> foot) {
  public Listing {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    foot = List.copyOf(foot);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException("A row has as many cells as there are columns.");
      }
    }
  }

  /// The listing as CSV, ready for a spreadsheet: see {@link Csv}.
  public String csv() {
    return Csv.render(this);
  }

  /// The listing as JSON.
  public String json() {
    return Json.render(this);
  }

  /// The listing as GeoJSON (RFC 7946); a row without a pin has no geometry.
  public String geoJson() {
    return Json.renderGeo(this);
  }

  /// The listing as a table in Markdown.
  public String markdown() {
    return Markdown.render(this);
  }

  /// The first rows of it, with a remark if there are more.
  ///
  /// @param most how many
  /// @param option what lists all
  public Listing first(int most, String option) {
    if (rows.size() <= most) {
      return this;
    }
    var remarks = new ArrayList<>(foot);
    remarks.addFirst((rows.size() - most) + " more lines; " + option + " lists all.");
    return new Listing(name, columns, rows.subList(0, most), remarks);
  }

  /// A column.
  ///
  /// @param name its name in files: lower case with underscores
  /// @param heading its heading in a table; empty when a table leaves the column out
  /// @param align how a table sets it
  public record Column(String name, String heading, Align align) {
    /// A column of text.
    public static Column text(String name, String heading) {
      return new Column(name, heading, Align.LEFT);
    }

    /// A column of numbers.
    public static Column number(String name, String heading) {
      return new Column(name, heading, Align.RIGHT);
    }

    /// A column that files have and tables leave out.
    public static Column fileOnly(String name) {
      return new Column(name, "", Align.LEFT);
    }
  }

  /// How a column is set.
  public enum Align {
    LEFT,
    RIGHT
  }

  /// A row.
  ///
  /// @param cells one for each column
  /// @param point where it is, if the recorder gave coordinates; never invented
  public record Row(List<Cell> cells, Optional<Point> point) {
    public Row {
      cells = List.copyOf(cells);
    }

    /// A row that is nowhere.
    public static Row of(List<Cell> cells) {
      return new Row(cells, Optional.empty());
    }
  }
}
