package org.trucewatch.incidents;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.codebook.ActorId;
import org.trucewatch.claims.codebook.Aliases;

/// Turns the words for actors into parties, each once.
final class PartyNames {
  /// Words for an actor as a speaker of some affiliation says them on a day. Who is meant may
  /// depend on all three.
  private record Said(String words, String affiliation, LocalDate day) {}

  private int[] named = new int[64];

  private record Speaker(String affiliation, LocalDate day) {}

  private final Aliases aliases;
  private final Numbering<Party> parties = new Numbering<>();
  private final Map<Said, Integer> said = new HashMap<>();
  private final Map<Speaker, Set<ActorId>> memberships = new HashMap<>();

  PartyNames(Aliases aliases) {
    this.aliases = aliases;
  }

  /// The number of the party; {@link Columns#NONE} where the speaker names nobody.
  int number(Actor actor, String affiliation, LocalDate day) {
    if (!(actor instanceof Actor.Named(String words))) {
      return Columns.NONE;
    }
    int number = said.computeIfAbsent(new Said(words, affiliation, day), this::party);
    if (number >= named.length) {
      named = Arrays.copyOf(named, 2 * number);
    }
    named[number]++;
    return number;
  }

  private int party(Said key) {
    Set<ActorId> speakers =
        memberships.computeIfAbsent(
            new Speaker(key.affiliation, key.day),
            speaker -> aliases.membership(speaker.affiliation, speaker.day));
    return parties.of(Party.of(key.words, aliases.identify(key.words, key.day, speakers)));
  }

  /// The distinct parties, by number.
  List<Party> list() {
    return parties.values();
  }

  /// Those that are named too often to be seldom.
  Set<Party> frequent() {
    return Parties.frequent(list(), Arrays.copyOf(named, list().size()));
  }

  Parties parties(Set<Party> frequent) {
    return new Parties(list(), frequent, aliases);
  }
}
