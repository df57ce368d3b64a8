package org.trucewatch.incidents;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The scores of the compared pairs, found by claim: for each claim the claims it was compared
/// with, ascending, and the scores.
///
/// Scores are whole multiples of 2^-10 bit, so that sums of them are exact and do not depend on the
/// order of adding. A pair that was never compared, or speaks against one event by {@link #MISSING}
/// bits or more, is not kept: both count the same.
final class Edges {
  /// A unit of the scores: 2^-10 bit.
  static final int UNIT = 1 << 10;

  /// A pair that was never compared counts as this many bits: it shared no block.
  static final int MISSING = -5 * UNIT;

  /// A single pair counts for at most this many bits in a mean, so that one striking likeness
  /// cannot carry a group.
  static final int MOST = 12 * UNIT;

  private final int[] start;
  private final int[] other;
  private final int[] score;

  private Edges(int[] start, int[] other, int[] score) {
    this.start = start;
    this.other = other;
    this.score = score;
  }

  /// Scores all pairs. A claim told in words and placed to the province only is tied to a finer one
  /// by words or numbers, never by time, kind and actor alone: those only tell that it is the same
  /// campaign.
  ///
  /// @param thresholdBits what such a pair counts for at most
  static Edges of(
      Columns claims,
      Candidates candidates,
      Comparison comparison,
      Weights weights,
      double thresholdBits) {
    int size = claims.size();
    int most = (int) StrictMath.round(thresholdBits * UNIT);
    int chunks = Math.clamp(size / 256, 1, 4096);
    Found[] found =
        IntStream.range(0, chunks)
            .parallel()
            .mapToObj(chunk -> {
              Found pairs = new Found();
              int end = (int) ((long) size * (chunk + 1) / chunks);
              for (int i = (int) ((long) size * chunk / chunks); i < end; i++) {
                candidates.of(
                    i,
                    (a, b, family) ->
                        pairs.add(a, b, score(claims, comparison, weights, most, a, b, family)));
              }
              return pairs;
            })
            .toArray(Found[]::new);
    return of(size, found);
  }

  /// The score of a compared pair, not clipped. The claim that comes first in the order of claims
  /// is given first.
  ///
  /// @param most what a vague pair without a tie counts for at most, in units
  static int score(
      Columns claims,
      Comparison comparison,
      Weights weights,
      int most,
      int a,
      int b,
      Family family) {
    int score = weights.score(comparison.pattern(a, b, family));
    boolean vague = family == Family.PROVINCE && isVague(claims, a, b);
    boolean tied = !vague || comparison.ties(a, b);
    return tied ? score : Math.min(score, most);
  }

  private static boolean isVague(Columns claims, int i, int j) {
    boolean both = claims.spot(i).isProvince() && claims.spot(j).isProvince();
    return !both && !(claims.isCoded(i) && claims.isCoded(j));
  }

  /// Takes scored pairs.
  ///
  /// @param size how many claims there are
  static Edges of(int size, Found... found) {
    int[] start = new int[size + 1];
    for (Found pairs : found) {
      for (int at = 0; at < pairs.first.size(); at++) {
        start[pairs.first.get(at) + 1]++;
        start[pairs.second.get(at) + 1]++;
      }
    }
    for (int i = 0; i < size; i++) {
      start[i + 1] += start[i];
    }
    int[] next = Arrays.copyOf(start, size);
    int[] other = new int[start[size]];
    int[] score = new int[start[size]];
    for (Found pairs : found) {
      for (int at = 0; at < pairs.first.size(); at++) {
        int a = pairs.first.get(at);
        int b = pairs.second.get(at);
        other[next[a]] = b;
        score[next[a]++] = pairs.score.get(at);
        other[next[b]] = a;
        score[next[b]++] = pairs.score.get(at);
      }
    }
    IntStream.range(0, size).parallel().forEach(i -> sort(other, score, start[i], start[i + 1]));
    return new Edges(start, other, score);
  }

  /// Sorts one claim's pairs by the other claim.
  private static void sort(int[] other, int[] score, int from, int to) {
    long[] both = new long[to - from];
    for (int at = from; at < to; at++) {
      both[at - from] = (long) other[at] << 32 | (score[at] & 0xffffffffL);
    }
    Arrays.sort(both);
    for (int at = from; at < to; at++) {
      other[at] = (int) (both[at - from] >>> 32);
      score[at] = (int) both[at - from];
    }
  }

  /// Pairs of one part of the claims.
  static final class Found {
    private final Ints first = new Ints();
    private final Ints second = new Ints();
    private final Ints score = new Ints();

    void add(int a, int b, int bits) {
      if (bits > MISSING) {
        first.add(a);
        second.add(b);
        score.add(Math.min(bits, MOST));
      }
    }
  }

  int size() {
    return start.length - 1;
  }

  int from(int claim) {
    return start[claim];
  }

  int to(int claim) {
    return start[claim + 1];
  }

  /// The other claim of the pair at a position between {@link #from} and {@link #to}.
  int other(int at) {
    return other[at];
  }

  /// The score of the pair at a position, in units.
  int score(int at) {
    return score[at];
  }

  /// The score of two claims as it enters a mean: clipped, and {@link #MISSING} if not compared.
  int score(int i, int j) {
    int at = Arrays.binarySearch(other, start[i], start[i + 1], j);
    return at < 0 ? MISSING : score[at];
  }

  /// Whether two claims were compared and their score is kept.
  boolean has(int i, int j) {
    return Arrays.binarySearch(other, start[i], start[i + 1], j) >= 0;
  }

  /// The same in bits.
  double bits(int i, int j) {
    return (double) score(i, j) / UNIT;
  }
}
