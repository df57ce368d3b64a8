package org.trucewatch.reports.table;

import org.trucewatch.claims.Item;
import org.trucewatch.claims.ReportId;

/// Takes what a reader finds, as it comes: nothing is held back until the end, so memory stays
/// bounded however long the file is. Calls come from one thread, in the order of the file.
public interface Sink {
  /// Takes a source, report, claim, statement or document. A source comes before what names it when
  /// the file itself defines it.
  void item(Item item);

  /// Takes a flaw.
  void flaw(Flaw flaw);

  /// Told before the rows of a table which one they are of: the file's name, and the sheet's where
  /// a file holds several.
  default void table(String name) {}

  /// Told before a row is refused which report it would have been, where that much could be read.
  default void refused(ReportId report) {}

  /// Told after each row's items what became of the row.
  default void row(RowEnd end) {}

  /// What became of a row.
  enum RowEnd {
    /// It is in, with or without flaws; its items came before.
    ACCEPTED,
    /// It is in as a lead: a report of a machine-coded source, which makes no claim.
    LEAD,
    /// It is not in, and a flaw says why.
    REFUSED,
    /// It carries no record, such as a row of HXL tags, and does not count as a row read.
    NO_RECORD
  }

  /// Told now and then how far the reading is, and once at the end.
  default void progress(Progress progress) {}

  /// How far the reading is.
  ///
  /// @param bytesRead bytes taken from the files so far
  /// @param bytesTotal bytes of all files together
  /// @param rows rows read so far
  record Progress(long bytesRead, long bytesTotal, long rows) {}
}
