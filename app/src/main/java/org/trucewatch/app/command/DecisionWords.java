package org.trucewatch.app.command;

import org.trucewatch.claims.LinkDecision;
import org.trucewatch.journal.NumberedDecision;

/// A decision in one sentence.
final class DecisionWords {
  private DecisionWords() {}

  static String of(NumberedDecision numbered) {
    return of(numbered.decision());
  }

  static String of(LinkDecision decision) {
    return decision.a()
        + " and "
        + decision.b()
        + " are "
        + (decision.judgement() == LinkDecision.Judgement.SAME
            ? "the same event"
            : "different events")
        + ", by "
        + decision.author()
        + ", because: "
        + decision.because();
  }
}
