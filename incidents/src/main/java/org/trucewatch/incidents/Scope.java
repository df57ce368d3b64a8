package org.trucewatch.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.EventClass;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.codebook.Identity;
import org.trucewatch.claims.codebook.InForce;

/// The claims of one question, earliest first, with all that counting voices needs: their origins,
/// the pages that carry them, and the circles among those.
final class Scope {
  private final Evidence evidence;
  private final InForce codebooks;
  private final List<Claim> claims;
  private final Map<ClaimId, Integer> place = new HashMap<>();
  private final Map<ClaimId, SourceId> origins;
  private final Independence independence;
  private final Set<Passage> besideCombatants = new HashSet<>();

  /// What one speaker says on one page.
  private record Passage(ReportId page, SourceId speaker) {}

  private Scope(Evidence evidence, InForce codebooks, List<Claim> claims) {
    this.evidence = evidence;
    this.codebooks = codebooks;
    this.claims = claims;
    this.origins = OriginTrace.of(evidence, claims);
    this.independence = Independence.of(evidence, reports(claims));
    for (Claim claim : claims) {
      place.put(claim.id(), place.size());
      if (claim.harm().combatantsKilled().killed().isStated()) {
        besideCombatants.add(new Passage(claim.report(), claim.voice().origin()));
      }
    }
  }

  static Scope of(Evidence evidence, InForce codebooks, Collection<Claim> claims) {
    Comparator<Claim> earliestFirst =
        Comparator.comparing((Claim claim) -> published(evidence, claim)).thenComparing(Claim::id);
    return new Scope(
        evidence, codebooks, claims.stream().distinct().sorted(earliestFirst).toList());
  }

  List<Claim> claims() {
    return claims;
  }

  /// Whom the claim's words for an actor mean.
  Identity identify(String words, Claim claim) {
    var day = claim.event().happened().from();
    var speakers = codebooks.actors().membership(originOf(claim).standing().affiliation(), day);
    return codebooks.actors().identify(words, day, speakers);
  }

  EventClass eventClass(EventType type) {
    return codebooks.eventClass(type);
  }

  /// Those of the claims that have one of these ids, earliest first.
  List<Claim> claims(Collection<ClaimId> ids) {
    return ids.stream()
        .map(place::get)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .map(claims::get)
        .toList();
  }

  List<Circle> circles() {
    return independence.circles();
  }

  Source originOf(Claim claim) {
    SourceId id = origins.getOrDefault(claim.id(), claim.voice().origin());
    return Register.source(evidence, id);
  }

  LocalDate published(Claim claim) {
    return published(evidence, claim);
  }

  Optional<Report> reportOf(Claim claim) {
    return evidence.findReport(claim);
  }

  List<Report> reports(Collection<Claim> some) {
    var found = new TreeMap<ReportId, Report>();
    for (Claim claim : some) {
      evidence.findReport(claim).ifPresent(report -> found.put(report.id(), report));
    }
    return List.copyOf(found.values());
  }

  /// Every number that the claim states. Where the same speaker gives dead combatants in another
  /// claim on the same page, a claim whose dead are all civilians gives a part of the toll and not
  /// all the dead.
  List<Reading> readings(Claim claim) {
    List<Reading> readings = Reading.of(claim);
    boolean isPart =
        claim.harm().killed().equals(claim.harm().civiliansKilled())
            && besideCombatants.contains(new Passage(claim.report(), claim.voice().origin()));
    return isPart
        ? readings.stream()
            .filter(reading -> !(reading.measure() instanceof Measure.Killed))
            .toList()
        : readings;
  }

  /// The claims of each origin, origins by id.
  Map<SourceId, List<Claim>> byOrigin() {
    var found = new TreeMap<SourceId, List<Claim>>();
    for (Claim claim : claims) {
      found.computeIfAbsent(originOf(claim).id(), _ -> new ArrayList<>()).add(claim);
    }
    return found;
  }

  Backing backing(Collection<Claim> some) {
    List<Claim> sorted = claims(some.stream().map(Claim::id).toList());
    var speakers = new TreeSet<SourceId>();
    sorted.forEach(claim -> speakers.add(originOf(claim).id()));
    return new Backing(
        sorted.stream().map(Claim::id).toList(),
        List.copyOf(speakers),
        independence.groups(speakers));
  }

  Origins origins() {
    Map<SourceId, Source> speakers = new TreeMap<>();
    for (Claim claim : claims) {
      Source origin = originOf(claim);
      speakers.put(origin.id(), origin);
    }
    return new Origins(
        reports(claims).size(),
        List.copyOf(speakers.values()),
        independence.groups(speakers.keySet()));
  }

  /// The earliest page of these claims, which have one origin.
  Optional<Strand.Carrier> firstCarrier(List<Claim> ofOneOrigin) {
    return ofOneOrigin.stream()
        .flatMap(claim ->
            reportOf(claim).stream()
                .map(report -> Strands.carrier(evidence, originOf(claim), report)))
        .findFirst();
  }

  List<Strand> strands() {
    Map<SourceId, List<Claim>> byOrigin = byOrigin();
    var strands = new ArrayList<Strand>();
    byOrigin.forEach((origin, said) ->
        strands.add(Strands.of(evidence, Register.source(evidence, origin), reports(said))));
    strands.sort(Strands.BY_FIRST_PAGE);
    return strands;
  }

  /// A claim whose report is not held counts as published on the last day of its event: it cannot
  /// be older.
  private static LocalDate published(Evidence evidence, Claim claim) {
    return evidence
        .findReport(claim)
        .map(report -> report.publication().published())
        .orElse(claim.event().happened().to());
  }
}
