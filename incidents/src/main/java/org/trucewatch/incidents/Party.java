package org.trucewatch.incidents;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether two names of a party may mean the same one.
final class Party {
  /// Words that tell what a party is, not which one. Codebook `party-words/1`.
  private static final Set<String> GENERIC =
      Set.of(
          "air",
          "alleged",
          "and",
          "armed",
          "army",
          "authorities",
          "both",
          "civilian",
          "civilians",
          "de",
          "facto",
          "fighters",
          "fire",
          "force",
          "forces",
          "from",
          "government",
          "group",
          "groups",
          "homes",
          "house",
          "jet",
          "jets",
          "men",
          "military",
          "militants",
          "mostly",
          "not",
          "of",
          "page",
          "people",
          "police",
          "position",
          "positions",
          "post",
          "posts",
          "rebels",
          "security",
          "side",
          "soldiers",
          "state",
          "stated",
          "suspected",
          "the",
          "title",
          "troops",
          "unknown",
          "with");

  /// Letters of a name that are compared, so that a country and its adjective agree.
  private static final int STEM = 6;

  private Party() {}

  /// Whether the two share a word that is not generic, to the stem.
  static boolean agree(String a, String b) {
    List<String> stems = stems(a);
    return stems(b).stream().anyMatch(stems::contains);
  }

  private static List<String> stems(String name) {
    return Name.words(name).stream()
        .map(word -> Name.fold(word.toLowerCase(Locale.ROOT)))
        .filter(word -> word.length() > 1 && !GENERIC.contains(word))
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .toList();
  }
}
