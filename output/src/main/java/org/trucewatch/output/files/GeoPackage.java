package org.trucewatch.output.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
import org.sqlite.SQLiteConfig;
import org.trucewatch.claims.Point;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.Csv;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.tables.Edition;
import org.trucewatch.output.tables.Field;
import org.trucewatch.output.tables.Table;
import org.trucewatch.output.words.Marks;

/// Tables as a GeoPackage (OGC 12-128r18, version 1.3): incidents as features with points, the rest
/// as attributes, which QGIS joins by their columns.
///
/// A feature has a geometry only where {@link org.trucewatch.output.words.Pin} allows one.
public final class GeoPackage {
  private static final int APPLICATION_ID = 0x47504B47;
  private static final int VERSION = 10_300;
  private static final int WGS_84 = 4326;
  private static final int HEADER_BYTES = 8;
  private static final byte LITTLE_ENDIAN_NO_ENVELOPE = 1;

  private final Connection connection;
  private final Edition edition;
  private final GeometryFactory geometries = new GeometryFactory();
  private final WKBWriter points = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN);

  private GeoPackage(Connection connection, Edition edition) {
    this.connection = connection;
    this.edition = edition;
  }

  /// Writes the file.
  ///
  /// @param features the table that becomes a layer of points
  /// @param attributes the tables beside it
  public static void write(Path file, Edition edition, Table features, List<Table> attributes)
      throws IOException {
    var config = new SQLiteConfig();
    config.setGetGeneratedKeys(false);
    try (Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
      new GeoPackage(connection, edition).write(features, attributes);
    } catch (SQLException problem) {
      throw new IOException(problem.getMessage(), problem);
    }
  }

  private void write(Table features, List<Table> attributes) throws SQLException {
    execute("PRAGMA page_size = 4096");
    execute("PRAGMA journal_mode = OFF");
    execute("PRAGMA synchronous = OFF");
    execute("PRAGMA application_id = " + APPLICATION_ID);
    execute("PRAGMA user_version = " + VERSION);
    connection.setAutoCommit(false);
    for (String sql : GeoPackageTables.SQL) {
      execute(sql);
    }
    layer(features);
    for (Table table : attributes) {
      attributes(table);
    }
    readMe(features, attributes);
    connection.commit();
    connection.setAutoCommit(true);
  }

  private void layer(Table table) throws SQLException {
    create(table, true);
    Box box = rows(table, true);
    contents(table.name(), "features", table.title(), Optional.of(box));
    try (var sql =
        connection.prepareStatement("INSERT INTO gpkg_geometry_columns VALUES (?,?,?,?,0,0)")) {
      sql.setString(1, table.name());
      sql.setString(2, "geom");
      sql.setString(3, "POINT");
      sql.setInt(4, WGS_84);
      sql.executeUpdate();
    }
  }

  private void attributes(Table table) throws SQLException {
    create(table, false);
    rows(table, false);
    contents(table.name(), "attributes", table.title(), Optional.empty());
  }

  private void create(Table table, boolean geometry) throws SQLException {
    var sql = new StringBuilder("CREATE TABLE \"").append(table.name()).append("\" (");
    sql.append("fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL");
    sql.append(geometry ? ", geom POINT" : "");
    for (Field field : table.fields()) {
      sql.append(", \"").append(field.name()).append("\" ").append(type(field.kind()));
    }
    execute(sql.append(")").toString());
  }

  private static String type(Field.Kind kind) {
    return switch (kind) {
      case TEXT -> "TEXT";
      case WHOLE -> "INTEGER";
      case DECIMAL -> "DOUBLE";
      case YES_NO -> "BOOLEAN";
    };
  }

  private Box rows(Table table, boolean geometry) throws SQLException {
    var box = new Box();
    int first = geometry ? 2 : 1;
    String places = "?,".repeat(table.fields().size() + first - 1);
    String sql =
        "INSERT INTO \"%s\" VALUES (NULL,%s)"
            .formatted(table.name(), places.substring(0, places.length() - 1));
    try (PreparedStatement insert = connection.prepareStatement(sql);
        var rows = table.rows()) {
      for (var row = rows.iterator(); row.hasNext(); ) {
        Listing.Row next = row.next();
        if (geometry) {
          insert.setBytes(1, null);
          if (next.point().isPresent()) {
            insert.setBytes(1, blob(next.point().get()));
            box.take(next.point().get());
          }
        }
        for (int i = 0; i < next.cells().size(); i++) {
          set(insert, first + i, next.cells().get(i));
        }
        insert.executeUpdate();
      }
    }
    return box;
  }

  private static void set(PreparedStatement insert, int index, Cell cell) throws SQLException {
    switch (cell) {
      case Cell.Words(String text) -> insert.setString(index, Marks.of(text));
      case Cell.Marked(String text, var _) -> insert.setString(index, Marks.of(text));
      case Cell.Many(List<String> values) -> insert.setString(index, Csv.joined(values));
      case Cell.Whole(long value) -> insert.setLong(index, value);
      case Cell.Decimal(double value) -> insert.setDouble(index, value);
      case Cell.YesNo(boolean value) -> insert.setInt(index, value ? 1 : 0);
      case Cell.Absent() -> insert.setNull(index, Types.NULL);
    }
  }

  /// The header of GeoPackage's binary form, without envelope, and the point as WKB.
  private byte[] blob(Point point) {
    byte[] wkb =
        points.write(geometries.createPoint(new Coordinate(point.longitude(), point.latitude())));
    return ByteBuffer.allocate(HEADER_BYTES + wkb.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 'G')
        .put((byte) 'P')
        .put((byte) 0)
        .put(LITTLE_ENDIAN_NO_ENVELOPE)
        .putInt(WGS_84)
        .put(wkb)
        .array();
  }

  private void contents(String name, String kind, String title, Optional<Box> box)
      throws SQLException {
    try (var sql =
        connection.prepareStatement("INSERT INTO gpkg_contents VALUES (?,?,?,?,?,?,?,?,?,?)")) {
      sql.setString(1, name);
      sql.setString(2, kind);
      sql.setString(3, name);
      sql.setString(4, title);
      sql.setString(5, GeoPackageTables.time(edition.recorded()));
      boolean bounded = box.isPresent() && !box.get().isEmpty();
      for (int i = 0; i < 4; i++) {
        if (bounded) {
          sql.setDouble(6 + i, box.get().bound(i));
        } else {
          sql.setNull(6 + i, Types.NULL);
        }
      }
      if (box.isPresent()) {
        sql.setInt(10, WGS_84);
      } else {
        sql.setNull(10, Types.NULL);
      }
      sql.executeUpdate();
    }
  }

  private void readMe(Table features, List<Table> attributes) throws SQLException {
    var tables = new ArrayList<Table>();
    tables.add(features);
    tables.addAll(attributes);
    execute(GeoPackageTables.READ_ME);
    try (var sql = connection.prepareStatement("INSERT INTO read_me VALUES (NULL,?,?)")) {
      for (ReadMe.Section section : new ReadMe(edition, tables).sections(false)) {
        line(sql, section.heading(), String.join("\n", section.paragraphs()));
      }
      for (Table table : tables) {
        for (Field field : table.fields()) {
          line(sql, table.name() + "." + field.name(), field.meaning());
        }
      }
    }
    contents(
        "read_me",
        "attributes",
        "What this is, how to cite it, what columns mean.",
        Optional.empty());
  }

  private static void line(PreparedStatement sql, String subject, String words)
      throws SQLException {
    sql.setString(1, subject);
    sql.setString(2, words);
    sql.executeUpdate();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// The box around all pins.
  private static final class Box {
    private final double[] bounds = {
      Double.POSITIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };

    void take(Point point) {
      bounds[0] = Math.min(bounds[0], point.longitude());
      bounds[1] = Math.min(bounds[1], point.latitude());
      bounds[2] = Math.max(bounds[2], point.longitude());
      bounds[3] = Math.max(bounds[3], point.latitude());
    }

    boolean isEmpty() {
      return bounds[0] > bounds[2];
    }

    double bound(int i) {
      return bounds[i];
    }
  }
}
