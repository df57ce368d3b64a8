package org.trucewatch.output.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.listing.StatementListing;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;

/// Pages, sources and statements as tables.
final class RecordTables {
  static final Shape REPORTS =
      new Shape(
          "reports",
          "One row for each page or record of a data set. The cells of a data set's own row are in"
              + " the case format only.",
          List.of(
              Field.text("report", "Identifier of the page."),
              Field.text("source", "Who published it, see the table sources."),
              Field.text("source_name", "The same by name."),
              Field.text("published", "Day of publication, yyyy-MM-dd."),
              Field.text("published_basis", "How the day is known; inferred is an estimate."),
              Field.text("language", "ISO 639-1 code."),
              Field.text("address", "Its address, as a citation."),
              Field.text("address_form", "full, or trimmed if the address was cut."),
              Field.text("headline", "What it is about, in the recorder's words."),
              Field.text("cites", "Sources it says it relies on."),
              Field.text("note", "The recorder's note on the page.")));

  static final Shape SOURCES =
      new Shape(
          "sources",
          "One row for each outlet, office, person in office, organisation or data set.",
          List.of(
              Field.text("source", "Identifier."),
              Field.text("name", "Name in full."),
              Field.text("country", "ISO 3166 code."),
              Field.text("kind", "Kind of source, codebook source-kinds/1."),
              Field.text("affiliation", "The party or body it belongs to."),
              Field.text("independence_group", "Sources of one group count as one voice."),
              Field.text("reliability", "Admiralty grade A to F; F: cannot be judged, not bad."),
              Field.text("host", "Host name of its address.")));

  private static final Map<String, String> STATEMENT_MEANINGS =
      Map.ofEntries(
          Map.entry("statement", "Identifier."),
          Map.entry("said", "The day it was made, yyyy-MM-dd; of an interval the first."),
          Map.entry("said_basis", "How that day is known; an interval stands here in words."),
          Map.entry("speaker", "Who speaks, by name."),
          Map.entry("speaker_id", "The same, see the table sources."),
          Map.entry("stance", "accuses, denies, demands, offers, commits, …; hedged if guarded."),
          Map.entry("topic", "On what, in the word of the codebook."),
          Map.entry("summary", "What was said, in the recorder's words."),
          Map.entry("addressee", "To whom."),
          Map.entry("channel", "Direct, through named media, or unnamed."),
          Map.entry("origin_id", "The source through which it became known."),
          Map.entry("hedged", "Yes: the words are guarded."),
          Map.entry("refs", "Agreements, clauses and norms it refers to."),
          Map.entry("pages", "Pages that carry it."),
          Map.entry("page_ids", "These pages, see the table reports."));

  static final Shape STATEMENTS =
      new Shape(
          "statements",
          "One row for each statement that is not about one event.",
          statementFields());

  private RecordTables() {}

  static Table reports(Edition edition) {
    var picture = edition.picture();
    return new Table(
        REPORTS,
        () -> picture.evidence().reports().values().stream().map(page -> row(page, picture)));
  }

  static Table sources(Edition edition) {
    var sources = edition.picture().evidence().sources();
    return new Table(SOURCES, () -> sources.values().stream().map(RecordTables::row));
  }

  static Table statements(Edition edition) {
    var evidence = edition.picture().evidence();
    return new Table(
        STATEMENTS,
        () ->
            evidence.statements().values().stream()
                .map(statement -> StatementListing.row(evidence, statement)));
  }

  private static Listing.Row row(Report report, Picture picture) {
    var page = report.page();
    return Listing.Row.of(
        List.of(
            Cell.of(report.id().value()),
            Cell.of(report.source().value()),
            Cell.of(picture.name(report.source())),
            Cell.of(report.publication().published().toString()),
            Cell.of(Phrases.lower(report.publication().basis())),
            Cell.of(page.language()),
            Cell.of(page.url()),
            Cell.of(page.urlForm()),
            Cell.of(page.headline()),
            Cell.of(report.cites().stream().map(Object::toString).toList()),
            Cell.of(report.original().note())));
  }

  private static Listing.Row row(Source source) {
    var standing = source.standing();
    return Listing.Row.of(
        List.of(
            Cell.of(source.id().value()),
            Cell.of(source.name()),
            Cell.of(source.country().code()),
            Cell.of(source.kind().word()),
            Cell.of(standing.affiliation()),
            Cell.of(standing.independenceGroup()),
            Cell.of(standing.reliability().name()),
            Cell.of(source.host())));
  }

  private static List<Field> statementFields() {
    var fields = new ArrayList<Field>();
    for (Listing.Column column : StatementListing.listColumns()) {
      String name = column.name();
      String meaning = STATEMENT_MEANINGS.getOrDefault(name, "");
      fields.add(
          switch (name) {
            case "pages" -> Field.whole(name, meaning);
            case "hedged" -> Field.yesNo(name, meaning);
            default -> Field.text(name, meaning);
          });
    }
    return fields;
  }
}
