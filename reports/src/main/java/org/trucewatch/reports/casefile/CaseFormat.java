package org.trucewatch.reports.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trucewatch.claims.ReportId;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Columns;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Format;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Reader;
import org.trucewatch.reports.table.RowParser;
import org.trucewatch.reports.table.Table;

/// Our native exchange format, `docs/reference/case-format.md`: four tables in a folder. Read in
/// the order sources, reports, claims, statements whatever the order of the files, so that every
/// reference can be checked when it is met. Labels for scoring are stepped over.
public final class CaseFormat implements Reader {
  @Override
  public Format format() {
    return Format.CASE;
  }

  @Override
  public boolean recognises(Table table) {
    return CaseTable.of(table).isPresent();
  }

  @Override
  public void read(Path given, List<Table> tables, ReadSettings settings, Account account)
      throws IOException {
    var documents = CaseDocuments.in(given, settings.limits(), account);
    var agreements = CaseAgreements.of(documents);
    var ids = new CaseIds(kinds(tables), agreements);
    long bytesBefore = 0;
    for (CaseTable kind : CaseTable.values()) {
      for (Table table : tables) {
        if (CaseTable.of(table).filter(kind::equals).isPresent()) {
          checkColumns(table, kind, account);
          readTable(table, kind, bytesBefore, ids, account);
          bytesBefore += table.size();
        }
      }
    }
    ids.flagUnusedReports(account);
    ids.flagUnknownCitations(account);
    documents.forEach(account::item);
  }

  private static void readTable(
      Table table, CaseTable kind, long bytesBefore, CaseIds ids, Account account)
      throws IOException {
    RowParser parser =
        switch (kind) {
          case SOURCES -> new CaseSources(ids);
          case REPORTS -> new CaseReports(ids);
          case CLAIMS -> new CaseClaims(ids);
          case STATEMENTS -> new CaseStatements(ids);
        };
    table.rows(
        account,
        bytesBefore,
        row -> {
          var cells = new Cells(table, row, account);
          var item = parser.parse(cells);
          if (cells.isRefused()) {
            ids.release(kind);
            refuse(kind, cells, account);
          } else {
            account.item(item);
            account.accepted();
          }
        });
  }

  private static void refuse(CaseTable kind, Cells cells, Account account) {
    String id = cells.text("report_id");
    if (kind == CaseTable.REPORTS && Cells.isUsable(id)) {
      account.refused(new ReportId(id));
    } else {
      account.refused();
    }
  }

  private static Set<CaseTable> kinds(List<Table> tables) {
    var kinds = new LinkedHashSet<CaseTable>();
    tables.forEach(table -> CaseTable.of(table).ifPresent(kinds::add));
    return kinds;
  }

  private static void checkColumns(Table table, CaseTable kind, Account account) {
    var missing = new ArrayList<>(kind.columns());
    missing.removeIf(table::has);
    if (!missing.isEmpty()) {
      account.flaw(
          table.flaw(
              Kind.MISSING_COLUMN,
              "",
              "These columns are missing and count as empty: " + String.join(", ", missing) + ".",
              "Add them to the header row; an empty cell means \"not stated\".",
              Outcome.NOTED));
    }
    for (String name : table.header()) {
      String plain = Columns.plain(name);
      boolean known =
          kind.columns().contains(plain)
              || kind.optionalColumns().contains(plain)
              || CaseTable.LABELS.contains(plain);
      if (!known) {
        account.flaw(
            table.flaw(
                Kind.UNKNOWN_COLUMN,
                name,
                "The case format has no such column; what it holds is not read.",
                "Correct its name, or move what it holds to the notes.",
                Outcome.NOTED));
      }
    }
  }
}
