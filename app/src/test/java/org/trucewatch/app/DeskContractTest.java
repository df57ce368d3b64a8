package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The description of the API is what is served, and what is served is what it describes.
class DeskContractTest {
  private static final Path DOC = Path.of("..", "docs", "reference", "openapi.json");
  private static final Map<String, String> WORDS =
      Map.of("{id}", "i-c0075", "{n}", "17", "{form}", "geojson", "{number}", "1");

  @TempDir static Path folder;
  private static OpenDesk desk;
  private static String upload = "";

  @BeforeAll
  static void open() {
    desk = OpenDesk.on(OpenDesk.demo(folder));
    upload =
        JsonMapper.shared()
            .readTree(desk.post("/api/v1/imports?name=a.csv", "date,place\n").body())
            .get("upload")
            .asString();
  }

  @AfterAll
  static void close() {
    desk.close();
    assertThat(desk.faults()).isEmpty();
  }

  @Test
  void theReferenceIsWhatTheDeskSays() throws IOException {
    ExpectedText.matches(DOC, desk.get("/api/v1/openapi.json").body());
  }

  @Test
  void everyAnswerFitsItsSchema() {
    JsonNode api = desk.document("/api/v1/openapi.json");
    var checked = new ArrayList<String>();
    api.path("paths")
        .properties()
        .forEach(path -> {
          JsonNode operation = path.getValue().path("get");
          // Tiles come in parts only; DeskTilesTest asks for them.
          if (!operation.isMissingNode() && !path.getKey().equals("/map/detail.pmtiles")) {
            String address = address(path.getKey());
            var answer = desk.get(address);
            assertThat(answer.statusCode()).as(address + " " + answer.body()).isEqualTo(200);
            JsonNode schema =
                operation.at("/responses/200/content").path("application/json").path("schema");
            if (!schema.isMissingNode()) {
              assertThat(errors(api, schema, answer.body())).as(address).isEmpty();
              checked.add(address);
            }
          }
        });
    assertThat(checked).hasSizeGreaterThan(15);
  }

  @Test
  void everyMistakeFitsItsSchema() {
    JsonNode api = desk.document("/api/v1/openapi.json");
    JsonNode schema =
        api.at("/paths/~1api~1v1~1case/get/responses/default/content")
            .path("application/problem+json")
            .path("schema");
    for (String wrong :
        List.of(
            "/api/v1/case?as-of=yesterday",
            "/api/v1/incidents/i-nowhere",
            "/api/v1/incidents?grade=good",
            "/api/v1/incidents?bbox=1,2,3",
            "/api/v1/nothing",
            "/api/v1/journal/0",
            "/ogc/nothing")) {
      var answer = desk.get(wrong);
      assertThat(answer.statusCode()).as(wrong).isBetween(400, 404);
      assertThat(answer.headers().firstValue("Content-Type"))
          .as(wrong)
          .contains("application/problem+json");
      assertThat(errors(api, schema, answer.body())).as(wrong + answer.body()).isEmpty();
    }
  }

  private static String address(String path) {
    String address =
        path.replace("/reports/{id}", "/reports/r0041")
            .replace("/sources/{id}", "/sources/o-mujahid")
            .replace("/imports/{id}", "/imports/" + upload);
    for (Map.Entry<String, String> word : WORDS.entrySet()) {
      address = address.replace(word.getKey(), word.getValue());
    }
    return switch (path) {
      case "/api/v1/why" -> address + "?a=c0075&b=c0119";
      case "/api/v1/search" -> address + "?q=kabul";
      case "/map/near.json" -> address + "?bbox=64,29,72,36";
      default -> address;
    };
  }

  private static List<String> errors(JsonNode api, JsonNode schema, String answer) {
    ObjectNode whole = JsonMapper.shared().createObjectNode();
    whole.setAll((ObjectNode) schema);
    whole.set("components", api.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString(), InputFormat.JSON)
        .validate(answer, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .limit(5)
        .toList();
  }
}
