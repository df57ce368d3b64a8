package org.trucewatch.incidents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Report;

/// Turns the words of claims into numbers: those of what the page is about, and no others. Place
/// and target are fields of their own; read as words as well, they would speak twice where they
/// agree, and beside a page that does not repeat them they would look like words that differ.
final class WordBags {
  /// Words that say nothing about which event is meant. Codebook `stop-words/1`.
  private static final Set<String> STOP =
      Set.of(
          "about", "after", "alleged", "also", "among", "and", "are", "around", "been", "both",
          "but", "for", "from", "has", "have", "inside", "into", "its", "near", "not", "other",
          "over", "page", "said", "says", "some", "stated", "that", "the", "their", "this", "title",
          "unknown", "was", "were", "with");

  /// Shortest word that is compared.
  private static final int MIN_WORD = 3;

  /// Letters of a word that are compared, so that "strike" and "strikes" agree.
  private static final int STEM = 6;

  private static final int[] EMPTY = {};

  private final Numbering<String> stems = new Numbering<>();
  private final Map<String, Integer> known = new HashMap<>();

  /// The words of a claim, each once, by number.
  int[] of(Claim claim, Optional<Report> report) {
    Ints found = new Ints();
    String headline = report.map(page -> page.page().headline()).orElse("");
    add(found, headline);
    return found.size() == 0 ? EMPTY : Arrays.stream(found.toArray()).distinct().toArray();
  }

  /// The distinct words, cut to what is compared of them, by number.
  List<String> stems() {
    return stems.values();
  }

  private void add(Ints found, String text) {
    for (String word : Name.words(text)) {
      int number = known.computeIfAbsent(word, this::number);
      if (number >= 0) {
        found.add(number);
      }
    }
  }

  /// The number of a word's stem; -1 for a word that is not compared.
  private int number(String word) {
    String folded = Name.fold(word.toLowerCase(Locale.ROOT));
    boolean compared = folded.length() >= MIN_WORD && !STOP.contains(folded);
    return compared ? stems.of(folded.substring(0, Math.min(STEM, folded.length()))) : -1;
  }
}
