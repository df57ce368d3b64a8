package org.trucewatch.incidents;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/// Joins claims into cores, and the groups they belong to with them, by what scores say alone: two
/// cores join if no constraint forbids it and the mean over all their pairs, compared or not, is
/// above the threshold. Connected components would let one wrong link join a city's month.
///
/// Average-link agglomeration by reciprocal nearest neighbours (Murtagh, Computer Journal 26,
/// 1983): in each round all pairs of cores that are each other's best partner join at once. A mean
/// over a union is never above the better of the means over its parts, and neither is what is
/// forbidden ever allowed by joining, so this gives what joining the best pair of all, one after
/// the other, gives, in any order. Equal means fall by the claims' numbers. Linear in the compared
/// pairs, times the rounds in which a core's neighbourhood changes.
///
/// A core is a group unless a decision joined several cores: "scores go on speaking for each part
/// by itself", so that what belongs with one is not driven off by the other. What forbids two cores
/// to join is asked of their groups; so cores of one group wait for each other: a pair joins when
/// no core of either group has a better partner. Then, too, the result is that of joining the best
/// pair of all, one after the other.
final class Agglomeration {
  private static final int NOBODY = -1;

  private static final int[] NONE = {};
  private static final Near NOWHERE = new Near(NONE, new long[0], NONE);

  private final Groups groups;
  private final Edges edges;
  private final int[] parent;
  private final int[][] members;
  private final Near[] near;
  private final int[] best;

  /// The cores that joined others in this round.
  private final BitSet grown = new BitSet();

  /// Scratch of one look around a core, by the other core's root.
  private final long[] sum;

  private final int[] count;

  /// The cores that a core was compared with: their roots at the time of writing, the sum of the
  /// scores of the compared pairs, and how many these are.
  private static final class Near {
    private final int[] other;
    private final long[] sum;
    private final int[] count;

    Near(int[] other, long[] sum, int[] count) {
      this.other = other;
      this.sum = sum;
      this.count = count;
    }
  }

  Agglomeration(Groups groups, Edges edges) {
    this.groups = groups;
    this.edges = edges;
    int size = edges.size();
    parent = new int[size];
    members = new int[size][];
    near = new Near[size];
    best = new int[size];
    sum = new long[size];
    count = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  private int root(int claim) {
    int root = claim;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /// The claims that scores alone tie to this one, ascending.
  int[] core(int claim) {
    int root = root(claim);
    int[] held = members[root];
    return held == null ? new int[] {root} : held;
  }

  private int size(int root) {
    return members[root] == null ? 1 : members[root].length;
  }

  /// The mean score between the cores of two claims, in bits.
  double mean(int a, int b) {
    return (double) total(a, b) / core(a).length / core(b).length / Edges.UNIT;
  }

  private long total(int a, int b) {
    long total = 0;
    int[] two = core(b);
    for (int i : core(a)) {
      for (int j : two) {
        total += edges.score(i, j);
      }
    }
    return total;
  }

  /// Joins what the scores speak for.
  ///
  /// @param eligible whether a claim takes part
  /// @param thresholds above which mean score two cores join. What a claim alone may join is never
  ///   more than what it could before others joined it, so the order still does not show
  void run(IntPredicate eligible, LinkSettings.Thresholds thresholds) {
    Least threshold = Least.of(thresholds);
    Arrays.fill(best, NOBODY);
    Ints open = new Ints();
    for (int i = 0; i < parent.length; i++) {
      if (parent[i] == i && eligible.test(i)) {
        best[i] = best(i, eligible, threshold);
        if (best[i] != NOBODY) {
          open.add(i);
        }
      }
    }
    while (open.size() > 0) {
      open = round(open, eligible, threshold);
    }
  }

  /// Joins every pair of cores that are each other's best; returns the cores to look at next.
  private Ints round(Ints open, IntPredicate eligible, Least threshold) {
    Ints changed = new Ints();
    grown.clear();
    for (int at = 0; at < open.size(); at++) {
      int a = open.get(at);
      int b = root(a) == a ? best[a] : NOBODY;
      if (b != NOBODY && best[b] == a) {
        if (mayJoin(a, b)) {
          if (areBestOfGroups(a, b)) {
            coresOfGroup(join(a, b), changed);
          }
        } else {
          changed.add(a);
          changed.add(b);
        }
      }
    }
    Ints next = new Ints();
    for (int at = 0; at < changed.size(); at++) {
      lookAgain(changed.get(at), eligible, threshold, next);
    }
    return next;
  }

  /// Renews the best partner of a core that changed, and of those whose best partner it was.
  private void lookAgain(int core, IntPredicate eligible, Least threshold, Ints next) {
    int root = root(core);
    Near around = around(root);
    for (int other : around.other) {
      if (best[other] != NOBODY && root(best[other]) == root) {
        renew(other, eligible, threshold, next);
      }
    }
    renew(root, eligible, threshold, next);
  }

  private void renew(int root, IntPredicate eligible, Least threshold, Ints next) {
    best[root] = eligible.test(root) ? best(root, eligible, threshold) : NOBODY;
    if (best[root] != NOBODY) {
      next.add(root);
      next.add(best[root]);
    }
    if (isTied(root)) {
      coresOfGroup(root, next);
    }
  }

  /// Whether a decision put other cores into the group of this one.
  private boolean isTied(int root) {
    return groups.count(root) > size(root);
  }

  private void coresOfGroup(int root, Ints cores) {
    if (!isTied(root)) {
      cores.add(root);
      return;
    }
    Arrays.stream(groups.members(root)).map(this::root).distinct().forEach(cores::add);
  }

  private boolean areBestOfGroups(int a, int b) {
    return isBestOfGroup(a, a, b) && isBestOfGroup(b, a, b);
  }

  /// Whether no core of a group has a better partner than two that would join have in each other.
  private boolean isBestOfGroup(int root, int a, int b) {
    if (!isTied(root)) {
      return true;
    }
    Ints cores = new Ints();
    coresOfGroup(root, cores);
    for (int at = 0; at < cores.size(); at++) {
      int core = cores.get(at);
      int partner = best[core];
      boolean other = partner != NOBODY && core != a && core != b;
      if (other && (isStale(partner) || isBetter(core, partner, a, b))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a partner joined another core in this round, so that whose partner it was must look
  /// again first.
  private boolean isStale(int partner) {
    return root(partner) != partner || grown.get(partner);
  }

  private boolean isBetter(int one, int two, int a, int b) {
    long pairs = (long) size(one) * size(two);
    long others = (long) size(a) * size(b);
    long order = total(one, two) * others - total(a, b) * pairs;
    return order > 0 || (order == 0 && comesFirst(one, two, a, b));
  }

  private boolean mayJoin(int a, int b) {
    return groups.together(a, b) || groups.mayMerge(a, b);
  }

  private int join(int a, int b) {
    int keep = Math.min(a, b);
    int drop = Math.max(a, b);
    Near one = around(keep);
    Near two = around(drop);
    int[] both = joined(core(keep), core(drop));
    groups.merge(keep, drop);
    grown.set(keep);
    parent[drop] = keep;
    members[keep] = both;
    members[drop] = NONE;
    near[keep] = concat(one, two);
    near[drop] = NOWHERE;
    best[drop] = NOBODY;
    return keep;
  }

  private static int[] joined(int[] one, int[] two) {
    int[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    Arrays.sort(both);
    return both;
  }

  private static Near concat(Near one, Near two) {
    int first = one.other.length;
    int all = first + two.other.length;
    int[] other = Arrays.copyOf(one.other, all);
    long[] sum = Arrays.copyOf(one.sum, all);
    int[] count = Arrays.copyOf(one.count, all);
    System.arraycopy(two.other, 0, other, first, two.other.length);
    System.arraycopy(two.sum, 0, sum, first, two.sum.length);
    System.arraycopy(two.count, 0, count, first, two.count.length);
    return new Near(other, sum, count);
  }

  /// The cores around a core, each once, as they are now.
  private Near around(int root) {
    Ints touched = new Ints();
    Near held = near[root];
    if (held == null) {
      for (int at = edges.from(root); at < edges.to(root); at++) {
        touch(touched, root, edges.other(at), edges.score(at), 1);
      }
    } else {
      for (int at = 0; at < held.other.length; at++) {
        touch(touched, root, held.other[at], held.sum[at], held.count[at]);
      }
    }
    int[] other = touched.toArray();
    long[] sums = new long[other.length];
    int[] counts = new int[other.length];
    for (int at = 0; at < other.length; at++) {
      sums[at] = sum[other[at]];
      counts[at] = count[other[at]];
      sum[other[at]] = 0;
      count[other[at]] = 0;
    }
    Near now = new Near(other, sums, counts);
    if (held != null) {
      near[root] = now;
    }
    return now;
  }

  private void touch(Ints touched, int root, int claim, long score, int pairs) {
    int other = root(claim);
    if (other == root) {
      return;
    }
    if (count[other] == 0) {
      touched.add(other);
    }
    sum[other] += score;
    count[other] += pairs;
  }

  /// The partner with the highest mean that the core may join; {@link #NOBODY} if there is none.
  private int best(int root, IntPredicate eligible, Least threshold) {
    Near around = around(root);
    int found = NOBODY;
    long foundTotal = 0;
    long foundPairs = 1;
    for (int at = 0; at < around.other.length; at++) {
      int other = around.other[at];
      long pairs = (long) size(root) * size(other);
      long total = around.sum[at] + (pairs - around.count[at]) * Edges.MISSING;
      if (total <= threshold.of(size(root), size(other)) * pairs || !eligible.test(other)) {
        continue;
      }
      long order = total * foundPairs - foundTotal * pairs;
      boolean better = found == NOBODY || order > 0 || (order == 0 && precedes(root, other, found));
      if (better && mayJoin(root, other)) {
        found = other;
        foundTotal = total;
        foundPairs = pairs;
      }
    }
    return found;
  }

  /// The order of pairs with equal means: by the lower number, then by the higher.
  private static boolean precedes(int root, int one, int two) {
    return comesFirst(root, one, root, two);
  }

  private static boolean comesFirst(int a, int b, int c, int d) {
    int one = Math.min(a, b);
    int two = Math.min(c, d);
    return one != two ? one < two : Math.max(a, b) < Math.max(c, d);
  }
}
