package org.trucewatch.reports.places;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What of a name is compared: its readings without spaces, articles and words of kind, and their
/// skeletons.
///
/// @param exact readings without spaces
/// @param skeletons their skeletons
/// @param kind what the name's words say the place is
record NameKeys(Set<String> exact, Set<String> skeletons, Optional<PlaceKind> kind) {
  /// Shortest skeleton that counts; shorter names must be spelt alike.
  static final int SHORTEST_SKELETON = 2;

  /// How alike two names must be beside their skeletons: Arabic script leaves half the letters out.
  private static final double LEAST_LIKENESS = 0.4;

  private static final double LEAST_IF_SHORT = 0.6;

  NameKeys {
    exact = exact.size() == 1 ? Set.of(exact.iterator().next()) : unmodifiable(exact);
    skeletons =
        skeletons.size() == 1 ? Set.of(skeletons.iterator().next()) : unmodifiable(skeletons);
  }

  private static Set<String> unmodifiable(Set<String> set) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(set));
  }

  static NameKeys of(String name) {
    var exact = new LinkedHashSet<String>();
    var skeletons = new LinkedHashSet<String>();
    Optional<PlaceKind> kind = Optional.empty();
    List<String> readings = Spelling.readings(name);
    for (String reading : readings) {
      PlaceWords words = PlaceWords.ofFolded(Spelling.withoutArticle(reading));
      kind = kind.or(words::kind);
      String core = words.core();
      String joined = core.replace(" ", "");
      if (!joined.isEmpty()) {
        exact.add(joined);
        String skeleton = Spelling.skeletonOf(core);
        if (skeleton.length() >= SHORTEST_SKELETON) {
          skeletons.add(skeleton);
        }
      }
    }
    return new NameKeys(exact, skeletons, kind);
  }

  /// How well two names fit: 1 if spelt alike, less if only their skeletons agree, 0 if not.
  /// Symmetric.
  double fit(NameKeys other) {
    if (exact.stream().anyMatch(other.exact::contains)) {
      return 1;
    }
    int shared =
        skeletons.stream()
            .filter(other.skeletons::contains)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    boolean skeleton = shared > 0;
    double likeness = 0;
    for (String mine : exact) {
      for (String theirs : other.exact) {
        double now = Spelling.likeness(Spelling.plain(mine), Spelling.plain(theirs));
        if (skeleton || isSlip(mine, theirs)) {
          likeness = Math.max(likeness, now);
        }
      }
    }
    if (skeleton && likeness >= (shared > SHORTEST_SKELETON ? LEAST_LIKENESS : LEAST_IF_SHORT)) {
      return Scoring.SKELETON + Scoring.SKELETON_LIKENESS * likeness;
    }
    return skeleton || likeness == 0 ? 0 : Scoring.SLIP + Scoring.SLIP_LIKENESS * likeness;
  }

  /// Whether two spellings differ by one slip of the hand, in long names by two.
  static boolean isSlip(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int allowed = shorter >= 10 ? 2 : shorter >= 5 ? 1 : 0;
    return allowed > 0
        && a.charAt(0) == b.charAt(0)
        && Math.abs(a.length() - b.length()) <= allowed
        && Spelling.edits(a, b) <= allowed;
  }
}
