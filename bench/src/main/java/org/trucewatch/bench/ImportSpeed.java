package org.trucewatch.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trucewatch.journal.Import;
import org.trucewatch.reports.Reports;
import org.trucewatch.reports.mapped.Mapping;
import org.trucewatch.reports.mapped.MappingMistakes;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Sink;

/// How fast files are read, and taken into a case. A rate of reading is that of one core: rows by
/// the CPU time of the thread that reads, the best of some rounds. The import is the first thing in
/// the process, as it is for a user, and by the clock.
final class ImportSpeed {
  private static final String SUITE = "import";
  private static final int ROWS = 1_000_000;
  private static final int ROUNDS = 12;

  private ImportSpeed() {}

  /// A reading of a file.
  private interface Reading {
    void run() throws IOException;
  }

  static List<Figure> measure(List<Path> gedFiles) throws IOException {
    List<Figure> figures = new ArrayList<>();
    figures.add(
        new Figure(
            SUITE,
            ROWS + " rows of invented CSV through a mapping",
            "import with journal",
            csv(ROWS),
            "rows/s"));
    for (Path file : gedFiles) {
      String name = file.getFileName().toString();
      long rows = Reports.read(file, ReadSettings.DEFAULT, BenchCase.sink(_ -> {})).rows().read();
      figures.add(rate(name, "text to checked rows", rows, () -> Reports.propose(file, _ -> {})));
      figures.add(
          rate(
              name,
              "text to items and flaws",
              rows,
              () -> Reports.read(file, ReadSettings.DEFAULT, BenchCase.sink(_ -> {}))));
    }
    return figures;
  }

  private static double csv(int rows) throws IOException {
    Path file = Files.createTempFile("trucewatch-bench-", ".csv");
    try {
      GeneratedCsv.write(file, rows);
      long start = System.nanoTime();
      try (BenchCase held = BenchCase.filled(run -> read(file, run))) {
        return Math.rint(held.rows() / ((System.nanoTime() - start) / 1e9));
      }
    } finally {
      Files.delete(file);
    }
  }

  private static long read(Path file, Import run) throws IOException {
    try {
      Mapping mapping = Reports.mapping("invented.yaml", GeneratedCsv.MAPPING);
      Sink sink = BenchCase.sink(run::accept);
      return Reports.read(file, mapping, ReadSettings.DEFAULT, sink).rows().read();
    } catch (MappingMistakes mistakes) {
      throw new IllegalStateException("The mapping is ours and has no mistakes.", mistakes);
    }
  }

  private static Figure rate(String dataset, String metric, long rows, Reading reading)
      throws IOException {
    var clock = ManagementFactory.getThreadMXBean();
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = clock.getCurrentThreadCpuTime();
      reading.run();
      best = Math.max(best, rows / ((clock.getCurrentThreadCpuTime() - start) / 1e9));
    }
    return new Figure(SUITE, dataset, metric, Math.rint(best), "rows per CPU s");
  }
}
