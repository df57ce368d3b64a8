package org.trucewatch.reports.casefile;

import java.util.ArrayList;
import java.util.List;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.Statement;
import org.trucewatch.claims.Statement.StatementStance;
import org.trucewatch.claims.StatementId;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.RowParser;

/// Rows of statements.csv. The label column `contradicts` is never looked at.
final class CaseStatements implements RowParser {
  private final CaseIds ids;

  CaseStatements(CaseIds ids) {
    this.ids = ids;
  }

  @Override
  public Item parse(Cells cells) {
    String id = ids.own(CaseTable.STATEMENTS, cells, "statement_id");
    String speaker = ids.reference(CaseTable.SOURCES, cells, "speaker_id");
    String origin = ids.reference(CaseTable.SOURCES, cells, "origin_id");
    var said =
        new Statement.Said(cells.day("date"), cells.text("date_basis"), cells.text("channel"));
    var position =
        new Statement.Position(
            cells.text("addressee"),
            cells.text("topic"),
            stance(cells),
            cells.yesOrNo("hedged"),
            cells.text("summary_own_words"));
    List<String> refs = ids.names(cells, "refs");
    return new Statement(
        new StatementId(id),
        said,
        new Statement.Speaker(new SourceId(speaker), new SourceId(origin)),
        position,
        pages(cells),
        refs);
  }

  private List<ReportId> pages(Cells cells) {
    var pages = new ArrayList<String>();
    pages.add(ids.reference(CaseTable.REPORTS, cells, "report_id"));
    pages.addAll(ids.references(CaseTable.REPORTS, cells, "also_reported_in"));
    pages.forEach(ids::used);
    return pages.stream().map(ReportId::new).toList();
  }

  private static StatementStance stance(Cells cells) {
    String word = cells.text("stance");
    for (StatementStance stance : StatementStance.values()) {
      if (stance.word().equals(word)) {
        return stance;
      }
    }
    cells.refuse(
        Kind.UNKNOWN_WORD,
        "stance",
        cells.quoted("stance") + " does not say what the speaker does.",
        "Write accuses, denies, demands, offers, commits, withdraws, justifies, announces, warns, "
            + "reports, asserts or withholds.");
    return StatementStance.REPORTS;
  }
}
