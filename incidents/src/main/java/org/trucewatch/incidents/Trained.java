package org.trucewatch.incidents;

import java.util.Optional;
import org.trucewatch.claims.Evidence;

/// What a training run gives: the weights, and what was counted over all claims. Immutable. With it
/// the score of two claims depends on these two alone, so that a claim that comes in later changes
/// the score of no other pair.
///
/// A case is trained anew when its owner says so; until then words that no claim had at training
/// are as rare as those that one had, and parties that nobody named are seldom named.
public final class Trained {
  private final Weights weights;
  private final Statistics statistics;

  private Trained(Weights weights, Statistics statistics) {
    this.weights = weights;
    this.statistics = statistics;
  }

  /// Trains on the claims of a case.
  public static Trained on(Evidence evidence, LinkSettings settings) {
    Packing packing = Packing.read(evidence, settings.codebooks(), Optional.empty());
    Columns claims = packing.columns(Packing.Shared.ONLY);
    PairSample sample = PairSample.of(claims, new Candidates(claims), new Comparison(claims));
    return new Trained(Training.fit(sample), packing.statistics());
  }

  /// Where the weights come from, in plain words.
  public String method() {
    return weights.origin();
  }

  Weights weights() {
    return weights;
  }

  Statistics statistics() {
    return statistics;
  }
}
