package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.EventClass;

/// Finds the pairs worth comparing, so that work grows with the density of events and not with the
/// square of the number of claims.
///
/// Claims are put into blocks by place, each block sorted by day; only claims of one block within
/// the window of their dates meet. A pair belongs to exactly one family, which {@link #family}
/// decides from the two claims alone.
final class Candidates {
  /// Days apart for records placed to the province or coarser.
  private static final int COARSE_WINDOW = 2;

  /// Days apart for claims that share rare words.
  private static final int WORDS_WINDOW = 18;

  /// How far apart two points may lie when two rare words are shared, in km.
  private static final double WORDS_KM = 120;

  /// A word is rare while at most this share of the claims, and at most {@link #RARE_MOST}, have
  /// it.
  private static final double RARE_SHARE = 1 / 300.0;

  private static final int RARE_LEAST = 6;
  private static final int RARE_MOST = 500;

  /// Widest window of any date, plus the longest event that starts before another ends, in days.
  private static final int WIDEST = 18 + 31;

  /// Days between an event and its publication beyond which a swapped date is considered.
  private static final int STALE_DAYS = 14;

  private final List<Prepared> claims;
  private final Map<Block, int[]> blocks = new HashMap<>();

  private Candidates(List<Prepared> claims) {
    this.claims = claims;
  }

  /// The pairs, each once, as `i << 32 | j` with i < j, ascending.
  static long[] pairs(PreparedClaims claims) {
    Candidates candidates = new Candidates(claims.list());
    candidates.index(rareWords(claims));
    return candidates.collect();
  }

  /// The family of a pair, if the two are to be compared.
  static Optional<Family> family(Prepared a, Prepared b) {
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
    return a.spot().sharesSkeleton(b.spot()) ? Optional.of(Family.NAME) : Optional.empty();
  }

  /// Whether one of the two dates, long before its publication, becomes the other's by swapping day
  /// and month, at the same place and time of publication.
  private static boolean swapped(Prepared a, Prepared b) {
    boolean near = Math.abs(a.published() - b.published()) <= COARSE_WINDOW;
    boolean place =
        Comparison.distanceKm(a, b)
            .map(km -> km <= Comparison.REACH_KM)
            .orElseGet(() -> a.spot().sharesName(b.spot()) && a.spot().sameProvince(b.spot()));
    return near && place && (readsAs(a, b) || readsAs(b, a));
  }

  private static boolean readsAs(Prepared stale, Prepared other) {
    return isStale(stale) && Math.abs(stale.span().swapped() - other.span().from()) <= 1;
  }

  private static boolean isStale(Prepared subject) {
    return subject.published() - subject.span().to() > STALE_DAYS && subject.span().swapped() >= 0;
  }

  static boolean haveWordsFamily(Prepared a, Prepared b) {
    return a.isFine()
        && b.isFine()
        && family(a, b).isEmpty()
        && a.span().gap(b.span()) <= WORDS_WINDOW
        && Comparison.distanceKm(a, b)
            .map(km -> km <= WORDS_KM)
            .orElseGet(() -> a.spot().countriesAgree(b.spot()))
        && compatible(a, b);
  }

  private static boolean compatible(Prepared a, Prepared b) {
    EventClass one = a.eventClass();
    EventClass two = b.eventClass();
    return one == two || one == EventClass.OTHER || two == EventClass.OTHER;
  }

  private static Map<Integer, Boolean> rareWords(PreparedClaims claims) {
    Map<Integer, Integer> seen = new HashMap<>();
    claims.list().forEach(s -> s.words().forEach(word -> seen.merge(word, 1, Integer::sum)));
    long cap = Math.clamp((long) (claims.list().size() * RARE_SHARE), RARE_LEAST, RARE_MOST);
    Map<Integer, Boolean> rare = new HashMap<>();
    seen.forEach((word, count) -> {
      if (count > 1 && count <= cap) {
        rare.put(word, true);
      }
    });
    return rare;
  }

  private void index(Map<Integer, Boolean> rare) {
    Map<Block, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      for (Block key : keys(claims.get(i), rare)) {
        lists.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
      }
    }
    Comparator<Integer> byDay = Comparator.comparingLong(i -> claims.get(i).span().from());
    lists.forEach((key, list) -> {
      list.sort(byDay.thenComparing(Comparator.naturalOrder()));
      blocks.put(key, list.stream().mapToInt(Integer::intValue).toArray());
    });
  }

  /// The blocks a claim belongs to, and so the blocks in which it looks for others.
  private static List<Block> keys(Prepared claim, Map<Integer, Boolean> rare) {
    List<Block> keys = new ArrayList<>();
    Spot spot = claim.spot();
    if (spot.isCoarse()) {
      keys.add(new Block.Region());
      return keys;
    }
    if (!spot.province().isEmpty()) {
      keys.add(new Block.Province(spot.province()));
    }
    if (claim.isFine()) {
      spot.names().forEach(name -> keys.add(new Block.Named(name.skeleton())));
      spot.point().ifPresent(point -> keys.add(Block.Cell.of(point)));
      claim.words().stream()
          .filter(rare::containsKey)
          .forEach(word -> keys.add(new Block.Word(word)));
    }
    return keys;
  }

  private long[] collect() {
    Map<Long, Integer> sharedWords = new HashMap<>();
    LongList found = new LongList();
    for (Map.Entry<Block, int[]> block : blocks.entrySet()) {
      boolean words = block.getKey() instanceof Block.Word;
      for (int[] other : neighbours(block.getKey())) {
        for (int i : block.getValue()) {
          Span span = claims.get(i).span();
          scan(i, other, span.from() - WIDEST, span.to() + WIDEST, words, sharedWords, found);
          if (!words && isStale(claims.get(i))) {
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
      if (claims.get(j).span().from() > to) {
        break;
      }
      if (i != j && wanted(Math.min(i, j), Math.max(i, j), words, sharedWords)) {
        found.add((long) Math.min(i, j) << 32 | Math.max(i, j));
      }
    }
  }

  private boolean wanted(int i, int j, boolean words, Map<Long, Integer> sharedWords) {
    Prepared a = claims.get(i);
    Prepared b = claims.get(j);
    if (!words) {
      return family(a, b).isPresent();
    }
    return haveWordsFamily(a, b) && sharedWords.merge((long) i << 32 | j, 1, Integer::sum) >= 3;
  }

  private List<int[]> neighbours(Block key) {
    List<Block> near =
        switch (key) {
          case Block.Cell cell -> cell.around();
          case Block.Named _, Block.Province _, Block.Region _, Block.Word _ -> List.of(key);
        };
    return near.stream().filter(blocks::containsKey).map(blocks::get).toList();
  }

  private int firstWithin(int[] block, long day) {
    int low = 0;
    int high = block.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (claims.get(block[middle]).span().from() < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
