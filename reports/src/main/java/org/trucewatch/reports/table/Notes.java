package org.trucewatch.reports.table;

import java.util.HashSet;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Flaw.Place;

/// Remarks on how a table is read that the user should know of.
public final class Notes {
  private Notes() {}

  public static void aboutTable(TextTable table, Account account) {
    TextFile file = table.file();
    if (file.foreignLines() > 0) {
      account.flaw(
          new Flaw(
              Kind.MIXED_ENCODING,
              new Place(table.name(), file.firstForeignLine(), ""),
              "",
              "%d line(s), this being the first, are not UTF-8 and are read as Windows-1252."
                  .formatted(file.foreignLines()),
              "Check names with accents; better, fetch the file again or save it as UTF-8.",
              Outcome.NOTED));
    }
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
    var seen = new HashSet<String>();
    for (String name : table.header()) {
      if (!seen.add(Columns.plain(name)) && !name.isBlank()) {
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
}
