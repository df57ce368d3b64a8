package org.trucewatch.incidents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// How candidate pairs compare: what weights are learned from. All pairs of a case, or, in a large
/// one, those of enough runs of claims, spread over provinces and days.
///
/// An open pair, which may be about one event, carries up to two *places*: that of each claim
/// towards the data set, or the page, of the other. A row of a curated data set is an event of its
/// own, and so is each event that one page tells; a claim can be about one of them at most. Pairs
/// that share a place compete.
final class PairSample {
  /// About so many claims give their pairs; more would not move the weights.
  private static final int CLAIMS = 40_000;

  /// Claims in a run: neighbours in province and day, so that pairs that compete are in it
  /// together.
  private static final int RUN = 256;

  /// Data sets beyond this many do not compete, so that the table of places has a limit.
  private static final int MOST_SLOTS = 64;

  /// No competitor.
  static final int NONE = 0;

  /// A page: its places are numbered as they come.
  private static final int PAGE = -1;

  private final Longs patterns = new Longs();
  private final Ints first = new Ints();
  private final Ints second = new Ints();
  private final long[] apartByLevel = new long[Level.ALL.size()];
  private final long[] toldByLevel = new long[Level.ALL.size()];
  private final Map<Long, Integer> pagePlaces = new HashMap<>();
  private final long[] apartByFamily = new long[Family.values().length];
  private long apart;
  private long told;
  private int places = 1;

  static PairSample of(Columns claims, Candidates candidates, Comparison comparison) {
    int runs = (claims.size() + RUN - 1) / RUN;
    int every = Math.max(1, claims.size() / CLAIMS);
    Part[] parts =
        IntStream.range(0, (runs + every - 1) / every)
            .parallel()
            .mapToObj(run -> {
              Part part = new Part();
              int start = run * every * RUN;
              int end = Math.min(claims.size(), start + RUN);
              for (int i = start; i < end; i++) {
                candidates.of(
                    i, (a, b, family) -> part.add(claims, a, b, comparison.pattern(a, b, family)));
              }
              return part;
            })
            .toArray(Part[]::new);
    PairSample sample = new PairSample();
    int[] competing = competing(claims);
    int width = Arrays.stream(competing).max().orElse(NONE) + 1;
    int[] rank = new int[claims.size()];
    for (Part part : parts) {
      sample.take(part, claims, competing, rank, width);
    }
    return sample;
  }

  /// For each slot of rows its number among those that compete, from 1; {@link #PAGE} for that of a
  /// page that tells several events; {@link #NONE} for others.
  private static int[] competing(Columns claims) {
    int highest = Arrays.stream(claims.carriers().slot()).max().orElse(0);
    int[] numbers = new int[Math.max(0, highest) + 1];
    boolean[] seen = new boolean[numbers.length];
    for (int i = 0; i < claims.size(); i++) {
      int slot = claims.carriers().slot()[i];
      if (slot != Columns.NONE && !claims.isRow(i)) {
        numbers[slot] = seen[slot] ? PAGE : NONE;
        seen[slot] = true;
      }
    }
    int next = 1;
    for (int i = 0; i < claims.size() && next <= MOST_SLOTS; i++) {
      int slot = claims.carriers().slot()[i];
      if (slot != Columns.NONE && claims.isRow(i) && numbers[slot] == NONE) {
        numbers[slot] = next++;
      }
    }
    return numbers;
  }

  private void take(Part part, Columns claims, int[] competing, int[] rank, int width) {
    for (int level = 0; level < apartByLevel.length; level++) {
      apartByLevel[level] += part.apartByLevel[level];
      toldByLevel[level] += part.toldByLevel[level];
    }
    for (int family = 0; family < apartByFamily.length; family++) {
      apartByFamily[family] += part.apartByFamily[family];
    }
    apart += part.apart;
    told += part.told;
    for (int at = 0; at < part.patterns.size(); at++) {
      int i = part.first.get(at);
      int j = part.second.get(at);
      add(
          part.patterns.get(at),
          place(claims, competing, rank, width, i, j),
          place(claims, competing, rank, width, j, i));
    }
  }

  /// The place of a claim towards the data set that another claim is a row of, or towards the page
  /// that tells it among other events.
  private int place(Columns claims, int[] competing, int[] rank, int width, int claim, int other) {
    int slot = claims.carriers().slot()[other];
    int number = slot != Columns.NONE ? competing[slot] : NONE;
    if (number == PAGE) {
      return pagePlaces.computeIfAbsent((long) claim << 32 | slot, _ -> places++);
    }
    if (number == NONE) {
      return NONE;
    }
    if (rank[claim] == 0) {
      rank[claim] = places;
      places += width;
    }
    return rank[claim] + number;
  }

  /// Adds an open pair.
  ///
  /// @param one a place it takes, or {@link #NONE}
  /// @param two another place it takes, or {@link #NONE}
  void add(long pattern, int one, int two) {
    patterns.add(pattern);
    first.add(one);
    second.add(two);
    places = Math.max(places, Math.max(one, two) + 1);
  }

  /// Adds a pair that one page tells as two events.
  void addTold(long pattern) {
    told++;
    count(toldByLevel, pattern);
  }

  /// Adds a pair that is certainly about two events.
  void addApart(long pattern) {
    apart++;
    apartByFamily[Pattern.family(pattern).ordinal()]++;
    count(apartByLevel, pattern);
  }

  private static void count(long[] byLevel, long pattern) {
    for (int field = 0; field < Pattern.FIELDS; field++) {
      int number = Pattern.number(pattern, field);
      if (number > 0) {
        byLevel[number - 1]++;
      }
    }
  }

  int size() {
    return patterns.size();
  }

  long pattern(int at) {
    return patterns.get(at);
  }

  int first(int at) {
    return first.get(at);
  }

  int second(int at) {
    return second.get(at);
  }

  /// One more than the highest place.
  int places() {
    return places;
  }

  /// How many pairs are certainly about two events.
  long apart() {
    return apart;
  }

  /// How many pairs one page tells as two events.
  long told() {
    return told;
  }

  /// How often a level is seen in pairs that one page tells as two events.
  long told(Level level) {
    return toldByLevel[level.ordinal()];
  }

  /// How many of a family are certainly about two events.
  long apart(Family family) {
    return apartByFamily[family.ordinal()];
  }

  /// How often a level is seen in pairs that are certainly about two events; for types, also when
  /// one of the two is told in the words of a coarser scheme: what is known of pairs of two schemes
  /// without labels.
  long apart(Level level) {
    return apartByLevel[level.ordinal()];
  }

  /// The pairs of one run of claims. Two claims of one page that tell two events are counted apart:
  /// they share page and day, and so say less of how other claims about different events compare.
  private static final class Part {
    private final Longs patterns = new Longs();
    private final Ints first = new Ints();
    private final Ints second = new Ints();
    private final long[] apartByLevel = new long[Level.ALL.size()];
    private final long[] toldByLevel = new long[Level.ALL.size()];
    private final long[] apartByFamily = new long[Family.values().length];
    private long apart;
    private long told;

    void add(Columns claims, int i, int j, long pattern) {
      if (!claims.sharesSlot(i, j)) {
        patterns.add(pattern);
        first.add(i);
        second.add(j);
      } else if (!claims.isRow(i)) {
        told++;
        count(toldByLevel, pattern);
      } else {
        apart++;
        apartByFamily[Pattern.family(pattern).ordinal()]++;
        count(apartByLevel, pattern);
        Kinds kinds = claims.acts().kinds();
        for (int coarser : kinds.coarser(claims.type(j))) {
          kinds.level(claims.type(i), coarser).ifPresent(level -> apartByLevel[level.ordinal()]++);
        }
      }
    }
  }
}
