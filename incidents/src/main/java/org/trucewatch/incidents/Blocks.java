package org.trucewatch.incidents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/// Lists of claims that have a key in common, each list by day, so that those near a day are found
/// without looking at the others. Claims whose dates are known to the week or the month stand in
/// lists of their own: only who looks there pays for the wider window. Claims that come in later
/// stand in lists beside, so that the packed ones stay as they are.
final class Blocks {
  private static final int WINDOWS = 3;

  private final Dates dates;
  private final Day[] windows = new Day[WINDOWS];

  Blocks(Dates dates, long[] keys, int[] members) {
    this.dates = dates;
    for (int window = 0; window < WINDOWS; window++) {
      windows[window] = new Day(dates, window, keys, members);
    }
  }

  /// Adds a claim that came in later.
  void insert(long key, int claim) {
    windows[windowClass(dates, claim)].insert(key, claim);
  }

  private static int windowClass(Dates dates, int i) {
    return switch (dates.precisionOf(i)) {
      case DAY, FEW_DAYS -> 0;
      case WEEK -> 1;
      case MONTH, YEAR -> 2;
    };
  }

  /// Calls `found` for each claim with the key whose time lies within the claim's window, or its
  /// own, of the claim's time; some farther away may be among them.
  void near(int claim, long key, IntConsumer found) {
    for (Day day : windows) {
      int window = Math.max(dates.window(claim), day.window);
      day.scan(key, dates.from(claim) - window, dates.to(claim) + window, found);
    }
  }

  /// The same for a fixed window in days.
  void within(int claim, long key, int window, IntConsumer found) {
    for (Day day : windows) {
      day.scan(key, dates.from(claim) - window, dates.to(claim) + window, found);
    }
  }

  /// The same for days given, first and last.
  void between(long key, int first, int last, IntConsumer found) {
    for (Day day : windows) {
      day.scan(key, first, last, found);
    }
  }

  /// The lists of the claims with one width of window.
  private static final class Day {
    private final Dates dates;
    private final int[] members;
    private final long[] slots;
    private final int[] starts;
    private final int[] ends;
    private final int mask;
    private int window;
    private int longest;

    /// Claims that came in later, each list by day.
    private final Map<Long, Ints> later = new HashMap<>();

    Day(Dates dates, int windowClass, long[] keys, int[] all) {
      this.dates = dates;
      int[] chosen = new int[all.length];
      int size = 0;
      for (int at = 0; at < all.length; at++) {
        if (windowClass(dates, all[at]) == windowClass) {
          chosen[size++] = at;
          window = dates.window(all[at]);
          longest = Math.max(longest, dates.days(all[at]));
        }
      }
      int[] number = new int[size];
      int capacity = Integer.highestOneBit(Math.max(4, size) * 2 - 1) * 2;
      mask = capacity - 1;
      slots = new long[capacity];
      starts = new int[capacity];
      ends = new int[capacity];
      for (int at = 0; at < size; at++) {
        int slot = slotFor(keys[chosen[at]]);
        slots[slot] = mixed(keys[chosen[at]]);
        ends[slot]++;
        number[at] = slot;
      }
      int next = 0;
      for (int slot = 0; slot < capacity; slot++) {
        starts[slot] = next;
        next += ends[slot];
        ends[slot] = starts[slot];
      }
      members = new int[size];
      for (int at = 0; at < size; at++) {
        members[ends[number[at]]++] = all[chosen[at]];
      }
    }

    void insert(long key, int claim) {
      window = dates.window(claim);
      longest = Math.max(longest, dates.days(claim));
      Ints list = later.computeIfAbsent(key, _ -> new Ints(2));
      list.insert(after(list, dates.from(claim)), claim);
    }

    /// The position after all claims that begin on this day or before.
    private int after(Ints list, int day) {
      int low = 0;
      int high = list.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (dates.from(list.get(middle)) <= day) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private int slotFor(long key) {
      long mixed = mixed(key);
      int slot = (int) (mixed >>> 32) & mask;
      while (slots[slot] != 0 && slots[slot] != mixed) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    /// Spreads the keys; never 0. A product with an odd number is one to one.
    private static long mixed(long key) {
      long mixed = (key + 1) * 0x9E3779B97F4A7C15L;
      return mixed == 0 ? 1 : mixed;
    }

    void scan(long key, int first, int last, IntConsumer found) {
      if (!later.isEmpty()) {
        scanLater(key, first, last, found);
      }
      if (members.length == 0) {
        return;
      }
      int slot = slotFor(key);
      int end = ends[slot];
      int low = starts[slot];
      int high = end;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (dates.from(members[middle]) < first - longest + 1) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      while (low < end && dates.from(members[low]) <= last) {
        found.accept(members[low++]);
      }
    }

    private void scanLater(long key, int first, int last, IntConsumer found) {
      Ints list = later.get(key);
      if (list == null) {
        return;
      }
      for (int at = after(list, first - longest); at < list.size(); at++) {
        if (dates.from(list.get(at)) > last) {
          return;
        }
        found.accept(list.get(at));
      }
    }
  }

  /// Takes claims and their keys.
  interface Keys {
    void add(long key, int claim);
  }

  /// Collects claims and their keys; claims are to be added by day.
  static final class Builder implements Keys {
    private long[] keys = new long[1024];
    private int[] members = new int[1024];
    private int size;

    @Override
    public void add(long key, int claim) {
      if (size == members.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        members = Arrays.copyOf(members, 2 * size);
      }
      keys[size] = key;
      members[size++] = claim;
    }

    Blocks build(Dates dates) {
      return new Blocks(dates, Arrays.copyOf(keys, size), Arrays.copyOf(members, size));
    }
  }
}
