package org.trucewatch.incidents;

import java.util.List;

/// The order in which the parts of one core joined, from the scores within it: each time the best
/// pair of cores. A core's best partner is kept until one of the two joins, since a mean over a
/// union is never above the better of the means over its parts; so the work grows with the square
/// of the number of claims.
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

  private void join(Rank.Step step) {
    for (int i = 0; i < cores.length; i++) {
      look(i, step);
    }
    int best = best();
    while (best != NOBODY) {
      int drop = partner[best];
      cores[best] = new LiveCore(cores[best], cores[drop], rank[best]);
      for (int k = 0; k < cores.length; k++) {
        totals[best][k] += totals[drop][k];
        totals[k][best] = totals[best][k];
      }
      partner[drop] = NOBODY;
      look(best, step);
      for (int k = 0; k < cores.length; k++) {
        if (partner[k] == drop || (partner[k] == best && k != best)) {
          look(k, step);
        }
      }
      best = best();
    }
  }

  private int best() {
    int best = NOBODY;
    for (int i = 0; i < cores.length; i++) {
      boolean open = partner[i] != NOBODY;
      if (open && (best == NOBODY || claims.order().compare(rank[i], rank[best]) < 0)) {
        best = i;
      }
    }
    return best;
  }

  private boolean takesPart(int i, Rank.Step step) {
    return cores[i].isLast() && claims.takesPart(cores[i].root(), step);
  }

  private void look(int i, Rank.Step step) {
    partner[i] = NOBODY;
    if (!takesPart(i, step)) {
      return;
    }
    for (int j = 0; j < cores.length; j++) {
      long pairs = (long) cores[i].size() * cores[j].size();
      if (j == i
          || totals[i][j] <= threshold.of(cores[i].size(), cores[j].size()) * pairs
          || !takesPart(j, step)) {
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
