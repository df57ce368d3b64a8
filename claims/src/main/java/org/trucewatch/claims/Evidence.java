package org.trucewatch.claims;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// All that a case holds as of a date: what the rooms below turn into incidents. Sorted by id, so
/// that the order of arrival never shows.
///
/// @param sources every known source
/// @param reports every report visible
/// @param claims every claim visible and not withdrawn
/// @param statements every statement visible and not withdrawn
/// @param decisions the analysts' decisions in force, of each analyst on each pair at most one
public record Evidence(
    SortedMap<SourceId, Source> sources,
    SortedMap<ReportId, Report> reports,
    SortedMap<ClaimId, Claim> claims,
    SortedMap<StatementId, Statement> statements,
    List<LinkDecision> decisions) {

  /// A map that never changes: it is kept as it is and not copied. For maps whose values are read
  /// when they are asked for.
  public interface Unchanging {}

  public Evidence {
    sources = copy(sources);
    reports = copy(reports);
    claims = copy(claims);
    statements = copy(statements);
    decisions = List.copyOf(decisions);
  }

  /// The source with this id, if it is registered.
  public Optional<Source> findSource(SourceId id) {
    return Optional.ofNullable(sources.get(id));
  }

  /// The report that carries the claim, if the case holds it.
  public Optional<Report> findReport(Claim claim) {
    return Optional.ofNullable(reports.get(claim.report()));
  }

  private static <K extends Comparable<K>, V> SortedMap<K, V> copy(SortedMap<K, V> map) {
    if (map instanceof Unchanging) {
      return map;
    }
    return java.util.Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
