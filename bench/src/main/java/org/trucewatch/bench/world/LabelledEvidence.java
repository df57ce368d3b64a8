package org.trucewatch.bench.world;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.codebook.InForce;

/// What an engine is given, and beside it, for the scorer alone, the truth.
///
/// @param evidence the claims with their reports and sources
/// @param codebooks what the words of the claims mean
/// @param truth the true event of every claim that is about one; sums are not in it
public record LabelledEvidence(
    Evidence evidence, InForce codebooks, SortedMap<ClaimId, Integer> truth) {
  public LabelledEvidence {
    truth = Collections.unmodifiableSortedMap(new TreeMap<>(truth));
  }

  /// The same with analysts' decisions.
  public LabelledEvidence with(List<LinkDecision> decisions) {
    var decided =
        new Evidence(
            evidence.sources(),
            evidence.reports(),
            evidence.claims(),
            evidence.statements(),
            decisions);
    return new LabelledEvidence(decided, codebooks, truth);
  }
}
