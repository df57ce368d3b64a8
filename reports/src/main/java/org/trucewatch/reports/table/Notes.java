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
    if (table.separator() != ',' && !table.isOfKnownShape()) {
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

  /// A table whose columns are named by its shape, since it has no header row or one with names of
  /// somebody's own.
  static void aboutShape(Table table, Layout.Found shape, Account account) {
    boolean isNamed = shape.header().line() > 0;
    if (!isNamed) {
      account.flaw(
          table.flaw(
              Kind.NO_HEADER_ROW,
              "",
              (shape.hasHeader()
                      ? "The names in the header row are not the published ones. "
                      : "There is no header row. ")
                  + "By its "
                  + shape.layout().columns().size()
                  + " columns and what stands in them this is a table of "
                  + shape.layout().words()
                  + ", and its columns are called by the names of its codebook.",
              "Nothing, if that is what it is.",
              Outcome.NOTED));
    }
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
