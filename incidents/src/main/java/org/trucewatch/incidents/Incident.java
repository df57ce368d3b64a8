package org.trucewatch.incidents;

import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.ClaimId;

/// A set of claims judged to be about one event. Has no attributes of its own: they are resolved
/// from its claims by a named policy.
///
/// @param id that of the earliest claim
/// @param claims the claims about this event itself, earliest first
/// @param sums claims that add up over a period or several places and so only cover this event;
///   never counted with its claims
/// @param partOf the incident that this one is a detail of, if any
/// @param links the comparisons that tie the claims together: for each claim but the first, its
///   strongest; strongest first
/// @param stoppedBy what kept the nearest other incident apart, if there was one
public record Incident(
    IncidentId id,
    List<ClaimId> claims,
    List<ClaimId> sums,
    Optional<IncidentId> partOf,
    List<Link> links,
    Optional<Stop> stoppedBy) {
  public Incident {
    claims = List.copyOf(claims);
    sums = List.copyOf(sums);
    links = List.copyOf(links);
  }

  /// What kept two incidents apart.
  ///
  /// @param other the incident nearest to this one
  /// @param link the strongest comparison between the two
  /// @param reason in plain words: the mean score, a decision, a source's distinct rows, a sum
  public record Stop(IncidentId other, Link link, String reason) {}
}
