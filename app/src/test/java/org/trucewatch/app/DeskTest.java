package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.app.desk.Desk;
import tools.jackson.databind.JsonNode;

/// What a reader of the demo case sees, over HTTP.
class DeskTest {
  @TempDir static Path folder;
  private static OpenDesk desk;

  @BeforeAll
  static void open() {
    desk = OpenDesk.on(OpenDesk.demo(folder));
  }

  @AfterAll
  static void close() {
    desk.close();
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void a01TheCaseSaysWhatItHolds() {
    JsonNode it = desk.document("/api/v1/case");
    assertThat(it.at("/counts/reports").asInt()).isEqualTo(301);
    assertThat(it.at("/counts/incidents").asInt()).isGreaterThan(30);
    assertThat(it.at("/head/root").asString()).hasSize(64);
    assertThat(it.at("/bands").values())
        .anyMatch(band -> band.path("words").asString().equals("48-hour truce"))
        .anyMatch(band -> band.path("status").asString().equals("alleged"));
  }

  @Test
  void a02SpinBoldakOn15OctoberIsARangeOverOrigins() {
    JsonNode page = desk.document("/api/v1/incidents/i-c0075");
    assertThat(page.path("headline").asString()).contains("Spin Boldak").contains("2025-10-15");
    JsonNode killed = page.path("numbers").get(0);
    assertThat(killed.path("number").asString()).isEqualTo("killed");
    assertThat(killed.at("/range/low").asInt()).isLessThan(killed.at("/range/high").asInt());
    assertThat(killed.path("readings").size()).isGreaterThan(1);
    assertThat(page.at("/voices/pages").asInt()).isGreaterThan(page.at("/voices/origins").asInt());
    assertThat(page.at("/matrix/origins").size()).isGreaterThan(2);
    assertThat(page.at("/lineage/edges").size()).isGreaterThan(3);
    assertThat(page.at("/lineage/edges").values())
        .anyMatch(edge -> edge.get("mutation").asString("").contains("killed: 12 → 12+"));
    assertThat(page.at("/links/0/waterfall/steps").size()).isGreaterThan(3);
  }

  @Test
  void a03AWaterfallAddsUpAsItIsPrinted() {
    JsonNode why = desk.document("/api/v1/incidents/i-c0075").at("/links/0/waterfall");
    double sum = why.path("prior").asDouble();
    for (JsonNode step : why.path("steps").values()) {
      sum += step.path("bits").asDouble();
    }
    assertThat(Math.round(sum * 10)).isEqualTo(Math.round(why.path("total").asDouble() * 10));
  }

  @Test
  void a04AsOf31OctoberTheDenialOf3NovemberIsGone() {
    String now = desk.get("/api/v1/statements?topic=drone-pact").body();
    String then = desk.get("/api/v1/statements?topic=drone-pact&as-of=2025-10-31").body();
    assertThat(now).contains("2025-11-03");
    assertThat(then).doesNotContain("2025-11-03").contains("as of 2025-10-31");
    assertThat(desk.document("/api/v1/case?as-of=2025-10-31").at("/counts/reports").asInt())
        .isLessThan(301);
  }

  @Test
  void a05TheOverviewHasOneOfEachForEachIncident() {
    JsonNode overview = desk.document("/api/v1/overview");
    int n = overview.path("n").asInt();
    assertThat(n).isEqualTo(desk.document("/api/v1/case").at("/counts/incidents").asInt());
    for (String column : List.of("id", "from", "lon", "killed_low", "types", "contests", "grade")) {
      assertThat(overview.path(column).size()).as(column).isEqualTo(n);
    }
  }

  @Test
  void a06AFilterIsThatOfTheCommandLine() {
    var answer = desk.get("/api/v1/incidents?contested&from=2025-10-10&to=2025-10-20&format=csv");
    String csv =
        Answer.to(
                "incidents",
                folder.resolve("demo.trucewatch"),
                "--contested",
                "--from",
                "2025-10-10",
                "--to",
                "2025-10-20",
                "--format",
                "csv")
            .wellDone();
    assertThat(answer.body()).isEqualTo(csv);
    assertThat(answer.headers().firstValue("Content-Disposition")).isPresent();
  }

  @Test
  void a07PartsOfAListingFollowEachOther() {
    var ids = new ArrayList<String>();
    String next = "/api/v1/incidents?limit=7&party=pakistan";
    while (!next.isEmpty()) {
      var answer = desk.get(next);
      tools.jackson.databind.json.JsonMapper.shared()
          .readTree(answer.body())
          .path("incidents")
          .values()
          .forEach(row -> ids.add(row.path("incident").asString()));
      next =
          answer
              .headers()
              .firstValue("Link")
              .map(link -> link.replaceAll("<([^>]*)>.*", "$1"))
              .orElse("");
    }
    var all = desk.get("/api/v1/incidents?limit=1000&party=pakistan");
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(14);
    assertThat(all.headers().firstValue("X-Total-Count")).contains(Integer.toString(ids.size()));
  }

  @Test
  void a08WordsAreFoundInReportsAndStatements() {
    JsonNode found = desk.document("/api/v1/search?q=spin+boldak");
    assertThat(found.path("total").asInt()).isGreaterThan(5);
    assertThat(found.path("incidents").values().stream().map(JsonNode::asString))
        .contains("i-c0075");
    assertThat(desk.document("/api/v1/search?q=%22%29%28*%5E").path("total").asInt()).isZero();
  }

  @Test
  void a09AnAnswerKnownAlreadyIsNotSentAgain() {
    String tag = desk.get("/api/v1/case").headers().firstValue("ETag").orElseThrow();
    var again = OpenDesk.send(desk.ask("/api/v1/case").header("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(desk.get("/api/v1/case?as-of=2025-10-31").headers().firstValue("ETag"))
        .isPresent()
        .isNotEqualTo(java.util.Optional.of(tag));
  }

  @Test
  void a10AProofIsCheckedWithoutOurProgram() throws Exception {
    JsonNode proof = desk.document("/api/v1/journal/17/proof");
    var sha = MessageDigest.getInstance("SHA-256");
    sha.update((byte) 0);
    byte[] hash = sha.digest(proof.path("leaf").asString().getBytes(StandardCharsets.UTF_8));
    for (JsonNode step : proof.path("path").values()) {
      byte[] other = HexFormat.of().parseHex(step.path("hash").asString());
      boolean isLeft = step.path("side").asString().equals("left");
      sha.update((byte) 1);
      sha.update(isLeft ? other : hash);
      hash = sha.digest(isLeft ? hash : other);
    }
    assertThat(HexFormat.of().formatHex(hash)).isEqualTo(proof.path("root").asString());
    assertThat(desk.get("/api/v1/journal/17").body()).isEqualTo(proof.path("leaf").asString());
  }

  @Test
  void a11TheCaseFileAndEveryFormCanBeTakenAway() throws Exception {
    Path copy = folder.resolve("copy.trucewatch");
    try (var in = desk.at("/api/v1/journal/download").toURL().openStream()) {
      Files.copy(in, copy);
    }
    assertThat(Answer.to("verify", copy).wellDone()).contains("all as they were written");
    for (String form :
        List.of("case", "csv", "xlsx", "geojson", "gpkg", "acled", "ged", "markdown")) {
      assertThat(desk.get("/api/v1/exports/" + form).statusCode()).as(form).isEqualTo(200);
    }
    assertThat(desk.get("/api/v1/exports/pdf").statusCode()).isEqualTo(404);
  }

  @Test
  void a12FiftyReadersOfOneMomentGetOneAnswer() throws Exception {
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<java.util.concurrent.Future<String>>();
      for (int i = 0; i < 50; i++) {
        answers.add(readers.submit(() -> desk.get("/api/v1/overview?as-of=2025-11-11").body()));
      }
      String first = answers.getFirst().get();
      assertThat(first).contains("as of 2025-11-11");
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(first);
      }
    }
  }

  @Test
  void a13TheMapDrawsEachBorderOnceAndSaysWhatIsDisputed() {
    JsonNode world = desk.document("/map/world.json");
    assertThat(world.path("type").asString()).isEqualTo("Topology");
    assertThat(world.at("/objects/disputed/geometries").values())
        .anyMatch(line -> line.at("/properties/name").asString().equals("Durand Line"))
        .anyMatch(line -> line.at("/properties/name").asString().equals("Line of Control"));
    JsonNode near = desk.document("/map/near.json?bbox=64,29,72,36");
    assertThat(near.at("/objects/places/geometries").values())
        .anyMatch(place -> place.at("/properties/name").asString().equals("Kandahar"));
    assertThat(desk.get("/map/near.json?bbox=-100,0,100,50").statusCode()).isEqualTo(400);
  }

  @Test
  void a14WithoutPagesTheDeskSaysSo() {
    var page = desk.get("/incidents/i-c0075");
    assertThat(page.body())
        .containsAnyOf("<!doctype html>", "not in this build", "<!DOCTYPE html>");
  }

  @ParameterizedTest
  @CsvSource({
    "'gzip, deflate, br',    br",
    "br,                     br",
    "gzip,                   gzip",
    "'br;q=0, gzip;q=0.5',   gzip",
    "'BR; q=0.000, x-br',    ''",
    "identity,               ''",
  })
  void a15TheScriptComesPackedAsTheAskerUnderstands(String accepted, String coding)
      throws Exception {
    var answer =
        HttpClient.newHttpClient()
            .send(
                desk.ask("/assets/desk.js").header("Accept-Encoding", accepted).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.headers().firstValue("Content-Encoding").orElse("")).isEqualTo(coding);
    assertThat(unpacked(answer.body(), coding)).isEqualTo(built("desk.js" + packing(coding)));
  }

  private static String packing(String coding) {
    return coding.equals("br") ? ".br" : "";
  }

  private static byte[] unpacked(byte[] body, String coding) throws IOException {
    return coding.equals("gzip")
        ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes()
        : body;
  }

  private static byte[] built(String name) throws IOException {
    try (var in = Desk.class.getResourceAsStream("/desk/assets/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
