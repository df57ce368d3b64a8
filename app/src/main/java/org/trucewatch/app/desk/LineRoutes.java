package org.trucewatch.app.desk;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trucewatch.app.casework.Decisions;
import org.trucewatch.app.casework.HeldPicture;
import org.trucewatch.app.render.DecisionListing;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.Kind;
import org.trucewatch.journal.Payload;
import org.trucewatch.journal.Target;
import org.trucewatch.output.pages.ReportLine;
import org.trucewatch.output.pages.StatementLine;
import org.trucewatch.output.words.Phrases;

/// Reports, sources, statements and decisions as lists for reading: a line each, where the listings
/// of the same name have the columns of the exports.
final class LineRoutes {
  private static final int MOST = 100_000;
  private static final int USUAL = 100;

  private static final List<Parameter> PART =
      List.of(
          Parameter.whole("limit", 1, MOST, "How many at most. Default: 100."),
          Parameter.whole("offset", 0, Integer.MAX_VALUE, "How many to pass over."));

  private LineRoutes() {}

  /// Reports.
  ///
  /// @param total how many there are in all
  /// @param offset how many were passed over
  /// @param limit how many were asked for
  /// @param items the lines
  record Reports(int total, int offset, int limit, List<ReportLine> items) {}

  /// Sources; members as of {@link Reports}.
  record Sources(int total, int offset, int limit, List<SourceLine> items) {}

  /// Statements; members as of {@link Reports}.
  record Statements(int total, int offset, int limit, List<StatementLine> items) {}

  /// Decisions; members as of {@link Reports}.
  record Decided(int total, int offset, int limit, List<DecisionLine> items) {}

  /// A source in one line.
  ///
  /// @param id its id
  /// @param name its name
  /// @param kind its kind
  /// @param country the name of its country, if it is known
  /// @param alignment the party or body it belongs to; empty if none is known
  /// @param group its independence group; empty if none can be named
  /// @param reliability Admiralty grade
  /// @param reports how many reports it published
  /// @param claims how many claims it speaks in
  /// @param statements how many statements it makes
  /// @param origin whether it speaks at all
  record SourceLine(
      String id,
      String name,
      String kind,
      Optional<String> country,
      String alignment,
      String group,
      String reliability,
      int reports,
      int claims,
      int statements,
      boolean origin) {}

  /// A decision in one line.
  ///
  /// @param number its number
  /// @param a one claim
  /// @param b the other
  /// @param judgement same, different or unsure
  /// @param reason why
  /// @param author who
  /// @param recorded when
  /// @param undoneBy what took it back
  /// @param conflictsWith the numbers of decisions that contradict it
  record DecisionLine(
      long number,
      String a,
      String b,
      String judgement,
      String reason,
      String author,
      String recorded,
      Optional<Undone> undoneBy,
      List<Long> conflictsWith) {}

  /// What took a decision back.
  ///
  /// @param number the number of the entry
  /// @param author who
  /// @param reason why
  record Undone(long number, String author, String reason) {}

  static List<Route> of(DeskCase desk) {
    return List.of(
        route(
            "reports",
            "The reports, the last published first.",
            Reports.class,
            List.of(
                Parameter.text("text", "The headline holds these letters."),
                Parameter.text("source", "Published by this source, by id or a part of the name."),
                Parameter.text("language", "In this language, ISO 639-1."),
                Parameter.text("incident", "Read for this incident.")),
            asked -> reports(desk, asked)),
        route(
            "sources",
            "The sources: outlets and speakers.",
            Sources.class,
            List.of(),
            asked -> part(asked, sources(desk.at(asked.moment())), Sources::new)),
        route(
            "statements",
            "The statements, the last first.",
            Statements.class,
            List.of(),
            asked -> part(asked, statements(desk.at(asked.moment())), Statements::new)),
        route(
            "decisions",
            "All decisions, the last first, those taken back as well.",
            Decided.class,
            List.of(Parameter.flag("conflicts", "Only those that cannot all be kept.")),
            asked -> part(asked, decisions(desk, asked), Decided::new)));
  }

  private static Route route(
      String name,
      String summary,
      Class<?> type,
      List<Parameter> own,
      Function<Asked, Object> lines) {
    return new Route(
        Route.Verb.GET,
        "/api/v1/lines/" + name,
        summary,
        Stream.of(own, PART, Asked.MOMENT).flatMap(List::stream).toList(),
        new Route.Answer.Document(type),
        asked -> Reply.of(lines.apply(asked)));
  }

  /// How a document is made of a part.
  private interface Document<T, D> {
    D of(int total, int offset, int limit, List<T> items);
  }

  private static <T, D> D part(Asked asked, List<T> all, Document<T, D> document) {
    return part(asked, all, Function.identity(), document);
  }

  private static <S, T, D> D part(
      Asked asked, List<S> all, Function<S, T> line, Document<T, D> document) {
    int limit = asked.whole("limit", USUAL, 1, MOST);
    int offset = asked.whole("offset", 0, 0, Integer.MAX_VALUE);
    int from = Math.min(offset, all.size());
    int to = (int) Math.min((long) from + limit, all.size());
    return document.of(
        all.size(), offset, limit, all.subList(from, to).stream().map(line).toList());
  }

  private static Reports reports(DeskCase desk, Asked asked) {
    HeldPicture held = desk.at(asked.moment());
    String text = asked.word("text");
    String source = asked.word("source");
    String language = asked.word("language");
    Optional<String> incident = asked.query("incident");
    List<Report> fitting =
        held.once("reports by day", ByDay.class, LineRoutes::byDay).list().stream()
            .filter(report -> text.isEmpty() || lower(report.page().headline()).contains(text))
            .filter(report ->
                source.isEmpty()
                    || lower(report.source().value()).equals(source)
                    || lower(held.picture().name(report.source())).contains(source))
            .filter(
                report -> language.isEmpty() || lower(report.page().language()).equals(language))
            .filter(report ->
                incident.map(id -> held.incidentsOf(report.id()).contains(id)).orElse(true))
            .toList();
    return part(
        asked,
        fitting,
        report -> ReportLine.of(held.picture(), report, held.incidentsOf(report.id())),
        Reports::new);
  }

  private record ByDay(List<Report> list) {}

  private static ByDay byDay(HeldPicture held) {
    return new ByDay(
        held.picture().evidence().reports().values().stream()
            .sorted((one, other) ->
                other.publication().published().compareTo(one.publication().published()))
            .toList());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private record AllSources(List<SourceLine> list) {}

  private static List<SourceLine> sources(HeldPicture held) {
    return held.once("source lines", AllSources.class, LineRoutes::count).list();
  }

  private static AllSources count(HeldPicture held) {
    var evidence = held.picture().evidence();
    Map<SourceId, Integer> reports = new TreeMap<>();
    evidence.reports().values().forEach(one -> reports.merge(one.source(), 1, Integer::sum));
    Map<SourceId, Integer> claims = new TreeMap<>();
    for (Claim claim : evidence.claims().values()) {
      claims.merge(claim.voice().origin(), 1, Integer::sum);
    }
    Map<SourceId, Integer> statements = new TreeMap<>();
    evidence
        .statements()
        .values()
        .forEach(one -> statements.merge(one.speaker().speaker(), 1, Integer::sum));
    return new AllSources(
        evidence.sources().values().stream()
            .map(source -> line(source, reports, claims, statements))
            .toList());
  }

  private static SourceLine line(
      Source source,
      Map<SourceId, Integer> reports,
      Map<SourceId, Integer> claims,
      Map<SourceId, Integer> statements) {
    int spoken = claims.getOrDefault(source.id(), 0);
    int stated = statements.getOrDefault(source.id(), 0);
    return new SourceLine(
        source.id().value(),
        Phrases.name(source),
        source.kind().word(),
        Optional.of(source.country()).filter(country -> country.isKnown()).map(Phrases::country),
        source.standing().affiliation(),
        source.standing().isIdentified() ? source.standing().independenceGroup() : "",
        source.standing().reliability().name(),
        reports.getOrDefault(source.id(), 0),
        spoken,
        stated,
        spoken + stated > 0);
  }

  private static List<StatementLine> statements(HeldPicture held) {
    return held.picture().evidence().statements().values().stream()
        .map(statement -> StatementLine.of(held.picture(), statement))
        .sorted((one, other) -> other.day().compareTo(one.day()))
        .toList();
  }

  private static List<DecisionLine> decisions(DeskCase desk, Asked asked) {
    var moment = asked.moment();
    HeldPicture held = desk.at(moment);
    return desk.held()
        .read(journal -> {
          Map<Long, Undone> undone = undone(journal);
          return Decisions.list(journal, held.file(), moment.asOf(), true).stream()
              .filter(row -> !asked.flag("conflicts") || !row.against().isEmpty())
              .map(row -> line(row, Optional.ofNullable(undone.get(row.number()))))
              .toList()
              .reversed();
        });
  }

  private static DecisionLine line(DecisionListing.Row row, Optional<Undone> undone) {
    return new DecisionLine(
        row.number(),
        row.decision().a().value(),
        row.decision().b().value(),
        Phrases.lower(row.decision().judgement()),
        row.decision().because(),
        row.decision().author(),
        row.recorded().truncatedTo(ChronoUnit.SECONDS).toString(),
        undone,
        row.against());
  }

  private static Map<Long, Undone> undone(Journal journal) {
    Map<Long, Undone> undone = new TreeMap<>();
    for (var entry : journal.entriesOf(Kind.WITHDRAWAL)) {
      if (entry.payload()
          instanceof Payload.Withdrawn(Target.OfEntry(long number), String because, var _)) {
        undone.put(number, new Undone(entry.sequence(), entry.author(), because));
      }
    }
    return undone;
  }
}
