package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.codebook.ActorId;
import org.trucewatch.claims.codebook.Identity;

/// The rule `who/1`, as {@link Circumstances.Who} states it.
final class WhoRule {
  private static final int STEM_LETTERS = 5;
  private static final Set<String> EMPTY_WORDS = Set.of("", "and", "the", "of");

  private final Scope scope;
  private final List<Named> named = new ArrayList<>();

  /// One naming of an actor.
  ///
  /// @param stems the beginnings of the words
  /// @param identity whom they mean by the codebook in force
  private record Named(Set<String> stems, Identity identity) {
    boolean agrees(Named other) {
      if (identity.sharesActor(other.identity)) {
        return true;
      }
      boolean known = identity.isComplete() && other.identity.isComplete();
      return !known && stems.stream().anyMatch(other.stems::contains);
    }
  }

  WhoRule(Scope scope) {
    this.scope = scope;
  }

  Circumstances.Who resolve() {
    boolean nobody = false;
    for (Claim claim : scope.claims()) {
      if (claim.voice().stance() == Stance.DENIES) {
        continue;
      }
      switch (claim.event().actors().attacker()) {
        case Actor.Nobody _ -> nobody = true;
        case Actor.Named(String words) ->
            named.add(new Named(stems(words), scope.identify(words, claim)));
        case Actor.Unknown _, Actor.NotStated _ -> {}
      }
    }
    SortedSet<ActorId> actors = new TreeSet<>();
    named.forEach(one -> actors.addAll(one.identity().actors()));
    return new Circumstances.Who(actors, (nobody && !named.isEmpty()) || anyTwoDisagree());
  }

  private boolean anyTwoDisagree() {
    List<Named> distinct = named.stream().distinct().toList();
    for (int i = 0; i < distinct.size(); i++) {
      for (int j = i; j < distinct.size(); j++) {
        if (!distinct.get(i).agrees(distinct.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> stems(String name) {
    var stems = new HashSet<String>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      stems.add(word.substring(0, Math.min(STEM_LETTERS, word.length())));
    }
    stems.removeAll(EMPTY_WORDS);
    return stems;
  }
}
