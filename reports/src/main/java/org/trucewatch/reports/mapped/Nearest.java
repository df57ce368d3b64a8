package org.trucewatch.reports.mapped;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Words close to a mistyped one.
final class Nearest {
  private static final int MOST = 3;
  private static final int MAX_LENGTH = 100;

  private Nearest() {}

  /// "Did you mean a or b?", or `otherwise` if no word is close.
  static String suggestion(String typed, Collection<String> known, String otherwise) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    int most = Math.max(1, wanted.length() / 3);
    record Candidate(String word, int distance) {}
    List<String> near =
        wanted.length() > MAX_LENGTH
            ? List.of()
            : known.stream()
                .filter(word -> Math.abs(word.length() - wanted.length()) <= most)
                .map(word -> new Candidate(word, distance(wanted, word.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= most)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .limit(MOST)
                .map(Candidate::word)
                .toList();
    return near.isEmpty() ? otherwise : "Did you mean " + String.join(" or ", near) + "?";
  }

  /// Levenshtein's distance.
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
