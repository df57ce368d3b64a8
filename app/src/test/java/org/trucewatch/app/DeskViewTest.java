package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What documents of the demo case say agrees with what the command line says.
class DeskViewTest {
  @TempDir static Path folder;
  private static OpenDesk desk;
  private static Path file;

  @BeforeAll
  static void open() {
    file = OpenDesk.demo(folder);
    desk = OpenDesk.on(file);
  }

  @AfterAll
  static void close() {
    desk.close();
    assertThat(desk.faults()).isEmpty();
  }

  private static List<String> ids(String query) {
    var ids = new ArrayList<String>();
    desk.document("/api/v1/incidents?limit=1000" + query)
        .path("incidents")
        .values()
        .forEach(row -> ids.add(row.path("incident").asString()));
    return ids;
  }

  @Test
  void everyIncidentHasAPageWhoseGraphHangsTogether() {
    for (String id : ids("")) {
      JsonNode page = desk.document("/api/v1/incidents/" + id);
      var nodes = new ArrayList<String>();
      page.at("/lineage/nodes").values().forEach(node -> nodes.add(node.path("id").asString()));
      assertThat(nodes).as(id).doesNotHaveDuplicates();
      page.at("/lineage/edges")
          .values()
          .forEach(edge ->
              assertThat(nodes)
                  .as(id)
                  .contains(edge.path("from").asString(), edge.path("to").asString()));
      assertThat(page.path("matrix").path("origins").size()).as(id).isPositive();
      int claims = page.at("/voices/claims").asInt();
      assertThat(page.path("claims").size()).as(id).isEqualTo(claims);
    }
  }

  @Test
  void theOverviewAndThePageTellTheSameRange() {
    JsonNode overview = desk.document("/api/v1/overview");
    for (int i = 0; i < overview.path("n").asInt(); i++) {
      String id = overview.path("id").get(i).asString();
      JsonNode page = desk.document("/api/v1/incidents/" + id);
      assertThat(overview.path("headline").get(i)).isEqualTo(page.path("headline"));
      String grade =
          overview.at("/vocab/grades").get(overview.path("grade").get(i).asInt()).asString();
      assertThat(page.at("/grade/grade").asString()).as(id).isEqualTo(grade);
      String words = overview.path("killed_words").get(i).asString();
      String told =
          page.path("numbers").values().stream()
              .filter(number -> number.path("number").asString().equals("killed"))
              .map(number -> number.at("/range/words").asString())
              .findFirst()
              .orElse("not stated");
      assertThat(words).as(id).isEqualTo(told);
    }
  }

  @Test
  void aBoxFiltersWhatTheMapDraws() {
    assertThat(ids("&bbox=66,30.5,67,31.5")).contains("i-c0075");
    assertThat(ids("&bbox=-70,-40,-60,-30")).isEmpty();
    assertThat(ids("&grade=confirmed").size()).isLessThan(ids("").size());
  }

  @Test
  void aBandEndsOnlyOnceItsEndIsKnown() {
    JsonNode during = desk.document("/api/v1/case?as-of=2025-10-16").path("bands");
    assertThat(during.values())
        .anyMatch(band ->
            band.path("id").asString().equals("AG-02")
                && band.path("to").isNull()
                && band.path("status").asString().equals("announced"))
        .noneMatch(band -> band.path("id").asString().equals("AG-08"));
    JsonNode later = desk.document("/api/v1/case").path("bands");
    assertThat(later.values())
        .anyMatch(band ->
            band.path("id").asString().equals("AG-02")
                && band.path("to").asString().equals("2025-10-17"));
  }

  @Test
  void aReportNamesItsClaimsAndASourceItsRelays() {
    JsonNode report = desk.document("/api/v1/reports/r0041");
    assertThat(report.path("id").asString()).isEqualTo("r0041");
    assertThat(report.path("entry").asLong()).isPositive();
    JsonNode card = desk.document("/api/v1/sources/o-mujahid");
    assertThat(card.path("relayed_by").size()).isGreaterThan(3);
    assertThat(card.path("group").asString()).isEqualTo("af-dfa");
  }

  @Test
  void theReviewQueueIsThatOfTheCommandLine() {
    JsonNode first =
        desk.document("/api/v1/review?analyst=A.+Analyst&limit=5").path("items").get(0);
    String csv =
        Answer.to("review", file, "--author", "A. Analyst", "--most", "1", "--format", "csv")
            .wellDone();
    assertThat(csv).contains(first.at("/a/id").asString() + "," + first.at("/b/id").asString());
  }

  @Test
  void theJournalIsVerifiedWithoutWaiting() {
    JsonNode page = desk.document("/api/v1/journal?limit=3");
    assertThat(page.path("entries").size()).isEqualTo(3);
    for (int i = 0; i < 300 && page.at("/verified/ok").isNull(); i++) {
      Thread.onSpinWait();
      page = desk.document("/api/v1/journal?limit=1");
    }
    assertThat(page.at("/verified/ok").asBoolean()).isTrue();
  }
}
