package org.trucewatch.incidents;

import java.util.Optional;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;

/// A claim with what linkage reads beside it.
///
/// @param claim the claim
/// @param report the report that carries it, if the case holds it
/// @param publisher who published that, if registered
/// @param speaker who is said to have said it, if registered
public record Arrival(
    Claim claim, Optional<Report> report, Optional<Source> publisher, Optional<Source> speaker) {

  /// Looks up what a claim of a case stands on.
  public static Arrival of(Claim claim, Evidence evidence) {
    Optional<Report> report = evidence.findReport(claim);
    return new Arrival(
        claim,
        report,
        report.flatMap(page -> evidence.findSource(page.source())),
        evidence.findSource(claim.voice().origin()));
  }

  /// Whom the speaker belongs to; empty if to nobody known.
  String affiliation() {
    return speaker.map(source -> source.standing().affiliation()).orElse("");
  }
}
