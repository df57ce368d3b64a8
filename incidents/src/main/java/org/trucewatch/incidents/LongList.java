package org.trucewatch.incidents;

import java.util.Arrays;

/// A growing list of longs: pairs of claims come by the million, and boxes would cost ten times the
/// memory.
final class LongList {
  private long[] values = new long[1024];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  /// The values, ascending, each once.
  long[] sortedDistinct() {
    Arrays.parallelSort(values, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || values[i] != values[kept - 1]) {
        values[kept++] = values[i];
      }
    }
    return Arrays.copyOf(values, kept);
  }
}
