package org.trucewatch.reports.ged;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Page;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.Voice;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Format;
import org.trucewatch.reports.table.KeptCells;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Reader;
import org.trucewatch.reports.table.Row;
import org.trucewatch.reports.table.Table;

/// The Georeferenced Event Dataset of the Uppsala Conflict Data Program, releases 5 to 23 and
/// Candidate, `docs/reference/ged.md` (Sundberg and Melander 2013, "Introducing the UCDP
/// Georeferenced Event Dataset", Journal of Peace Research 50(4)).
///
/// Each row becomes one report of the data set, with all cells kept, and one claim. The articles it
/// lists become reports of their outlets, which the row's report cites.
public final class GedFormat implements Reader {
  @Override
  public Format format() {
    return Format.UCDP_GED;
  }

  @Override
  public boolean recognises(Table table) {
    return GedColumns.adopt(table);
  }

  @Override
  public void read(Path given, List<Table> tables, ReadSettings settings, Account account)
      throws IOException {
    var source = GedSource.of(settings.source());
    account.item(source.source());
    var articles = new Articles();
    long bytesBefore = 0;
    for (Table table : tables) {
      checkColumns(table, account);
      var kept = new KeptCells(table.header());
      var events = new GedEvents(new GedDates(table, settings, account), settings.published());
      table.rows(
          account,
          bytesBefore,
          row -> {
            if (isTags(row)) {
              account.skipped();
              return;
            }
            var cells = new Cells(table, row, account);
            GedEvent event = events.parse(cells);
            cells.checkWhole("id", source.prefix() + event.row());
            if (cells.isRefused()) {
              refuse(event, source, account);
              return;
            }
            items(kept, row, event, source, articles).forEach(account::item);
            account.accepted();
          });
      bytesBefore += table.size();
    }
  }

  private static void refuse(GedEvent event, GedSource source, Account account) {
    String id = source.prefix() + event.row();
    if (Cells.isUsable(event.row()) && Cells.isUsable(id)) {
      account.refused(new ReportId(id));
    } else {
      account.refused();
    }
  }

  private static List<Item> items(
      KeptCells kept, Row row, GedEvent event, GedSource source, Articles articles) {
    var items = new ArrayList<Item>();
    var cites = new ArrayList<SourceId>();
    for (Article article : event.sources().articles()) {
      var report = articles.report(article, event.lastDay());
      items.addAll(articles.unseen(article, report));
      if (!cites.contains(report.source())) {
        cites.add(report.source());
      }
    }
    String id = source.prefix() + event.row();
    var page = new Page("", "", "", headline(event));
    var original = new Report.Original(event.note(), kept.of(row));
    var report = new ReportId(id);
    items.add(new Report(report, source.source().id(), event.publication(), page, cites, original));
    var voice = new Voice(source.source().id(), Stance.ASSERTS, event.remark().underCheck());
    items.add(new Claim(new ClaimId(id), report, voice, event.event(), event.harm(), event.note()));
    return items;
  }

  private static String headline(GedEvent event) {
    var actors = event.event().actors();
    return event.event().type().name()
        + ": "
        + actors.attacker().asWritten()
        + " and "
        + actors.target().asWritten()
        + ", "
        + event.event().where().asWritten();
  }

  /// Whether the row holds HXL tags, which some distributors put below the header.
  public static boolean isTags(Row row) {
    return row.isTags();
  }

  private static void checkColumns(Table table, Account account) {
    var missing = new ArrayList<>(GedColumns.EXPECTED);
    missing.removeIf(table::has);
    if (!missing.isEmpty()) {
      account.flaw(
          table.flaw(
              Kind.MISSING_COLUMN,
              "",
              "These columns of UCDP GED are missing: " + String.join(", ", missing) + ".",
              "What they would say counts as not stated, and precision as the coarsest.",
              Outcome.NOTED));
    }
  }
}
