package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Misuse of the desk: other hosts, other origins, other paths, hostile text, long bodies.
class DeskSafetyTest {
  private static final String BODY =
      "{\"a\":\"c1\",\"b\":\"c3\",\"judgement\":\"same\",\"reason\":\"x\"}";

  @TempDir Path folder;
  private Path file;
  private OpenDesk desk;

  @BeforeEach
  void open() throws IOException {
    file =
        SmallCase.in(folder.resolve("tables"))
            .change(
                "reports.csv", "Shelling at Oldtown", "=cmd|' /C calc'!A0 \u202e<script>x</script>")
            .load(folder.resolve("small.trucewatch"));
    desk = OpenDesk.on(file);
  }

  @AfterEach
  void close() {
    desk.close();
    assertThat(desk.faults()).isEmpty();
  }

  /// Sends bytes as they are, since a client of HTTP mends what a hostile one would not.
  private String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), desk.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      InputStream in = socket.getInputStream();
      return new String(in.readNBytes(20_000), StandardCharsets.UTF_8);
    }
  }

  private String rawGet(String target, String host) throws IOException {
    return raw("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  @Test
  void anotherNameThatLeadsHereIsRefused() throws IOException {
    assertThat(rawGet("/api/v1/case", "evil.example")).startsWith("HTTP/1.1 421");
    assertThat(rawGet("/api/v1/case", "evil.example:" + desk.port())).startsWith("HTTP/1.1 421");
    assertThat(rawGet("/api/v1/case", "localhost:" + desk.port())).startsWith("HTTP/1.1 200");
    assertThat(rawGet("/api/v1/case", "[::1]:" + desk.port())).startsWith("HTTP/1.1 200");
  }

  @Test
  void aPageElsewhereCannotWrite() {
    String path = "/api/v1/decisions";
    var form = OpenDesk.send(desk.ask(path).POST(BodyPublishers.ofString(BODY)));
    assertThat(form.statusCode()).isEqualTo(403);
    var elsewhere =
        OpenDesk.send(
            desk.ask(path)
                .header("X-Trucewatch", "desk")
                .header("Origin", "http://evil.example")
                .POST(BodyPublishers.ofString(BODY)));
    assertThat(elsewhere.statusCode()).isEqualTo(403);
    var here =
        OpenDesk.send(
            desk.ask(path)
                .header("X-Trucewatch", "desk")
                .header("Origin", "http://127.0.0.1:" + desk.port())
                .POST(BodyPublishers.ofString(BODY)));
    assertThat(here.statusCode()).isEqualTo(200);
  }

  @Test
  void aBrowserIsToldWhatMayRun() {
    for (String path : List.of("/", "/api/v1/case", "/api/v1/nothing", "/map/world.json")) {
      var headers = desk.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(headers.firstValue("Server")).isEmpty();
    }
  }

  @Test
  void noPathLeadsOutOfThePages() throws IOException {
    for (String path :
        List.of(
            "/../../../../etc/passwd",
            "/assets/../../../etc/passwd",
            "/assets/%2e%2e/%2e%2e/etc/passwd",
            "/assets/..%2f..%2fetc%2fpasswd",
            "/%2e%2e/examples/durand-line-2025/claims.csv",
            "/assets/..\\..\\etc\\passwd",
            "/assets//etc/passwd",
            "/org/trucewatch/app/Main.class")) {
      String answer = rawGet(path, "127.0.0.1:" + desk.port());
      assertThat(answer).as(path).doesNotContain("root:").doesNotContain("claim_id");
      assertThat(answer).as(path).doesNotContain("\u00ca\u00fe\u00ba\u00be");
    }
  }

  @Test
  void hostileTextLeavesHarmless() {
    String page = desk.get("/api/v1/incidents/i-c1").body();
    assertThat(page).doesNotContain("\u202e").contains("<U+202E>");
    assertThat(desk.get("/api/v1/reports?format=csv").body())
        .contains("'=cmd")
        .doesNotContain("\u202e");
    assertThat(desk.get("/api/v1/reports/r1").headers().firstValue("Content-Type"))
        .contains("application/json");
  }

  @Test
  void anErrorShowsNeitherTraceNorPath() throws IOException {
    for (String path :
        List.of(
            "/api/v1/incidents/%00",
            "/api/v1/case?root=5:" + "0".repeat(64),
            "/api/v1/journal/999999",
            "/api/v1/exports/../../x",
            "/api/v1/search?q=" + "x".repeat(3000),
            "/api/v1/why?a=c1&b=c1")) {
      String answer = rawGet(path, "127.0.0.1:" + desk.port());
      assertThat(answer).as(path).startsWith("HTTP/1.1 4");
      assertThat(answer)
          .as(path)
          .doesNotContain("at org.")
          .doesNotContain("Exception")
          .doesNotContain(folder.toString());
    }
  }

  @Test
  void headersAndBodiesAreBounded() throws IOException {
    String long1 = "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(40_000) + "\r\n\r\n";
    assertThat(raw(long1)).startsWith("HTTP/1.1 431");
    String huge =
        "POST /api/v1/decisions HTTP/1.1\r\nHost: localhost\r\nX-Trucewatch: desk\r\n"
            + "Content-Length: 900000000\r\nConnection: close\r\n\r\n{}";
    assertThat(raw(huge)).startsWith("HTTP/1.1 413");
  }

  @Test
  void offLoopbackThePasswordIsAskedFor() throws IOException {
    var refused = Answer.to("serve", file, "--host", "0.0.0.0");
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("--password-file");
    Path secret = folder.resolve("secret");
    Files.writeString(secret, "short\n");
    assertThat(Answer.to("serve", file, "--host", "0.0.0.0", "--password-file", secret).err())
        .contains("fewer than 12");
    try (OpenDesk closed = OpenDesk.withPassword(file, "correct horse battery")) {
      assertThat(closed.get("/api/v1/case").statusCode()).isEqualTo(401);
      assertThat(closed.get("/").statusCode()).isEqualTo(401);
      String pair =
          Base64.getEncoder()
              .encodeToString("anyone:correct horse battery".getBytes(StandardCharsets.UTF_8));
      assertThat(
              OpenDesk.send(closed.ask("/api/v1/case").header("Authorization", "Basic " + pair))
                  .statusCode())
          .isEqualTo(200);
      assertThat(
              OpenDesk.send(closed.ask("/api/v1/case").header("Authorization", "Bearer wrong one"))
                  .statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void whoGuessesPasswordsIsKeptOutForAWhileAndWhoAsksWithoutOneIsNot() {
    try (OpenDesk closed = OpenDesk.withPassword(file, "correct horse battery")) {
      for (int i = 0; i < 30; i++) {
        assertThat(closed.get("/api/v1/case").statusCode()).isEqualTo(401);
      }
      assertThat(showing(closed, "correct horse battery")).isEqualTo(200);
      for (int i = 0; i < 21; i++) {
        assertThat(showing(closed, "guess " + i)).isEqualTo(401);
      }
      assertThat(showing(closed, "correct horse battery")).isEqualTo(401);
    }
  }

  private static int showing(OpenDesk desk, String password) {
    return OpenDesk.send(desk.ask("/api/v1/case").header("Authorization", "Bearer " + password))
        .statusCode();
  }

  @Test
  void slowClientsKeepNobodyOut() throws IOException {
    var slow = new java.util.ArrayList<Socket>();
    try {
      for (int i = 0; i < 100; i++) {
        var socket = new Socket(InetAddress.getLoopbackAddress(), desk.port());
        socket
            .getOutputStream()
            .write("GET /api/v1/case HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.UTF_8));
        slow.add(socket);
      }
      assertThat(desk.get("/api/v1/case").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void aBodyThatTricklesIsGivenUp() throws Exception {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), desk.port())) {
      socket.setSoTimeout(30_000);
      var out = socket.getOutputStream();
      out.write(
          """
          POST /api/v1/decisions HTTP/1.1
          Host: 127.0.0.1:%d
          X-Trucewatch: desk
          Content-Type: application/json
          Content-Length: 100000

          """
              .formatted(desk.port())
              .replace("\n", "\r\n")
              .getBytes(StandardCharsets.UTF_8));
      boolean given = false;
      for (int i = 0; i < 60 && !given; i++) {
        Thread.sleep(100);
        given = !wrote(out) || socket.getInputStream().available() > 0;
      }
      assertThat(given).isTrue();
    }
    assertThat(desk.get("/api/v1/case").statusCode()).isEqualTo(200);
  }

  private static boolean wrote(java.io.OutputStream out) {
    try {
      out.write('{');
      out.flush();
      return true;
    } catch (IOException closed) {
      return false;
    }
  }
}
