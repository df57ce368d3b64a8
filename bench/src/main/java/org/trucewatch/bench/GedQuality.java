package org.trucewatch.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trucewatch.bench.score.Score;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.incidents.LinkSettings;
import org.trucewatch.journal.AsOf;
import org.trucewatch.reports.codebooks.Codebooks;
import org.trucewatch.reports.ged.GedArticles;
import org.trucewatch.reports.table.ReadSettings;

/// Scores linkage on UCDP GED: each row is split into one claim for each article it lists, and the
/// row is the truth. An easy test in one way, for the claims of a row agree on place, date and
/// numbers, and a hard one in another: rows of one town and day are many, and the headlines tell
/// them apart.
final class GedQuality {
  private static final String SUITE = "quality-ged";
  private static final LinkSettings SETTINGS = LinkSettings.with(Codebooks.shipped().inForce());

  private GedQuality() {}

  static List<Figure> score(Path file) throws IOException {
    String name = file.getFileName().toString();
    List<Figure> figures = new ArrayList<>();
    long start = System.nanoTime();
    try (BenchCase held = BenchCase.of(file)) {
      double imported = secondsSince(start);
      Evidence evidence = held.evidence(AsOf.NOW);
      long linking = System.nanoTime();
      Incidents rows = Incidents.link(evidence, SETTINGS);
      figures.add(new Figure(SUITE, name, "rows", evidence.claims().size(), "rows"));
      figures.add(new Figure(SUITE, name, "entries recorded", held.entries(), "entries"));
      figures.add(new Figure(SUITE, name, "import with journal", imported, "s"));
      figures.add(new Figure(SUITE, name, "linking of rows", secondsSince(linking), "s"));
      figures.add(
          new Figure(
              SUITE, name, "rows merged", evidence.claims().size() - rows.list().size(), "rows"));
    }
    figures.addAll(articles(file, name));
    return figures;
  }

  private static List<Figure> articles(Path file, String name) throws IOException {
    GedArticles.Split split = GedArticles.splitBySource(file, ReadSettings.DEFAULT);
    Map<String, String> truth = new TreeMap<>();
    split.rowOf().forEach((claim, row) -> truth.put(claim.value(), row));
    Evidence evidence = evidenceOf(split.items());
    long start = System.nanoTime();
    Incidents linked = Incidents.link(evidence, SETTINGS);
    double seconds = secondsSince(start);
    Map<String, String> found = new TreeMap<>();
    linked.assigned((claim, incident) -> found.put(claim.value(), incident.toString()));
    Score scored = Score.of(found, truth);
    return List.of(
        new Figure(SUITE, name, "claims by source list", truth.size(), "claims"),
        new Figure(SUITE, name, "linking of claims by source list", seconds, "s"),
        new Figure(SUITE, name, "B3 precision", scored.bcubed().precision(), "share"),
        new Figure(SUITE, name, "B3 recall", scored.bcubed().recall(), "share"),
        new Figure(SUITE, name, "B3 F1", scored.bcubed().f1(), "share"),
        new Figure(SUITE, name, "pairwise precision", scored.pairwise().precision(), "share"),
        new Figure(SUITE, name, "pairwise recall", scored.pairwise().recall(), "share"),
        new Figure(SUITE, name, "pairwise F1", scored.pairwise().f1(), "share"));
  }

  private static Evidence evidenceOf(List<Item> items) {
    SortedMap<SourceId, Source> sources = new TreeMap<>();
    SortedMap<ReportId, Report> reports = new TreeMap<>();
    SortedMap<ClaimId, Claim> claims = new TreeMap<>();
    for (Item item : items) {
      if (item instanceof Source source) {
        sources.put(source.id(), source);
      } else if (item instanceof Report report) {
        reports.put(report.id(), report);
      } else if (item instanceof Claim claim) {
        claims.put(claim.id(), claim);
      }
    }
    return new Evidence(sources, reports, claims, new TreeMap<>(), List.of());
  }

  private static double secondsSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e9;
  }
}
