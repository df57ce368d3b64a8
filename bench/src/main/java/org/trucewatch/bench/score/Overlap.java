package org.trucewatch.bench.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where groups of a found partition and of the true one share items: what all scores of partitions
/// are computed from. Groups are numbered in the order in which they are met.
///
/// @param items how many items there are
/// @param foundSizes items of each found group
/// @param realSizes items of each true group
/// @param cells the pairs of groups that share items
record Overlap(int items, List<Integer> foundSizes, List<Integer> realSizes, List<Cell> cells) {
  Overlap {
    foundSizes = List.copyOf(foundSizes);
    realSizes = List.copyOf(realSizes);
    cells = List.copyOf(cells);
  }

  /// Items that are both in a found and in a true group.
  record Cell(int found, int real, int shared) {}

  /// Compares two lists that name the group of each item.
  static Overlap of(List<?> found, List<?> real) {
    if (found.size() != real.size()) {
      throw new IllegalArgumentException(
          "Two partitions of one set have equally many items, not "
              + found.size()
              + " and "
              + real.size()
              + ".");
    }
    Map<Object, Integer> foundNumbers = new HashMap<>();
    Map<Object, Integer> realNumbers = new HashMap<>();
    List<Integer> foundSizes = new ArrayList<>();
    List<Integer> realSizes = new ArrayList<>();
    Map<Long, Integer> at = new HashMap<>();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      int f = count(found.get(i), foundNumbers, foundSizes);
      int r = count(real.get(i), realNumbers, realSizes);
      int place = at.computeIfAbsent((long) f << 32 | r, _ -> cells.size());
      if (place == cells.size()) {
        cells.add(new Cell(f, r, 1));
      } else {
        cells.set(place, new Cell(f, r, cells.get(place).shared() + 1));
      }
    }
    return new Overlap(found.size(), foundSizes, realSizes, cells);
  }

  private static int count(Object group, Map<Object, Integer> numbers, List<Integer> sizes) {
    int number = numbers.computeIfAbsent(group, _ -> sizes.size());
    if (number == sizes.size()) {
      sizes.add(0);
    }
    sizes.set(number, sizes.get(number) + 1);
    return number;
  }

  /// Pairs of items that are together.
  Rates pairwise() {
    return Rates.of(
        pairs(cells.stream().map(Cell::shared).toList()), pairs(foundSizes), pairs(realSizes));
  }

  /// The mean over items of the share of its found group that is in its true group, and the other
  /// way round (Bagga and Baldwin 1998).
  Rates bcubed() {
    double precision = 0;
    double recall = 0;
    for (Cell cell : cells) {
      double n = cell.shared();
      precision += n * n / foundSizes.get(cell.found());
      recall += n * n / realSizes.get(cell.real());
    }
    return items == 0 ? new Rates(1, 1) : new Rates(precision / items, recall / items);
  }

  private static double pairs(List<Integer> sizes) {
    return sizes.stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
  }
}
