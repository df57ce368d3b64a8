package org.trucewatch.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Event;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Harm;
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
import org.trucewatch.claims.Voice;
import org.trucewatch.claims.When;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;

/// A small hand-made world for tests: a few sources, pages and claims.
final class World {
  final List<Source> sources = new ArrayList<>();
  final List<Report> reports = new ArrayList<>();
  final List<Claim> claims = new ArrayList<>();
  final List<Statement> statements = new ArrayList<>();

  static LocalDate day(int day) {
    return LocalDate.of(2020, 1, day);
  }

  World speaker(String id, SourceKind kind, String country, String affiliation, String group) {
    sources.add(
        new Source(
            new SourceId(id),
            id,
            new Country(country),
            kind,
            new Standing(affiliation, group, Reliability.F),
            ""));
    return this;
  }

  World spokesman(String id, String group) {
    return speaker(id, SourceKind.STATE_SPOKESPERSON, "XX", "", group);
  }

  World outlet(String id, String group) {
    return speaker(id, SourceKind.NEWSPAPER, "XX", "", group);
  }

  World page(String id, String outlet, int day, String... cites) {
    reports.add(
        new Report(
            new ReportId(id),
            new SourceId(outlet),
            new Publication(day(day), Publication.Basis.PAGE),
            new Page("en", "", "full", ""),
            List.of(cites).stream().map(SourceId::new).toList(),
            Report.Original.ofNote("")));
    return this;
  }

  /// Gives the last page a headline.
  World headed(String headline) {
    Report page = reports.removeLast();
    reports.add(
        new Report(
            page.id(),
            page.source(),
            page.publication(),
            new Page("en", "", "full", headline),
            page.cites(),
            page.original()));
    return this;
  }

  World says(Draft draft) {
    claims.add(draft.build());
    return this;
  }

  World statement(
      String id,
      String origin,
      String topic,
      Statement.StatementStance stance,
      List<String> pages,
      String... refs) {
    statements.add(
        new Statement(
            new StatementId(id),
            new Statement.Said(day(1), "page", origin.contains("anon") ? "unnamed" : "direct"),
            new Statement.Speaker(new SourceId(origin), new SourceId(origin)),
            new Statement.Position("public", topic, stance, false, ""),
            pages.stream().map(ReportId::new).toList(),
            List.of(refs)));
    return this;
  }

  Evidence evidence() {
    var bySource = new TreeMap<SourceId, Source>();
    sources.forEach(source -> bySource.put(source.id(), source));
    var byReport = new TreeMap<ReportId, Report>();
    reports.forEach(report -> byReport.put(report.id(), report));
    var byClaim = new TreeMap<ClaimId, Claim>();
    claims.forEach(claim -> byClaim.put(claim.id(), claim));
    var byStatement = new TreeMap<StatementId, Statement>();
    statements.forEach(statement -> byStatement.put(statement.id(), statement));
    return new Evidence(bySource, byReport, byClaim, byStatement, List.of());
  }

  Lineage lineage() {
    return Lineage.trace(evidence(), ShippedBooks.IN_FORCE);
  }

  List<ClaimId> ids() {
    return claims.stream().map(Claim::id).toList();
  }

  Resolved resolve(Policy policy) {
    return Resolution.resolve(claims, lineage(), policy);
  }

  HarmGrade grade() {
    return Resolution.grade(claims, resolve(Policy.standard()), lineage());
  }

  ResolvedNumber.Answer answer(Measure measure, Policy policy) {
    return resolve(policy).get(measure).answer();
  }

  List<Claim> shuffled(long seed) {
    var shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  /// A claim in the making: what is not said is not stated.
  static final class Draft {
    private final String id;
    private final String report;
    private final String origin;
    private Stance stance = Stance.ASSERTS;
    private boolean hedged;
    private Count killed = Count.notStated();
    private Count civilians = Count.notStated();
    private Harm.Combatants combatants = Harm.Combatants.NOT_STATED;
    private Count injured = Count.notStated();
    private When when = new When(day(1), day(1), DatePrecision.DAY, "");
    private Where where = town("Town", "North");
    private String type = "air strike";
    private String attacker = "";
    private String target = "";

    private Draft(String id, String report, String origin) {
      this.id = id;
      this.report = report;
      this.origin = origin;
    }

    static Draft claim(String id, String report, String origin) {
      return new Draft(id, report, origin);
    }

    static Where town(String name, String province) {
      return new Where(
          name,
          Optional.of(province),
          Optional.empty(),
          Country.UNKNOWN,
          Optional.empty(),
          WherePrecision.NEAR);
    }

    static Where townAt(String name, String province, double latitude, double longitude) {
      return new Where(
          name,
          Optional.of(province),
          Optional.empty(),
          Country.UNKNOWN,
          Optional.of(new Point(latitude, longitude)),
          WherePrecision.NEAR);
    }

    Draft stance(Stance said) {
      stance = said;
      return this;
    }

    Draft hedged() {
      hedged = true;
      return this;
    }

    Draft killed(int number) {
      return killed(Count.exactly(number));
    }

    Draft killed(Count number) {
      killed = number;
      return this;
    }

    Draft civilians(int number) {
      civilians = Count.exactly(number);
      return this;
    }

    Draft combatants(int number, String side) {
      combatants = new Harm.Combatants(Count.exactly(number), side);
      return this;
    }

    Draft injured(int number) {
      injured = Count.exactly(number);
      return this;
    }

    Draft on(int from, int to) {
      return when(new When(day(from), day(to), DatePrecision.DAY, ""));
    }

    Draft when(When happened) {
      when = happened;
      return this;
    }

    Draft at(Where place) {
      where = place;
      return this;
    }

    Draft type(String name) {
      type = name;
      return this;
    }

    Draft target(String name) {
      target = name;
      return this;
    }

    Draft attacker(String name) {
      attacker = name;
      return this;
    }

    Claim build() {
      return new Claim(
          new ClaimId(id),
          new ReportId(report),
          new Voice(new SourceId(origin), stance, hedged),
          new Event(
              when,
              where,
              new EventType(type),
              new Actors(Actor.parse(attacker), Actor.parse(target))),
          new Harm(killed, civilians, Count.notStated(), combatants, injured),
          "");
    }
  }
}
