package org.trucewatch.app.casework;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Words that are close to a mistyped one.
public final class Near {
  private static final int MOST_SUGGESTIONS = 3;

  private Near() {}

  /// " Did you mean a, b or c?" with a leading space, or nothing when no word is close.
  public static String suggestion(String typed, Collection<String> known) {
    List<String> near = words(typed, known);
    return near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
  }

  /// The closest known words, at most three: by Levenshtein distance, at most a third of the
  /// length.
  public static List<String> words(String typed, Collection<String> known) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    int most = Math.max(1, wanted.length() / 3);
    record Candidate(String word, int distance) {}
    return known.stream()
        .filter(word -> Math.abs(word.length() - wanted.length()) <= most)
        .map(word -> new Candidate(word, distance(wanted, word.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.distance() <= most)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .limit(MOST_SUGGESTIONS)
        .map(Candidate::word)
        .collect(Collectors.toList());
  }

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
