package org.trucewatch.incidents;

import java.util.List;
import org.trucewatch.claims.ClaimId;

/// A claim that adds up over a period, several places, or a whole country. It covers incidents and
/// is never part of one.
///
/// @param claim the claim
/// @param covers the incidents inside its period and place, by id
/// @param reason why it was read as a sum, in plain words
public record Sum(ClaimId claim, List<IncidentId> covers, String reason) {
  public Sum {
    covers = List.copyOf(covers);
  }
}
