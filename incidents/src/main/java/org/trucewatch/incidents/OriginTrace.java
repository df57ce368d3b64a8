package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Event;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Harm;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.Stance;

/// Finds where the content of each claim comes from. As a rule that is the origin that the recorder
/// read. Two cases go further.
///
/// The page *republishes*: it tells something as its publisher's own, names a source that it relies
/// on, and a page of that source, held by the case and not later, says the same of one event word
/// for word. Then the claim belongs to whom the other page has it from.
///
/// The outlet *relays*: the origin is an outlet, and that outlet's own page, held and not later,
/// gives the same numbers with the same stance in the words of somebody else, and never as its own.
/// Then the claim belongs to that somebody.
///
/// Without such a page nothing is guessed.
final class OriginTrace {
  private record Content(SourceId outlet, Stance stance, Harm harm) {}

  private final Evidence evidence;
  private final Map<Content, List<Claim>> ownPages = new HashMap<>();

  /// What a page says of one event, in its words.
  private record Wording(
      SourceId publisher, Stance stance, Event event, Harm harm, String headline) {
    static Wording of(SourceId publisher, Claim claim, Report page) {
      return new Wording(
          publisher, claim.voice().stance(), claim.event(), claim.harm(), page.page().headline());
    }
  }

  private final Map<Wording, List<Claim>> worded = new HashMap<>();

  private OriginTrace(Evidence evidence, List<Claim> claims) {
    this.evidence = evidence;
    for (Claim claim : claims) {
      Optional<Report> report = evidence.findReport(claim);
      report.ifPresent(page -> {
        Wording wording = Wording.of(page.source(), claim, page);
        worded.computeIfAbsent(wording, _ -> new ArrayList<>()).add(claim);
      });
      if (report.isPresent() && statesNumber(claim.harm())) {
        Content content = new Content(report.get().source(), claim.voice().stance(), claim.harm());
        ownPages.computeIfAbsent(content, _ -> new ArrayList<>()).add(claim);
      }
    }
  }

  /// The claims whose origin is not the recorded one, with the origin found.
  static Map<ClaimId, SourceId> of(Evidence evidence, List<Claim> claims) {
    OriginTrace trace = new OriginTrace(evidence, claims);
    Map<ClaimId, SourceId> found = new HashMap<>();
    for (Claim claim : claims) {
      SourceId origin = trace.follow(claim);
      if (!origin.equals(claim.voice().origin())) {
        found.put(claim.id(), origin);
      }
    }
    return found;
  }

  private SourceId follow(Claim claim) {
    Claim first = claim;
    Set<ClaimId> met = new HashSet<>();
    while (met.add(first.id())) {
      Optional<Claim> copied = copied(first);
      if (copied.isEmpty()) {
        return followOutlets(first);
      }
      first = copied.get();
    }
    return claim.voice().origin();
  }

  private SourceId followOutlets(Claim claim) {
    SourceId origin = claim.voice().origin();
    Set<SourceId> seen = new HashSet<>();
    while (seen.add(origin)) {
      Optional<SourceId> behind = behind(origin, claim);
      if (behind.isEmpty()) {
        return origin;
      }
      origin = behind.get();
    }
    return claim.voice().origin();
  }

  /// The claim that this one's page publishes again, if there is one and it has one origin.
  private Optional<Claim> copied(Claim claim) {
    Optional<Report> found = evidence.findReport(claim);
    if (found.isEmpty()
        || found.get().page().headline().isBlank()
        || !found.get().source().equals(claim.voice().origin())) {
      return Optional.empty();
    }
    Report page = found.get();
    List<Claim> originals =
        page.cites().stream()
            .filter(cited -> !cited.equals(page.source()))
            .distinct()
            .flatMap(
                cited -> worded.getOrDefault(Wording.of(cited, claim, page), List.of()).stream())
            .filter(original -> !isLater(original, claim))
            .toList();
    long origins = originals.stream().map(original -> original.voice().origin()).distinct().count();
    return origins == 1
        ? originals.stream().min(Comparator.comparing(Claim::id))
        : Optional.empty();
  }

  /// The one other origin from which the outlet has this content by its own page, if there is one.
  private Optional<SourceId> behind(SourceId outlet, Claim claim) {
    if (!Register.isOutlet(evidence, outlet)) {
      return Optional.empty();
    }
    Content content = new Content(outlet, claim.voice().stance(), claim.harm());
    Set<SourceId> origins = new HashSet<>();
    for (Claim own : ownPages.getOrDefault(content, List.of())) {
      if (!isLater(own, claim)) {
        origins.add(own.voice().origin());
      }
    }
    return origins.size() == 1
        ? origins.stream().filter(origin -> !origin.equals(outlet)).findFirst()
        : Optional.empty();
  }

  private boolean isLater(Claim own, Claim claim) {
    Optional<Report> ownReport = evidence.findReport(own);
    Optional<Report> report = evidence.findReport(claim);
    return ownReport.isPresent()
        && report.isPresent()
        && ownReport
            .get()
            .publication()
            .published()
            .isAfter(report.get().publication().published());
  }

  private static boolean statesNumber(Harm harm) {
    return List.of(
            harm.killed(),
            harm.civiliansKilled(),
            harm.childrenKilled(),
            harm.combatantsKilled().killed(),
            harm.injured())
        .stream()
        .anyMatch(Count::isStated);
  }
}
