package org.trucewatch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Item;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Import;
import org.trucewatch.journal.Journal;
import org.trucewatch.reports.Reports;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Sink;

/// A case in a temporary folder, filled through the real readers and the real journal, so that what
/// is measured is what a user gets. Deleted when closed.
final class BenchCase implements AutoCloseable {
  /// Nothing measured depends on the clock of the machine.
  private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

  private final Path folder;
  private final Journal journal;
  private final long rows;

  private BenchCase(Path folder, Journal journal, long rows) {
    this.folder = folder;
    this.journal = journal;
    this.rows = rows;
  }

  /// A case that holds what the file or folder holds.
  static BenchCase of(Path input) throws IOException {
    return filled(
        run -> Reports.read(input, ReadSettings.DEFAULT, sink(run::accept)).rows().read());
  }

  /// A case filled in one import.
  static BenchCase filled(Filling filling) throws IOException {
    Path folder = Files.createTempDirectory("trucewatch-bench-");
    Journal journal = Journal.create(folder.resolve("bench.trucewatch"), "bench", RECORDED);
    try (Import run = journal.startImport("bench", RECORDED)) {
      long rows = filling.into(run);
      run.commit();
      return new BenchCase(folder, journal, rows);
    }
  }

  /// What goes into a case.
  interface Filling {
    /// Hands over the items; the number of rows that they came from.
    long into(Import run) throws IOException;
  }

  /// Takes the items that a reader finds and leaves its flaws.
  static Sink sink(Consumer<Item> taker) {
    return new Sink() {
      @Override
      public void item(Item item) {
        taker.accept(item);
      }

      @Override
      public void flaw(Flaw flaw) {}
    };
  }

  Evidence evidence(AsOf asOf) {
    return journal.asOf(asOf).evidence();
  }

  /// Rows that went in.
  long rows() {
    return rows;
  }

  long entries() {
    return journal.head().size();
  }

  @Override
  public void close() {
    journal.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(BenchCase::delete);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
