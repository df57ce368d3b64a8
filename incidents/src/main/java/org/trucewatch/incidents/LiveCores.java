package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cores of a case that grows claim by claim, and how each came about. Of a core only its
/// claims are kept; the order in which its parts joined is computed when it is asked for, from
/// their scores alone, see {@link History}: what joined within a core joined as it would have if
/// there were no other claims. For when two of its parts joined they were each other's best of all,
/// so of those within the core too; and whatever else would have been better within would have
/// joined first.
final class LiveCores {
  private final LiveClaims claims;
  private final LiveEdges edges;
  private final Least threshold;

  /// For each claim the claims of its core; null for a claim by itself.
  private int[][] members;

  /// The histories computed, by claim.
  private final Map<Integer, LiveCore> single = new HashMap<>();

  LiveCores(LiveClaims claims, LiveEdges edges, Agglomeration batch, Least threshold) {
    this.claims = claims;
    this.edges = edges;
    this.threshold = threshold;
    members = new int[claims.columns().size()][];
    for (int i = 0; i < members.length; i++) {
      int[] core = batch.core(i);
      if (core.length > 1 && core[0] == i) {
        put(core);
      }
    }
  }

  /// The claims of a claim's core.
  int[] core(int claim) {
    int[] core = claim < members.length ? members[claim] : null;
    return core == null ? new int[] {claim} : core;
  }

  /// Makes claims one core.
  void put(int[] core) {
    for (int claim : core) {
      single.remove(claim);
      if (claim >= members.length) {
        members = Arrays.copyOf(members, Ints.length(claim));
      }
      members[claim] = core;
    }
  }

  /// Takes a claim out of its core.
  void remove(int claim) {
    put(new int[] {claim});
  }

  /// The claim by itself, from which its cores at any rank are found.
  LiveCore single(int claim) {
    LiveCore known = single.get(claim);
    if (known != null) {
      return known;
    }
    int[] core = core(claim);
    List<LiveCore> parts = new ArrayList<>();
    for (int member : core) {
      LiveCore part = LiveCore.of(member, false);
      parts.add(part);
      single.put(member, part);
    }
    if (core.length > 1) {
      History.join(claims, threshold, parts, totals(core));
    }
    return single(claim);
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
