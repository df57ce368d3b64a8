package org.trucewatch.app.render;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Report;

/// A row of a data set as it stood at a moment.
///
/// @param report the row as a report, with its cells
/// @param claims what it claims
public record RowState(Report report, List<Claim> claims) {
  public RowState {
    claims = List.copyOf(claims);
  }

  /// The cells by column, or what the report and its claims say where it kept no cells. The first
  /// of several columns of one name counts.
  public SortedMap<String, String> cells() {
    SortedMap<String, String> cells = new TreeMap<>();
    report.original().cells().forEach(cell -> cells.putIfAbsent(cell.column(), cell.value()));
    if (cells.isEmpty()) {
      cells.put("headline", report.page().headline());
      cells.put("published", report.publication().published().toString());
      claims.forEach(claim ->
          ClaimParts.of(claim).forEach((part, words) -> cells.put(claim.id() + " " + part, words)));
    }
    return cells;
  }
}
