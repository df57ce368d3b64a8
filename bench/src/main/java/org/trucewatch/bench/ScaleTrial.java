package org.trucewatch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.trucewatch.bench.world.WorldReader;
import org.trucewatch.incidents.IncidentId;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.incidents.LinkSettings;

/// How long it takes from a file to incidents, each time in a new process, so that starting and
/// compiling count and heaps can be set. Of several heaps the least that suffices is taken.
final class ScaleTrial {
  static final Set<LinkageGoal> GOALS =
      EnumSet.of(
          LinkageGoal.SECONDS_100K,
          LinkageGoal.CPU_100K,
          LinkageGoal.SECONDS_1M,
          LinkageGoal.CPU_1M,
          LinkageGoal.HEAP_1M,
          LinkageGoal.GROWTH);

  private static final List<Integer> HEAPS_MB = List.of(1_536, 3_072, 6_144);
  private static final long MOST_MINUTES = 10;
  private static final String CLOCK = "file to incidents";
  private static final String CPU = "CPU time to incidents";

  private ScaleTrial() {}

  /// One run that ended well.
  private record Took(double seconds, double cpuSeconds, int heapMb) {}

  /// Reads a file of a world in this process, links it and says how long that took since the
  /// process began.
  static List<Figure> file(Path file) throws IOException {
    long start = System.nanoTime();
    LinkSettings settings;
    try (var in = Files.newBufferedReader(file)) {
      settings = LinkSettings.with(WorldReader.codebooks(in));
    }
    double reading = (System.nanoTime() - start) / 1e9;
    Set<IncidentId> incidents = new HashSet<>();
    long[] reports = new long[1];
    try (var in = Files.newBufferedReader(file)) {
      Incidents.link(WorldReader.arrivals(in), List.of(), settings)
          .assigned((_, incident) -> {
            reports[0]++;
            incidents.add(incident);
          });
    }
    double all = (System.nanoTime() - start) / 1e9;
    String name = file.getFileName().toString();
    List<Figure> figures = new ArrayList<>();
    figures.add(figure(name, "reports in incidents", (double) reports[0], "reports"));
    figures.add(figure(name, "incidents", incidents.size(), "incidents"));
    figures.add(figure(name, "reading of codebooks", reading, "s"));
    figures.add(figure(name, CLOCK, all, "s"));
    ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .ifPresent(cpu -> figures.add(figure(name, CPU, cpu.toMillis() / 1e3, "s")));
    return figures;
  }

  private static Figure figure(String name, String metric, double value, String unit) {
    return new Figure("scale", name, metric, value, unit);
  }

  /// Measures a smaller and a larger world, as far as rows are wanted that need it.
  static List<LinkageRow> run(List<Integer> reports, Set<LinkageGoal> wanted) throws IOException {
    boolean needsSmall =
        wanted.contains(LinkageGoal.SECONDS_100K)
            || wanted.contains(LinkageGoal.CPU_100K)
            || wanted.contains(LinkageGoal.GROWTH);
    boolean needsLarge =
        wanted.contains(LinkageGoal.SECONDS_1M)
            || wanted.contains(LinkageGoal.CPU_1M)
            || wanted.contains(LinkageGoal.HEAP_1M)
            || wanted.contains(LinkageGoal.GROWTH);
    Optional<Took> small = needsSmall ? measure(reports.getFirst()) : Optional.empty();
    Optional<Took> large = needsLarge ? measure(reports.getLast()) : Optional.empty();
    List<LinkageRow> rows = new ArrayList<>();
    rows.addAll(times(LinkageGoal.SECONDS_100K, LinkageGoal.CPU_100K, small, reports.getFirst()));
    rows.addAll(times(LinkageGoal.SECONDS_1M, LinkageGoal.CPU_1M, large, reports.getLast()));
    rows.add(
        large
            .map(took -> LinkageRow.of(LinkageGoal.HEAP_1M, took.heapMb() / 1024.0, "-Xmx"))
            .orElseGet(() -> unfinished(LinkageGoal.HEAP_1M)));
    rows.add(
        small.isPresent() && large.isPresent()
            ? LinkageRow.of(
                LinkageGoal.GROWTH, large.get().cpuSeconds() / small.get().cpuSeconds(), "")
            : unfinished(LinkageGoal.GROWTH));
    return rows;
  }

  private static List<LinkageRow> times(
      LinkageGoal clock, LinkageGoal cpu, Optional<Took> took, int reports) {
    if (took.isEmpty()) {
      return List.of(unfinished(clock), unfinished(cpu));
    }
    String remark =
        reports
            + " reports, heap "
            + took.get().heapMb()
            + " MB, "
            + Runtime.getRuntime().availableProcessors()
            + " cores, start included";
    return List.of(
        LinkageRow.of(clock, took.get().seconds(), remark),
        LinkageRow.of(cpu, took.get().cpuSeconds(), remark));
  }

  private static LinkageRow unfinished(LinkageGoal goal) {
    return LinkageRow.unmeasured(
        goal,
        "did not end within " + MOST_MINUTES + " minutes in " + HEAPS_MB.getLast() + " MB of heap");
  }

  private static Optional<Took> measure(int reports) throws IOException {
    Path folder = Files.createTempDirectory("bench-scale");
    try {
      Path file = folder.resolve("world-" + reports + ".tsv");
      String world = "regime=dense-dirty,seed=1,n=" + reports;
      if (java(HEAPS_MB.getLast(), "world", "--generator", world, "--to", file.toString())
          .isEmpty()) {
        throw new IOException("a world of " + reports + " reports could not be written to " + file);
      }
      for (int heap : HEAPS_MB) {
        Optional<List<String>> printed =
            java(heap, "file", "--file", file.toString(), "--format", "csv");
        if (printed.isPresent()) {
          return Optional.of(
              new Took(value(printed.get(), CLOCK), value(printed.get(), CPU), heap));
        }
      }
      return Optional.empty();
    } finally {
      delete(folder);
    }
  }

  static double value(List<String> lines, String metric) {
    List<String> cells =
        lines.stream()
            .filter(line -> line.contains("," + metric + ","))
            .findFirst()
            .map(line -> List.of(line.split(",", -1)))
            .orElse(List.of("0", ""));
    return Double.parseDouble(cells.get(cells.size() - 2));
  }

  /// Runs this program in a new process; what it printed, or nothing if it failed or took too long.
  static Optional<List<String>> java(int heapMb, String... words) throws IOException {
    Path out = Files.createTempFile("bench", ".out");
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + heapMb + "m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Bench.class.getName()),
                Stream.of(words))
            .toList();
    var process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
      return ended && process.exitValue() == 0
          ? Optional.of(Files.readAllLines(out))
          : Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while measuring", stopped);
    } finally {
      process.destroyForcibly();
      Files.delete(out);
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
