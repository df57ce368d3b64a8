package org.trucewatch.incidents;

import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;

/// The door of linkage: from claims to incidents.
public final class Incidents {
  private Incidents() {}

  /// Links claims to incidents.
  public static Incidents link(Evidence evidence, LinkSettings settings) {
    return new Incidents();
  }

  /// All incidents, by the day of their earliest claim's event, then by id.
  public List<Incident> list() {
    return List.of();
  }

  /// The incident with this id; after a merge, the one that now holds the claim the id names.
  public Optional<Incident> find(IncidentId id) {
    return Optional.empty();
  }

  /// The sums among the claims, by claim id.
  public List<Sum> sums() {
    return List.of();
  }

  /// Why two claims are, or are not, in one incident. Empty if either claim is not in the evidence.
  public Optional<Explanation> why(ClaimId a, ClaimId b) {
    return Optional.empty();
  }

  /// Decisions that cannot all be kept.
  public List<Conflict> conflicts() {
    return List.of();
  }

  /// What was decided by which weights: a line for the foot of a listing.
  public String method() {
    return "";
  }
}
