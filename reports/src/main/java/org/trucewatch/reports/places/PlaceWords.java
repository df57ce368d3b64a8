package org.trucewatch.reports.places;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A name without the words that only say what it is: "Mir Ali town" is "mir ali", a settlement.
///
/// @param core the folded name without such words; never empty unless the whole name is
/// @param kind what the words say it is, if they say anything; the last word counts first
record PlaceWords(String core, Optional<PlaceKind> kind) {
  private static final int MOST_WORDS = 3;
  private static final Map<String, PlaceKind> WORDS = words();

  /// Takes the words off a name as written.
  static PlaceWords of(String name) {
    return ofFolded(Spelling.fold(name));
  }

  /// Takes the words off a folded name, longest first, until none is left to take.
  static PlaceWords ofFolded(String folded) {
    String core = folded;
    Optional<PlaceKind> kind = Optional.empty();
    while (true) {
      int tail = tail(core);
      int head = tail < 0 ? head(core) : -1;
      if (tail < 0 && head < 0) {
        return new PlaceWords(core, kind);
      }
      String word = tail < 0 ? core.substring(0, head) : core.substring(tail + 1);
      kind = kind.or(() -> Optional.ofNullable(WORDS.get(word)));
      core = tail < 0 ? core.substring(head + 1) : core.substring(0, tail);
    }
  }

  /// Where the space before the longest word of kind at the end is, -1 if there is none.
  private static int tail(String text) {
    int found = -1;
    int at = text.length();
    for (int n = 0; n < MOST_WORDS; n++) {
      at = text.lastIndexOf(' ', at - 1);
      if (at <= 0) {
        return found;
      }
      if (WORDS.containsKey(text.substring(at + 1))) {
        found = at;
      }
    }
    return found;
  }

  private static int head(String text) {
    int found = -1;
    int at = -1;
    for (int n = 0; n < MOST_WORDS; n++) {
      at = text.indexOf(' ', at + 1);
      if (at < 0) {
        return found;
      }
      String words = text.substring(0, at);
      if (WORDS.containsKey(words) || words.equals("the")) {
        found = at;
      }
    }
    return found;
  }

  /// Whether the words only say what a place is, and name none.
  static boolean saysOnlyKind(String folded) {
    return WORDS.containsKey(folded);
  }

  private static Map<String, PlaceKind> words() {
    var words = new HashMap<String, PlaceKind>();
    for (String[] row : PackedFile.table("place-words-1.tsv")) {
      for (String word : row[1].split("\\|", -1)) {
        words.put(word, PlaceKind.valueOf(row[0]));
      }
    }
    return Map.copyOf(words);
  }
}
