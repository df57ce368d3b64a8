package org.trucewatch.bench.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// CEAFe (Luo 2005, entity-based, φ4): found and true groups are aligned one to one such that the
/// sum of their similarities, 2·shared/(size + size), is largest.
///
/// The best alignment never crosses two groups that share nothing, so each connected component of
/// the overlap is solved by itself, exactly by the Hungarian method (Kuhn 1955, in the form with
/// potentials) up to {@value #MOST_EXACT} groups a side. A larger component, as only a partition
/// that joins nearly all has, is aligned greedily by falling similarity: a lower bound.
final class Alignment {
  static final int MOST_EXACT = 300;

  private Alignment() {}

  static Rates ceafe(Overlap overlap) {
    double best = 0;
    for (List<Overlap.Cell> component : components(overlap)) {
      best += component.size() == 1 ? similarity(component.getFirst(), overlap) : 0;
      best += component.size() > 1 ? best(component, overlap) : 0;
    }
    return Rates.of(best, overlap.foundSizes().size(), overlap.realSizes().size());
  }

  private static double similarity(Overlap.Cell cell, Overlap overlap) {
    double sizes = overlap.foundSizes().get(cell.found()) + overlap.realSizes().get(cell.real());
    return 2 * cell.shared() / sizes;
  }

  private static List<List<Overlap.Cell>> components(Overlap overlap) {
    int founds = overlap.foundSizes().size();
    int[] parent = new int[founds + overlap.realSizes().size()];
    Arrays.setAll(parent, i -> i);
    for (Overlap.Cell cell : overlap.cells()) {
      parent[root(parent, cell.found())] = root(parent, founds + cell.real());
    }
    Map<Integer, List<Overlap.Cell>> components = new TreeMap<>();
    for (Overlap.Cell cell : overlap.cells()) {
      components.computeIfAbsent(root(parent, cell.found()), _ -> new ArrayList<>()).add(cell);
    }
    return List.copyOf(components.values());
  }

  private static int root(int[] parent, int of) {
    int at = of;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private static double best(List<Overlap.Cell> component, Overlap overlap) {
    int[] founds = component.stream().mapToInt(Overlap.Cell::found).distinct().sorted().toArray();
    int[] reals = component.stream().mapToInt(Overlap.Cell::real).distinct().sorted().toArray();
    if (Math.max(founds.length, reals.length) > MOST_EXACT) {
      return greedy(component, overlap);
    }
    int size = Math.max(founds.length, reals.length);
    double[][] gain = new double[size][size];
    for (Overlap.Cell cell : component) {
      gain[Arrays.binarySearch(founds, cell.found())][Arrays.binarySearch(reals, cell.real())] =
          similarity(cell, overlap);
    }
    return hungarian(gain);
  }

  static double greedy(List<Overlap.Cell> component, Overlap overlap) {
    boolean[] usedFound = new boolean[overlap.foundSizes().size()];
    boolean[] usedReal = new boolean[overlap.realSizes().size()];
    double sum = 0;
    List<Overlap.Cell> falling =
        component.stream()
            .sorted(
                Comparator.comparingDouble((Overlap.Cell cell) -> -similarity(cell, overlap))
                    .thenComparingInt(Overlap.Cell::found)
                    .thenComparingInt(Overlap.Cell::real))
            .toList();
    for (Overlap.Cell cell : falling) {
      if (!usedFound[cell.found()] && !usedReal[cell.real()]) {
        usedFound[cell.found()] = true;
        usedReal[cell.real()] = true;
        sum += similarity(cell, overlap);
      }
    }
    return sum;
  }

  /// The largest sum of a one-to-one choice from a square matrix of gains.
  static double hungarian(double[][] gain) {
    int n = gain.length;
    var search = new Search(gain, new double[n + 1], new double[n + 1], new int[n + 1]);
    for (int row = 1; row <= n; row++) {
      search.assign(row);
    }
    double sum = 0;
    for (int column = 1; column <= n; column++) {
      sum += gain[search.rowOf[column] - 1][column - 1];
    }
    return sum;
  }

  /// Rows and columns count from 1; column 0 stands for the row that is being assigned.
  private static final class Search {
    private final double[][] gain;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOf;

    Search(double[][] gain, double[] rowPotential, double[] columnPotential, int[] rowOf) {
      this.gain = gain;
      this.rowPotential = rowPotential;
      this.columnPotential = columnPotential;
      this.rowOf = rowOf;
    }

    void assign(int row) {
      int n = gain.length;
      int[] before = new int[n + 1];
      double[] slack = new double[n + 1];
      boolean[] used = new boolean[n + 1];
      Arrays.fill(slack, Double.POSITIVE_INFINITY);
      rowOf[0] = row;
      int column = 0;
      do {
        used[column] = true;
        int next = nearest(column, used, slack, before);
        shift(slack[next], used, slack);
        column = next;
      } while (rowOf[column] != 0);
      while (column != 0) {
        rowOf[column] = rowOf[before[column]];
        column = before[column];
      }
    }

    private int nearest(int from, boolean[] used, double[] slack, int[] before) {
      int row = rowOf[from];
      int nearest = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int column = 1; column <= gain.length; column++) {
        if (used[column]) {
          continue;
        }
        double cost = -gain[row - 1][column - 1] - rowPotential[row] - columnPotential[column];
        if (cost < slack[column]) {
          slack[column] = cost;
          before[column] = from;
        }
        if (slack[column] < least) {
          least = slack[column];
          nearest = column;
        }
      }
      return nearest;
    }

    private void shift(double by, boolean[] used, double[] slack) {
      for (int column = 0; column <= gain.length; column++) {
        if (used[column]) {
          rowPotential[rowOf[column]] += by;
          columnPotential[column] -= by;
        } else {
          slack[column] -= by;
        }
      }
    }
  }
}
