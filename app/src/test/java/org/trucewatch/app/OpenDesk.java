package org.trucewatch.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.app.desk.Desk;
import org.trucewatch.app.desk.DeskSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real desk on a free port, asked over HTTP.
final class OpenDesk implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Desk desk;
  private final List<Throwable> faults = new ArrayList<>();

  private OpenDesk(Path casePath, Optional<String> token, boolean readOnly, Optional<Path> tiles) {
    var settings =
        new DeskSettings(
            casePath,
            "A case",
            new DeskSettings.Address("127.0.0.1", 0),
            token,
            "A. Analyst",
            readOnly,
            tiles);
    this.desk = Desk.start(settings, faults::add);
  }

  static OpenDesk on(Path casePath) {
    return new OpenDesk(casePath, Optional.empty(), false, Optional.empty());
  }

  static OpenDesk readOnly(Path casePath) {
    return new OpenDesk(casePath, Optional.empty(), true, Optional.empty());
  }

  static OpenDesk withPassword(Path casePath, String password) {
    return new OpenDesk(casePath, Optional.of(password), false, Optional.empty());
  }

  static OpenDesk withTiles(Path casePath, Path tiles) {
    return new OpenDesk(casePath, Optional.empty(), false, Optional.of(tiles));
  }

  /// The example of the demo as a case, in a folder.
  static Path demo(Path folder) {
    Path file = folder.resolve("demo.trucewatch");
    Answer.to("demo", "--into", file, "--plain").wellDone();
    return file;
  }

  int port() {
    return desk.port();
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + desk.port() + path);
  }

  HttpRequest.Builder ask(String path) {
    return HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(60));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (InterruptedException problem) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(problem);
    }
  }

  HttpResponse<String> get(String path) {
    return send(ask(path));
  }

  /// The document at a path, which must be there.
  JsonNode document(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return JsonMapper.shared().readTree(answer.body());
  }

  /// Sends a document as the pages do.
  HttpResponse<String> post(String path, String json) {
    return send(
        ask(path).header("X-Trucewatch", "desk").POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /// What went wrong by our own fault.
  List<Throwable> faults() {
    return faults;
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  @Override
  public void close() {
    desk.close();
  }
}
