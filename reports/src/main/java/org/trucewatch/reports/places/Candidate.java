package org.trucewatch.reports.places;

import java.util.Comparator;
import java.util.List;

/// A place that may be meant, with how well it fits.
///
/// @param place the place
/// @param score how well it fits: {@value Scoring#ACCEPT} and more may be accepted; about 1.2 at
///   best. Comparable among the candidates of one question, not a probability
/// @param reasons what speaks for and against it, in words
public record Candidate(Place place, double score, List<String> reasons) {
  /// Best first; equal scores by id, so that the order never depends on arrival.
  public static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(candidate -> candidate.place().id());

  public Candidate {
    reasons = List.copyOf(reasons);
  }
}
