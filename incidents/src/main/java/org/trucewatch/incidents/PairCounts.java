package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How often each way of comparing is seen among the candidate pairs: what weights are learned
/// from.
final class PairCounts {
  /// About so many claims give their pairs; more would not move the weights.
  private static final int CLAIMS = 100_000;

  /// Pairs that compare alike.
  ///
  /// @param pattern how they compare
  /// @param open how many could be one event
  /// @param apart how many certainly are not
  record Row(long pattern, long open, long apart) {}

  private final Counter counter = new Counter();
  private final Map<Level, Double> coarsened = new EnumMap<>(Level.class);

  /// Counts the pairs of the claims. Two claims of one page that tell two events are left out: they
  /// share page and day, and so say nothing of how other claims about different events compare.
  static PairCounts of(Columns claims, Candidates candidates, Comparison comparison) {
    int chunks = Math.clamp(claims.size() / 256, 1, 1024);
    long keep = (long) CLAIMS * Integer.MAX_VALUE / Math.max(CLAIMS, claims.size());
    PairCounts[] parts =
        IntStream.range(0, chunks)
            .parallel()
            .mapToObj(chunk -> {
              PairCounts part = new PairCounts();
              int end = (int) ((long) claims.size() * (chunk + 1) / chunks);
              for (int i = (int) ((long) claims.size() * chunk / chunks); i < end; i++) {
                if (draw(claims, i) <= keep) {
                  candidates.of(
                      i,
                      (a, b, family) -> part.add(claims, a, b, comparison.pattern(a, b, family)));
                }
              }
              part.counter.pack();
              return part;
            })
            .toArray(PairCounts[]::new);
    PairCounts all = new PairCounts();
    for (PairCounts part : parts) {
      all.counter.addAll(part.counter);
      part.coarsened.forEach((level, count) -> all.coarsened.merge(level, count, Double::sum));
    }
    all.counter.pack();
    return all;
  }

  /// A number from 0 to the highest int, the same for a claim whatever else the case holds.
  private static int draw(Columns claims, int i) {
    int hash = claims.id(i).value().hashCode() * 0x9E3779B9;
    return (hash ^ hash >>> 15) & Integer.MAX_VALUE;
  }

  private void add(Columns claims, int i, int j, long pattern) {
    boolean apart = claims.sharesSlot(i, j);
    if (apart && !claims.isRow(i)) {
      return;
    }
    add(pattern, apart);
    if (apart) {
      Kinds kinds = claims.acts().kinds();
      for (int coarser : kinds.coarser(claims.type(j))) {
        kinds.level(claims.type(i), coarser).ifPresent(this::addCoarsened);
      }
    }
  }

  private void addCoarsened(Level level) {
    coarsened.merge(level, 1.0, Double::sum);
  }

  /// Adds one compared pair.
  ///
  /// @param apart whether the two are certainly about different events
  void add(long pattern, boolean apart) {
    counter.add(pattern, apart);
  }

  /// The counts, by pattern.
  List<Row> rows() {
    return counter.rows();
  }

  /// How the types of pairs that are certainly apart compare when one of the two is told in the
  /// words of a coarser scheme: what is known of pairs of two schemes without labels.
  Map<Level, Double> coarsened() {
    return coarsened;
  }

  /// Counts of patterns, as a sorted table behind a buffer.
  private static final class Counter {
    private static final int BUFFER = 1 << 16;

    private final long[] buffer = new long[BUFFER];
    private int buffered;
    private long[] patterns = {};
    private long[] counts = {};

    void add(long pattern, boolean apart) {
      if (buffered == BUFFER) {
        pack();
      }
      buffer[buffered++] = pattern << 1 | (apart ? 1 : 0);
    }

    void addAll(Counter other) {
      merge(other.patterns, other.counts);
    }

    void pack() {
      Arrays.sort(buffer, 0, buffered);
      long[] keys = new long[buffered];
      long[] sums = new long[buffered];
      int size = 0;
      for (int at = 0; at < buffered; at++) {
        if (size == 0 || keys[size - 1] != buffer[at]) {
          keys[size++] = buffer[at];
        }
        sums[size - 1]++;
      }
      buffered = 0;
      merge(Arrays.copyOf(keys, size), Arrays.copyOf(sums, size));
    }

    private void merge(long[] keys, long[] sums) {
      long[] allKeys = new long[patterns.length + keys.length];
      long[] allSums = new long[allKeys.length];
      int size = 0;
      int i = 0;
      int j = 0;
      while (i < patterns.length || j < keys.length) {
        boolean mine = j == keys.length || (i < patterns.length && patterns[i] <= keys[j]);
        boolean both = mine && j < keys.length && i < patterns.length && patterns[i] == keys[j];
        allKeys[size] = mine ? patterns[i] : keys[j];
        allSums[size++] = (mine ? counts[i] : 0) + (both || !mine ? sums[j] : 0);
        i += mine ? 1 : 0;
        j += both || !mine ? 1 : 0;
      }
      patterns = Arrays.copyOf(allKeys, size);
      counts = Arrays.copyOf(allSums, size);
    }

    List<Row> rows() {
      pack();
      List<Row> rows = new ArrayList<>();
      for (int at = 0; at < patterns.length; at++) {
        long pattern = patterns[at] >>> 1;
        boolean apart = (patterns[at] & 1) == 1;
        boolean pair = at + 1 < patterns.length && patterns[at + 1] >>> 1 == pattern;
        if (pair) {
          rows.add(new Row(pattern, counts[at], counts[at + 1]));
          at++;
        } else {
          rows.add(new Row(pattern, apart ? 0 : counts[at], apart ? counts[at] : 0));
        }
      }
      return rows;
    }
  }
}
