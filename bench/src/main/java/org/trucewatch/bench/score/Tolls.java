package org.trucewatch.bench.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What found groups say about deaths, against the truth. A group counts if two sources or more
/// give a number; the true number is that of the event that most of its items are about, and of two
/// equally many the one with the lower number.
///
/// @param groups groups that count
/// @param covered how many of them have the truth between the lowest and highest number
/// @param exact how many of them have the truth as lower median, each source counted once by its
///   own lower median
public record Tolls(int groups, int covered, int exact) {

  /// One item's number.
  ///
  /// @param group the found group
  /// @param event the true event
  /// @param source who gives the number
  /// @param deaths the number given, 0 or more
  public record Told(Object group, int event, Object source, int deaths) {}

  /// Counts.
  ///
  /// @param deathsOf the true number of each event
  public static Tolls of(List<Told> told, Map<Integer, Integer> deathsOf) {
    Map<Object, List<Told>> groups = new HashMap<>();
    told.forEach(one -> groups.computeIfAbsent(one.group(), _ -> new ArrayList<>()).add(one));
    int counted = 0;
    int covered = 0;
    int exact = 0;
    for (List<Told> group : groups.values()) {
      Set<Object> sources = new HashSet<>();
      group.forEach(one -> sources.add(one.source()));
      if (sources.size() < 2) {
        continue;
      }
      int real = deathsOf.getOrDefault(mostTold(group), 0);
      List<Integer> numbers = sorted(group);
      counted++;
      covered += numbers.getFirst() <= real && real <= numbers.getLast() ? 1 : 0;
      exact += bestOf(group) == real ? 1 : 0;
    }
    return new Tolls(counted, covered, exact);
  }

  /// The share of groups whose range holds the truth; 1 if none counts.
  public double coverage() {
    return groups == 0 ? 1 : (double) covered / groups;
  }

  /// The share of groups whose lower median is the truth; 1 if none counts.
  public double exactness() {
    return groups == 0 ? 1 : (double) exact / groups;
  }

  private static int bestOf(List<Told> group) {
    Map<Object, List<Told>> bySource = new HashMap<>();
    group.forEach(one -> bySource.computeIfAbsent(one.source(), _ -> new ArrayList<>()).add(one));
    List<Integer> medians =
        bySource.values().stream().map(own -> lowerMedian(sorted(own))).sorted().toList();
    return lowerMedian(medians);
  }

  private static List<Integer> sorted(List<Told> group) {
    return group.stream().map(Told::deaths).sorted().toList();
  }

  private static int lowerMedian(List<Integer> sorted) {
    return sorted.get((sorted.size() - 1) / 2);
  }

  private static int mostTold(List<Told> group) {
    Map<Integer, Integer> counts = new HashMap<>();
    group.forEach(one -> counts.merge(one.event(), 1, Integer::sum));
    int best = -1;
    for (int event : new TreeSet<>(counts.keySet())) {
      best =
          best < 0 || counts.getOrDefault(event, 0) > counts.getOrDefault(best, 0) ? event : best;
    }
    return best;
  }
}
