package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Incidents for map programs, read by a map program where one is there.
class OgcTest {
  @TempDir static Path folder;
  private static OpenDesk desk;

  @BeforeAll
  static void open() {
    desk = OpenDesk.on(OpenDesk.demo(folder));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void theWayFromTheFirstPageToAFeature() {
    JsonNode landing = desk.document("/ogc");
    assertThat(landing.path("links").values())
        .anyMatch(link -> link.path("rel").asString().equals("conformance"))
        .anyMatch(link -> link.path("rel").asString().equals("service-desc"));
    assertThat(desk.document("/ogc/conformance").path("conformsTo").toString()).contains("/core");
    JsonNode collection = desk.document("/ogc/collections").at("/collections/0");
    assertThat(collection.path("id").asString()).isEqualTo("incidents");
    assertThat(collection.at("/extent/spatial/bbox/0").size()).isEqualTo(4);
    JsonNode item = desk.document("/ogc/collections/incidents/items/i-c0075");
    assertThat(item.at("/geometry/type").asString()).isEqualTo("Point");
    assertThat(item.at("/properties/killed").asString()).contains("-");
  }

  @Test
  void itemsComeInPartsByBoxAndByTime() {
    JsonNode first = desk.document("/ogc/collections/incidents/items?limit=5");
    assertThat(first.path("numberReturned").asInt()).isEqualTo(5);
    assertThat(first.path("links").values())
        .anyMatch(link -> link.path("rel").asString().equals("next"));
    int all = first.path("numberMatched").asInt();
    int october =
        desk.document(
                "/ogc/collections/incidents/items?datetime="
                    + "2025-10-01T00:00:00Z/2025-10-31T23:59:59Z")
            .path("numberMatched")
            .asInt();
    assertThat(october).isBetween(1, all - 1);
    assertThat(
            desk.document("/ogc/collections/incidents/items?bbox=66,30.5,67,31.5")
                .path("features")
                .values())
        .anyMatch(feature -> feature.path("id").asString().equals("i-c0075"));
    assertThat(desk.get("/ogc/collections/incidents/items?datum=x").statusCode()).isEqualTo(400);
  }

  @Test
  void ogrinfoReadsTheIncidents() throws Exception {
    assumeThat(Files.isExecutable(Path.of("/usr/bin/ogrinfo")))
        .as("ogrinfo (Debian: gdal-bin) is not installed, so no map program reads the incidents")
        .isTrue();
    String listed = ogrinfo(List.of("OAPIF:http://127.0.0.1:" + desk.port() + "/ogc"));
    assertThat(listed).contains("incidents");
    String read =
        ogrinfo(List.of("-so", "OAPIF:http://127.0.0.1:" + desk.port() + "/ogc", "incidents"));
    int all = desk.document("/ogc/collections/incidents/items").path("numberMatched").asInt();
    assertThat(read)
        .contains("Feature Count: " + all)
        .contains("Geometry: Point")
        .contains("killed_low: Integer");
  }

  private static String ogrinfo(List<String> words) throws IOException, InterruptedException {
    var command = new java.util.ArrayList<>(List.of("/usr/bin/ogrinfo", "-ro"));
    command.addAll(words);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }
}
