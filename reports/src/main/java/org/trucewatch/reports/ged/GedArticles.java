package org.trucewatch.reports.ged;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.Voice;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Sink;
import org.trucewatch.reports.table.Tally;
import org.trucewatch.reports.table.TextFile;
import org.trucewatch.reports.table.TextTable;

/// UCDP GED as a test of linkage: each row is taken as if every article it lists had told of the
/// event itself, so that the row is the true incident of as many claims as it has articles.
///
/// An article that a row lists more than once, as lists of the dead do for each name, tells of the
/// event once.
///
/// For scoring only. The claims share the row's fields, which is easier than life: real articles
/// disagree about day, place and number.
public final class GedArticles {
  private GedArticles() {}

  /// What a file of UCDP GED gives when its rows are split.
  ///
  /// @param items outlets, articles and one claim `ged-ROW-N` for the Nth distinct article of a row
  /// @param rowOf the row of each claim: the truth
  /// @param tally the account of the reading
  public record Split(List<Item> items, SortedMap<ClaimId, String> rowOf, Tally tally) {
    public Split {
      items = List.copyOf(items);
      rowOf = Collections.unmodifiableSortedMap(new TreeMap<>(rowOf));
    }
  }

  /// Splits every row of a file by its list of sources. A row without a list gives nothing.
  ///
  /// @throws IOException if the file cannot be read by the system
  /// @throws IllegalArgumentException if the file is not UCDP GED
  public static Split splitBySource(Path file, ReadSettings settings) throws IOException {
    var table =
        TextTable.open(file, settings.limits(), _ -> {})
            .filter(GedColumns::adopt)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    TextFile.name(file) + " is not UCDP GED; name a file of that format."));
    var items = new ArrayList<Item>();
    var rowOf = new TreeMap<ClaimId, String>();
    var articles = new Articles();
    var account = new Account(new ItemsOnly(items), table.size());
    var events = new GedEvents(new GedDates(table, settings, account), settings.published());
    table.rows(
        account,
        0,
        row -> {
          if (GedFormat.isTags(row)) {
            account.skipped();
            return;
          }
          var cells = new Cells(table, row, account);
          GedEvent event = events.parse(cells);
          if (cells.isRefused()) {
            account.refused();
            return;
          }
          for (Claim claim : claims(event, articles, account)) {
            account.item(claim);
            rowOf.put(claim.id(), event.row());
          }
          account.accepted();
        });
    return new Split(items, rowOf, account.close());
  }

  private static List<Claim> claims(GedEvent event, Articles articles, Account account) {
    var claims = new ArrayList<Claim>();
    var told = new HashSet<ReportId>();
    for (Article article : event.sources().articles()) {
      var report = articles.report(article, event.lastDay());
      articles.unseen(article, report).forEach(account::item);
      if (!told.add(report.id())) {
        continue;
      }
      var id = new ClaimId("ged-" + event.row() + "-" + (claims.size() + 1));
      var voice = new Voice(report.source(), Stance.ASSERTS, false);
      claims.add(new Claim(id, report.id(), voice, event.event(), event.harm(), ""));
    }
    return claims;
  }

  private record ItemsOnly(List<Item> items) implements Sink {
    @Override
    public void item(Item item) {
      items.add(item);
    }

    @Override
    public void flaw(Flaw flaw) {}
  }
}
