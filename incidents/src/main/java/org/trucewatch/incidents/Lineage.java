package org.trucewatch.incidents;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.codebook.InForce;

/// The door of lineage: which page relies on whom, and how many voices that makes.
///
/// An *origin* is where a report's content comes from: a named speaker's statement, an office's
/// release, an unnamed source of a named outlet, an outlet's own reporting. It is the origin that
/// the recorder read in the page. It is followed one outlet further only when the evidence says so:
/// that outlet's own page is held, is not later, and gives the same numbers in the same stance as
/// somebody else's words only.
///
/// Lineage answers about the evidence it was traced from, and so as of that date. Ids that the
/// evidence does not hold are passed over. Every answer depends on the set of ids, never on their
/// order. `docs/concepts/lineage.md` teaches it.
public final class Lineage {
  private final Evidence evidence;
  private final InForce codebooks;
  private final StatementLines statements;

  private Lineage(Evidence evidence, InForce codebooks) {
    this.evidence = evidence;
    this.codebooks = codebooks;
    this.statements = new StatementLines(evidence);
  }

  /// Reads the evidence once, in time near-linear in its size. Each question then costs time
  /// near-linear in the claims or statements it is about.
  ///
  /// @param codebooks what kind of event the recorder's words name; the same as for linkage
  public static Lineage trace(Evidence evidence, InForce codebooks) {
    return new Lineage(evidence, codebooks);
  }

  /// Pages, distinct origins and independent groups behind the claims: "24 pages, 8 origins in 4
  /// groups". For an incident, ask with its claims, its sums left out.
  public Origins origins(Collection<ClaimId> claims) {
    return scope(claims).origins();
  }

  /// One strand per origin of the claims: the pages that carry it and how they rely on each other.
  /// By first page, then by origin.
  public List<Strand> strands(Collection<ClaimId> claims) {
    return scope(claims).strands();
  }

  /// Circular reporting among the pages of the claims: outlets that cite each other.
  public List<Circle> circles(Collection<ClaimId> claims) {
    return scope(claims).circles();
  }

  /// How each origin's numbers change from page to page, by origin and measure; only numbers with
  /// more than one value. Ask with the claims of one incident.
  public List<Mutation> mutations(Collection<ClaimId> claims) {
    return Mutations.of(evidence, scope(claims));
  }

  /// Who stands behind the statements on a subject. Pages that the evidence does not hold, because
  /// they came later, are not counted.
  public Told ofStatements(Subject subject) {
    return statements.of(subject);
  }

  /// The claims with these ids that the evidence holds.
  List<Claim> claims(Collection<ClaimId> ids) {
    return ids.stream().map(evidence.claims()::get).filter(Objects::nonNull).toList();
  }

  Scope scopeOf(Collection<Claim> claims) {
    return Scope.of(evidence, codebooks, claims);
  }

  private Scope scope(Collection<ClaimId> ids) {
    return scopeOf(claims(ids));
  }
}
