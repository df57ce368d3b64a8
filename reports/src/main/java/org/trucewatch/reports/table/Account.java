package org.trucewatch.reports.table;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Statement;
import org.trucewatch.reports.table.Sink.RowEnd;

/// Hands on what readers find and keeps the account of it.
public final class Account {
  private static final int ROWS_PER_PROGRESS = 512;

  private final Sink sink;
  private final long bytesTotal;
  private final Map<Flaw.Kind, Long> flaws = new EnumMap<>(Flaw.Kind.class);
  private long bytesRead;
  private long accepted;
  private long leads;
  private long refused;
  private long skipped;
  private long sources;
  private long reports;
  private long claims;
  private long statements;
  private long documents;
  private final Set<String> named = new HashSet<>();
  private List<String> leftAlone = List.of();

  public Account(Sink sink, long bytesTotal) {
    this.sink = sink;
    this.bytesTotal = bytesTotal;
  }

  public void item(Item item) {
    switch (item) {
      case Source _ -> sources++;
      case Report _ -> reports++;
      case Claim _ -> claims++;
      case Statement _ -> statements++;
      case Document document -> {
        documents++;
        named.add(document.name());
      }
    }
    sink.item(item);
  }

  public void flaw(Flaw flaw) {
    flaws.merge(flaw.kind(), 1L, Long::sum);
    if (flaw.outcome() == Flaw.Outcome.FILE_REFUSED) {
      named.add(flaw.place().file());
    }
    sink.flaw(flaw);
  }

  public void accepted() {
    accepted++;
    rowDone(RowEnd.ACCEPTED);
  }

  /// A row that is in as a lead: a report of a machine-coded source, without a claim.
  public void lead() {
    leads++;
    rowDone(RowEnd.LEAD);
  }

  /// Rows that come now are of this table.
  public void table(String name) {
    sink.table(name);
  }

  /// A row that is not in, though the id of its report could be read.
  public void refused(ReportId report) {
    sink.refused(report);
    refused();
  }

  public void refused() {
    refused++;
    rowDone(RowEnd.REFUSED);
  }

  public void skipped() {
    skipped++;
    rowDone(RowEnd.NO_RECORD);
  }

  /// Sets how many bytes of the files have been taken.
  public void reached(long bytes) {
    bytesRead = Math.min(bytes, bytesTotal);
  }

  /// Takes the names of what a folder holds beside tables. Documents that were taken from it, and
  /// files that a flaw names, are not left alone.
  public void beside(List<String> names) {
    leftAlone = names;
  }

  public Tally close() {
    bytesRead = bytesTotal;
    report();
    var rows = new Tally.Rows(accepted + leads + refused, accepted, leads, refused, skipped);
    var items = new Tally.Items(sources, reports, claims, statements, documents);
    var others = leftAlone.stream().filter(name -> !named.contains(name)).toList();
    return new Tally(rows, items, new TreeMap<>(flaws), others);
  }

  private void rowDone(RowEnd end) {
    sink.row(end);
    if (rows() % ROWS_PER_PROGRESS == 0) {
      report();
    }
  }

  private long rows() {
    return accepted + leads + refused + skipped;
  }

  private void report() {
    sink.progress(new Sink.Progress(bytesRead, bytesTotal, rows()));
  }
}
