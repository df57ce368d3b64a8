package org.trucewatch.reports.table;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where each identifier was met first, to find those that come twice. Of an identifier it keeps
/// half its SHA-256 and the line, 24 bytes, so that a million rows take some dozen megabytes: two
/// identifiers among a million that share it are less likely than a fault of the machine.
public final class SeenRows {
  private static final int FIRST_SLOTS = 1 << 10;
  private static final int WIDTH = 3;
  private static final int LINE_BITS = 40;
  private static final long LINE_MASK = (1L << LINE_BITS) - 1;

  private final List<String> tables = new ArrayList<>();

  /// Slots of two longs of hash and one of table and line; the last is 0 where a slot is free.
  private long[] slots = new long[FIRST_SLOTS * WIDTH];

  private int size;

  /// Notes a row's identifier; where it was met before, in words, if it was.
  public Optional<String> before(String id, Table table, Row row) {
    ByteBuffer hash = ByteBuffer.wrap(Fingerprint.of(id));
    long high = hash.getLong();
    long low = hash.getLong();
    int at = find(slots, high, low);
    if (slots[at + 2] != 0) {
      return Optional.of(words(slots[at + 2]));
    }
    slots[at] = high;
    slots[at + 1] = low;
    slots[at + 2] = (long) number(table) << LINE_BITS | Math.min(row.line(), LINE_MASK);
    size++;
    if (2L * size * WIDTH > slots.length) {
      grow();
    }
    return Optional.empty();
  }

  private int number(Table table) {
    if (tables.isEmpty() || !tables.getLast().equals(table.name())) {
      tables.add(table.name());
    }
    return tables.size();
  }

  private String words(long where) {
    return tables.get((int) (where >>> LINE_BITS) - 1) + ", line " + (where & LINE_MASK);
  }

  private static int find(long[] slots, long high, long low) {
    int mask = slots.length / WIDTH - 1;
    int slot = (int) high & mask;
    while (slots[slot * WIDTH + 2] != 0
        && (slots[slot * WIDTH] != high || slots[slot * WIDTH + 1] != low)) {
      slot = slot + 1 & mask;
    }
    return slot * WIDTH;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    for (int from = 0; from < slots.length; from += WIDTH) {
      if (slots[from + 2] != 0) {
        System.arraycopy(slots, from, larger, find(larger, slots[from], slots[from + 1]), WIDTH);
      }
    }
    slots = larger;
  }
}
