package org.trucewatch.reports.ged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Page;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.Publication.Basis;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.reports.names.Outlets;
import org.trucewatch.reports.table.Fingerprint;

/// Turns listed articles into reports of their outlets. The same article listed by several rows is
/// one report: its identifier is a hash of outlet, day and headline.
final class Articles {
  private final Outlets outlets = new Outlets();
  private final Set<String> seen = new HashSet<>();

  /// The article as a report. Without a day of its own it counts as published on `lastDay` of its
  /// event: not before it, an estimate.
  Report report(Article article, LocalDate lastDay) {
    var outlet = outlets.known(article.outlet());
    boolean dated = article.day().isPresent();
    LocalDate day = article.day().orElse(lastDay);
    Basis basis = dated && !article.yearIsInferred() ? Basis.RECORD : Basis.INFERRED;
    String content = outlet.value() + '\n' + day + '\n' + article.headline();
    String id = "article-" + Fingerprint.shortOf(content);
    return new Report(
        new ReportId(id),
        outlet,
        new Publication(day, basis),
        new Page("", "", "", article.headline()),
        List.of(),
        Report.Original.ofNote(""));
  }

  /// The items that this article adds to those seen before: its outlet, itself.
  List<Item> unseen(Article article, Report report) {
    var items = new ArrayList<Item>();
    outlets.unseen(article.outlet()).ifPresent(items::add);
    if (seen.add(report.id().value())) {
      items.add(report);
    }
    return items;
  }
}
