package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.EventClass;
import org.trucewatch.claims.Point;

/// Finds the pairs worth comparing, so that work grows with the density of events and not with the
/// square of the number of claims.
///
/// Claims are put into blocks by place, each block sorted by day; only claims of one block within the
/// window of their dates meet. A pair belongs to exactly one family, which {@link #family} decides
/// from the two claims alone.
final class Candidates {
  /// Edge of a cell, in degrees; at least the reach of {@link Comparison#REACH_KM} up to 60° north.
  private static final double CELL = .25;

  /// Days apart for records placed to the province or coarser.
  private static final int COARSE_WINDOW = 2;

  /// Days apart for claims that share rare words.
  private static final int WORDS_WINDOW = 18;

  /// How far apart two points may lie when two rare words are shared, in km.
  private static final double WORDS_KM = 120;

  /// A word is rare while at most this share of the claims, and at most {@link #RARE_MOST}, have it.
  private static final double RARE_SHARE = 1 / 300.0;

  private static final int RARE_LEAST = 6;
  private static final int RARE_MOST = 500;

  /// Widest window of any date, plus the longest event that starts before another ends, in days.
  private static final int WIDEST = 18 + 31;

  /// Days between an event and its publication beyond which a swapped date is considered.
  private static final int STALE_DAYS = 14;

  private final List<Subject> subjects;
  private final Map<String, int[]> blocks = new HashMap<>();

  private Candidates(List<Subject> subjects) {
    this.subjects = subjects;
  }

  /// The pairs, each once, as `i << 32 | j` with i < j, ascending.
  static long[] pairs(Subjects subjects) {
    Candidates candidates = new Candidates(subjects.list());
    candidates.index(rareWords(subjects));
    return candidates.collect();
  }

  /// The family of a pair, if the two are to be compared.
  static Optional<Family> family(Subject a, Subject b) {
    long gap = a.span().gap(b.span());
    int window = Math.max(a.span().window(), b.span().window());
    if (a.spot().isCoarse() || b.spot().isCoarse()) {
      boolean together = a.spot().isCoarse() && b.spot().isCoarse() && gap <= COARSE_WINDOW;
      return together && a.spot().countriesAgree(b.spot())
          ? Optional.of(Family.REGION)
          : Optional.empty();
    }
    if (a.spot().isProvince() || b.spot().isProvince()) {
      return gap <= COARSE_WINDOW && a.spot().sameProvince(b.spot())
          ? Optional.of(Family.PROVINCE)
          : Optional.empty();
    }
    if (gap > window) {
      return swapped(a, b) ? Optional.of(Family.SWAPPED_DATE) : Optional.empty();
    }
    Optional<Double> km = Comparison.distanceKm(a, b);
    if (km.isPresent()) {
      return km.get() <= Comparison.REACH_KM ? Optional.of(Family.POINTS) : Optional.empty();
    }
    if (a.spot().sameProvince(b.spot())) {
      return Optional.of(Family.DISTRICT);
    }
    return a.spot().sharesName(b.spot()) ? Optional.of(Family.NAME) : Optional.empty();
  }

  /// Whether one of the two dates, long before its publication, becomes the other's by swapping day
  /// and month, at the same place and time of publication.
  private static boolean swapped(Subject a, Subject b) {
    boolean near = Math.abs(a.published() - b.published()) <= COARSE_WINDOW;
    boolean place =
        Comparison.distanceKm(a, b)
            .map(km -> km <= Comparison.REACH_KM)
            .orElseGet(() -> a.spot().sharesName(b.spot()) && a.spot().sameProvince(b.spot()));
    return near && place && (readsAs(a, b) || readsAs(b, a));
  }

  private static boolean readsAs(Subject stale, Subject other) {
    return isStale(stale)
        && Math.abs(stale.span().swapped() - other.span().from()) <= 1;
  }

  private static boolean isStale(Subject subject) {
    return subject.published() - subject.span().to() > STALE_DAYS && subject.span().swapped() >= 0;
  }

  static boolean haveWordsFamily(Subject a, Subject b) {
    return a.isFine()
        && b.isFine()
        && family(a, b).isEmpty()
        && a.span().gap(b.span()) <= WORDS_WINDOW
        && Comparison.distanceKm(a, b)
            .map(km -> km <= WORDS_KM)
            .orElseGet(() -> a.spot().countriesAgree(b.spot()))
        && compatible(a, b);
  }

  private static boolean compatible(Subject a, Subject b) {
    EventClass one = a.claim().event().type().eventClass();
    EventClass two = b.claim().event().type().eventClass();
    return one == two || one == EventClass.OTHER || two == EventClass.OTHER;
  }

  private static Map<Integer, Boolean> rareWords(Subjects subjects) {
    Map<Integer, Integer> seen = new HashMap<>();
    subjects.list().forEach(s -> s.words().forEach(word -> seen.merge(word, 1, Integer::sum)));
    long cap =
        Math.clamp((long) (subjects.list().size() * RARE_SHARE), RARE_LEAST, RARE_MOST);
    Map<Integer, Boolean> rare = new HashMap<>();
    seen.forEach(
        (word, count) -> {
          if (count > 1 && count <= cap) {
            rare.put(word, true);
          }
        });
    return rare;
  }

  private void index(Map<Integer, Boolean> rare) {
    Map<String, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < subjects.size(); i++) {
      for (String key : keys(subjects.get(i), rare)) {
        lists.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
      }
    }
    Comparator<Integer> byDay = Comparator.comparingLong(i -> subjects.get(i).span().from());
    lists.forEach(
        (key, list) -> {
          list.sort(byDay.thenComparing(Comparator.naturalOrder()));
          blocks.put(key, list.stream().mapToInt(Integer::intValue).toArray());
        });
  }

  /// The blocks a claim belongs to, and so the blocks in which it looks for others.
  private static List<String> keys(Subject subject, Map<Integer, Boolean> rare) {
    List<String> keys = new ArrayList<>();
    Spot spot = subject.spot();
    if (spot.isCoarse()) {
      keys.add("region");
      return keys;
    }
    if (!spot.province().isEmpty()) {
      keys.add("province " + spot.province());
    }
    if (subject.isFine()) {
      spot.names().forEach(name -> keys.add("name " + name.skeleton()));
      spot.point().ifPresent(point -> keys.add(cell(point, 0, 0)));
      subject.words().stream().filter(rare::containsKey).forEach(w -> keys.add("word " + w));
    }
    return keys;
  }

  private static String cell(Point point, int up, int right) {
    long row = (long) Math.floor(point.latitude() / CELL) + up;
    long column = (long) Math.floor(point.longitude() / CELL) + right;
    return "cell " + row + " " + column;
  }

  private long[] collect() {
    Map<Long, Integer> sharedWords = new HashMap<>();
    LongList found = new LongList();
    for (Map.Entry<String, int[]> block : blocks.entrySet()) {
      boolean words = block.getKey().startsWith("word ");
      for (int[] other : neighbours(block.getKey())) {
        for (int i : block.getValue()) {
          Span span = subjects.get(i).span();
          scan(i, other, span.from() - WIDEST, span.to() + WIDEST, words, sharedWords, found);
          if (!words && isStale(subjects.get(i))) {
            long swapped = span.swapped();
            scan(i, other, swapped - 1, swapped + 1, false, sharedWords, found);
          }
        }
      }
    }
    return found.sortedDistinct();
  }

  private void scan(
      int i,
      int[] block,
      long from,
      long to,
      boolean words,
      Map<Long, Integer> sharedWords,
      LongList found) {
    for (int at = firstWithin(block, from); at < block.length; at++) {
      int j = block[at];
      if (subjects.get(j).span().from() > to) {
        break;
      }
      if (i != j && wanted(Math.min(i, j), Math.max(i, j), words, sharedWords)) {
        found.add((long) Math.min(i, j) << 32 | Math.max(i, j));
      }
    }
  }

  private boolean wanted(int i, int j, boolean words, Map<Long, Integer> sharedWords) {
    Subject a = subjects.get(i);
    Subject b = subjects.get(j);
    if (!words) {
      return family(a, b).isPresent();
    }
    return haveWordsFamily(a, b)
        && sharedWords.merge((long) i << 32 | j, 1, Integer::sum) >= 3;
  }

  private List<int[]> neighbours(String key) {
    if (!key.startsWith("cell ")) {
      return List.of(blocks.get(key));
    }
    String[] parts = key.split(" ");
    List<int[]> found = new ArrayList<>();
    for (int up = -1; up <= 1; up++) {
      for (int right = -1; right <= 1; right++) {
        long row = Long.parseLong(parts[1]) + up;
        long column = Long.parseLong(parts[2]) + right;
        int[] block = blocks.get("cell " + row + " " + column);
        if (block != null) {
          found.add(block);
        }
      }
    }
    return found;
  }

  private int firstWithin(int[] block, long day) {
    int low = 0;
    int high = block.length;
    while (low < high) {
      int middle = low + high >>> 1;
      if (subjects.get(block[middle]).span().from() < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
