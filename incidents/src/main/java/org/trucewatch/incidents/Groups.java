package org.trucewatch.incidents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// Groups of claims that grow by merging, and what forbids two to merge: claims of one slot are
/// about different events, and decisions are obeyed.
final class Groups {
  private static final int[] NONE = {};

  private final IntUnaryOperator slotOf;
  private final int[] parent;
  private final int[][] members;
  private final int[][] slots;
  private final Map<Integer, Set<Integer>> apart = new HashMap<>();

  Groups(Columns claims) {
    this(claims.size(), i -> claims.carriers().slot()[i]);
  }

  /// Takes claims that are nothing but numbers.
  ///
  /// @param slotOf the slot of each
  Groups(int size, IntUnaryOperator slotOf) {
    this.slotOf = slotOf;
    this.parent = new int[size];
    this.members = new int[size][];
    this.slots = new int[size][];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /// The lowest number among the claims of the group.
  int root(int claim) {
    int root = claim;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /// The claims of a group, ascending.
  int[] members(int claim) {
    int root = root(claim);
    int[] held = members[root];
    return held == null ? new int[] {root} : held;
  }

  int count(int claim) {
    int[] held = members[root(claim)];
    return held == null ? 1 : held.length;
  }

  boolean together(int a, int b) {
    return root(a) == root(b);
  }

  /// Forbids two claims to be in one group, for ever.
  void keepApart(int a, int b) {
    apart.computeIfAbsent(a, _ -> new HashSet<>()).add(b);
    apart.computeIfAbsent(b, _ -> new HashSet<>()).add(a);
  }

  /// The claims that decisions keep apart from a claim.
  Set<Integer> apart(int claim) {
    return apart.getOrDefault(claim, Set.of());
  }

  /// Whether a decision keeps the groups of two claims apart.
  boolean decidedApart(int a, int b) {
    if (apart.isEmpty()) {
      return false;
    }
    int[] others = members(b);
    for (int i : members(a)) {
      Set<Integer> forbidden = apart.get(i);
      if (forbidden != null && Arrays.stream(others).anyMatch(forbidden::contains)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the groups of two claims hold claims of one slot.
  boolean slotsClash(int a, int b) {
    int[] one = slots(root(a));
    int[] two = slots(root(b));
    for (int slot : one) {
      for (int other : two) {
        if (slot == other) {
          return true;
        }
      }
    }
    return false;
  }

  private int[] slots(int root) {
    int[] held = slots[root];
    if (held == null) {
      int slot = slotOf.applyAsInt(root);
      held = slot == Columns.NONE ? NONE : new int[] {slot};
      slots[root] = held;
    }
    return held;
  }

  boolean mayMerge(int a, int b) {
    return !together(a, b) && !slotsClash(a, b) && !decidedApart(a, b);
  }

  /// Merges the groups of two claims, whatever the constraints.
  void merge(int a, int b) {
    int keep = Math.min(root(a), root(b));
    int drop = Math.max(root(a), root(b));
    if (keep == drop) {
      return;
    }
    int[] all = joined(members(keep), members(drop));
    int[] both = joined(slots(keep), slots(drop));
    parent[drop] = keep;
    members[keep] = all;
    members[drop] = NONE;
    slots[keep] = both;
    slots[drop] = NONE;
  }

  private static int[] joined(int[] one, int[] two) {
    int[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    Arrays.sort(both);
    return both;
  }

  int size() {
    return parent.length;
  }
}
