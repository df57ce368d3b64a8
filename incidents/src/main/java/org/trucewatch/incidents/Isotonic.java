package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A map from score to chance that never falls, fitted by pooling adjacent violators (Ayer, Brunk,
/// Ewing, Reid and Silverman, Annals of Mathematical Statistics 26, 1955) to reviewed pairs.
///
/// Pairs enter in small bins of neighbouring scores, each rate with one imagined pair of each
/// answer (Laplace), so that no block is called certain after a handful of pairs.
final class Isotonic {
  private static final int BIN = 10;

  /// 97.5 % point of the normal distribution.
  private static final double Z = 1.96;

  private final List<Block> blocks;

  private Isotonic(List<Block> blocks) {
    this.blocks = blocks;
  }

  /// A pair with its answer.
  record Answer(int score, boolean same) {}

  /// Neighbouring scores with one chance.
  ///
  /// @param from least score
  /// @param same how many of its pairs are about one event
  /// @param all how many pairs
  private record Block(int from, int same, int all) {
    double rate() {
      return (same + 1.0) / (all + 2);
    }

    Block with(Block next) {
      return new Block(from, same + next.same, all + next.all);
    }
  }

  /// Fits the map; at least one answer is needed.
  static Isotonic fit(List<Answer> answers) {
    List<Answer> sorted = new ArrayList<>(answers);
    sorted.sort(Comparator.comparingInt(Answer::score));
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < sorted.size()) {
      int end = Math.min(sorted.size(), at + BIN);
      while (end < sorted.size() && sorted.get(end).score() == sorted.get(end - 1).score()) {
        end++;
      }
      int same = (int) sorted.subList(at, end).stream().filter(Answer::same).count();
      pool(blocks, new Block(sorted.get(at).score(), same, end - at));
      at = end;
    }
    return new Isotonic(List.copyOf(blocks));
  }

  private static void pool(List<Block> blocks, Block next) {
    Block last = next;
    while (!blocks.isEmpty() && blocks.getLast().rate() >= last.rate()) {
      last = blocks.removeLast().with(last);
    }
    blocks.add(last);
  }

  /// The chance of a score: that of the block it lies in; below all, that of the lowest.
  Chance at(int score) {
    Block block =
        blocks.reversed().stream()
            .filter(held -> held.from() <= score)
            .findFirst()
            .orElseGet(blocks::getFirst);
    double n = block.all();
    double share = block.same() / n;
    double middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double half =
        Z * StrictMath.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
    return new Chance(
        block.rate(), Math.max(0, middle - half), Math.min(1, middle + half), block.all());
  }
}
