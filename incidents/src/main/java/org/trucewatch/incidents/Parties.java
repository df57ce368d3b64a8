package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trucewatch.claims.codebook.ActorId;
import org.trucewatch.claims.codebook.Aliases;

/// The parties that the claims name, by number, made quick to compare.
final class Parties {
  /// A party is seldom named while at most this share of all names are its.
  private static final double SELDOM = .04;

  /// So many parties are compared once and for all; more would make too large a table.
  private static final int MOST_TABLED = 2000;

  private final BitSet agreeing = new BitSet();
  private final BitSet related = new BitSet();
  private final List<Party> parties;
  private final int[][] actors;
  private final int[][] wholes;
  private final int[][] stems;
  private final boolean[] complete;
  private final int[] keys;
  private final boolean[] seldom;

  /// Takes the parties.
  ///
  /// @param named how many times each is named
  Parties(List<Party> parties, int[] named, Aliases aliases) {
    this.parties = List.copyOf(parties);
    int size = parties.size();
    actors = new int[size][];
    wholes = new int[size][];
    stems = new int[size][];
    complete = new boolean[size];
    keys = new int[size];
    seldom = new boolean[size];
    long all = Arrays.stream(named).asLongStream().sum();
    Numbering<ActorId> actorNumbers = new Numbering<>();
    Numbering<String> stemNumbers = new Numbering<>();
    Map<List<Object>, Integer> blocks = new HashMap<>();
    for (int i = 0; i < size; i++) {
      Party party = parties.get(i);
      actors[i] = sorted(party.identity().actors().stream().mapToInt(actorNumbers::of).toArray());
      wholes[i] =
          sorted(
              party.identity().actors().stream()
                  .flatMap(actor -> aliases.wholesOf(actor).stream())
                  .mapToInt(actorNumbers::of)
                  .distinct()
                  .toArray());
      stems[i] = sorted(party.stems().stream().distinct().mapToInt(stemNumbers::of).toArray());
      seldom[i] = named[i] <= all * SELDOM;
      complete[i] = party.identity().isComplete();
      List<Object> names = new ArrayList<>(complete[i] ? party.identity().actors() : party.stems());
      keys[i] = names.isEmpty() ? -1 : blocks.computeIfAbsent(names, _ -> blocks.size());
    }
    if (size <= MOST_TABLED) {
      tabulate(size);
    }
  }

  private void tabulate(int size) {
    for (int pair = 0; pair < size * size; pair++) {
      agreeing.set(pair, compare(pair / size, pair % size));
      related.set(pair, comparePart(pair / size, pair % size));
    }
  }

  private static int[] sorted(int[] values) {
    Arrays.sort(values);
    return values;
  }

  Party party(int number) {
    return parties.get(number);
  }

  /// Equal for two parties that certainly are one by their names; -1 if the words name nobody.
  int key(int number) {
    return keys[number];
  }

  /// Whether the two may mean the same, see {@link Party#agrees}.
  boolean agree(int a, int b) {
    return keys.length > MOST_TABLED ? compare(a, b) : agreeing.get(a * keys.length + b);
  }

  private boolean compare(int a, int b) {
    if (a == b) {
      return actors[a].length > 0 || stems[a].length > 0;
    }
    if (meet(actors[a], actors[b])) {
      return true;
    }
    return !(complete[a] && complete[b]) && meet(stems[a], stems[b]);
  }

  /// Whether few of the claims name the party, so that naming it says more.
  boolean isSeldom(int number) {
    return seldom[number];
  }

  /// Whether one of the two is a part of the other: a spokesman names the force, a recorder its
  /// unit.
  boolean arePartAndWhole(int a, int b) {
    return keys.length > MOST_TABLED ? comparePart(a, b) : related.get(a * keys.length + b);
  }

  private boolean comparePart(int a, int b) {
    return meet(wholes[a], actors[b]) || meet(wholes[b], actors[a]);
  }

  private static boolean meet(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        return true;
      }
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
