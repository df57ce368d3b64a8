package org.trucewatch.output.files;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.trucewatch.claims.Voice;
import org.trucewatch.claims.When;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.incidents.Lineage;
import org.trucewatch.incidents.LinkSettings;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.Hash;
import org.trucewatch.journal.Head;
import org.trucewatch.output.tables.Edition;
import org.trucewatch.output.words.Picture;
import org.trucewatch.reports.codebooks.Codebooks;

/// An invented case in the making: a recorder whose rows are distinct events, one claim each.
final class Sample {
  private static final SourceId RECORDER = new SourceId("recorder");
  private static final LocalDate FIRST_DAY = LocalDate.parse("2015-01-01");

  private final List<Claim> claims = new ArrayList<>();
  private Policy policy = Policy.standard();

  /// One more event, far from the others in time.
  Sample event(String place, WherePrecision precision, Count killed, String note) {
    return event(place, new Actor.Named("Army"), precision, killed, note);
  }

  Sample event(String place, Actor actor, WherePrecision precision, Count killed, String note) {
    int number = claims.size();
    LocalDate day = FIRST_DAY.plusDays(number % 4000);
    var point = new Point(30 + number % 1000 / 100.0, 60 + Math.floorDiv(number, 1000) / 10.0);
    var where =
        new Where(
            place,
            Optional.of("Province " + number),
            Optional.empty(),
            new Country("AF"),
            Optional.of(point),
            precision);
    claims.add(
        new Claim(
            new ClaimId(id("c", number)),
            new ReportId(id("r", number)),
            new Voice(RECORDER, Stance.ASSERTS, false),
            new Event(
                new When(day, day, DatePrecision.DAY, ""),
                where,
                new EventType("air strike"),
                new Actors(actor, new Actor.Named("houses"))),
            new Harm(
                killed,
                Count.notStated(),
                Count.notStated(),
                Harm.Combatants.NOT_STATED,
                Count.notStated()),
            note));
    return this;
  }

  private static String id(String letter, int number) {
    return letter + (1_000_000 + number);
  }

  Sample by(Policy other) {
    policy = other;
    return this;
  }

  Edition edition() {
    var sources = new TreeMap<SourceId, Source>();
    sources.put(
        RECORDER,
        new Source(
            RECORDER,
            "The Recorder",
            new Country("XX"),
            SourceKind.DATA_SET,
            new Standing("", "recorder", Reliability.F),
            ""));
    var reports = new TreeMap<ReportId, Report>();
    var held = new TreeMap<ClaimId, Claim>();
    for (Claim claim : claims) {
      held.put(claim.id(), claim);
      reports.put(
          claim.report(),
          new Report(
              claim.report(),
              RECORDER,
              new Publication(FIRST_DAY.plusYears(12), Publication.Basis.RECORD),
              new Page("en", "", "full", "Row"),
              List.of(),
              Report.Original.ofNote("")));
    }
    var evidence = new Evidence(sources, reports, held, new TreeMap<>(), List.of());
    var books = Codebooks.shipped().inForce();
    var picture =
        new Picture(
            evidence,
            Incidents.link(evidence, LinkSettings.with(books)),
            Lineage.trace(evidence, books),
            policy,
            "whole record");
    var head = new Head(claims.size(), Hash.of("last"), Hash.of("root"));
    return new Edition(
        picture, Codebooks.shipped(), head, Instant.parse("2026-05-01T09:00:00.123Z"));
  }
}
