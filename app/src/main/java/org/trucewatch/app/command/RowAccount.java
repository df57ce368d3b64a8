package org.trucewatch.app.command;

import org.trucewatch.app.render.Lines;
import org.trucewatch.journal.Import;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Sink.RowEnd;

/// What became of the rows of one file in the case. It adds up: rows read = imported + revisions +
/// duplicates + leads + refused. A row is a revision if anything it gave was held with other
/// content, a duplicate if all of it was held already.
final class RowAccount {
  private long imported;
  private long revisions;
  private long duplicates;
  private long leads;
  private long refused;
  private long withoutRecord;
  private long filesRefused;
  private boolean added;
  private boolean revised;

  /// Takes an item of the row that is being read.
  void item(Import.Outcome outcome) {
    switch (outcome) {
      case ADDED -> added = true;
      case REVISED -> revised = true;
      case ALREADY_HELD -> {}
    }
  }

  /// Ends the row.
  void row(RowEnd end) {
    switch (end) {
      case REFUSED -> refused++;
      case NO_RECORD -> withoutRecord++;
      case ACCEPTED, LEAD -> {
        if (revised) {
          revisions++;
        } else if (!added) {
          duplicates++;
        } else if (end == RowEnd.LEAD) {
          leads++;
        } else {
          imported++;
        }
      }
    }
    added = false;
    revised = false;
  }

  /// Takes a flaw, which may be about a file as a whole.
  void flaw(Flaw flaw) {
    filesRefused += flaw.outcome() == Flaw.Outcome.FILE_REFUSED ? 1 : 0;
  }

  long refused() {
    return refused;
  }

  /// Files that were refused, whole or from some line on.
  long filesRefused() {
    return filesRefused;
  }

  /// The account in one sentence, and one more on rows that carry no record.
  void tell(Lines page, String file) {
    long read = imported + revisions + duplicates + leads + refused;
    page.text(
        file + ": ",
        Phrases.plural(Math.toIntExact(read), "row")
            + " read = "
            + imported
            + " imported + "
            + revisions
            + " revisions + "
            + duplicates
            + " duplicates + "
            + leads
            + " leads + "
            + refused
            + " refused.");
    if (withoutRecord > 0) {
      page.text(
          "  ",
          Phrases.plural(Math.toIntExact(withoutRecord), "row")
              + " without a record (such as tags below the header) not counted.");
    }
  }
}
