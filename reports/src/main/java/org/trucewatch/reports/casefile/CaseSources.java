package org.trucewatch.reports.casefile;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Reliability;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Standing;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.RowParser;

/// Rows of sources.csv.
final class CaseSources implements RowParser {
  private final CaseIds ids;

  CaseSources(CaseIds ids) {
    this.ids = ids;
  }

  @Override
  public Item parse(Cells cells) {
    String id = ids.own(CaseTable.SOURCES, cells, "id");
    var standing =
        new Standing(
            cells.text("affiliation"), cells.text("independence_group"), reliability(cells));
    return new Source(
        new SourceId(id),
        cells.text("name"),
        cells.country("country"),
        kind(cells),
        standing,
        cells.text("url_host"));
  }

  private static SourceKind kind(Cells cells) {
    var kind = SourceKind.find(cells.text("kind"));
    if (kind.isEmpty()) {
      cells.keep(
          Kind.UNKNOWN_WORD,
          "kind",
          cells.quoted("kind") + " is not a kind of source, and is taken as \"other\".",
          "Write one of: "
              + Arrays.stream(SourceKind.values())
                  .map(SourceKind::word)
                  .collect(Collectors.joining(", "))
              + ".");
    }
    return kind.orElse(SourceKind.OTHER);
  }

  private static Reliability reliability(Cells cells) {
    String grade = cells.text("reliability");
    if (grade.length() == 1 && grade.charAt(0) >= 'A' && grade.charAt(0) <= 'F') {
      return Reliability.valueOf(grade);
    }
    if (!grade.isEmpty()) {
      cells.setAside(
          Kind.UNKNOWN_WORD,
          "reliability",
          cells.quoted("reliability") + " is not an Admiralty grade, and is taken as F.",
          "Write a letter from A to F; F means that reliability cannot be judged.");
    }
    return Reliability.F;
  }
}
