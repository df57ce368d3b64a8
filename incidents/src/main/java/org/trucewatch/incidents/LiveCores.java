package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cores of a case that grows claim by claim, and how each came about. Of a core only its
/// claims are kept; the order in which its parts joined is computed when it is asked for, from
/// their scores alone: what joined within a core joined as it would have if there were no other
/// claims. For when two of its parts joined they were each other's best of all, so of those within
/// the core too; and whatever else would have been better within would have joined first.
final class LiveCores {
  private final LiveClaims claims;
  private final LiveEdges edges;
  private final Least threshold;

  /// For each claim the claims of its core; nothing for a claim by itself.
  private final Map<Integer, int[]> members = new HashMap<>();

  /// The histories computed, by claim.
  private final Map<Integer, LiveCore> single = new HashMap<>();

  LiveCores(LiveClaims claims, LiveEdges edges, Agglomeration batch, Least threshold) {
    this.claims = claims;
    this.edges = edges;
    this.threshold = threshold;
    for (int i = 0; i < claims.columns().size(); i++) {
      int[] core = batch.core(i);
      if (core.length > 1 && core[0] == i) {
        put(core);
      }
    }
  }

  /// The claims of a claim's core.
  int[] core(int claim) {
    int[] core = members.get(claim);
    return core == null ? new int[] {claim} : core;
  }

  /// Makes claims one core.
  void put(int[] core) {
    for (int claim : core) {
      single.remove(claim);
      if (core.length > 1) {
        members.put(claim, core);
      } else {
        members.remove(claim);
      }
    }
  }

  /// Forgets a claim that is in no core any more.
  void remove(int claim) {
    single.remove(claim);
    members.remove(claim);
  }

  /// The claim by itself, from which its cores at any rank are found.
  LiveCore single(int claim) {
    LiveCore known = single.get(claim);
    if (known != null) {
      return known;
    }
    int[] core = core(claim);
    LiveCore[] parts = new LiveCore[core.length];
    for (int at = 0; at < core.length; at++) {
      parts[at] = LiveCore.of(core[at], false);
      single.put(core[at], parts[at]);
    }
    if (core.length > 1) {
      List<LiveCore> open = new ArrayList<>(List.of(parts));
      long[][] totals = totals(core);
      for (Rank.Step step : Rank.Step.values()) {
        while (joinBest(open, totals, step)) {
          // The next best pair may be any.
        }
      }
    }
    return single(claim);
  }

  /// Joins the best pair of cores that take part in a step; false if no pair is good enough.
  ///
  /// @param totals the sums of the scores between the cores, by position
  private boolean joinBest(List<LiveCore> open, long[][] totals, Rank.Step step) {
    int first = 0;
    int second = 0;
    Rank best = Rank.START;
    for (int i = 0; i < open.size(); i++) {
      for (int j = i + 1; j < open.size(); j++) {
        if (claims.takesPart(open.get(i).root(), step)
            && claims.takesPart(open.get(j).root(), step)
            && isAbove(totals[i][j], open.get(i), open.get(j))) {
          Rank rank = claims.rank(step, totals[i][j], open.get(i), open.get(j));
          if (best.pairs() == 0 || claims.order().compare(rank, best) < 0) {
            best = rank;
            first = i;
            second = j;
          }
        }
      }
    }
    if (best.pairs() == 0) {
      return false;
    }
    int last = open.size() - 1;
    open.set(first, new LiveCore(open.get(first), open.get(second), best));
    open.set(second, open.get(last));
    open.remove(last);
    fold(totals, first, second, last);
    return true;
  }

  private boolean isAbove(long total, LiveCore one, LiveCore two) {
    return total > threshold.of(one.size(), two.size()) * one.size() * two.size();
  }

  /// Adds the sums of one core to those of another and moves the last core to its position.
  private static void fold(long[][] totals, int keep, int drop, int last) {
    for (int i = 0; i <= last; i++) {
      totals[keep][i] += totals[drop][i];
      totals[i][keep] = totals[keep][i];
    }
    for (int i = 0; i <= last; i++) {
      totals[drop][i] = totals[last][i];
      totals[i][drop] = totals[i][last];
    }
  }

  private long[][] totals(int[] core) {
    Map<Integer, Integer> positions = new HashMap<>();
    long[][] totals = new long[core.length][core.length];
    for (int at = 0; at < core.length; at++) {
      positions.put(core[at], at);
      Arrays.fill(totals[at], Edges.MISSING);
    }
    for (int at = 0; at < core.length; at++) {
      long[] row = totals[at];
      edges.of(
          core[at],
          (other, score) -> {
            Integer position = positions.get(other);
            if (position != null) {
              row[position] = score;
            }
          });
    }
    return totals;
  }
}
