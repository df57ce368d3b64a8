package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.trucewatch.claims.LinkDecision;

/// A few claims with scores, slots and decisions drawn at random, and what to make of them by the
/// definition: join the best pair of cores allowed, until there is none.
final class SmallCase {
  static final LinkSettings.Thresholds THRESHOLDS = new LinkSettings.Thresholds(-1, -2);
  static final Least LEAST = Least.of(THRESHOLDS);

  /// Few different scores, so that means tie; some of pairs never compared.
  private static final int[] SCORES = {
    Edges.MISSING, -4_000, -2_000, 0, 1_000, 1_000, 2_000, 6_000
  };

  final Columns columns;
  final int[][] scores;
  final List<LinkDecision> decisions = new ArrayList<>();
  private final Random random;

  SmallCase(long seed, int size) {
    random = new Random(seed);
    columns = Packing.of(story(size).evidence(), ShippedBooks.IN_FORCE);
    scores = new int[size][size];
    for (int i = 0; i < size; i++) {
      drawScores(i);
    }
  }

  /// Claims of one town, some told by one speaker on one page as different events; and some claims
  /// told of another province, which wait until the others are grouped.
  private Story story(int size) {
    Story story = new Story();
    for (int page = 0; page < size; page++) {
      story.page("p" + page, "outlet" + page, World.day(20));
    }
    for (int i = 0; i < size; i++) {
      String page = "p" + random.nextInt(size);
      boolean vague = random.nextInt(5) == 0;
      story.adds(
          "c" + i,
          page,
          draft ->
              vague
                  ? draft.at(Story.province("Quorlan"))
                  : draft.at(Story.town("Zarmak", "Velda", 31, 66)));
    }
    return story;
  }

  /// Draws the scores of a claim with all others anew.
  void drawScores(int i) {
    for (int j = 0; j < scores.length; j++) {
      if (j != i) {
        scores[i][j] = SCORES[random.nextInt(SCORES.length)];
        scores[j][i] = scores[i][j];
      }
    }
  }

  void drawDecisions(int most) {
    decisions.clear();
    int count = random.nextInt(most + 1);
    while (decisions.size() < count) {
      String a = "c" + random.nextInt(scores.length);
      String b = "c" + random.nextInt(scores.length);
      if (!a.equals(b)) {
        decisions.add(random.nextInt(3) > 0 ? Story.same(a, b) : Story.different(a, b));
      }
    }
  }

  int any() {
    return random.nextInt(scores.length);
  }

  Edges edges() {
    Edges.Found found = new Edges.Found();
    for (int i = 0; i < scores.length; i++) {
      for (int j = i + 1; j < scores.length; j++) {
        found.add(i, j, scores[i][j]);
      }
    }
    return Edges.of(scores.length, found);
  }

  /// The groups that decisions alone make.
  Groups decided() {
    Groups groups = new Groups(columns);
    Rulings.obey(decisions, id -> Optional.of(columns.ids().indexOf(id)), groups);
    return groups;
  }

  /// What the engine gives.
  Agglomeration run() {
    Agglomeration cores = new Agglomeration(decided(), edges());
    cores.run(columns::isOneEvent, THRESHOLDS);
    cores.run(_ -> true, THRESHOLDS);
    return cores;
  }

  /// What the definition gives: the cores, each ascending.
  Set<List<Integer>> naive() {
    List<Set<Integer>> cores = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      cores.add(new TreeSet<>(Set.of(i)));
    }
    Groups decided = decided();
    while (joinBest(cores, decided, true) || joinBest(cores, decided, false)) {
      // Until there is none.
    }
    return asLists(cores);
  }

  static Set<List<Integer>> asLists(Collection<Set<Integer>> cores) {
    Set<List<Integer>> lists = new HashSet<>();
    cores.forEach(core -> lists.add(List.copyOf(core)));
    return lists;
  }

  private boolean joinBest(List<Set<Integer>> cores, Groups decided, boolean eventsOnly) {
    Set<Integer> one = Set.of();
    Set<Integer> two = Set.of();
    for (Set<Integer> a : cores) {
      for (Set<Integer> b : cores) {
        boolean takePart = !eventsOnly || (areEvents(a) && areEvents(b));
        boolean enough = mean(a, b) > LEAST.of(a.size(), b.size());
        if (first(a) < first(b) && takePart && enough && mayJoin(a, b, cores, decided)) {
          if (one.isEmpty() || isBetter(a, b, one, two)) {
            one = a;
            two = b;
          }
        }
      }
    }
    if (one.isEmpty()) {
      return false;
    }
    cores.remove(two);
    one.addAll(two);
    return true;
  }

  private boolean areEvents(Set<Integer> core) {
    return core.stream().allMatch(columns::isOneEvent);
  }

  private static int first(Set<Integer> core) {
    return core.iterator().next();
  }

  /// Small sums and sizes: exact in floating point, but for rounding that is the same for equal
  /// fractions.
  private double mean(Set<Integer> a, Set<Integer> b) {
    long sum = 0;
    for (int i : a) {
      for (int j : b) {
        sum += scores[i][j];
      }
    }
    return (double) sum / (a.size() * b.size());
  }

  private boolean isBetter(Set<Integer> a, Set<Integer> b, Set<Integer> one, Set<Integer> two) {
    double here = mean(a, b);
    double there = mean(one, two);
    if (here != there) {
      return here > there;
    }
    return first(a) != first(one) ? first(a) < first(one) : first(b) < first(two);
  }

  private boolean mayJoin(
      Set<Integer> a, Set<Integer> b, List<Set<Integer>> cores, Groups decided) {
    Set<Integer> one = group(a, cores, decided);
    Set<Integer> two = group(b, cores, decided);
    if (one.equals(two)) {
      return true;
    }
    for (int i : one) {
      for (int j : two) {
        if (columns.sharesSlot(i, j) || decided.apart(i).contains(j)) {
          return false;
        }
      }
    }
    return true;
  }

  /// All claims that cores and decisions put together with those of a core.
  private static Set<Integer> group(Set<Integer> core, List<Set<Integer>> cores, Groups decided) {
    Set<Integer> group = new TreeSet<>(core);
    int before = 0;
    while (group.size() > before) {
      before = group.size();
      for (int i : List.copyOf(group)) {
        Arrays.stream(decided.members(i)).forEach(group::add);
      }
      for (Set<Integer> other : cores) {
        if (other.stream().anyMatch(group::contains)) {
          group.addAll(other);
        }
      }
    }
    return group;
  }
}
