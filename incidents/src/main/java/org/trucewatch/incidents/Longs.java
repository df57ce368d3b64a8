package org.trucewatch.incidents;

import java.util.Arrays;

/// A growing list of long numbers: pairs come by the million, and boxes would cost ten times the
/// memory.
final class Longs {
  private long[] values = new long[64];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  long get(int at) {
    return values[at];
  }

  int size() {
    return size;
  }
}
