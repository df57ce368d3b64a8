package org.trucewatch.incidents;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trucewatch.claims.EventType;

/// What is counted over all claims of a case and enters the comparison of any two of them. Counted
/// once, in a training run, so that a new claim changes no comparison of others.
///
/// @param claims how many claims were counted
/// @param claimsWith in how many of them each word is; a word not met counts as if in none: it is
///   as rare as one met once
/// @param frequent the parties that are not seldom named
/// @param types the types of events: they tell which kinds are akin
/// @param towns provinces whose name is a town's as well, see {@link Spot#townBearing}
record Statistics(
    int claims,
    Map<String, Integer> claimsWith,
    Set<Party> frequent,
    List<EventType> types,
    Set<String> towns) {
  /// Nothing was counted.
  static final Statistics NONE = new Statistics(0, Map.of(), Set.of(), List.of(), Set.of());

  Statistics {
    claimsWith = Map.copyOf(claimsWith);
    frequent = Set.copyOf(frequent);
    types = List.copyOf(types);
    towns = Set.copyOf(towns);
  }

  int claimsWith(String word) {
    return claimsWith.getOrDefault(word, 0);
  }
}
