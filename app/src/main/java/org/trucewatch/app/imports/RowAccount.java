package org.trucewatch.app.imports;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.trucewatch.app.render.Lines;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Statement;
import org.trucewatch.journal.Import;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Sink.RowEnd;

/// What became of the rows of a file or folder in the case, table by table. It adds up for each:
/// rows read = imported + revisions + duplicates + leads + refused. A row is a revision if one of
/// its own items was held with other content, a duplicate if all of them were held already. Its own
/// items are its report and what the report says; outlets and articles that it names are not, and
/// come before. A row that gives a report of a machine-coded source, and no claim, is a lead.
final class RowAccount {
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private Table current = new Table();
  private long filesRefused;
  private boolean added;
  private boolean revised;
  private boolean isLead;
  private final Set<SourceId> machines = new HashSet<>();

  /// Starts an account; `held` are the sources that the case has.
  RowAccount(Collection<Source> held) {
    held.forEach(this::source);
  }

  private void source(Source source) {
    if (source.kind() == SourceKind.MACHINE_CODED) {
      machines.add(source.id());
    } else {
      machines.remove(source.id());
    }
  }

  /// The rows of one table.
  private static final class Table {
    private long imported;
    private long revisions;
    private long duplicates;
    private long leads;
    private long refused;
    private long withoutRecord;

    private void add(Table other) {
      imported += other.imported;
      revisions += other.revisions;
      duplicates += other.duplicates;
      leads += other.leads;
      refused += other.refused;
      withoutRecord += other.withoutRecord;
    }

    private long read() {
      return imported + revisions + duplicates + leads + refused;
    }
  }

  /// Rows that come now are of this table.
  void table(String name) {
    current = tables.computeIfAbsent(name, _ -> new Table());
    startRow();
  }

  private void startRow() {
    added = false;
    revised = false;
    isLead = false;
  }

  /// Takes an item of the row that is being read.
  void item(Item item, Import.Outcome outcome) {
    switch (item) {
      case Source source -> source(source);
      case Report report -> {
        startRow();
        isLead = machines.contains(report.source());
      }
      case Claim _, Statement _ -> isLead = false;
      case Document _ -> {}
    }
    switch (outcome) {
      case ADDED -> added = true;
      case REVISED -> revised = true;
      case ALREADY_HELD -> {}
    }
  }

  /// Ends the row.
  void row(RowEnd end) {
    switch (end) {
      case REFUSED -> current.refused++;
      case NO_RECORD -> current.withoutRecord++;
      case ACCEPTED, LEAD -> {
        if (revised) {
          current.revisions++;
        } else if (!added) {
          current.duplicates++;
        } else if (isLead || end == RowEnd.LEAD) {
          current.leads++;
        } else {
          current.imported++;
        }
      }
    }
    startRow();
  }

  /// Takes a flaw, which may be about a file as a whole.
  void flaw(Flaw flaw) {
    filesRefused += flaw.outcome() == Flaw.Outcome.FILE_REFUSED ? 1 : 0;
  }

  long refused() {
    return sum().refused;
  }

  /// Files that were refused, whole or from some line on.
  long filesRefused() {
    return filesRefused;
  }

  private Table sum() {
    var sum = new Table();
    tables.values().forEach(sum::add);
    return sum;
  }

  /// The account in one sentence, and where there are several tables one for each.
  void tell(Lines page, String file) {
    tell(page, file + ": ", sum());
    if (tables.size() > 1) {
      tables.forEach((name, table) -> tell(page, "  " + name + ": ", table));
    }
  }

  private static void tell(Lines page, String lead, Table table) {
    page.text(
        lead,
        Phrases.plural(Math.toIntExact(table.read()), "row")
            + " read = "
            + table.imported
            + " imported + "
            + table.revisions
            + " revisions + "
            + table.duplicates
            + " duplicates + "
            + table.leads
            + " leads + "
            + table.refused
            + " refused."
            + (table.withoutRecord == 0
                ? ""
                : " Not counted: "
                    + Phrases.plural(Math.toIntExact(table.withoutRecord), "row")
                    + " without a record, such as tags below the header."));
  }
}
