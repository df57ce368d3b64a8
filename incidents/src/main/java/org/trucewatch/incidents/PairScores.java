package org.trucewatch.incidents;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The scores of all compared pairs, in bits, found by pair. Arrays, not objects: there are dozens
/// of pairs for each claim.
final class PairScores {
  /// A pair that was never compared counts as this many bits: it shared no block.
  static final double MISSING = -8;

  /// A single pair counts for at most this many bits in a mean, so that one striking likeness
  /// cannot carry a group.
  private static final double MOST = 12;

  private final long[] pairs;
  private final double[] scores;

  PairScores(long[] pairs, double[] scores) {
    this.pairs = pairs;
    this.scores = scores;
  }

  int size() {
    return pairs.length;
  }

  int first(int at) {
    return (int) (pairs[at] >>> 32);
  }

  int second(int at) {
    return (int) pairs[at];
  }

  double score(int at) {
    return scores[at];
  }

  /// The score of two claims as it enters a mean: clipped, and {@link #MISSING} if not compared.
  double clipped(int i, int j) {
    int at = position(i, j);
    return at < 0 ? MISSING : Math.clamp(scores[at], MISSING, MOST);
  }

  /// Whether the two share a block and so were compared.
  boolean isCompared(int i, int j) {
    return position(i, j) >= 0;
  }

  private int position(int i, int j) {
    return Arrays.binarySearch(pairs, (long) Math.min(i, j) << 32 | Math.max(i, j));
  }

  /// The mean score of all pairs between two groups.
  double mean(List<Integer> one, List<Integer> two) {
    double sum = 0;
    for (int i : one) {
      for (int j : two) {
        sum += clipped(i, j);
      }
    }
    return sum / ((double) one.size() * two.size());
  }

  /// Positions of the pairs whose score is above `least`, highest first; equal scores in the order
  /// of the pairs, which is that of the claims' ids.
  int[] descendingAbove(double least) {
    return IntStream.range(0, pairs.length)
        .filter(at -> scores[at] > least)
        .boxed()
        .sorted((a, b) -> Double.compare(scores[b], scores[a]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
