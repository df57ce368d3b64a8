package org.trucewatch.journal;

import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Page;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.Reliability;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Standing;
import org.trucewatch.claims.Statement;
import org.trucewatch.claims.StatementId;

/// Items as the JSON of their schemas, and back.
final class ItemJson {

  static final String SOURCE = "source/1";
  static final String REPORT = "report/1";
  static final String STATEMENT = "statement/1";
  static final String DOCUMENT = "document/1";

  private ItemJson() {}

  /// Appends an item. The members of each object are written in the order of their names.
  static void write(Item item, CanonicalJson out) {
    switch (item) {
      case Source source -> write(source, out);
      case Report report -> write(report, out);
      case Claim claim -> ClaimJson.write(claim, out);
      case Statement statement -> write(statement, out);
      case Document document ->
          out.open()
              .put("name", document.name())
              .put("schema", DOCUMENT)
              .put("text", document.text())
              .close();
    }
  }

  /// Reads an item.
  ///
  /// @throws UnknownSchemaException if this program does not know the schema
  static Item read(Fields body) {
    return switch (body.text("schema")) {
      case SOURCE -> source(body);
      case REPORT -> report(body);
      case ClaimJson.SCHEMA -> ClaimJson.read(body);
      case STATEMENT -> statement(body);
      case DOCUMENT -> new Document(body.text("name"), body.text("text"));
      default -> throw new UnknownSchemaException(body.text("schema"));
    };
  }

  /// The id of an item among those of its kind.
  static String id(Item item) {
    return switch (item) {
      case Source source -> source.id().value();
      case Report report -> report.id().value();
      case Claim claim -> claim.id().value();
      case Statement statement -> statement.id().value();
      case Document document -> document.name();
    };
  }

  private static void write(Source source, CanonicalJson out) {
    Standing standing = source.standing();
    out.open()
        .put("affiliation", standing.affiliation())
        .put("country", source.country().code())
        .put("host", source.host())
        .put("id", source.id().value())
        .put("independenceGroup", standing.independenceGroup())
        .put("kind", source.kind().word())
        .put("name", source.name())
        .put("reliability", standing.reliability().name())
        .put("schema", SOURCE)
        .close();
  }

  private static Source source(Fields body) {
    return new Source(
        new SourceId(body.text("id")),
        body.text("name"),
        new Country(body.text("country")),
        body.word("kind", SourceKind.class),
        new Standing(
            body.text("affiliation"),
            body.text("independenceGroup"),
            Reliability.valueOf(body.text("reliability"))),
        body.text("host"));
  }

  private static void write(Report report, CanonicalJson out) {
    Page page = report.page();
    out.open().openList("cells");
    for (Report.Cell cell : report.original().cells()) {
      out.openList().add(cell.column()).add(cell.value()).closeList();
    }
    out.closeList().openList("cites");
    report.cites().forEach(source -> out.add(source.value()));
    out.closeList()
        .put("headline", page.headline())
        .put("id", report.id().value())
        .put("language", page.language())
        .put("note", report.original().note())
        .put("published", report.publication().published().toString())
        .put("publishedBasis", Words.of(report.publication().basis()))
        .put("schema", REPORT)
        .put("source", report.source().value())
        .put("url", page.url())
        .put("urlForm", page.urlForm())
        .close();
  }

  private static Report report(Fields body) {
    return new Report(
        new ReportId(body.text("id")),
        new SourceId(body.text("source")),
        new Publication(
            body.day("published"), body.word("publishedBasis", Publication.Basis.class)),
        new Page(
            body.text("language"), body.text("url"), body.text("urlForm"), body.text("headline")),
        body.texts("cites", SourceId::new),
        new Report.Original(body.text("note"), body.pairs("cells", Report.Cell::new)));
  }

  private static void write(Statement statement, CanonicalJson out) {
    Statement.Position position = statement.position();
    out.open()
        .put("addressee", position.addressee())
        .put("channel", statement.said().channel())
        .put("date", statement.said().date().toString())
        .put("dateBasis", statement.said().dateBasis())
        .put("hedged", position.hedged())
        .put("id", statement.id().value())
        .put("origin", statement.speaker().origin().value())
        .openList("pages");
    statement.pages().forEach(report -> out.add(report.value()));
    out.closeList().openList("refs");
    statement.refs().forEach(out::add);
    out.closeList()
        .put("schema", STATEMENT)
        .put("speaker", statement.speaker().speaker().value())
        .put("stance", position.stance().word())
        .put("summary", position.summary())
        .put("topic", position.topic())
        .close();
  }

  private static Statement statement(Fields body) {
    return new Statement(
        new StatementId(body.text("id")),
        new Statement.Said(body.day("date"), body.text("dateBasis"), body.text("channel")),
        new Statement.Speaker(
            new SourceId(body.text("speaker")), new SourceId(body.text("origin"))),
        new Statement.Position(
            body.text("addressee"),
            body.text("topic"),
            body.word("stance", Statement.StatementStance.class),
            body.flag("hedged"),
            body.text("summary")),
        body.texts("pages", ReportId::new),
        body.texts("refs", ref -> ref));
  }
}
