package org.trucewatch.incidents;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A growing list of whole numbers: columns of a million claims, and boxes would cost ten times the
/// memory.
final class Ints {
  private int[] values;
  private int size;

  Ints() {
    this(64);
  }

  /// One with room for a few values, where there are many lists.
  Ints(int room) {
    values = new int[room];
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  /// The array itself if it has room at a position, else a longer copy: a column of a case that
  /// grows claim by claim.
  static int[] room(int[] column, int at) {
    return at < column.length ? column : Arrays.copyOf(column, length(at));
  }

  /// How long a column is to be that needs room at a position.
  static int length(int at) {
    return at + (at >> 2) + 64;
  }

  /// Puts a value at a position, before those that stood there.
  void insert(int at, int value) {
    add(value);
    System.arraycopy(values, at, values, at + 1, size - 1 - at);
    values[at] = value;
  }

  int get(int at) {
    return values[at];
  }

  int removeLast() {
    return values[--size];
  }

  int size() {
    return size;
  }

  /// The values, each once.
  IntStream distinct() {
    return Arrays.stream(values, 0, size).distinct();
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
