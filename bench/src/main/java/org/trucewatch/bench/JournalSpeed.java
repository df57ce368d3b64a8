package org.trucewatch.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.trucewatch.claims.Item;
import org.trucewatch.journal.AsOf;
import org.trucewatch.reports.Reports;
import org.trucewatch.reports.table.ReadSettings;

/// How fast the journal takes in and gives back, and how much memory it holds meanwhile. "Cold" is
/// the first time in a process, "warm" the best of some more.
final class JournalSpeed {
  private static final String SUITE = "journal";
  private static final int WARM_ROUNDS = 6;
  private static final int VIEW_ROWS = 33_333;
  private static final int RATE_ROWS = 100_000;
  private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);

  /// How often the heap is looked at while rows go in.
  private static final int LOOKS = 10;

  private JournalSpeed() {}

  /// A step whose speed is measured.
  private interface Step {
    BenchCase run() throws IOException;
  }

  static List<Figure> measure(List<Path> gedFiles) throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (Path file : gedFiles) {
      String name = file.getFileName().toString();
      List<Item> items = new ArrayList<>();
      Reports.read(file, ReadSettings.DEFAULT, BenchCase.sink(items::add));
      rates(
          figures,
          new Figure(SUITE, name, "journal append", 0, "entries/s"),
          () ->
              BenchCase.filled(run -> {
                items.forEach(run::accept);
                return items.size();
              }),
          BenchCase::entries);
      rates(
          figures,
          new Figure(SUITE, name, "import, file to committed journal", 0, "rows/s"),
          () -> BenchCase.of(file),
          BenchCase::rows);
    }
    rates(
        figures,
        new Figure(SUITE, RATE_ROWS + " generated rows", "journal append", 0, "rows/s"),
        () -> BenchCase.filled(run -> GeneratedRows.give(RATE_ROWS, run::accept)),
        _ -> RATE_ROWS);
    String generated = VIEW_ROWS * GeneratedRows.ITEMS_A_ROW + " generated entries";
    try (BenchCase held = BenchCase.filled(run -> GeneratedRows.give(VIEW_ROWS, run::accept))) {
      for (String state : List.of("cold", "warm", "warm again")) {
        long start = cpuNanos();
        held.evidence(AsOf.NOW);
        double seconds = (cpuNanos() - start) / 1e9;
        figures.add(new Figure(SUITE, generated, "view as of now, " + state, seconds, "CPU s"));
      }
    }
    for (int rows : SIZES) {
      figures.add(
          new Figure(SUITE, rows + " generated rows", "heap held at most", heap(rows), "MiB"));
    }
    return figures;
  }

  private static void rates(
      List<Figure> figures, Figure kind, Step step, ToLongFunction<BenchCase> count)
      throws IOException {
    double best = 0;
    for (int round = 0; round <= WARM_ROUNDS; round++) {
      long start = System.nanoTime();
      try (BenchCase held = step.run()) {
        double rate = Math.rint(count.applyAsLong(held) / ((System.nanoTime() - start) / 1e9));
        if (round == 0) {
          figures.add(figure(kind, ", cold", rate));
        } else {
          best = Math.max(best, rate);
        }
      }
    }
    figures.add(figure(kind, ", warm", best));
  }

  private static Figure figure(Figure kind, String state, double value) {
    return new Figure(kind.suite(), kind.dataset(), kind.metric() + state, value, kind.unit());
  }

  /// The most that is in use on the heap after a collection, above what was before.
  private static double heap(int rows) throws IOException {
    long before = heapInUse();
    int every = rows * GeneratedRows.ITEMS_A_ROW / LOOKS;
    long[] most = {0};
    int[] seen = {0};
    try (BenchCase _ =
        BenchCase.filled(run ->
            GeneratedRows.give(
                rows,
                item -> {
                  run.accept(item);
                  if (++seen[0] % every == 0) {
                    most[0] = Math.max(most[0], heapInUse() - before);
                  }
                }))) {
      return most[0] / 1048576.0;
    }
  }

  private static long heapInUse() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long cpuNanos() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(Duration::toNanos)
        .orElseGet(System::nanoTime);
  }
}
