package org.trucewatch.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files taken in over HTTP: nothing before it was looked at, the same as by the command line, and
/// nothing that a file holds or is called does harm.
class DeskImportsTest {
  private static final String TABLE =
      """
      date,place,country,killed,link
      2025-03-05,Oldtown,AF,3,https://x.example/1
      2025-03-06,Newtown,AF,many,https://x.example/2
      2025-13-21,Newtown,AF,2,https://x.example/3
      """;

  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");
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

  private HttpResponse<String> send(String name, byte[] body) {
    return OpenDesk.send(
        desk.ask("/api/v1/imports?name=" + URLEncoder.encode(name, UTF_8))
            .header("X-Trucewatch", "desk")
            .POST(BodyPublishers.ofByteArray(body)));
  }

  private JsonNode sent(String name, String body) {
    return read(send(name, body.getBytes(UTF_8)));
  }

  private static JsonNode read(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private JsonNode look(JsonNode upload, String json) {
    return read(desk.post(path(upload) + "/look", json));
  }

  /// Takes a file in, and what it says at its end.
  private JsonNode takeIn(JsonNode upload) {
    read(desk.post(path(upload) + "/commit", "{\"author\": \"A. Analyst\"}"));
    List<JsonNode> told =
        OpenDesk.send(desk.ask(path(upload) + "/events").timeout(Duration.ofSeconds(60)))
            .body()
            .lines()
            .filter(line -> line.startsWith("data: "))
            .map(line -> JsonMapper.shared().readTree(line.substring(6)))
            .toList();
    assertThat(told).isNotEmpty();
    assertThat(told.getLast()).isEqualTo(desk.document(path(upload)));
    return told.getLast();
  }

  private static String path(JsonNode upload) {
    return "/api/v1/imports/" + upload.get("upload").asString();
  }

  private JsonNode head() {
    return desk.document("/api/v1/case").get("head");
  }

  @Test
  void aFileIsLookedAtFirstAndNothingIsWritten() {
    JsonNode before = head();
    JsonNode upload = sent("t.csv", TABLE);
    assertThat(upload.get("state").asString()).isEqualTo("previewed");
    assertThat(upload.get("account").asString()).contains("3 rows read = 2 imported");
    assertThat(upload.at("/preview/mapping").asString()).contains("killed: \"killed\"");
    assertThat(upload.at("/preview/sample/0").asString()).contains("Oldtown");
    assertThat(upload.at("/preview/effects/0").asString()).contains("incident");
    assertThat(upload.at("/flaws/1/row").asLong()).isEqualTo(4);
    assertThat(upload.at("/flaws/1/column").asString()).isEqualTo("date");
    assertThat(upload.at("/flaws/1/remedy").asString()).isNotBlank();
    assertThat(head()).isEqualTo(before);
  }

  @Test
  void whatIsTakenInIsWhatTheCommandLineTakesIn() throws IOException {
    Path other = folder.resolve("other.trucewatch");
    Files.copy(file, other);
    JsonNode upload = sent("t.csv", TABLE);
    Path mapping = folder.resolve("m.yaml");
    Files.writeString(mapping, upload.at("/preview/mapping").asString());
    Path table = folder.resolve("t.csv");
    Files.writeString(table, TABLE);
    JsonNode done = takeIn(upload);
    assertThat(done.get("state").asString()).isEqualTo("done");
    assertThat(Answer.to("add", other, table, "--mapping", mapping, "--plain").exit()).isEqualTo(4);
    for (String listing : List.of("incidents", "flaws", "decisions")) {
      assertThat(same(listing, file)).as(listing).isEqualTo(same(listing, other));
    }
    assertThat(desk.get("/api/v1/incidents?format=csv").body()).contains(",2025-03-06,");
  }

  /// A listing without what depends on the time of day and the name of the case.
  private static String same(String listing, Path path) {
    return Answer.to(listing, path, "--plain")
        .wellDone()
        .lines()
        .filter(line -> !line.contains("trucewatch") && !line.contains("root"))
        .map(line -> line.replaceAll("20\\d\\d-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d\\S*", "TIME"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void whatIsHeldIsNotAddedAgain() {
    takeIn(sent("t.csv", TABLE));
    JsonNode again = takeIn(sent("t.csv", TABLE));
    assertThat(again.get("account").asString()).contains("0 imported").contains("2 duplicates");
  }

  @Test
  void aMappingCanBeAdjustedAndItsMistakesAreSaid() {
    JsonNode upload = sent("t.csv", TABLE);
    JsonNode wrong = look(upload, "{\"mapping\": \"mapping: 1\\nrows: nonsense\\n\"}");
    assertThat(wrong.at("/problem/detail").asString()).contains("nonsense").contains("line 2");
    assertThat(wrong.at("/preview/mapping").asString()).contains("nonsense");
    assertThat(desk.post(path(upload) + "/commit", "{}").statusCode()).isEqualTo(409);

    String mended =
        upload
            .at("/preview/mapping")
            .asString()
            .replace("killed: \"killed\"", "injured: \"killed\"");
    String json = JsonMapper.shared().createObjectNode().put("mapping", mended).toString();
    JsonNode right = look(upload, json);
    assertThat(right.get("problem").isNull()).isTrue();
    assertThat(right.at("/preview/sample/0").asString()).contains("injured 3");
    assertThat(takeIn(upload).get("state").asString()).isEqualTo("done");
    assertThat(desk.get("/api/v1/incidents?format=csv").body()).contains("2025-03-05");
  }

  @Test
  void aFileIsTakenInOnceAndADayThatIsNoneIsRefused() {
    JsonNode upload = sent("t.csv", TABLE);
    assertThat(look(upload, "{\"published\": \"someday\"}").at("/problem/detail").asString())
        .contains("Published wants a day");
    look(upload, "{\"published\": \"2025-04-01\"}");
    takeIn(upload);
    assertThat(desk.post(path(upload) + "/commit", "{}").statusCode()).isEqualTo(409);
    assertThat(desk.post(path(upload) + "/look", "{}").statusCode()).isEqualTo(409);
  }

  @ParameterizedTest
  @CsvSource({
    "'../../etc/passwd.csv',   passwd.csv",
    "'C:\\secret\\t.csv',      t.csv",
    "'.hidden.csv',            hidden.csv",
    "'a<b>|c:\"d\".csv',       a_b__c__d_.csv",
    "'\u202egnp.csv',          _gnp.csv",
    "'گزارش.csv',              گزارش.csv",
    "'..',                     file",
  })
  void aNameIsANameAndNoPath(String said, String kept) {
    JsonNode upload = sent(said, TABLE);
    assertThat(upload.get("name").asString()).isEqualTo(kept);
  }

  @Test
  void filesThatAreNoneAreFlawsAndNothingElse() {
    byte[] noise = new byte[5_000];
    new java.util.Random(1).nextBytes(noise);
    for (byte[] body : List.of(new byte[0], noise, "\u0000\u0000".getBytes(UTF_8))) {
      JsonNode upload = read(send("t.csv", body));
      assertThat(upload.get("flaw_count").asLong() > 0 || !upload.get("problem").isNull()).isTrue();
    }
    JsonNode latin =
        read(
            send(
                "t.csv",
                TABLE
                    .replace("Oldtown", "Öldtown")
                    .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
    assertThat(
            latin.get("flaw_count").asLong() > 0
                || latin.get("account").asString().contains("imported"))
        .isTrue();
  }

  @Test
  void hostileTextInAFileComesBackAsText() {
    JsonNode upload =
        sent(
            "t.csv", TABLE.replace("Oldtown", "<script>alert(1)</script>\u202e=cmd|' /C calc'!A0"));
    assertThat(upload.at("/preview/sample/0").asString())
        .contains("<script>")
        .doesNotContain("\u202e");
    var answer = desk.get(path(upload));
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void whoMayNotWriteMayNotSend() {
    var withoutHeader =
        OpenDesk.send(desk.ask("/api/v1/imports?name=t.csv").POST(BodyPublishers.ofString(TABLE)));
    assertThat(withoutHeader.statusCode()).isEqualTo(403);
    assertThat(desk.get("/api/v1/imports/0123456789abcdef").statusCode()).isEqualTo(404);
    assertThat(send("", TABLE.getBytes(UTF_8)).statusCode()).isEqualTo(400);
    try (OpenDesk closed = OpenDesk.readOnly(file)) {
      var answer =
          OpenDesk.send(
              closed
                  .ask("/api/v1/imports?name=t.csv")
                  .header("X-Trucewatch", "desk")
                  .POST(BodyPublishers.ofString(TABLE)));
      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Test
  void whatIsTooLongIsRefusedAndWhatBreaksOffLeavesNothing() throws Exception {
    Set<Path> before = uploads();
    String head =
        """
        POST /api/v1/imports?name=t.csv HTTP/1.1
        Host: 127.0.0.1:%d
        X-Trucewatch: desk
        Content-Length: %d

        """;
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), desk.port())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write(head.formatted(desk.port(), 5_000_000_000L).replace("\n", "\r\n").getBytes(UTF_8));
      assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8))
          .isEqualTo("HTTP/1.1 413");
    }
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), desk.port())) {
      socket
          .getOutputStream()
          .write(
              (head.formatted(desk.port(), 1_000) + "date,place")
                  .replace("\n", "\r\n")
                  .getBytes(UTF_8));
    }
    for (int i = 0; i < 100 && files(uploads(), before) > 0; i++) {
      Thread.sleep(50);
    }
    assertThat(files(uploads(), before)).isZero();
  }

  @Test
  void filesThatWereSentAreGoneWhenTheDeskCloses() throws IOException {
    Set<Path> before = uploads();
    sent("t.csv", TABLE);
    assertThat(files(uploads(), before)).isPositive();
    for (int i = 0; i < 6; i++) {
      sent("t.csv", TABLE);
    }
    assertThat(files(uploads(), before)).isEqualTo(4);
    desk.close();
    assertThat(files(uploads(), before)).isZero();
    desk = OpenDesk.on(file);
  }

  private static Set<Path> uploads() throws IOException {
    try (Stream<Path> found = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return found
          .filter(path -> path.getFileName().toString().startsWith("trucewatch-uploads-"))
          .collect(Collectors.toSet());
    }
  }

  /// How many files lie in folders that were not there before.
  private static long files(Set<Path> now, Set<Path> before) throws IOException {
    long count = 0;
    for (Path own : now) {
      if (!before.contains(own)) {
        try (Stream<Path> found = Files.walk(own)) {
          count += found.filter(Files::isRegularFile).count();
        }
      }
    }
    return count;
  }
}
