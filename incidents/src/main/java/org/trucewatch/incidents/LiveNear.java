package org.trucewatch.incidents;

import java.util.Arrays;

/// What a core was compared with: of each core around it one claim, the sum of the scores of the
/// compared pairs, and how many these are. Cores only grow, so the claim leads to what the other
/// core has become.
final class LiveNear {
  private int[] claim;
  private long[] sum;
  private int[] count;
  private int size;

  LiveNear(int room) {
    claim = new int[room];
    sum = new long[room];
    count = new int[room];
  }

  /// What two cores together were compared with; each of the two is still in the other's part.
  static LiveNear joined(LiveNear one, LiveNear two) {
    LiveNear both = new LiveNear(one.size + two.size);
    for (LiveNear part : new LiveNear[] {one, two}) {
      System.arraycopy(part.claim, 0, both.claim, both.size, part.size);
      System.arraycopy(part.sum, 0, both.sum, both.size, part.size);
      System.arraycopy(part.count, 0, both.count, both.size, part.size);
      both.size += part.size;
    }
    return both;
  }

  void add(int other, long total, int pairs) {
    if (size == claim.length) {
      int length = Ints.length(size);
      claim = Arrays.copyOf(claim, length);
      sum = Arrays.copyOf(sum, length);
      count = Arrays.copyOf(count, length);
    }
    claim[size] = other;
    sum[size] = total;
    count[size++] = pairs;
  }

  int size() {
    return size;
  }

  int claim(int at) {
    return claim[at];
  }

  long sum(int at) {
    return sum[at];
  }

  int count(int at) {
    return count[at];
  }
}
