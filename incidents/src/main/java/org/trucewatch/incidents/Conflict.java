package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.trucewatch.claims.LinkDecision;

/// Decisions, or a decision and a constraint, that cannot all be kept. Reported, never decided.
///
/// @param decisions the decisions involved
/// @param words what clashes and what to do, in plain words
public record Conflict(List<LinkDecision> decisions, String words) {
  public Conflict {
    decisions = List.copyOf(decisions);
  }

  /// A decision of sameness that decisions of difference keep from being applied.
  static Conflict of(LinkDecision same, List<LinkDecision> different) {
    List<LinkDecision> all = new ArrayList<>(List.of(same));
    all.addAll(different);
    return new Conflict(
        all,
        "\"same\" on "
            + words(same)
            + " cannot be kept beside \"different\" on "
            + different.stream().map(Conflict::words).collect(Collectors.joining(" and on "))
            + ". \"Different\" holds, \"same\" is not applied. Undo one of them.");
  }

  private static String words(LinkDecision decision) {
    return decision.a()
        + " and "
        + decision.b()
        + " (by "
        + decision.author()
        + ", because: "
        + decision.because()
        + ")";
  }
}
