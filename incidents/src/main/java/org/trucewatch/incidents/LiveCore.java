package org.trucewatch.incidents;

import java.util.Arrays;

/// A core of claims at some moment of an agglomeration: a claim by itself, or what two cores became
/// by joining. It knows what became of it, so that a claim's core at any earlier moment is found by
/// climbing from the claim.
final class LiveCore {
  private final int[] members;
  private final int root;
  private final Rank rank;
  private final LiveCore left;
  private final LiveCore right;
  private final boolean isNew;
  private LiveCore parent;

  /// Some core that this one is part of by now; shortens the way to the last.
  private LiveCore later;

  /// Scratch of one look around another core.
  private long sum;

  private int count;

  /// A claim by itself.
  static LiveCore of(int claim, boolean isNew) {
    return new LiveCore(new int[] {claim}, claim, isNew);
  }

  /// A core whose history does not matter.
  LiveCore(int[] members, int root, boolean isNew) {
    this.members = members;
    this.root = root;
    this.rank = Rank.START;
    this.isNew = isNew;
    this.left = this;
    this.right = this;
    this.parent = this;
    this.later = this;
  }

  /// What two cores become.
  LiveCore(LiveCore left, LiveCore right, Rank rank) {
    this.members = joined(left.members, right.members);
    this.root = rank.low();
    this.rank = rank;
    this.isNew = left.isNew;
    this.left = left;
    this.right = right;
    this.parent = this;
    this.later = this;
    left.parent = this;
    left.later = this;
    right.parent = this;
    right.later = this;
  }

  private static int[] joined(int[] one, int[] two) {
    int[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    return both;
  }

  /// The claims, in no order.
  int[] members() {
    return members;
  }

  int size() {
    return members.length;
  }

  /// The first of its claims in the order of claims.
  int root() {
    return root;
  }

  /// When its two parts joined.
  Rank rank() {
    return rank;
  }

  LiveCore left() {
    return left;
  }

  LiveCore right() {
    return right;
  }

  /// Whether it belongs to the agglomeration that is being made, not to the last one.
  boolean isNew() {
    return isNew;
  }

  /// Whether it joined no other.
  boolean isLast() {
    return parent == this;
  }

  /// What it became by joining; itself if it joined no other.
  LiveCore parent() {
    return parent;
  }

  /// What it has become so far.
  LiveCore latest() {
    LiveCore latest = this;
    while (latest.later != latest) {
      latest.later = latest.later.later;
      latest = latest.later;
    }
    return latest;
  }

  /// Counts compared pairs with the core that is looked around.
  ///
  /// @return whether they are the first
  boolean meet(long total, int pairs) {
    boolean first = count == 0;
    sum += total;
    count += pairs;
    return first;
  }

  /// The sum of the scores of the compared pairs counted.
  long sum() {
    return sum;
  }

  /// How many pairs were counted.
  int count() {
    return count;
  }

  /// The sum over all pairs with a core of this size, those not compared included; forgets them.
  long takeTotal(int size) {
    long total = sum + ((long) size * members.length - count) * Edges.MISSING;
    sum = 0;
    count = 0;
    return total;
  }
}
