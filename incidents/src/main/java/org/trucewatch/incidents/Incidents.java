package org.trucewatch.incidents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.codebook.InForce;

/// The door of linkage: from claims to incidents.
public final class Incidents {
  private final Linking linking;
  private final List<Incident> list;
  private final Map<ClaimId, Incident> byClaim = new HashMap<>();
  private final List<Sum> sums;

  private Incidents(Linking linking) {
    this.linking = linking;
    IncidentAssembly assembly = new IncidentAssembly(linking);
    this.list = assembly.incidents();
    this.sums = assembly.sums();
    list.forEach(incident -> incident.claims().forEach(claim -> byClaim.put(claim, incident)));
  }

  /// Links claims to incidents. The result depends on the evidence and the settings alone, never on
  /// the order of either.
  public static Incidents link(Evidence evidence, LinkSettings settings) {
    return new Incidents(new Linking(evidence, settings));
  }

  /// The same with what an earlier training gave. Then the score of two claims depends on these two
  /// alone, and {@link LiveIncidents} gives the same claim by claim.
  public static Incidents link(Evidence evidence, LinkSettings settings, Trained trained) {
    return new Incidents(new Linking(evidence, settings, trained));
  }

  /// All incidents, by the first day of the earliest claim's event, then by id.
  public List<Incident> list() {
    return list;
  }

  /// The incident with this id; after a merge, the one that now holds the claim the id names.
  public Optional<Incident> find(IncidentId id) {
    return Optional.ofNullable(byClaim.get(id.earliest()));
  }

  /// The sums among the claims, by claim id.
  public List<Sum> sums() {
    return sums;
  }

  /// Why two claims are, or are not, in one incident. Empty if either claim is not in the evidence.
  public Optional<Explanation> why(ClaimId a, ClaimId b) {
    Optional<Integer> one = linking.number(a);
    Optional<Integer> two = linking.number(b);
    return one.isPresent() && two.isPresent()
        ? Optional.of(new Reasons(linking).explain(one.get(), two.get()))
        : Optional.empty();
  }

  /// The codebooks by which the claims were compared.
  public InForce codebooks() {
    return linking.codebooks();
  }

  /// Decisions that cannot all be kept.
  public List<Conflict> conflicts() {
    return linking.conflicts();
  }

  /// The mean score above which two groups of claims became one incident, in bits.
  public double thresholdBits() {
    return linking.thresholdBits();
  }

  /// What was decided by which weights: a line for the foot of a listing.
  public String method() {
    return linking.weights().origin();
  }
}
