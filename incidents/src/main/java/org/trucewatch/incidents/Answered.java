package org.trucewatch.incidents;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;

/// The pairs that an analyst need not be asked about: what anybody decided, and what this analyst
/// was unsure about.
final class Answered {
  private final Set<List<ClaimId>> pairs = new HashSet<>();

  Answered(List<LinkDecision> decisions, Optional<String> analyst) {
    for (LinkDecision decision : decisions) {
      boolean unsure = decision.judgement() == Judgement.UNSURE;
      if (!unsure || analyst.filter(decision.author()::equals).isPresent()) {
        pairs.add(List.of(decision.a(), decision.b()));
      }
    }
  }

  /// Whether the pair, in either order, is one of them.
  boolean holds(ClaimId a, ClaimId b) {
    return pairs.contains(a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a));
  }
}
