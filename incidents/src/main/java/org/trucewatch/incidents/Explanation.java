package org.trucewatch.incidents;

import java.util.List;
import java.util.Optional;

/// Why two claims are, or are not, in one incident.
///
/// @param together whether they are in one incident
/// @param link the comparison of the two, field by field; empty when both are the same claim
/// @param reasons what decided, in plain words, most decisive first: decisions, constraints, sums,
///   the mean over the two groups, the field that sank a near miss
/// @param chance how likely the two are about one event, by reviewed pairs like them; empty before
///   enough pairs are reviewed
public record Explanation(
    boolean together, Optional<Link> link, List<String> reasons, Optional<Chance> chance) {
  public Explanation {
    reasons = List.copyOf(reasons);
  }
}
