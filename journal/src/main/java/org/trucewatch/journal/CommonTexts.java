package org.trucewatch.journal;

import java.util.Arrays;

/// Short texts that keep coming, such as names of columns and of outlets, as one string each: a
/// view of a data set then holds half as much. A fixed number of places, one text in each, the
/// latest; several threads may use it, since a string found is compared before it is taken.
final class CommonTexts {

  private static final int MOST_LENGTH = 32;
  private static final int PLACES = 1 << 13;
  private static final int FACTOR = 31;
  private static final String[] TEXTS = new String[PLACES];

  static {
    Arrays.fill(TEXTS, "");
  }

  private CommonTexts() {}

  /// The part of a text, an earlier string if there is one.
  static String part(String text, int from, int to) {
    if (to - from > MOST_LENGTH) {
      return text.substring(from, to);
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * FACTOR + text.charAt(i);
    }
    int place = (hash ^ hash >>> 16) & (PLACES - 1);
    String common = TEXTS[place];
    if (common.length() == to - from && text.startsWith(common, from)) {
      return common;
    }
    String fresh = text.substring(from, to);
    TEXTS[place] = fresh;
    return fresh;
  }
}
