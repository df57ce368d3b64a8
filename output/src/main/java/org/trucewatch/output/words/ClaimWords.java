package org.trucewatch.output.words;

import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Evidence;

/// What a claim says, in one sentence.
public final class ClaimWords {
  private ClaimWords() {}

  /// One claim in one sentence.
  public static String told(Evidence evidence, Claim claim) {
    String speaker =
        evidence
            .findSource(claim.voice().origin())
            .map(Phrases::name)
            .orElse(claim.voice().origin().value());
    String page =
        evidence
            .findReport(claim)
            .map(report -> report.id() + ", " + report.publication().published())
            .orElse(claim.report().value());
    String actors =
        "by "
            + Phrases.actor(claim.event().actors().attacker())
            + " on "
            + Phrases.actor(claim.event().actors().target());
    return speaker
        + " "
        + Phrases.stance(claim.voice())
        + ": "
        + claim.event().type()
        + ", "
        + Phrases.when(claim.event().happened())
        + ", "
        + Phrases.where(claim.event().where())
        + ", "
        + actors
        + harm(claim)
        + " ["
        + page
        + "]";
  }

  private static String harm(Claim claim) {
    String killed = Phrases.count(claim.harm().killed());
    String injured = Phrases.count(claim.harm().injured());
    return (killed.isEmpty() ? "" : "; killed " + killed)
        + (injured.isEmpty() ? "" : "; injured " + injured);
  }
}
