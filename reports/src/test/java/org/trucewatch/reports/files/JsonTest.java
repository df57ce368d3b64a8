package org.trucewatch.reports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.reports.Reading;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Row;

/// JSON lines, arrays and GeoJSON as tables.
class JsonTest {
  @TempDir Path folder;

  private Opened open(String text) {
    return Opened.of(Reading.write(folder, "f.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void linesAreRowsAndNestedNamesAreJoined() {
    var opened =
        open(
            "{\"id\":1,\"at\":{\"lat\":33.70,\"lon\":null}}\n\n"
                + "{\"id\":\"b\",\"tags\":[\"x\",\"y\"],\"l\":[{\"a\":1}]}");
    assertThat(opened.table().header()).containsExactly("id", "at.lat", "at.lon", "tags", "l");
    assertThat(opened.cells())
        .containsExactly(
            List.of("1", "33.70", "", "", ""), List.of("b", "", "", "x;y", "[{\"a\":1}]"));
    assertThat(opened.rows().getFirst()).extracting(Row::line).containsExactly(1L, 3L);
  }

  @Test
  void aBrokenLineIsAFlawAndTheRestIsRead() {
    var opened = open("{\"id\":1}\n{\"id\":\n[1]\n{\"id\":2,\"id\":3}\r{\"id\":4} {}\n{\"id\":5}");
    assertThat(opened.cells()).containsExactly(List.of("1"), List.of("2"), List.of("5"));
    assertThat(opened.kinds())
        .containsExactlyInAnyOrder(
            Kind.BROKEN_RECORD, Kind.BROKEN_RECORD, Kind.BROKEN_RECORD, Kind.DOUBLE_COLUMN);
    assertThat(opened.flaw(Kind.BROKEN_RECORD).place().line()).isEqualTo(2);
  }

  @Test
  void anArrayAndAListOfAnAnswerAreRows() {
    assertThat(open("[{\"a\":1},\n {\"a\":2}]").cells())
        .containsExactly(List.of("1"), List.of("2"));
    assertThat(open("{\"status\":200,\"data\":[{\"a\":1}],\"more\":{\"data\":[]}}").cells())
        .containsExactly(List.of("1"));
  }

  @Test
  void featuresHaveTheirPropertiesAndAPlace() {
    var opened =
        open(
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","id":7,"properties":{"name":"A","n":{"x":1}},
             "geometry":{"type":"Point","coordinates":[69.10,33.70,1200]}},
            {"type":"Feature","properties":{"name":"B"},
             "geometry":{"type":"LineString","coordinates":[[1,2],[3,4]]}},
            {"type":"Feature","properties":{"name":"C"},"geometry":null},
            {"type":"Feature","properties":{"name":"D"},"geometry":{"type":"Point"}}
            ]}\
            """);
    assertThat(opened.table().header())
        .containsExactly("name", "n.x", "geometry", "geometry.lat", "geometry.lon", "feature.id");
    assertThat(opened.cells())
        .containsExactly(
            List.of("A", "1", "POINT (69.10 33.70)", "33.70", "69.10", "7"),
            List.of("B", "", "LINESTRING (1 2, 3 4)", "", "", ""),
            List.of("C", "", "", "", "", ""),
            List.of("D", "", "", "", "", ""));
    assertThat(opened.flaw(Kind.UNREADABLE_GEOMETRY).place().line()).isEqualTo(7);
  }

  @Test
  void coordinatesOfAnotherSystemAreNotTakenForDegrees() {
    var opened =
        open(
            "{\"crs\":{\"name\":\"EPSG:3857\"},\"features\":[{\"type\":\"Feature\",\"properties\":"
                + "{\"a\":1},\"geometry\":{\"type\":\"Point\",\"coordinates\":[7e6,4e6]}}]}");
    assertThat(opened.cells()).containsExactly(List.of("1", "", "", ""));
    assertThat(opened.kinds()).contains(Kind.UNREADABLE_GEOMETRY);
  }

  @Test
  void aListThatBreaksOffIsReadAsFarAsItGoes() {
    var opened = open("{\"features\":[{\"a\":1},\n{\"a\":2},\n{\"a\":");
    assertThat(opened.cells()).containsExactly(List.of("1"), List.of("2"));
    assertThat(opened.flaw(Kind.DAMAGED_FILE).why()).contains("rest of the file");
  }

  @Test
  void otherJsonIsRefusedWithTheWayOut() {
    for (String text : List.of("{\n\"a\": 1\n}", "[]", "[1,2]", "{", "[", "{}")) {
      var opened = open(text);
      assertThat(opened.rows().stream().mapToInt(List::size).sum()).as(text).isZero();
      assertThat(opened.flaws()).as(text).isNotEmpty();
    }
  }

  @Test
  void deepNestingEndsInAFlaw() {
    var opened = open("{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}");
    assertThat(opened.flaws()).isNotEmpty();
  }

  @Test
  void aRealFileOfBordersIsRead() {
    var opened = Opened.of(Reading.shared("data/geoboundaries/geoBoundaries-AFG-ADM1.geojson"));
    assertThat(opened.rows().getFirst()).hasSize(34);
    assertThat(opened.table().has("shapename")).isTrue();
  }
}
