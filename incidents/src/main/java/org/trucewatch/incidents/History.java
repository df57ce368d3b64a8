package org.trucewatch.incidents;

import java.util.BitSet;
import java.util.List;

/// The order in which the parts of one core joined, from the scores within it: each time the best
/// pair of cores, until there is none.
///
/// Found without trying all pairs each time, by the chain of nearest neighbours (Benzécri 1982;
/// Murtagh 1983): from any core to its best partner, from there to that one's, until two are each
/// other's best. These join sooner or later whatever else does, since a mean over a union is never
/// above the better of the means over its parts; so they may join at once, and the ranks tell the
/// order. A core is looked around at most three times for each join, so the work is the square of
/// the number of claims, and so is the memory: eight bytes for each pair.
final class History {
  private static final int NOBODY = -1;

  private final LiveClaims claims;
  private final Least threshold;
  private final LiveCore[] cores;
  private final long[][] totals;

  /// The best partner of each core and the rank at which they would join; of no meaning where there
  /// is none.
  private final int[] partner;

  private final Rank[] rank;

  /// The cores that may still join in this step.
  private final BitSet open = new BitSet();

  private History(LiveClaims claims, Least threshold, LiveCore[] cores, long[][] totals) {
    this.claims = claims;
    this.threshold = threshold;
    this.cores = cores;
    this.totals = totals;
    this.partner = new int[cores.length];
    this.rank = new Rank[cores.length];
  }

  /// Joins single claims.
  ///
  /// @param threshold what a mean must be above, in units
  /// @param single the claims of a core
  /// @param totals the scores between them, by position; written over
  static void join(LiveClaims claims, Least threshold, List<LiveCore> single, long[][] totals) {
    History history = new History(claims, threshold, single.toArray(LiveCore[]::new), totals);
    for (Rank.Step step : Rank.Step.values()) {
      history.join(step);
    }
  }

  /// Follows best partners from any core to two that are each other's, joins these, and goes on
  /// from the core before them.
  private void join(Rank.Step step) {
    open.clear();
    for (int i = 0; i < cores.length; i++) {
      open.set(i, cores[i].isLast() && claims.takesPart(cores[i].root(), step));
    }
    Ints chain = new Ints();
    for (int first = open.nextSetBit(0); first >= 0; first = open.nextSetBit(0)) {
      chain.add(first);
      while (chain.size() > 0) {
        int top = chain.removeLast();
        look(top, step);
        int next = partner[top];
        if (next == NOBODY) {
          open.clear(top);
        } else if (chain.size() > 0 && chain.get(chain.size() - 1) == next) {
          chain.removeLast();
          join(next, top);
        } else {
          chain.add(top);
          chain.add(next);
        }
      }
    }
  }

  private void join(int keep, int drop) {
    cores[keep] = new LiveCore(cores[keep], cores[drop], rank[drop]);
    open.clear(drop);
    for (int k = 0; k < cores.length; k++) {
      totals[keep][k] += totals[drop][k];
      totals[k][keep] = totals[keep][k];
    }
  }

  private void look(int i, Rank.Step step) {
    partner[i] = NOBODY;
    for (int j = open.nextSetBit(0); j >= 0; j = open.nextSetBit(j + 1)) {
      long pairs = (long) cores[i].size() * cores[j].size();
      if (j == i || totals[i][j] <= threshold.of(cores[i].size(), cores[j].size()) * pairs) {
        continue;
      }
      boolean none = partner[i] == NOBODY;
      if (none || totals[i][j] * rank[i].pairs() >= rank[i].total() * pairs) {
        Rank here = claims.rank(step, totals[i][j], cores[i], cores[j]);
        if (none || claims.order().compare(here, rank[i]) < 0) {
          partner[i] = j;
          rank[i] = here;
        }
      }
    }
  }
}
