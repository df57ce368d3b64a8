package org.trucewatch.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trucewatch.app.desk.Desk;
import org.trucewatch.app.desk.DeskSettings;

/// How quickly a desk answers over a large made-up case: its first answer, each listing, many
/// readers at a time, and a decision until it shows.
final class DeskSpeed {
  private static final String SUITE = "desk";
  private static final int ROUNDS = 20;
  private static final int READERS = 50;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Pattern PAIR =
      Pattern.compile("\"a\":\\{\"id\":\"([^\"]+)\".*?\"b\":\\{\"id\":\"([^\"]+)\"");

  /// Questions whose answers differ from round to round, so that nothing is answered from memory.
  private static final List<String> LISTINGS =
      List.of(
          "/api/v1/incidents?limit=50&offset=%d",
          "/api/v1/incidents?limit=50&format=csv&offset=%d",
          "/api/v1/incidents?limit=50&format=geojson&offset=%d",
          "/api/v1/incidents?limit=50&contested&offset=%d",
          "/api/v1/lines/reports?limit=50&offset=%d",
          "/api/v1/lines/sources?limit=50&offset=%d",
          "/api/v1/lines/statements?limit=50&offset=%d",
          "/ogc/collections/incidents/items?limit=50&offset=%d",
          "/api/v1/journal?limit=50&offset=%d");

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Figure> figures = new ArrayList<>();
  private final String name;
  private final int port;

  private DeskSpeed(String name, int port) {
    this.name = name;
    this.port = port;
  }

  static List<Figure> measure(int reports) throws IOException {
    Path folder = Files.createTempDirectory("bench-desk");
    try {
      Path rows = folder.resolve("world.tsv");
      WorldFiles.run(
          List.of("--generator", "regime=dense-dirty,seed=1,n=" + reports, "--to", rows.toString()),
          System.err);
      Path file = folder.resolve("world.trucewatch");
      long claims = WorldCase.write(rows, file);
      var settings =
          new DeskSettings(
              file,
              "bench",
              new DeskSettings.Address("127.0.0.1", 0),
              Optional.empty(),
              "bench",
              false,
              Optional.empty());
      try (Desk desk = Desk.start(settings, Throwable::printStackTrace)) {
        var speed = new DeskSpeed(claims + " claims", desk.port());
        speed.run();
        return speed.figures;
      }
    } finally {
      ScaleTrial.delete(folder);
    }
  }

  private void run() throws IOException {
    add("first answer", seconds(() -> get("/api/v1/case")), "s");
    add("overview of all incidents", seconds(() -> get("/api/v1/overview")), "s");
    for (String listing : LISTINGS) {
      double[] millis = new double[ROUNDS];
      get(listing.formatted(0));
      for (int round = 0; round < ROUNDS; round++) {
        String address = listing.formatted(50 * round + 17);
        millis[round] = 1_000 * seconds(() -> get(address));
      }
      add("p95 of " + listing.replace("%d", "N"), p95(millis), "ms");
    }
    readers();
    decision();
  }

  /// Readers who each look through the listing at their own place.
  private void readers() throws IOException {
    List<Callable<Double>> work = new ArrayList<>();
    for (int reader = 0; reader < READERS; reader++) {
      int own = reader;
      work.add(() -> {
        double most = 0;
        for (int round = 0; round < ROUNDS; round++) {
          String address = LISTINGS.getFirst().formatted(50 * (own * ROUNDS + round));
          most = Math.max(most, 1_000 * seconds(() -> get(address)));
        }
        return most;
      });
    }
    long begun = System.nanoTime();
    List<Double> longest = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Double> one : threads.invokeAll(work)) {
        longest.add(one.get());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while measuring", stopped);
    } catch (ExecutionException problem) {
      throw new IOException("a reader got no answer", problem);
    }
    double took = (System.nanoTime() - begun) / 1e9;
    add(READERS + " readers at a time, answers", READERS * ROUNDS / took, "a second");
    add(
        READERS + " readers at a time, median of the longest wait",
        longest.stream().sorted().toList().get(READERS / 2),
        "ms");
  }

  /// A decision from the click until the incidents show it.
  private void decision() throws IOException {
    String queue = get("/api/v1/review?limit=5");
    Matcher pair = PAIR.matcher(queue);
    double[] millis = new double[3];
    for (int i = 0; i < millis.length && pair.find(); i++) {
      String body =
          "{\"a\": \"%s\", \"b\": \"%s\", \"judgement\": \"different\", \"reason\": \"bench\"}"
              .formatted(pair.group(1), pair.group(2));
      millis[i] = 1_000 * seconds(() -> post("/api/v1/decisions", body));
      double shown = 1_000 * seconds(() -> get("/api/v1/incidents?limit=50"));
      add("decision " + (i + 1) + ", answered", millis[i], "ms");
      add("decision " + (i + 1) + ", then the listing", shown, "ms");
    }
  }

  private void add(String metric, double value, String unit) {
    figures.add(new Figure(SUITE, name, metric, value, unit));
  }

  private interface Asking {
    String ask() throws IOException;
  }

  private static double seconds(Asking work) throws IOException {
    long begun = System.nanoTime();
    work.ask();
    return (System.nanoTime() - begun) / 1e9;
  }

  private static double p95(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(0.95 * sorted.length) - 1];
  }

  private String get(String address) throws IOException {
    return send(HttpRequest.newBuilder(at(address)));
  }

  private String post(String address, String body) throws IOException {
    return send(
        HttpRequest.newBuilder(at(address))
            .header("X-Trucewatch", "desk")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private URI at(String address) {
    return URI.create("http://127.0.0.1:" + port + address);
  }

  private String send(HttpRequest.Builder request) throws IOException {
    try {
      HttpResponse<String> answer =
          client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while measuring", stopped);
    }
  }
}
