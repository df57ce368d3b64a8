package org.trucewatch.claims;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What one training of the linkage gave, as it is kept on record: the weights, by which engine,
/// and on which entries of the journal. What else was counted over the claims, such as how rare a
/// word is, follows from those entries and is counted anew.
///
/// Weights are whole multiples of 1/1024 bit, so that they are read as they were written.
///
/// @param engine the engine and its levels, in one word of the engine's own
/// @param prefix the entries that it was trained on: all up to some number
/// @param method where the weights come from
/// @param levels what each level is worth, by its name
/// @param families what each family's prior is worth, by its name
/// @param because why it was trained, in the analyst's words
public record TrainingRun(
    String engine,
    Prefix prefix,
    Method method,
    SortedMap<String, Integer> levels,
    SortedMap<String, Integer> families,
    String because) {
  /// So many units are one bit.
  public static final int UNITS_IN_A_BIT = 1 << 10;

  /// No level is worth more than this, in bits, either way.
  public static final int MOST_LEVEL_BITS = 10;

  /// No prior is worth more than this, in bits, either way: one match in a million pairs.
  public static final int MOST_FAMILY_BITS = 20;

  /// More names than this are no table of weights.
  public static final int MOST_NAMES = 1000;

  private static final int MOST_WORD = 100;
  private static final int MOST_METHOD = 300;
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
  private static final Pattern ROOT = Pattern.compile("[0-9a-f]{64}");

  /// The entries of a journal up to a number.
  ///
  /// @param size how many
  /// @param root the one number that stands for them
  public record Prefix(long size, String root) {
    public Prefix {
      require(size >= 1, "A training run is on one entry at least, not on " + size + ".");
      require(ROOT.matcher(root).matches(), "A root is 64 digits of base 16.");
    }
  }

  /// Where weights come from.
  ///
  /// @param words in plain words
  /// @param isLearned whether they were learned from the claims; if not, they are those that the
  ///   engine ships
  public record Method(String words, boolean isLearned) {
    public Method {
      require(
          !words.isBlank() && words.length() <= MOST_METHOD && isPlain(words),
          "The method of a training run is one line of 1 to " + MOST_METHOD + " characters.");
    }
  }

  public TrainingRun {
    require(
        !engine.isBlank() && engine.length() <= MOST_WORD && isPlain(engine),
        "The engine of a training run is a word of 1 to " + MOST_WORD + " characters.");
    levels = checked("level", levels, MOST_LEVEL_BITS);
    families = checked("family", families, MOST_FAMILY_BITS);
  }

  private static SortedMap<String, Integer> checked(
      String what, Map<String, Integer> weights, int mostBits) {
    require(
        !weights.isEmpty() && weights.size() <= MOST_NAMES,
        "A training run has 1 to "
            + MOST_NAMES
            + " weights of each kind; of the kind "
            + what
            + " it has "
            + weights.size()
            + ".");
    weights.forEach((name, units) -> {
      require(
          NAME.matcher(name).matches(), "A weight of the kind " + what + " has no proper name.");
      require(
          Math.abs((long) units) <= (long) mostBits * UNITS_IN_A_BIT,
          "The weight of the "
              + what
              + " "
              + name
              + " is "
              + units
              + "/1024 bit; none is worth more than "
              + mostBits
              + " bits either way.");
    });
    return Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  private static boolean isPlain(String words) {
    return words.chars().noneMatch(Character::isISOControl);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
