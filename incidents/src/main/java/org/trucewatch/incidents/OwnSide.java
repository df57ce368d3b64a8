package org.trucewatch.incidents;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceKind;

/// Whether a speaker is of the side that the claim says acted: the actor's name shares a word with
/// the speaker's affiliation or, for a spokesman of a state, begins with the English name of the
/// country. Generic words such as "forces" do not count.
final class OwnSide {
  /// Words that many affiliations share and that therefore name no side.
  private static final Set<String> GENERIC =
      Set.of(
          "army",
          "armed",
          "authorities",
          "authority",
          "council",
          "defence",
          "facto",
          "forces",
          "government",
          "group",
          "military",
          "ministry",
          "movement",
          "national",
          "office",
          "official",
          "officials",
          "party",
          "police",
          "provincial",
          "security",
          "service",
          "state",
          "stated",
          "under");

  private static final int SHORTEST_WORD = 4;

  private OwnSide() {}

  /// Whether the one said to have acted is the speaker's own side, by the words of the two.
  static boolean acted(Scope scope, Claim claim) {
    if (!(claim.event().actors().attacker() instanceof Actor.Named(String attacker))) {
      return false;
    }
    Source speaker = scope.originOf(claim);
    Set<String> shared = words(attacker);
    shared.retainAll(words(speaker.standing().affiliation()));
    return !shared.isEmpty()
        || (speaker.kind() == SourceKind.STATE_SPOKESPERSON
            && attacker
                .toLowerCase(Locale.ROOT)
                .startsWith(countryName(speaker).toLowerCase(Locale.ROOT)));
  }

  private static String countryName(Source speaker) {
    return Locale.of("", speaker.country().code()).getDisplayCountry(Locale.ENGLISH);
  }

  private static Set<String> words(String text) {
    Stream<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
    return new HashSet<>(
        words.filter(word -> word.length() >= SHORTEST_WORD && !GENERIC.contains(word)).toList());
  }
}
