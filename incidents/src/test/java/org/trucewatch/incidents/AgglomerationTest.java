package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/// Joining reciprocal best partners gives what the definition gives: of all pairs allowed, join the
/// best, until there is none. And mending gives what joining anew gives.
class AgglomerationTest {
  private static final int MOST = 7;

  private static Set<List<Integer>> cores(int size, IntFunction<int[]> core) {
    List<Set<Integer>> cores = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Set<Integer> members = new TreeSet<>();
      for (int member : core.apply(i)) {
        members.add(member);
      }
      cores.add(members);
    }
    return SmallCase.asLists(cores);
  }

  @Test
  void upToSevenClaimsAreGroupedByTheDefinition() {
    Set<Integer> sizes = new HashSet<>();
    for (long seed = 0; seed < 20_000; seed++) {
      SmallCase small = new SmallCase(seed, 2 + (int) (seed % (MOST - 1)));
      small.drawDecisions(seed % 3 == 0 ? 0 : 4);
      Agglomeration found = small.run();
      Set<List<Integer>> cores = cores(small.scores.length, found::core);
      assertThat(cores).as("seed %d, %s", seed, small.decisions).isEqualTo(small.naive());
      cores.forEach(core -> sizes.add(core.size()));
    }
    assertThat(sizes).contains(1, 2, 3, 4, 5, 6);
  }

  @Test
  void mendingAfterAnyChangeGivesTheDefinition() {
    for (long seed = 0; seed < 4_000; seed++) {
      SmallCase small = new SmallCase(seed, 3 + (int) (seed % 10));
      small.drawDecisions(seed % 3 == 0 ? 0 : 4);
      mend(small, seed);
    }
  }

  /// Draws the scores of claims, or the decisions, anew, several times, and mends each time.
  private static void mend(SmallCase small, long seed) {
    LiveClaims claims =
        new LiveClaims(
            small.columns,
            Packing.read(RandomWorld.evidence(0, 1), ShippedBooks.IN_FORCE, Optional.empty()));
    LiveEdges edges = new LiveEdges(small.edges());
    LiveCores cores = new LiveCores(claims, edges, small.run(), SmallCase.LEAST);
    LiveSums sums = new LiveSums(claims);
    Ties ties = Ties.of(small.decisions, claims);
    for (int change = 0; change < 6; change++) {
      Set<Integer> changed = new TreeSet<>();
      if (change % 3 == 2) {
        small.drawDecisions(4);
        Ties now = Ties.of(small.decisions, claims);
        changed.addAll(now.changedFrom(ties));
        ties = now;
      } else {
        int claim = small.any();
        cores.single(claim);
        edges.remove(claim);
        small.drawScores(claim);
        for (int other = 0; other < small.scores.length; other++) {
          if (other != claim) {
            edges.add(claim, other, small.scores[claim][other]);
          }
        }
        changed.add(claim);
      }
      new Repair(claims, edges, cores, sums, ties, SmallCase.LEAST).run(changed);
      assertThat(cores(small.scores.length, cores::core))
          .as("seed %d, change %d, %s", seed, change, small.decisions)
          .isEqualTo(small.naive());
    }
  }
}
