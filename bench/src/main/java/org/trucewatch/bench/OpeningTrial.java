package org.trucewatch.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trucewatch.app.Main;

/// How long it takes to open a large case on disk and answer: each page in a new process, so that
/// starting and compiling count. The first page of a case computes all of it and keeps the answers;
/// the pages after it are what is measured.
final class OpeningTrial {
  private static final int HEAP_MB = 6_144;
  private static final String CLOCK = "page";
  private static final String CPU = "CPU time of the page";

  private OpeningTrial() {}

  /// What one page took.
  private record Took(double seconds, double cpuSeconds) {
    String words(String page) {
      return String.format(Locale.ROOT, "%s %.1f s, %.1f CPU s", page, seconds, cpuSeconds);
    }
  }

  /// `bench page --case FILE --words "show row-0"`: says a page in this process, and how long that
  /// took since the process began.
  static List<Figure> page(Path file, List<String> words) {
    long start = System.nanoTime();
    List<String> line = new ArrayList<>(List.of(words.getFirst(), file.toString()));
    line.addAll(words.subList(1, words.size()));
    var out = new ByteArrayOutputStream();
    var print = new PrintStream(out, true, StandardCharsets.UTF_8);
    int exit = Main.run(line, print, print, Clock.systemUTC());
    double seconds = (System.nanoTime() - start) / 1e9;
    String name = String.join(" ", words);
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("opening", name, "exit code", exit, "code"));
    figures.add(new Figure("opening", name, CLOCK, seconds, "s"));
    ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .ifPresent(cpu -> figures.add(new Figure("opening", name, CPU, cpu.toMillis() / 1e3, "s")));
    return figures;
  }

  /// Makes a case of made-up reports and opens it.
  static LinkageRow run(int reports) throws IOException {
    Path folder = Files.createTempDirectory("bench-opening");
    try {
      Path rows = folder.resolve("world.tsv");
      Path file = folder.resolve("world.trucewatch");
      String world = "regime=dense-dirty,seed=1,n=" + reports;
      boolean made =
          ScaleTrial.java(HEAP_MB, "world", "--generator", world, "--to", rows.toString())
              .isPresent();
      if (!made) {
        throw new IOException("a world of " + reports + " reports could not be written.");
      }
      WorldCase.write(rows, file);
      Optional<Took> first = took(file, "status");
      List<String> pages = List.of("status", "show row-0", "incidents --limit 20");
      List<String> words = new ArrayList<>();
      double most = 0;
      for (String page : first.isPresent() ? pages : List.<String>of()) {
        Took took = took(file, page).orElseThrow();
        most = Math.max(most, took.seconds());
        words.add(took.words(page));
      }
      if (first.isEmpty()) {
        return LinkageRow.unmeasured(LinkageGoal.OPENING, "the first opening did not end");
      }
      words.add(first.get().words("first opening"));
      return LinkageRow.of(
          LinkageGoal.OPENING, most, String.join("; ", words) + "; " + reports + " reports");
    } finally {
      ScaleTrial.delete(folder);
    }
  }

  private static Optional<Took> took(Path file, String page) throws IOException {
    return ScaleTrial.java(
            HEAP_MB, "page", "--case", file.toString(), "--words", page, "--format", "csv")
        .map(lines -> new Took(ScaleTrial.value(lines, CLOCK), ScaleTrial.value(lines, CPU)));
  }
}
