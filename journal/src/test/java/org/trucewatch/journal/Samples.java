package org.trucewatch.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Event;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.Harm;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;
import org.trucewatch.claims.Page;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.Reliability;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.Standing;
import org.trucewatch.claims.Statement;
import org.trucewatch.claims.StatementId;
import org.trucewatch.claims.TrainingRun;
import org.trucewatch.claims.Voice;
import org.trucewatch.claims.When;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;

/// Invented items. Day 0 is 1 January 2026; a content is told apart by its note or headline.
final class Samples {

  static final String AUTHOR = "an analyst";
  static final SourceId SPEAKER = new SourceId("o-spokesman");
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

  private Samples() {}

  static LocalDate day(int number) {
    return FIRST_DAY.plusDays(number);
  }

  /// Noon of a day, in UTC.
  static Instant noon(int day) {
    return day(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  static Source source(String id, String name) {
    return new Source(
        new SourceId(id),
        name,
        new Country("XX"),
        SourceKind.STATE_SPOKESPERSON,
        new Standing("a party", "group-a", Reliability.F),
        "example.org");
  }

  static Report report(String id, int published, String headline) {
    return new Report(
        new ReportId(id),
        new SourceId("an-outlet"),
        new Publication(day(published), Publication.Basis.PAGE),
        new Page("en", "https://example.org/" + id, "full", headline),
        List.of(SPEAKER),
        new Report.Original("", List.of(new Report.Cell("best", "-1"))));
  }

  static Claim claim(String id, String report, String note) {
    return claim(id, report, note, Count.exactly(3));
  }

  static Claim claim(String id, String report, String note, Count killed) {
    Where where =
        new Where(
            "a village near the line",
            Optional.of("A province"),
            Optional.empty(),
            new Country("AF"),
            Optional.of(new Point(31.005, 66.4)),
            WherePrecision.NEAR);
    Event event =
        new Event(
            new When(day(-2), day(-1), DatePrecision.DAY, "around midnight"),
            where,
            new EventType("air strike"),
            new Actors(new Actor.Unknown("unknown jets"), new Actor.Named("a house")));
    Harm harm =
        new Harm(
            killed,
            new Count.AtLeast(2),
            Count.notStated(),
            new Harm.Combatants(new Count.Estimate(1, 2, 4), "a side"),
            new Count.Between(0, 5));
    return new Claim(
        new ClaimId(id),
        new ReportId(report),
        new Voice(SPEAKER, Stance.ASSERTS, true),
        event,
        harm,
        note);
  }

  static Statement statement(String id, int said, String summary, String... pages) {
    return new Statement(
        new StatementId(id),
        new Statement.Said(day(said), "page", "direct"),
        new Statement.Speaker(SPEAKER, SPEAKER),
        new Statement.Position(
            "the other side", "ceasefire", Statement.StatementStance.DENIES, false, summary),
        Stream.of(pages).map(ReportId::new).toList(),
        List.of("AG-01"));
  }

  static Document document(String name, String text) {
    return new Document(name, text);
  }

  static LinkDecision same(String a, String b) {
    return decision(a, b, Judgement.SAME);
  }

  static LinkDecision decision(String a, String b, Judgement judgement) {
    return new LinkDecision(
        new ClaimId(a), new ClaimId(b), judgement, "the same bridge is named", AUTHOR);
  }

  static TrainingRun training(long size, String root) {
    return new TrainingRun(
        "an engine",
        new TrainingRun.Prefix(size, root),
        new TrainingRun.Method("weights learned from 7 pairs in 3 rounds", true),
        new TreeMap<>(Map.of("TIME_FAR", -2048, "TIME_SAME", 1537)),
        new TreeMap<>(Map.of("POINTS", -1024)),
        "grown by a tenth");
  }

  /// One item of each kind.
  static List<Item> oneOfEach() {
    return List.of(
        source("o-spokesman", "A spokesman"),
        report("r1", 1, "first page"),
        claim("c1", "r1", "first"),
        statement("s1", 1, "did not happen", "r1"),
        document("agreements.yaml", "id: AG-01\n"));
  }

  /// Many claims of one report, for bulk.
  static List<Item> manyClaims(String prefix, int number) {
    List<Item> claims = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      claims.add(claim(prefix + i, "r1", "note " + i));
    }
    return claims;
  }
}
