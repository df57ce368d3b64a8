package org.trucewatch.output.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.Statement;
import org.trucewatch.output.words.Picture;

/// The record of a picture by report and by source, made once, so that the pages of all reports
/// cost no more than reading the record a few times.
public final class RecordIndex {
  private final Picture picture;
  private final Map<ReportId, List<Claim>> claims = new HashMap<>();
  private final Map<ReportId, List<Statement>> statements = new HashMap<>();
  private final Map<SourceId, List<Report>> pages = new HashMap<>();

  private RecordIndex(Picture picture) {
    this.picture = picture;
    var evidence = picture.evidence();
    evidence.claims().values().forEach(claim -> add(claims, claim.report(), claim));
    for (Statement statement : evidence.statements().values()) {
      statement.pages().forEach(page -> add(statements, page, statement));
    }
    evidence.reports().values().forEach(report -> add(pages, report.source(), report));
  }

  /// The index of a picture.
  public static RecordIndex of(Picture picture) {
    return new RecordIndex(picture);
  }

  private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
    lists.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
  }

  /// What it is an index of.
  public Picture picture() {
    return picture;
  }

  /// The claims that a report carries.
  List<Claim> claims(ReportId report) {
    return claims.getOrDefault(report, List.of());
  }

  /// The statements that a report carries.
  List<Statement> statements(ReportId report) {
    return statements.getOrDefault(report, List.of());
  }

  /// The reports of a source.
  List<Report> pages(SourceId source) {
    return pages.getOrDefault(source, List.of());
  }
}
