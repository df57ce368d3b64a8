package org.trucewatch.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.trucewatch.claims.Item;
import org.trucewatch.reports.Reports;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Sink;

/// Reads files whose bytes, cells and lines were changed at random, through the door that every
/// file goes through. What may not happen: an exception, a reading without end, memory that grows.
/// That the account of rows adds up is checked by its own constructor.
final class Fuzz {
  private static final int LINES = 24;
  private static final long SLOW_NANOS = 5_000_000_000L;
  private static final double MIB = 1 << 20;
  private static final String[] CELLS = {
    "", "0", "-1", "99999999999", "1e308", "NaN", "31/02/2014", "2014-13-40", "0000-00-00", "=1+1",
    "\u202Eabc", "\"", "\"\"\"", "a;b;c", "#tag", "\u0000", "٣٤", "12-35", "at least 5", "TRUE"
  };

  private final List<Path> files;
  private final long wantedRows;
  private final long seed;
  private final Path folder;
  private long mutated;
  private long rows;
  private long flaws;
  private long slow;
  private final List<String> failures = new ArrayList<>();

  private Fuzz(List<Path> files, long wantedRows, long seed, Path folder) {
    this.files = files;
    this.wantedRows = wantedRows;
    this.seed = seed;
    this.folder = folder;
  }

  /// Mutates and reads until so many rows have gone through.
  ///
  /// @param files files to start from, each of a format of its own
  static List<Figure> run(List<Path> files, long rows, long seed) throws IOException {
    Path folder = Files.createTempDirectory("trucewatch-fuzz-");
    try {
      var fuzz = new Fuzz(files, rows, seed, folder);
      double before = usedMib();
      long start = System.nanoTime();
      fuzz.readAll();
      double seconds = (System.nanoTime() - start) / 1e9;
      return fuzz.figures(before, usedMib(), seconds);
    } finally {
      try (var left = Files.list(folder)) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private void readAll() throws IOException {
    var starts = new ArrayList<Start>();
    for (Path file : files) {
      starts.add(Start.of(Files.readAllBytes(file)));
    }
    for (long round = 0; rows < wantedRows && failures.size() < 10; round++) {
      int which = (int) (round % files.size());
      var random = new Random(seed + round);
      byte[] bytes = mutate(starts.get(which), random);
      Path target = folder.resolve(name(which));
      Files.write(target, bytes);
      read(target, name(which) + ", seed " + (seed + round), random.nextInt(10) == 0);
      mutated++;
    }
  }

  private String name(int which) {
    return String.valueOf(files.get(which).getFileName());
  }

  private void read(Path file, String what, boolean proposes) {
    long start = System.nanoTime();
    try {
      var settings =
          ReadSettings.DEFAULT.withLimits(new ReadSettings.Limits(1 << 16, 10_000, 1 << 20));
      var tally = Reports.read(file, settings, new Counting());
      rows += Math.max(1, tally.rows().read());
      flaws += tally.flawCount();
      if (proposes) {
        Reports.propose(file, _ -> {});
      }
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      failures.add(what + ": " + failure);
      rows++;
    }
    if (System.nanoTime() - start > SLOW_NANOS) {
      slow++;
    }
  }

  /// A file to start from: its lines, or its bytes if it is packed.
  private static final class Start {
    private final byte[] packed;
    private final List<String> lines;

    private Start(byte[] packed, List<String> lines) {
      this.packed = packed;
      this.lines = lines;
    }

    static Start of(byte[] bytes) {
      boolean isPacked = bytes.length > 1 && (bytes[0] == 'P' || bytes[0] == 0x1F);
      return isPacked
          ? new Start(bytes, List.of())
          : new Start(
              new byte[0], List.of(new String(bytes, StandardCharsets.UTF_8).split("(?<=\n)", -1)));
    }
  }

  private static byte[] mutate(Start start, Random random) {
    boolean isText = start.packed.length == 0;
    byte[] bytes = isText ? lines(start.lines, random) : start.packed.clone();
    int flips = random.nextInt(isText ? 12 : 40);
    for (int i = 0; i < flips && bytes.length > 0; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    if (random.nextInt(6) == 0) {
      bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }
    return bytes;
  }

  private static byte[] lines(List<String> all, Random random) {
    var text = new StringBuilder(random.nextInt(20) == 0 ? "" : all.getFirst());
    int from = all.size() > LINES ? 1 + random.nextInt(all.size() - LINES) : 1;
    for (int i = from; i < Math.min(all.size(), from + LINES); i++) {
      switch (random.nextInt(10)) {
        case 0 -> {}
        case 1 -> text.append(all.get(i)).append(all.get(i));
        case 2, 3, 4 -> text.append(cells(all.get(i), random));
        default -> text.append(all.get(i));
      }
    }
    String mutated = text.toString();
    return switch (random.nextInt(12)) {
      case 0 -> mutated.getBytes(StandardCharsets.UTF_16);
      case 1 -> mutated.getBytes(StandardCharsets.ISO_8859_1);
      case 2 -> mutated.replace(',', ';').getBytes(StandardCharsets.UTF_8);
      case 3 -> mutated.replace('\n', '\r').getBytes(StandardCharsets.UTF_8);
      default -> mutated.getBytes(StandardCharsets.UTF_8);
    };
  }

  private static String cells(String line, Random random) {
    String separator = line.indexOf('\t') >= 0 ? "\t" : ",";
    String[] cells = line.split(separator, -1);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(cells.length);
      cells[at] =
          random.nextInt(4) == 0
              ? cells[random.nextInt(cells.length)]
              : CELLS[random.nextInt(CELLS.length)];
    }
    return String.join(separator, cells);
  }

  private List<Figure> figures(double before, double after, double seconds) {
    failures.forEach(failure -> System.err.println("bench fuzz: " + failure));
    String data = files.size() + " files";
    return List.of(
        new Figure("fuzz", data, "files read", mutated, "files"),
        new Figure("fuzz", data, "rows read", rows, "rows"),
        new Figure("fuzz", data, "flaws", flaws, "flaws"),
        new Figure("fuzz", data, "exceptions", failures.size(), "exceptions"),
        new Figure("fuzz", data, "readings over 5 s", slow, "files"),
        new Figure("fuzz", data, "memory held, before", before, "MiB"),
        new Figure("fuzz", data, "memory held, after", after, "MiB"),
        new Figure("fuzz", data, "time", seconds, "s"));
  }

  private static double usedMib() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MIB;
  }

  private static final class Counting implements Sink {
    @Override
    public void item(Item item) {}

    @Override
    public void flaw(Flaw flaw) {
      if (flaw.message().isBlank()) {
        throw new IllegalStateException("A flaw without words.");
      }
    }
  }
}
