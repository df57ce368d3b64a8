package org.trucewatch.incidents;

import java.util.Arrays;

/// The words of the claims and how rare each is: a shared rare word says more than a shared common
/// one. Weights are inverse document frequencies, ln(claims / claims with the word).
///
/// Squares of the weights are whole multiples of 2^-20, so that a sum of them is exact and does not
/// depend on the order in which words were met.
final class Words {
  private static final double UNIT = 1 << 20;

  /// A word is rare while at most this share of the claims have it.
  private static final double RARE_SHARE = 1 / 150.0;

  /// Fewer claims than this may have any word and it is still rare.
  private static final int RARE_LEAST = 6;

  /// Words that more claims have than this do not bring claims together: their lists are too long.
  private static final int LISTED_MOST = 500;

  private final int[] start;
  private final int[] words;
  private final long[] squares;
  private final boolean[] rare;
  private final boolean[] listed;
  private final double[] norms;

  /// Takes the words of the claims.
  ///
  /// @param bags the words of each claim, each word once, by number
  /// @param distinct how many words there are
  Words(int[][] bags, int distinct) {
    int total = Arrays.stream(bags).mapToInt(bag -> bag.length).sum();
    start = new int[bags.length + 1];
    words = new int[total];
    int[] claimsWith = new int[distinct];
    for (int i = 0; i < bags.length; i++) {
      int[] sorted = bags[i].clone();
      Arrays.sort(sorted);
      System.arraycopy(sorted, 0, words, start[i], sorted.length);
      start[i + 1] = start[i] + sorted.length;
      for (int word : sorted) {
        claimsWith[word]++;
      }
    }
    squares = new long[distinct];
    rare = new boolean[distinct];
    listed = new boolean[distinct];
    for (int word = 0; word < distinct; word++) {
      double idf = StrictMath.log((double) bags.length / Math.max(1, claimsWith[word]));
      squares[word] = StrictMath.round(idf * idf * UNIT);
      rare[word] = claimsWith[word] <= Math.max(RARE_LEAST, bags.length * RARE_SHARE);
      listed[word] =
          claimsWith[word] > 1
              && claimsWith[word] <= Math.max(RARE_LEAST, bags.length * RARE_SHARE / 2)
              && claimsWith[word] <= LISTED_MOST;
    }
    norms = new double[bags.length];
    for (int i = 0; i < bags.length; i++) {
      long sum = 0;
      for (int at = start[i]; at < start[i + 1]; at++) {
        sum += squares[words[at]];
      }
      norms[i] = StrictMath.sqrt((double) sum);
    }
  }

  /// Whether no word of the claim tells anything: there is none, or every claim has them all.
  boolean isMute(int claim) {
    return norms[claim] == 0;
  }

  /// Cosine of two bags of words weighted by rarity: 0 nothing shared, 1 alike.
  double cosine(int a, int b) {
    long shared = 0;
    int i = start[a];
    int j = start[b];
    int endA = start[a + 1];
    int endB = start[b + 1];
    while (i < endA && j < endB) {
      int one = words[i];
      int two = words[j];
      if (one == two) {
        shared += squares[one];
        i++;
        j++;
      } else if (one < two) {
        i++;
      } else {
        j++;
      }
    }
    double both = norms[a] * norms[b];
    return both == 0 ? 0 : shared / both;
  }

  /// How many rare words two claims share.
  int sharedRare(int a, int b) {
    int shared = 0;
    int i = start[a];
    int j = start[b];
    while (i < start[a + 1] && j < start[b + 1]) {
      if (words[i] == words[j]) {
        shared += rare[words[i]] ? 1 : 0;
        i++;
        j++;
      } else if (words[i] < words[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /// The first listed word that two claims share; {@link Columns#NONE} if there is none.
  int firstShared(int a, int b) {
    int i = start[a];
    int j = start[b];
    while (i < start[a + 1] && j < start[b + 1]) {
      if (words[i] == words[j]) {
        if (listed[words[i]]) {
          return words[i];
        }
        i++;
        j++;
      } else if (words[i] < words[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Columns.NONE;
  }

  /// Whether claims that share the word are brought together.
  boolean isListed(int word) {
    return listed[word];
  }

  /// The words of a claim, ascending by number.
  int[] of(int claim) {
    return Arrays.copyOfRange(words, start[claim], start[claim + 1]);
  }
}
