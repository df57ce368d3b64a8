package org.trucewatch.incidents;

import java.util.Arrays;
import java.util.function.IntPredicate;

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

  /// A word that no more claims than this have brings claims together whatever their places and
  /// times.
  private static final int SELDOM_MOST = 8;

  /// Words that more claims have than this do not bring claims together: their lists are too long.
  private static final int LISTED_MOST = 500;

  private final int claims;
  private int size;
  private int distinct;
  private int[] start;
  private int[] words;
  private long[] squares;
  private boolean[] rare;
  private boolean[] listed;
  private boolean[] seldom;
  private double[] norms;

  /// Takes the words of the claims.
  ///
  /// @param bags the words of each claim, each word once, by number
  /// @param claims how many claims the words were counted in
  /// @param claimsWith in how many of those each word is
  /// @param met whether claims may meet by a word: none do if one claim only has it
  Words(int[][] bags, int claims, int[] claimsWith, IntPredicate met) {
    this.claims = claims;
    int total = Arrays.stream(bags).mapToInt(bag -> bag.length).sum();
    distinct = claimsWith.length;
    size = bags.length;
    start = new int[size + 1];
    words = new int[total];
    squares = new long[distinct];
    rare = new boolean[distinct];
    listed = new boolean[distinct];
    seldom = new boolean[distinct];
    for (int word = 0; word < distinct; word++) {
      know(word, claimsWith[word], met.test(word));
    }
    norms = new double[size];
    for (int i = 0; i < size; i++) {
      put(i, bags[i]);
    }
  }

  /// Learns how rare a word is.
  private void know(int word, int count, boolean met) {
    double idf = StrictMath.log((double) Math.max(1, claims) / Math.max(1, count));
    squares[word] = StrictMath.round(idf * idf * UNIT);
    rare[word] = count <= Math.max(RARE_LEAST, claims * RARE_SHARE);
    listed[word] =
        met && count <= Math.max(RARE_LEAST, claims * RARE_SHARE / 2) && count <= LISTED_MOST;
    seldom[word] = listed[word] && count <= SELDOM_MOST;
  }

  private void put(int i, int[] bag) {
    int[] sorted = bag.clone();
    Arrays.sort(sorted);
    System.arraycopy(sorted, 0, words, start[i], sorted.length);
    start[i + 1] = start[i] + sorted.length;
    long sum = 0;
    for (int word : sorted) {
      sum += squares[word];
    }
    norms[i] = StrictMath.sqrt((double) sum);
  }

  /// How many words there are; the next gets this number.
  int distinct() {
    return distinct;
  }

  /// Takes one more word, the next number.
  ///
  /// @param word its number
  /// @param count in how many of the claims that words were counted in it is; 0 if not met there
  void add(int word, int count) {
    if (word >= squares.length) {
      int length = Ints.length(word);
      squares = Arrays.copyOf(squares, length);
      rare = Arrays.copyOf(rare, length);
      listed = Arrays.copyOf(listed, length);
      seldom = Arrays.copyOf(seldom, length);
    }
    know(word, count, true);
    distinct++;
  }

  /// Takes the words of one more claim, the next number.
  void add(int[] bag) {
    start = Ints.room(start, size + 1);
    words = Ints.room(words, start[size] + bag.length);
    norms = size < norms.length ? norms : Arrays.copyOf(norms, Ints.length(size));
    put(size, bag);
    size++;
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
    return firstShared(a, b, listed);
  }

  /// The first seldom word that two claims share; {@link Columns#NONE} if there is none.
  int firstSeldom(int a, int b) {
    return firstShared(a, b, seldom);
  }

  private int firstShared(int a, int b, boolean[] sought) {
    int i = start[a];
    int j = start[b];
    while (i < start[a + 1] && j < start[b + 1]) {
      if (words[i] == words[j]) {
        if (sought[words[i]]) {
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

  /// Whether so few claims have the word that they are brought together from anywhere.
  boolean isSeldom(int word) {
    return seldom[word];
  }

  /// The words of a claim, ascending by number.
  int[] of(int claim) {
    return Arrays.copyOfRange(words, start[claim], start[claim + 1]);
  }
}
