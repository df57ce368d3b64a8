package org.trucewatch.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Exporting;
import org.trucewatch.app.casework.HeldPicture;
import org.trucewatch.app.casework.Near;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.casework.StatementFilter;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.Statement;
import org.trucewatch.claims.StatementId;
import org.trucewatch.journal.Entry;
import org.trucewatch.journal.Kind;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.listing.StatementListing;
import org.trucewatch.output.pages.Aside;
import org.trucewatch.output.pages.Network;
import org.trucewatch.output.pages.RecordIndex;
import org.trucewatch.output.pages.ReportLine;
import org.trucewatch.output.pages.ReportPage;
import org.trucewatch.output.pages.SourceCard;
import org.trucewatch.output.pages.StatementLine;
import org.trucewatch.output.search.FullText;
import org.trucewatch.output.tables.Edition;
import org.trucewatch.output.tables.Table;
import org.trucewatch.output.tables.Tables;
import org.trucewatch.output.words.Visible;

/// The record: reports, sources, statements, and words in them.
final class RecordRoutes {
  private static final int MOST_FOUND = 200;

  private RecordRoutes() {}

  /// What was found.
  ///
  /// @param incidents ids of incidents that the reports found belong to
  /// @param reports reports, best first
  /// @param statements statements, best first
  /// @param total how many reports and statements hold the words
  record Found(
      List<String> incidents,
      List<ReportLine> reports,
      List<StatementLine> statements,
      int total) {}

  static List<Route> of(DeskCase desk) {
    return List.of(
        new Route(
            Route.Verb.GET,
            "/api/v1/search",
            "Full text over reports, claims and statements, in any script.",
            Routes.withMoment(
                Parameter.text("q", "Words; all must be there, by their beginnings.")),
            new Route.Answer.Document(Found.class),
            asked -> Reply.of(search(desk, asked))),
        table(desk, "reports", "The reports."),
        new Route(
            Route.Verb.GET,
            "/api/v1/reports/{id}",
            "One report: what is read from it, whom it relies on.",
            Routes.withMoment(Parameter.path("id", "Its id.")),
            new Route.Answer.Document(ReportPage.class),
            asked -> Reply.of(report(desk, asked))),
        table(desk, "sources", "The sources: outlets and speakers."),
        new Route(
            Route.Verb.GET,
            "/api/v1/sources/{id}",
            "One source: what it is, where it stands, whom it relays.",
            Routes.withMoment(Parameter.path("id", "Its id.")),
            new Route.Answer.Document(SourceCard.class),
            asked -> Reply.of(source(desk, asked))),
        new Route(
            Route.Verb.GET,
            "/api/v1/network",
            "Who relays whom.",
            Routes.withMoment(),
            new Route.Answer.Document(Network.class),
            asked -> Reply.of(network(desk.at(asked.moment())))),
        new Route(
            Route.Verb.GET,
            "/api/v1/statements",
            "Statements that are not about one event.",
            listed(
                Parameter.text("speaker", "The speaker's id, or a part of the name."),
                Parameter.text("topic", "On this topic."),
                Parameter.text("ref", "Refers to this agreement, clause or norm.")),
            new Route.Answer.Rows("statements"),
            asked -> statements(desk, asked)));
  }

  /// The parameters of a listing.
  static List<Parameter> listed(Parameter... own) {
    return Stream.of(Stream.of(own), Listings.PARAMETERS.stream(), Asked.MOMENT.stream())
        .flatMap(Function.identity())
        .toList();
  }

  private static Route table(DeskCase desk, String name, String summary) {
    return new Route(
        Route.Verb.GET,
        "/api/v1/" + name,
        summary,
        listed(),
        new Route.Answer.Rows(name),
        asked -> {
          HeldPicture held = desk.at(asked.moment());
          Edition edition = desk.held().read(journal -> Exporting.edition(held.file(), journal));
          Table table =
              Tables.record(edition).stream()
                  .filter(one -> one.name().equals(name))
                  .findFirst()
                  .orElseThrow();
          List<Listing.Row> rows =
              held.once("table " + name, Rows.class, _ -> new Rows(table.rows().toList())).list();
          return Listings.reply(asked, rows, part -> listing(table, part, held));
        });
  }

  private record Rows(List<Listing.Row> list) {}

  private static Listing listing(Table table, List<Listing.Row> rows, HeldPicture held) {
    return new Listing(
        table.name(),
        table.names().stream().map(name -> Listing.Column.text(name, name)).toList(),
        rows,
        List.of(table.title() + " " + held.picture().asOfWords() + "."));
  }

  private static Reply statements(DeskCase desk, Asked asked) {
    HeldPicture held = desk.at(asked.moment());
    var filter =
        new StatementFilter(asked.query("speaker"), asked.query("topic"), asked.query("ref"));
    return Listings.reply(
        asked,
        filter.list(held.picture()),
        part -> StatementListing.of(held.picture().evidence(), part, held.picture().asOfWords()));
  }

  private static Found search(DeskCase desk, Asked asked) {
    HeldPicture held = desk.at(asked.moment());
    FullText index = held.once("words", FullText.class, picture -> FullText.of(picture.picture()));
    FullText.Found found = index.find(asked.query("q").orElse(""), MOST_FOUND);
    Set<String> incidents = new LinkedHashSet<>();
    var reports = new ArrayList<ReportLine>();
    for (String id : found.reports()) {
      var report = held.picture().evidence().reports().get(new ReportId(id));
      if (report != null) {
        List<String> in = held.incidentsOf(report.id());
        incidents.addAll(in);
        reports.add(ReportLine.of(held.picture(), report, in));
      }
    }
    return new Found(
        List.copyOf(incidents),
        reports,
        found.statements().stream()
            .flatMap(id -> statement(held, id).stream())
            .map(statement -> StatementLine.of(held.picture(), statement))
            .toList(),
        found.total());
  }

  private static Optional<Statement> statement(HeldPicture held, String id) {
    return Optional.ofNullable(held.picture().evidence().statements().get(new StatementId(id)));
  }

  private static ReportPage report(DeskCase desk, Asked asked) {
    HeldPicture held = desk.at(asked.moment());
    var reports = held.picture().evidence().reports();
    String id = asked.path("id");
    Report report =
        named(id)
            .map(reports::get)
            .orElseThrow(() ->
                unknown("report", id, reports.keySet().stream().map(ReportId::value).toList()));
    var aside =
        new Aside(desk.standpoint(held), held::spot, held::incidentsOf, _ -> Optional.empty());
    Optional<Long> entry =
        desk.held().read(journal -> journal.find(Kind.REPORT, id).map(Entry::sequence));
    long size = held.file().view().head().size();
    return ReportPage.of(
        held.once("index", RecordIndex.class, picture -> RecordIndex.of(picture.picture())),
        report,
        aside,
        claim -> incident(held, claim),
        entry.filter(number -> number <= size));
  }

  /// The id of a report, if words can be one.
  private static Optional<ReportId> named(String words) {
    try {
      return Optional.of(new ReportId(words));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static SourceCard source(DeskCase desk, Asked asked) {
    HeldPicture held = desk.at(asked.moment());
    var sources = held.picture().evidence().sources();
    String id = asked.path("id");
    Source source =
        sources.values().stream()
            .filter(one -> one.id().value().equals(id))
            .findFirst()
            .orElseThrow(() ->
                unknown("source", id, sources.keySet().stream().map(SourceId::value).toList()));
    return SourceCard.of(held.picture(), source, network(held), claim -> incident(held, claim));
  }

  private static Network network(HeldPicture held) {
    return held.once("network", Network.class, picture -> Network.of(picture.picture()));
  }

  private static Optional<String> incident(HeldPicture held, Claim claim) {
    return Optional.ofNullable(held.incidentOf().get(claim.id())).map(Object::toString);
  }

  private static Problem unknown(String what, String id, List<String> known) {
    return new Problem(
        Exit.UNKNOWN,
        "there is no "
            + what
            + " "
            + Visible.of(id)
            + " in the case as of that moment."
            + Near.suggestion(id, known));
  }
}
