package org.trucewatch.app.render;

import org.trucewatch.claims.LinkDecision;
import org.trucewatch.journal.NumberedDecision;

/// A decision in one sentence.
public final class DecisionWords {
  private DecisionWords() {}

  /// The sentence.
  public static String of(NumberedDecision numbered) {
    return of(numbered.decision());
  }

  /// The sentence.
  public static String of(LinkDecision decision) {
    String pair = decision.a() + " and " + decision.b();
    return switch (decision.judgement()) {
          case SAME -> pair + " are the same event";
          case DIFFERENT -> pair + " are different events";
          case UNSURE -> "unsure whether " + pair + " are the same event";
        }
        + ", by "
        + decision.author()
        + ", because: "
        + decision.because();
  }
}
