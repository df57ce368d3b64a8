package org.trucewatch.bench.world;

import java.util.ArrayList;
import java.util.List;

/// The words and names of a world. The first 960 words belong to types, 40 to each fine one; any
/// word also occurs by itself, with rank^−1.
final class Vocabulary {
  static final int ACTORS = 30;
  static final int SIDES = 4;
  private static final int WORDS = 3_000;
  private static final int WORDS_OF_TYPE = 40;
  private static final double SHARE_OF_TYPE = .35;
  private static final double[] FREQUENCIES = Dice.zipf(WORDS, 1.0);

  private final List<String> words = new ArrayList<>();
  private final List<String> actors = new ArrayList<>();

  private Vocabulary(Dice dice) {
    for (int i = 0; i < WORDS; i++) {
      String word = dice.word(2 + dice.below(3));
      words.add(i % 7 == 0 ? word + (char) ('a' + i % 26) : word);
    }
    for (int i = 0; i < ACTORS; i++) {
      actors.add(dice.word(3));
    }
  }

  static Vocabulary draw(Dice dice) {
    return new Vocabulary(dice);
  }

  String word(int number) {
    return words.get(number);
  }

  String actor(int number) {
    return actors.get(number);
  }

  static int side(int actor) {
    return actor % SIDES;
  }

  /// The number of a word that may stand in a text on an event of this fine type.
  static int draw(int fineType, Dice dice) {
    return dice.chance(SHARE_OF_TYPE)
        ? WORDS_OF_TYPE * fineType + dice.below(WORDS_OF_TYPE)
        : dice.index(FREQUENCIES);
  }
}
