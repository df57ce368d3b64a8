package org.trucewatch.incidents;

import java.util.List;
import org.trucewatch.claims.LinkDecision;

/// Decisions, or a decision and a constraint, that cannot all be kept. Reported, never decided.
///
/// @param decisions the decisions involved
/// @param words what clashes and what to do, in plain words
public record Conflict(List<LinkDecision> decisions, String words) {
  public Conflict {
    decisions = List.copyOf(decisions);
  }
}
