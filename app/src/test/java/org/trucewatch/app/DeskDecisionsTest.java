package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an analyst decides at the desk, and what became of addresses cited before.
class DeskDecisionsTest {
  @TempDir Path folder;
  private Path file;
  private OpenDesk desk;

  @BeforeEach
  void open() throws IOException {
    file = SmallCase.in(folder.resolve("tables")).load(folder.resolve("small.trucewatch"));
    desk = OpenDesk.on(file);
  }

  @AfterEach
  void close() {
    desk.close();
    assertThat(desk.faults()).isEmpty();
  }

  private JsonNode decide(String judgement) {
    var answer =
        desk.post(
            "/api/v1/decisions",
            "{\"a\":\"c1\",\"b\":\"c3\",\"judgement\":\""
                + judgement
                + "\",\"reason\":\"one shell, two days\",\"author\":null}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  @Test
  void a01ADecisionTakesEffectAtOnceAndCanBeTakenBack() {
    String before = desk.get("/api/v1/overview").body();
    JsonNode done = decide("same");
    assertThat(done.path("effects").get(0).asString()).contains("merged into");
    assertThat(desk.document("/api/v1/incidents/i-c3").path("moved_to").asString())
        .isEqualTo("i-c3");
    assertThat(desk.document("/api/v1/incidents/i-c3").path("id").asString()).isEqualTo("i-c1");
    JsonNode undone =
        JsonMapper.shared()
            .readTree(
                desk.post(
                        "/api/v1/decisions/" + done.path("number").asLong() + "/undo",
                        "{\"reason\":\"two shells\",\"author\":\"B. Analyst\"}")
                    .body());
    assertThat(undone.path("head")).isNotEqualTo(done.path("head"));
    assertThat(desk.get("/api/v1/overview").body()).isEqualTo(before);
    assertThat(Answer.to("decisions", file, "--all", "--format", "csv").wellDone())
        .contains("A. Analyst")
        .contains("out of force");
    assertThat(Answer.to("verify", file).wellDone()).contains("all as they were written");
  }

  @Test
  void a02WhatTheDeskHoldsIsWhatAFreshReaderComputes() {
    String listing = "/api/v1/incidents?format=csv";
    for (String judgement : new String[] {"same", "different", "same", "unsure"}) {
      desk.get(listing);
      decide(judgement);
      try (OpenDesk fresh = OpenDesk.on(file)) {
        assertThat(desk.get(listing).body()).as(judgement).isEqualTo(fresh.get(listing).body());
        assertThat(desk.get("/api/v1/overview").body())
            .as(judgement)
            .isEqualTo(fresh.get("/api/v1/overview").body());
      }
    }
    decide("same");
    String held = desk.get("/api/v1/incidents/i-c1").body();
    try (OpenDesk fresh = OpenDesk.on(file)) {
      assertThat(fresh.get("/api/v1/incidents/i-c1").body()).isEqualTo(held);
      assertThat(fresh.get("/api/v1/case").body()).isEqualTo(desk.get("/api/v1/case").body());
    }
  }

  @Test
  void a03AnAddressCitedBeforeShowsTheRecordAsItWas() {
    JsonNode cited = desk.document("/api/v1/incidents/i-c3");
    String address = cited.path("address").asString();
    decide("same");
    JsonNode later = desk.document("/api/v1" + address);
    assertThat(later).isEqualTo(cited);
    String other = address.replaceAll("[0-9a-f]$", address.endsWith("0") ? "1" : "0");
    var refused = desk.get("/api/v1" + other);
    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.body()).contains("does not continue that state");
  }

  @Test
  void a04ATagChangesWithTheJournal() {
    String before = desk.get("/api/v1/case").headers().firstValue("ETag").orElseThrow();
    decide("unsure");
    assertThat(desk.get("/api/v1/case").headers().firstValue("ETag").orElseThrow())
        .isNotEqualTo(before);
  }

  @Test
  void a05AnEntryOfAnotherProgramIsSeen() {
    desk.document("/api/v1/case");
    Answer.to("decide", file, "same", "c1", "c3", "--because", "by hand").wellDone();
    assertThat(desk.document("/api/v1/case").at("/counts/decisions").asInt()).isEqualTo(1);
  }

  @Test
  void a06TheSameDecisionTwiceIsWrittenOnce() {
    JsonNode first = decide("different");
    JsonNode second = decide("different");
    assertThat(second.path("number")).isEqualTo(first.path("number"));
    assertThat(second.path("head")).isEqualTo(first.path("head"));
  }

  @Test
  void a07MistakesAreExplained() {
    assertThat(desk.post("/api/v1/decisions", "{\"a\":1").body()).contains("no such document");
    assertThat(
            desk.post(
                    "/api/v1/decisions",
                    "{\"a\":\"c1\",\"b\":\"c9\",\"judgement\":\"same\",\"reason\":\"x\"}")
                .statusCode())
        .isEqualTo(404);
    assertThat(
            desk.post(
                    "/api/v1/decisions",
                    "{\"a\":\"c1\",\"b\":\"c3\",\"judgement\":\"maybe\",\"reason\":\"x\"}")
                .body())
        .contains("same, different or unsure");
    assertThat(desk.post("/api/v1/decisions/99/undo", "{\"reason\":\"x\"}").statusCode())
        .isEqualTo(404);
    try (OpenDesk closed = OpenDesk.readOnly(file)) {
      assertThat(closed.post("/api/v1/decisions/1/undo", "{\"reason\":\"x\"}").statusCode())
          .isEqualTo(403);
    }
  }
}
