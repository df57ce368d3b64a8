package org.trucewatch.reports.table;

import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Flaw.Place;

/// Remarks on how a table is read that the user should know of.
public final class Notes {
  private Notes() {}

  /// A file that is not all UTF-8.
  public static void aboutEncoding(TextFile file, Account account) {
    if (file.foreignLines() > 0) {
      account.flaw(
          new Flaw(
              Kind.MIXED_ENCODING,
              new Place(file.name(), file.firstForeignLine(), ""),
              "",
              "%d line(s), this being the first, are not UTF-8 and are read as Windows-1252."
                  .formatted(file.foreignLines()),
              "Check names with accents; better, fetch the file again or save it as UTF-8.",
              Outcome.NOTED));
    }
  }

  public static void aboutTable(TextTable table, Account account) {
    aboutEncoding(table.file(), account);
    if (table.separator() != ',') {
      account.flaw(
          table.flaw(
              Kind.SEPARATOR,
              "",
              "The cells are separated by "
                  + (table.separator() == ';' ? "semicolons" : "tabs")
                  + ", not commas.",
              "Nothing, if the columns look right.",
              Outcome.NOTED));
    }
    aboutColumns(table, account);
  }

  /// Columns that share a name with another.
  public static void aboutColumns(Table table, Account account) {
    for (String name : table.columns().doubled()) {
      account.flaw(
          table.flaw(
              Kind.DOUBLE_COLUMN,
              name,
              "The header has this column twice; the first one is read.",
              "Give each column a name of its own.",
              Outcome.NOTED));
    }
  }
}
