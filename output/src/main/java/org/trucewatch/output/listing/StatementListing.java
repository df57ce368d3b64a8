package org.trucewatch.output.listing;

import java.util.List;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.Statement;
import org.trucewatch.output.words.Phrases;

/// Statements as a listing: who said what to whom, through what, on how many pages.
public final class StatementListing {
  private static final List<Listing.Column> COLUMNS =
      List.of(
          Listing.Column.text("statement", "id"),
          Listing.Column.text("said", "said"),
          Listing.Column.fileOnly("said_basis"),
          Listing.Column.text("speaker", "speaker"),
          Listing.Column.fileOnly("speaker_id"),
          Listing.Column.text("stance", "stance"),
          Listing.Column.text("topic", "topic"),
          Listing.Column.text("summary", "what was said (our words)"),
          Listing.Column.fileOnly("addressee"),
          Listing.Column.fileOnly("channel"),
          Listing.Column.fileOnly("origin_id"),
          Listing.Column.fileOnly("hedged"),
          Listing.Column.text("refs", "about"),
          Listing.Column.number("pages", "pages"),
          Listing.Column.fileOnly("page_ids"));

  private StatementListing() {}

  /// The statements, in the order given.
  public static Listing of(Evidence evidence, List<Statement> statements, String asOfWords) {
    var rows = statements.stream().map(statement -> row(evidence, statement)).toList();
    return new Listing(
        "statements",
        COLUMNS,
        rows,
        List.of(
            Phrases.plural(statements.size(), "statement")
                + ", "
                + asOfWords
                + ". What speakers said, not what is so."));
  }

  /// The columns, in order.
  public static List<Listing.Column> listColumns() {
    return COLUMNS;
  }

  /// One statement as a row.
  public static Listing.Row row(Evidence evidence, Statement statement) {
    var position = statement.position();
    SourceId speaker = statement.speaker().speaker();
    return Listing.Row.of(
        List.of(
            Cell.of(statement.id().value()),
            Cell.of(statement.said().date().toString()),
            Cell.of(statement.said().dateBasis()),
            Cell.of(evidence.findSource(speaker).map(Phrases::name).orElse(speaker.value())),
            Cell.of(speaker.value()),
            Cell.of(position.stance().word() + (position.hedged() ? " (hedged)" : "")),
            Cell.of(position.topic()),
            Cell.of(position.summary()),
            Cell.of(position.addressee()),
            Cell.of(statement.said().channel()),
            Cell.of(statement.speaker().origin().value()),
            Cell.of(position.hedged()),
            Cell.of(statement.refs()),
            Cell.of(statement.pages().size()),
            Cell.of(statement.pages().stream().map(ReportId::value).toList())));
  }
}
