package org.trucewatch.incidents;

import java.util.Optional;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.TrainingRun;

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

  /// What an earlier run gave, as it was kept on record.
  ///
  /// @param run the run; without a {@link #flaw}
  /// @param evidence what it was trained on
  /// @param name the run in a few words
  static Trained of(TrainingRun run, Evidence evidence, LinkSettings settings, String name) {
    Packing packing = Packing.read(evidence, settings.codebooks(), Optional.empty());
    return new Trained(
        WeightTable.read(run, run.method().words() + ", " + name), packing.statistics());
  }

  /// Why a run on record cannot be used: it is by another engine, or its weights cannot come from a
  /// training. Empty if it can.
  public static Optional<String> flaw(TrainingRun run) {
    return WeightTable.flaw(run);
  }

  /// What is kept on record of this run. The same weights in whole units, so that a score is the
  /// same to the bit.
  ///
  /// @param prefix the entries of the journal that it was trained on
  /// @param because why it was trained
  public TrainingRun run(TrainingRun.Prefix prefix, String because) {
    return WeightTable.write(weights, prefix, because);
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
