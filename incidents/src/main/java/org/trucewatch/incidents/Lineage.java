package org.trucewatch.incidents;

import java.util.Collection;
import java.util.List;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;

/// The door of lineage: which report relies on whom, and how many voices that makes.
public final class Lineage {
  private final Evidence evidence;

  private Lineage(Evidence evidence) {
    this.evidence = evidence;
  }

  /// Builds the graph of reports, outlets and speakers once, in time near-linear in the evidence.
  public static Lineage trace(Evidence evidence) {
    return new Lineage(evidence);
  }

  /// Pages, distinct origins and independent groups behind the claims.
  public Origins origins(Collection<ClaimId> claims) {
    return Origins.NONE;
  }

  /// One strand per origin of the claims: its pages and how they rely on each other. By first page,
  /// then by origin.
  public List<Strand> strands(Collection<ClaimId> claims) {
    return List.of();
  }

  /// Outlets that cite each other among the pages of the claims.
  public List<Circle> circles(Collection<ClaimId> claims) {
    return List.of();
  }

  /// How each origin's numbers change from page to page.
  public List<Mutation> mutations(Collection<ClaimId> claims) {
    return List.of();
  }

  /// Who stands behind the statements on a subject.
  public Told ofStatements(Subject subject) {
    var none = new Told.Part(Origins.NONE, List.of());
    return new Told(subject, none, none, none, List.of());
  }
}
