package org.trucewatch.bench;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trucewatch.bench.world.LabelledEvidence;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Event;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Harm;
import org.trucewatch.claims.Page;
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
import org.trucewatch.claims.codebook.InForce;

/// Collects records of another field as claims of sources that hold each thing once.
final class MappedRecords {
  private final SortedMap<SourceId, Source> sources = new TreeMap<>();
  private final SortedMap<ReportId, Report> reports = new TreeMap<>();
  private final SortedMap<ClaimId, Claim> claims = new TreeMap<>();
  private final SortedMap<ClaimId, Integer> truth = new TreeMap<>();

  /// The words of a record, each where a claim has a like field; empty if there is none.
  record Words(String text, String place, String attacker, String target, String type) {}

  /// Adds a record.
  ///
  /// @param thing the number of what the record is about
  void add(String source, String id, When when, Words words, int thing) {
    var from = new SourceId(source);
    sources.computeIfAbsent(from, MappedRecords::source);
    var report = new ReportId(source + " " + id);
    var claim = new ClaimId(source + " " + id);
    reports.put(
        report,
        new Report(
            report,
            from,
            new Publication(when.to(), Publication.Basis.INFERRED),
            new Page("en", "", "", words.text()),
            List.of(),
            Report.Original.ofNote(words.text())));
    var where =
        new Where(
            words.place(),
            Optional.empty(),
            Optional.empty(),
            Country.UNKNOWN,
            Optional.empty(),
            words.place().isEmpty() ? WherePrecision.COUNTRY : WherePrecision.NEAR);
    var event =
        new Event(
            when,
            where,
            new EventType(words.type().isBlank() ? "record" : words.type()),
            new Actors(Actor.parse(words.attacker()), Actor.parse(words.target())));
    claims.put(
        claim,
        new Claim(
            claim, report, new Voice(from, Stance.ASSERTS, false), event, Harm.NOT_STATED, ""));
    truth.put(claim, thing);
  }

  LabelledEvidence evidence() {
    return new LabelledEvidence(
        new Evidence(sources, reports, claims, new TreeMap<>(), List.of()), InForce.NONE, truth);
  }

  private static Source source(SourceId id) {
    return new Source(
        id,
        id.value(),
        Country.UNKNOWN,
        SourceKind.DATA_SET,
        new Standing("", id.value(), Reliability.F),
        "");
  }
}
