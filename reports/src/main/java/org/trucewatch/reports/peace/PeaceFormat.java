package org.trucewatch.reports.peace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Page;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.Statement;
import org.trucewatch.claims.Statement.StatementStance;
import org.trucewatch.claims.StatementId;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Format;
import org.trucewatch.reports.table.KeptCells;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Reader;
import org.trucewatch.reports.table.Row;
import org.trucewatch.reports.table.SeenRows;
import org.trucewatch.reports.table.Table;

/// Data sets about agreements, `docs/reference/peace.md`. Each row becomes one report of the data
/// set, with all cells kept, and one statement: what the recorder says about an agreement, a
/// ceasefire or the end of fighting. No row is an event, and none is a claim.
public final class PeaceFormat implements Reader {
  private static final List<PeaceSet> SETS =
      List.of(
          new UcdpAgreements(),
          new UcdpTerminations(),
          new EthPrioCeasefires(),
          new PaxAgreements());

  @Override
  public Format format() {
    return Format.AGREEMENTS;
  }

  @Override
  public boolean recognises(Table table) {
    return find(table).isPresent();
  }

  private static Optional<PeaceSet> find(Table table) {
    return SETS.stream().filter(set -> set.recognises(table)).findFirst();
  }

  @Override
  public void read(Path given, List<Table> tables, ReadSettings settings, Account account)
      throws IOException {
    Set<SourceId> told = new HashSet<>();
    var seen = new SeenRows();
    long bytesBefore = 0;
    for (Table table : tables) {
      PeaceSet set = find(table).orElseThrow();
      Source usual = set.source();
      SourceId id = settings.source().orElse(usual.id());
      if (told.add(id)) {
        account.item(
            new Source(
                id, usual.name(), usual.country(), usual.kind(), usual.standing(), usual.host()));
      }
      var kept = new KeptCells(table.header());
      var reading = new Reading(set, id, settings, seen, account);
      table.rows(
          account, bytesBefore, row -> reading.take(new Cells(table, row, account), row, kept));
      bytesBefore += table.size();
    }
  }

  /// One reading of one table.
  private record Reading(
      PeaceSet set, SourceId source, ReadSettings settings, SeenRows seen, Account account) {

    void take(Cells cells, Row row, KeptCells kept) {
      Recorded recorded = set.read(cells, settings.dateOrder());
      String id = source + "-" + recorded.id();
      cells.checkWhole("", id);
      if (!cells.isRefused()) {
        checkDouble(cells, id);
      }
      if (cells.isRefused()) {
        if (Cells.isUsable(recorded.id()) && Cells.isUsable(id)) {
          account.refused(new ReportId(id));
        } else {
          account.refused();
        }
        return;
      }
      var report = new ReportId(id);
      String form = recorded.url().isEmpty() ? "" : "full";
      var page = new Page("", recorded.url(), form, recorded.refs().getFirst());
      var original = new Report.Original("", kept.of(row));
      account.item(new Report(report, source, publication(recorded), page, List.of(), original));
      account.item(statement(recorded, report));
      account.accepted();
    }

    private void checkDouble(Cells cells, String id) {
      seen.before(id, cells.table(), cells.row())
          .ifPresent(where ->
              cells.refuse(
                  Kind.DUPLICATE_ID,
                  "",
                  "This row has the identifier of the one in " + where + ".",
                  "Keep one of the two, or give each an identifier of its own."));
    }

    /// The day the user gives; else the last day of all that the row tells of, an estimate.
    private Publication publication(Recorded recorded) {
      return settings
          .published()
          .map(day -> new Publication(day, Publication.Basis.RECORD))
          .orElseGet(() -> new Publication(recorded.told().latest(), Publication.Basis.INFERRED));
    }

    private Statement statement(Recorded recorded, ReportId report) {
      Days day = recorded.told().day();
      return new Statement(
          new StatementId(report.value()),
          new Statement.Said(day.first(), day.basis(), "direct"),
          new Statement.Speaker(source, source),
          new Statement.Position(
              recorded.parties(), set.topic(), StatementStance.REPORTS, false, recorded.summary()),
          List.of(report),
          recorded.refs());
    }
  }
}
