package org.trucewatch.output.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.output.tables.Tables;

/// The file is what the standard of GeoPackage says, read back by plain SQL.
class GeoPackageTest {
  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("a case?.gpkg");
    var edition =
        new Sample()
            .event("Exactly", WherePrecision.EXACT, Count.exactly(3), "=1\u0000")
            .event("District", WherePrecision.DISTRICT, Count.notStated(), "")
            .event("Province", WherePrecision.PROVINCE, Count.exactly(0), "")
            .event("Country", WherePrecision.COUNTRY, Count.exactly(1), "")
            .event("Sea", WherePrecision.SEA_OR_AIR, Count.exactly(1), "")
            .edition();
    var tables = Tables.record(edition);
    GeoPackage.write(file, edition, tables.getFirst(), tables.subList(1, tables.size()));
  }

  @Test
  void theFileSaysWhatItIs() throws IOException, SQLException {
    byte[] head = Files.readAllBytes(file);
    assertThat(new String(head, 0, 15, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("SQLite format 3");
    assertThat(ByteBuffer.wrap(head).getInt(68)).isEqualTo(0x47504B47);
    assertThat(ByteBuffer.wrap(head).getInt(60)).isEqualTo(10300);
    assertThat(ask("PRAGMA integrity_check")).containsExactly("ok");
    assertThat(ask("PRAGMA foreign_key_check")).isEmpty();
  }

  @Test
  void contentsNameEveryTableAtAFixedTime() throws SQLException {
    assertThat(ask("SELECT table_name || ' ' || data_type FROM gpkg_contents ORDER BY 1"))
        .containsExactly(
            "claims attributes",
            "incidents features",
            "numbers attributes",
            "read_me attributes",
            "reports attributes",
            "sources attributes",
            "statements attributes");
    assertThat(ask("SELECT DISTINCT last_change FROM gpkg_contents"))
        .containsExactly("2026-05-01T09:00:00.123Z");
    assertThat(
            ask(
                "SELECT table_name || column_name || geometry_type_name || srs_id || z || m FROM"
                    + " gpkg_geometry_columns"))
        .containsExactly("incidentsgeomPOINT432600");
    assertThat(ask("SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY 1"))
        .containsExactly("-1", "0", "4326");
    assertThat(ask("SELECT min_x || ' ' || max_y FROM gpkg_contents WHERE min_x IS NOT NULL"))
        .containsExactly("60.0 30.01");
  }

  @Test
  void noPinStandsWhereThePlaceIsCoarse() throws SQLException {
    assertThat(ask("SELECT place FROM incidents WHERE geom IS NULL ORDER BY fid"))
        .hasSize(3)
        .allMatch(place -> place.matches("(Province|Country|Sea).*"));
    assertThat(ask("SELECT where_precision FROM incidents WHERE geom IS NOT NULL ORDER BY fid"))
        .containsExactly("1", "3");
  }

  @Test
  void aPinIsAPointInTheBinaryFormOfTheStandard() throws SQLException {
    byte[] blob = bytes("SELECT geom FROM incidents WHERE geom IS NOT NULL ORDER BY fid LIMIT 1");
    var read = ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(new byte[] {read.get(), read.get(), read.get(), read.get()})
        .containsExactly('G', 'P', 0, 1);
    assertThat(read.getInt()).isEqualTo(4326);
    assertThat(read.get()).isEqualTo((byte) 1);
    assertThat(read.getInt()).isEqualTo(1);
    assertThat(read.getDouble()).isEqualTo(60);
    assertThat(read.getDouble()).isEqualTo(30);
    assertThat(read.hasRemaining()).isFalse();
  }

  @Test
  void notStatedIsNullAndNoneIsZero() throws SQLException {
    assertThat(ask("SELECT ifnull(killed_low, 'null') FROM incidents ORDER BY fid"))
        .containsExactly("3", "null", "0", "1", "1");
  }

  @Test
  void textHoldsNoControlCharacter() throws SQLException {
    assertThat(ask("SELECT note FROM claims WHERE note IS NOT NULL")).containsExactly("=1<U+0000>");
    assertThat(ask("SELECT words FROM read_me WHERE subject = 'How to cite'"))
        .singleElement()
        .asString()
        .contains("range over origins/1");
  }

  private List<String> ask(String sql) throws SQLException {
    var answers = new ArrayList<String>();
    try (var connection = open();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        answers.add(String.valueOf(rows.getObject(1)));
      }
    }
    return answers;
  }

  private byte[] bytes(String sql) throws SQLException {
    try (var connection = open();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getBytes(1) : new byte[0];
    }
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + copyWithPlainName());
  }

  /// The driver takes what follows a question mark in a path for settings.
  private Path copyWithPlainName() {
    Path copy = folder.resolve("copy.gpkg");
    try {
      Files.copy(file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException problem) {
      throw new java.io.UncheckedIOException(problem);
    }
    return copy;
  }
}
