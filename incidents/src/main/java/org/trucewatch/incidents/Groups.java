package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Groups of claims that grow by merging, under constraints: claims of one slot are about different
/// events, and decisions are obeyed.
///
/// Average-link agglomeration over edges by falling score: two groups merge if no constraint
/// forbids it and the mean over all their pairs, compared or not, is above the threshold. Connected
/// components would let one wrong link join a city's month.
final class Groups {
  private final List<Prepared> claims;
  private final PairScores scores;
  private final int[] parent;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Set<String>> slots = new ArrayList<>();

  /// For each claim, those of its group that scores alone tie to it. Only a decision makes a group
  /// of several cores.
  private final List<List<Integer>> cores = new ArrayList<>();

  private final Map<Integer, Set<Integer>> apart = new HashMap<>();

  Groups(List<Prepared> claims, PairScores scores) {
    this.claims = claims;
    this.scores = scores;
    this.parent = new int[claims.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      members.add(List.of(i));
      cores.add(List.of(i));
      slots.add(Set.of(claims.get(i).slot()));
    }
  }

  int root(int claim) {
    int root = claim;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  List<Integer> members(int claim) {
    return members.get(root(claim));
  }

  boolean together(int a, int b) {
    return root(a) == root(b);
  }

  /// Forbids two claims to be in one group, for ever.
  void keepApart(int a, int b) {
    apart.computeIfAbsent(a, _ -> new HashSet<>()).add(b);
    apart.computeIfAbsent(b, _ -> new HashSet<>()).add(a);
  }

  /// Whether a decision keeps the groups of two claims apart.
  boolean decidedApart(int a, int b) {
    List<Integer> others = members(b);
    for (int i : members(a)) {
      Set<Integer> forbidden = apart.get(i);
      if (forbidden != null && others.stream().anyMatch(forbidden::contains)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the groups of two claims hold claims of one slot.
  boolean slotsClash(int a, int b) {
    Set<String> one = slots.get(root(a));
    Set<String> two = slots.get(root(b));
    return one.size() <= two.size()
        ? one.stream().anyMatch(two::contains)
        : two.stream().anyMatch(one::contains);
  }

  /// Merges the groups of two claims because a person said so, whatever the constraints. Scores go
  /// on speaking for each part by itself, so that what belongs with one is not driven off by the
  /// other.
  void merge(int a, int b) {
    int keep = Math.min(root(a), root(b));
    int drop = Math.max(root(a), root(b));
    if (keep == drop) {
      return;
    }
    parent[drop] = keep;
    List<Integer> all = new ArrayList<>(members.get(keep));
    all.addAll(members.get(drop));
    all.sort(null);
    members.set(keep, all);
    members.set(drop, List.of());
    Set<String> both = new HashSet<>(slots.get(keep));
    both.addAll(slots.get(drop));
    slots.set(keep, both);
    slots.set(drop, Set.of());
  }

  /// The mean score between the claims that scores alone tie to `a` and those they tie to `b`.
  double mean(int a, int b) {
    return scores.mean(cores.get(a), cores.get(b));
  }

  /// Merges the groups of two claims because scores say so.
  void join(int a, int b) {
    List<Integer> both = new ArrayList<>(cores.get(a));
    both.addAll(cores.get(b));
    both.sort(null);
    both.forEach(claim -> cores.set(claim, both));
    merge(a, b);
  }

  /// Merges what the scores speak for.
  ///
  /// @param eligible whether a claim takes part
  /// @param threshold least mean score, in bits
  void agglomerate(java.util.function.IntPredicate eligible, double threshold) {
    for (int at : scores.descendingAbove(threshold)) {
      int a = scores.first(at);
      int b = scores.second(at);
      boolean open = together(a, b) ? !isCore(a, b) : mayMerge(a, b);
      if (eligible.test(a) && eligible.test(b) && open && mean(a, b) > threshold) {
        join(a, b);
      }
    }
  }

  private boolean isCore(int a, int b) {
    return Collections.binarySearch(cores.get(a), b) >= 0;
  }

  boolean mayMerge(int a, int b) {
    return !together(a, b) && !slotsClash(a, b) && !decidedApart(a, b);
  }

  int size() {
    return claims.size();
  }
}
