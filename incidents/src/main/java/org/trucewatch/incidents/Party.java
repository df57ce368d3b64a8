package org.trucewatch.incidents;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trucewatch.claims.codebook.Identity;

/// Whom a claim names, prepared for comparison: by the codebook where it knows everybody that both
/// claims name, else by the words as well.
///
/// @param stems the beginnings of the words that tell which party is meant
/// @param identity whom the words mean by the codebook in force
record Party(List<String> stems, Identity identity) {
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

  static Party of(String words, Identity identity) {
    return new Party(stems(words), identity);
  }

  /// Whether the two may mean the same: they name one actor under whatever names, or, where the
  /// codebook does not know all of them, share a word that is not generic, to the stem.
  boolean agrees(Party other) {
    if (identity.sharesActor(other.identity)) {
      return true;
    }
    boolean known = identity.isComplete() && other.identity.isComplete();
    return !known && other.stems.stream().anyMatch(stems::contains);
  }

  private static List<String> stems(String name) {
    return Name.words(name).stream()
        .map(word -> Name.fold(word.toLowerCase(Locale.ROOT)))
        .filter(word -> word.length() > 1 && !GENERIC.contains(word))
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .toList();
  }
}
