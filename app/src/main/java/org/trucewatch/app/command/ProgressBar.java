package org.trucewatch.app.command;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Function;
import org.trucewatch.app.imports.FileImport;
import org.trucewatch.reports.table.Sink;

/// A bar with rate and remaining time on the error stream, when a person watches.
final class ProgressBar {
  private static final int COLUMNS = 24;
  private static final long NANOS_PER_DRAW = 100_000_000;
  private static final double NANOS_PER_SECOND = 1e9;

  private final PrintStream err;
  private final boolean shown;
  private final long startNanos = System.nanoTime();
  private long drawnNanos;
  private boolean drawn;

  ProgressBar(PrintStream err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  /// Shows a bar for as long as an import runs.
  static FileImport during(
      Session session, String author, Function<FileImport.By, FileImport> work) {
    var bar = new ProgressBar(session.err(), session.progress());
    try {
      return work.apply(new FileImport.By(author, session.now(), bar::at));
    } finally {
      bar.done();
    }
  }

  void at(Sink.Progress progress) {
    long now = System.nanoTime();
    if (!shown || (drawn && now - drawnNanos < NANOS_PER_DRAW)) {
      return;
    }
    drawn = true;
    drawnNanos = now;
    err.print("\r" + line(progress, (now - startNanos) / NANOS_PER_SECOND) + "\u001b[K");
    err.flush();
  }

  /// Takes the bar away.
  void done() {
    if (drawn) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }

  /// The bar after `seconds`: "[###### ] 50 % 12000 rows 60000 rows/s 2 s left".
  static String line(Sink.Progress progress, double seconds) {
    double part =
        progress.bytesTotal() == 0 ? 1 : (double) progress.bytesRead() / progress.bytesTotal();
    int full = (int) Math.round(part * COLUMNS);
    long rate = seconds > 0 ? Math.round(progress.rows() / seconds) : 0;
    String left =
        part > 0 && seconds > 0
            ? String.format(Locale.ROOT, "  %.0f s left", seconds * (1 - part) / part)
            : "";
    return String.format(
        Locale.ROOT,
        "[%s%s] %3.0f %%  %d rows  %d rows/s%s",
        "#".repeat(full),
        " ".repeat(COLUMNS - full),
        part * 100,
        progress.rows(),
        rate,
        left);
  }
}
