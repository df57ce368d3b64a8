package org.trucewatch.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trucewatch.bench.Linker.Linked;
import org.trucewatch.bench.score.Score;
import org.trucewatch.bench.score.Tolls;
import org.trucewatch.bench.world.Row;
import org.trucewatch.bench.world.World;
import org.trucewatch.bench.world.WorldClaims;

/// Scores a linker's result on a made-up world. Sums are left out of all figures but their own.
///
/// @param score the partition of claims about one event each
/// @param tolls what the incidents say about deaths
/// @param sums rows that tell a total
/// @param sumsMerged how many of them are in an incident with a claim about one event
/// @param truePairs pairs of rows about one event
record WorldScore(Score score, Tolls tolls, int sums, int sumsMerged, long truePairs) {

  static WorldScore of(World world, Linked linked) {
    List<String> found = new ArrayList<>();
    List<Integer> real = new ArrayList<>();
    List<Tolls.Told> told = new ArrayList<>();
    Set<String> withEvents = new HashSet<>();
    for (Row row : world.rows()) {
      if (row.key().isSum()) {
        continue;
      }
      String group = linked.group(WorldClaims.claimId(row));
      found.add(group);
      real.add(row.key().event());
      withEvents.add(group);
      if (row.told().deaths() != Row.Told.NOT_STATED) {
        told.add(new Tolls.Told(group, row.key().event(), row.key().source(), row.told().deaths()));
      }
    }
    Map<Integer, Integer> deaths = new HashMap<>();
    world.events().forEach(event -> deaths.put(event.number(), event.duel().deaths()));
    List<Row> sums = world.rows().stream().filter(row -> row.key().isSum()).toList();
    long merged =
        sums.stream()
            .filter(row -> withEvents.contains(linked.group(WorldClaims.claimId(row))))
            .count();
    return new WorldScore(
        Score.of(found, real), Tolls.of(told, deaths), sums.size(), (int) merged, pairs(real));
  }

  private static long pairs(List<Integer> real) {
    Map<Integer, Integer> sizes = new HashMap<>();
    real.forEach(event -> sizes.merge(event, 1, Integer::sum));
    return sizes.values().stream().mapToLong(n -> n * (n - 1L) / 2).sum();
  }
}
