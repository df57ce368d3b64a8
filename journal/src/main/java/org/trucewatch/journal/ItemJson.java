package org.trucewatch.journal;

import java.util.ArrayList;
import java.util.List;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Items as the JSON of their schemas, and back.
final class ItemJson {

  static final String SOURCE = "source/1";
  static final String REPORT = "report/1";
  static final String STATEMENT = "statement/1";
  static final String DOCUMENT = "document/1";

  private ItemJson() {}

  static ObjectNode write(Item item) {
    return switch (item) {
      case Source source -> source(source);
      case Report report -> report(report);
      case Claim claim -> ClaimJson.write(claim);
      case Statement statement -> statement(statement);
      case Document document ->
          object(DOCUMENT).put("name", document.name()).put("text", document.text());
    };
  }

  /// Reads an item.
  ///
  /// @throws UnknownSchemaException if this program does not know the schema
  static Item read(JsonNode node) {
    Fields body = new Fields(node);
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

  private static ObjectNode source(Source source) {
    Standing standing = source.standing();
    return object(SOURCE)
        .put("id", source.id().value())
        .put("name", source.name())
        .put("country", source.country().code())
        .put("kind", source.kind().word())
        .put("affiliation", standing.affiliation())
        .put("independenceGroup", standing.independenceGroup())
        .put("reliability", standing.reliability().name())
        .put("host", source.host());
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

  private static ObjectNode report(Report report) {
    Page page = report.page();
    ObjectNode node =
        object(REPORT)
            .put("id", report.id().value())
            .put("source", report.source().value())
            .put("published", report.publication().published().toString())
            .put("publishedBasis", Words.of(report.publication().basis()))
            .put("language", page.language())
            .put("url", page.url())
            .put("urlForm", page.urlForm())
            .put("headline", page.headline())
            .put("note", report.original().note());
    ArrayNode cites = node.putArray("cites");
    report.cites().forEach(source -> cites.add(source.value()));
    ArrayNode cells = node.putArray("cells");
    for (Report.Cell cell : report.original().cells()) {
      cells.addArray().add(cell.column()).add(cell.value());
    }
    return node;
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
        new Report.Original(body.text("note"), cells(body)));
  }

  private static List<Report.Cell> cells(Fields body) {
    List<Report.Cell> cells = new ArrayList<>();
    for (JsonNode pair : body.array("cells")) {
      if (pair.size() != 2 || !pair.path(0).isString() || !pair.path(1).isString()) {
        throw new IllegalArgumentException("A cell is a column's name and a value, both strings.");
      }
      cells.add(new Report.Cell(pair.path(0).stringValue(), pair.path(1).stringValue()));
    }
    return cells;
  }

  private static ObjectNode statement(Statement statement) {
    Statement.Position position = statement.position();
    ObjectNode node =
        object(STATEMENT)
            .put("id", statement.id().value())
            .put("date", statement.said().date().toString())
            .put("dateBasis", statement.said().dateBasis())
            .put("channel", statement.said().channel())
            .put("speaker", statement.speaker().speaker().value())
            .put("origin", statement.speaker().origin().value())
            .put("addressee", position.addressee())
            .put("topic", position.topic())
            .put("stance", position.stance().word())
            .put("hedged", position.hedged())
            .put("summary", position.summary());
    ArrayNode pages = node.putArray("pages");
    statement.pages().forEach(report -> pages.add(report.value()));
    ArrayNode refs = node.putArray("refs");
    statement.refs().forEach(refs::add);
    return node;
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

  private static ObjectNode object(String schema) {
    return JsonNodeFactory.instance.objectNode().put("schema", schema);
  }
}
