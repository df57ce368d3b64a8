package org.trucewatch.incidents;

import java.util.Optional;

/// How alike the words of two claims are: by the cosine of their rarity-weighted words, and by
/// whether two rare words are among those they share.
final class TextLevel {
  private static final double SAME = .80;
  private static final double ALIKE = .45;
  private static final double LIKE = .28;
  private static final double CLOSE = .20;
  private static final double SOME = .15;
  private static final double FEW = .10;
  private static final double HARDLY = .04;
  private static final double NONE = .015;

  /// So many rare words in common say more than the cosine.
  private static final int RARE_WORDS = 2;

  private static final Optional<Level> TEXT_SAME_RARE = Optional.of(Level.TEXT_SAME_RARE);
  private static final Optional<Level> TEXT_SAME = Optional.of(Level.TEXT_SAME);
  private static final Optional<Level> TEXT_EQUAL = Optional.of(Level.TEXT_EQUAL);
  private static final Optional<Level> TEXT_RARE = Optional.of(Level.TEXT_RARE);
  private static final Optional<Level> TEXT_ALIKE = Optional.of(Level.TEXT_ALIKE);
  private static final Optional<Level> TEXT_LIKE = Optional.of(Level.TEXT_LIKE);
  private static final Optional<Level> TEXT_CLOSE = Optional.of(Level.TEXT_CLOSE);
  private static final Optional<Level> TEXT_SOME = Optional.of(Level.TEXT_SOME);
  private static final Optional<Level> TEXT_FEW = Optional.of(Level.TEXT_FEW);
  private static final Optional<Level> TEXT_LITTLE = Optional.of(Level.TEXT_LITTLE);
  private static final Optional<Level> TEXT_HARDLY = Optional.of(Level.TEXT_HARDLY);
  private static final Optional<Level> TEXT_NONE = Optional.of(Level.TEXT_NONE);

  private TextLevel() {}

  /// Whether the words tie two claims to each other.
  static boolean isClose(double cosine) {
    return cosine >= CLOSE;
  }

  /// Whether two claims are told in much the same words.
  static boolean isAlike(double cosine) {
    return cosine >= ALIKE;
  }

  /// The level of two claims that were found by their rare words: of the rest of their words.
  static Level ofFound(double cosine) {
    if (cosine >= ALIKE) {
      return cosine >= SAME ? Level.WORDS_SAME : Level.WORDS_ALIKE;
    }
    return cosine >= LIKE ? Level.WORDS_LIKE : Level.WORDS_RARE;
  }

  static Optional<Level> of(double cosine, Words words, int i, int j) {
    if (cosine < HARDLY) {
      return cosine < NONE ? TEXT_NONE : TEXT_HARDLY;
    }
    if (words.sharedRare(i, j) >= RARE_WORDS) {
      return cosine >= SAME ? TEXT_SAME_RARE : cosine >= LIKE ? TEXT_EQUAL : TEXT_RARE;
    }
    if (cosine >= LIKE) {
      return cosine >= SAME ? TEXT_SAME : cosine >= ALIKE ? TEXT_ALIKE : TEXT_LIKE;
    }
    if (cosine >= CLOSE) {
      return TEXT_CLOSE;
    }
    return cosine >= SOME ? TEXT_SOME : cosine >= FEW ? TEXT_FEW : TEXT_LITTLE;
  }
}
