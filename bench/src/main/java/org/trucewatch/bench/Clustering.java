package org.trucewatch.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// How well a partition of items agrees with the true one. Both map every item to the name of its
/// group.
///
/// Pairwise precision and recall count pairs of items; B³ (Bagga and Baldwin 1998) averages over
/// items, so that large groups do not dominate.
///
/// @param items number of items
/// @param pairs pairs that are together in both, in the found partition, in the true one
/// @param bcubed mean precision and recall over items
record Clustering(int items, Pairs pairs, Rates bcubed) {

  /// Pairs that are together.
  ///
  /// @param both in both partitions
  /// @param found in the found one
  /// @param real in the true one
  record Pairs(long both, long found, long real) {
    Rates rates() {
      return new Rates(share(both, found), share(both, real));
    }

    private static double share(long part, long whole) {
      return whole == 0 ? 1 : (double) part / whole;
    }
  }

  /// Precision and recall.
  ///
  /// @param precision share of what was found that is true
  /// @param recall share of what is true that was found
  record Rates(double precision, double recall) {
    /// Harmonic mean of the two.
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /// Compares the two partitions over the items of `real`; an item that `found` lacks is alone.
  static Clustering compare(Map<String, String> found, Map<String, String> real) {
    Map<String, Integer> foundSizes = new HashMap<>();
    Map<String, Integer> realSizes = new HashMap<>();
    Map<String, Integer> cells = new LinkedHashMap<>();
    Map<String, String[]> cellOf = new HashMap<>();
    real.forEach((item, truth) -> {
      String group = found.getOrDefault(item, "alone " + item);
      foundSizes.merge(group, 1, Integer::sum);
      realSizes.merge(truth, 1, Integer::sum);
      String cell = group + "\u0000" + truth;
      cells.merge(cell, 1, Integer::sum);
      cellOf.put(cell, new String[] {group, truth});
    });
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, Integer> cell : cells.entrySet()) {
      String[] names = cellOf.getOrDefault(cell.getKey(), new String[] {"", ""});
      double n = cell.getValue();
      precision += n * n / foundSizes.getOrDefault(names[0], 1);
      recall += n * n / realSizes.getOrDefault(names[1], 1);
    }
    int items = Math.max(1, real.size());
    return new Clustering(
        real.size(),
        new Pairs(pairs(cells.values()), pairs(foundSizes.values()), pairs(realSizes.values())),
        new Rates(precision / items, recall / items));
  }

  private static long pairs(Collection<Integer> sizes) {
    return sizes.stream().mapToLong(n -> (long) n * (n - 1) / 2).sum();
  }
}
