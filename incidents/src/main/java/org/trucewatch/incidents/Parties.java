package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trucewatch.claims.codebook.ActorId;
import org.trucewatch.claims.codebook.Aliases;

/// The parties that the claims name, by number, made quick to compare.
final class Parties {
  /// A party is seldom named while at most this share of all names are its.
  private static final double SELDOM = .04;

  /// So many parties are compared once and for all; more would make too large a table.
  private static final int MOST_TABLED = 2000;

  private final Aliases aliases;
  private final List<Party> parties = new ArrayList<>();
  private final Numbering<ActorId> actorNumbers = new Numbering<>();
  private final Numbering<String> stemNumbers = new Numbering<>();
  private final Map<List<Object>, Integer> blocks = new HashMap<>();
  private int[][] actors;
  private int[][] wholes;
  private int[][] stems;
  private boolean[] complete;
  private int[] keys;
  private boolean[] seldom;

  /// Answers for the parties known at the beginning, of two numbers below `tabled`.
  private final BitSet agreeing = new BitSet();

  private final BitSet related = new BitSet();
  private int tabled;

  /// Takes the parties.
  ///
  /// @param frequent those that are not seldom named
  Parties(List<Party> parties, Set<Party> frequent, Aliases aliases) {
    this.aliases = aliases;
    int size = parties.size();
    actors = new int[size][];
    wholes = new int[size][];
    stems = new int[size][];
    complete = new boolean[size];
    keys = new int[size];
    seldom = new boolean[size];
    parties.forEach(party -> add(party, !frequent.contains(party)));
    if (size <= MOST_TABLED) {
      tabulate(size);
    }
  }

  /// The parties that are named too often to be seldom.
  ///
  /// @param named how many times each is named
  static Set<Party> frequent(List<Party> parties, int[] named) {
    long all = Arrays.stream(named).asLongStream().sum();
    Set<Party> frequent = new HashSet<>();
    for (int i = 0; i < parties.size(); i++) {
      if (named[i] > all * SELDOM) {
        frequent.add(parties.get(i));
      }
    }
    return frequent;
  }

  private void tabulate(int size) {
    for (int pair = 0; pair < size * size; pair++) {
      agreeing.set(pair, compare(pair / size, pair % size));
      related.set(pair, comparePart(pair / size, pair % size));
    }
    tabled = size;
  }

  /// Takes one more party, the next number.
  void add(Party party, boolean seldomNamed) {
    int i = parties.size();
    parties.add(party);
    room(i);
    actors[i] = sorted(party.identity().actors().stream().mapToInt(actorNumbers::of).toArray());
    wholes[i] =
        sorted(
            party.identity().actors().stream()
                .flatMap(actor -> aliases.wholesOf(actor).stream())
                .mapToInt(actorNumbers::of)
                .distinct()
                .toArray());
    stems[i] = sorted(party.stems().stream().distinct().mapToInt(stemNumbers::of).toArray());
    seldom[i] = seldomNamed;
    complete[i] = party.identity().isComplete();
    List<Object> names = new ArrayList<>(complete[i] ? party.identity().actors() : party.stems());
    keys[i] = names.isEmpty() ? -1 : blocks.computeIfAbsent(names, _ -> blocks.size());
  }

  private void room(int i) {
    if (i >= keys.length) {
      int length = Ints.length(i);
      actors = Arrays.copyOf(actors, length);
      wholes = Arrays.copyOf(wholes, length);
      stems = Arrays.copyOf(stems, length);
      complete = Arrays.copyOf(complete, length);
      keys = Arrays.copyOf(keys, length);
      seldom = Arrays.copyOf(seldom, length);
    }
  }

  int size() {
    return parties.size();
  }

  private static int[] sorted(int[] values) {
    Arrays.sort(values);
    return values;
  }

  /// Equal for two parties that certainly are one by their names; -1 if the words name nobody.
  int key(int number) {
    return keys[number];
  }

  /// Whether the two may mean the same, see {@link Party#agrees}.
  boolean agree(int a, int b) {
    return (a < tabled && b < tabled) ? agreeing.get(a * tabled + b) : compare(a, b);
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
    return (a < tabled && b < tabled) ? related.get(a * tabled + b) : comparePart(a, b);
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
