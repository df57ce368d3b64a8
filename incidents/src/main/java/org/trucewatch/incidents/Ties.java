package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.LinkDecision;

/// What the decisions in force say of the claims held: who is together and who is kept apart.
/// Immutable.
final class Ties {
  private final Map<Integer, Set<Integer>> mates = new HashMap<>();
  private final Map<Integer, Set<Integer>> apart = new HashMap<>();
  private final List<Conflict> conflicts;

  private Ties(List<LinkDecision> decisions, LiveClaims claims) {
    Numbering<Integer> named = new Numbering<>();
    Map<ClaimId, Integer> numbers = new HashMap<>();
    for (LinkDecision decision : decisions) {
      for (ClaimId id : List.of(decision.a(), decision.b())) {
        claims.find(id).ifPresent(claim -> numbers.put(id, named.of(claim)));
      }
    }
    Groups groups = new Groups(named.values().size(), _ -> Columns.NONE);
    conflicts = Rulings.obey(decisions, id -> Optional.ofNullable(numbers.get(id)), groups);
    for (int number = 0; number < groups.size(); number++) {
      if (groups.count(number) > 1) {
        Set<Integer> group = new TreeSet<>();
        Arrays.stream(groups.members(number)).forEach(mate -> group.add(named.values().get(mate)));
        mates.put(named.values().get(number), group);
      }
      Set<Integer> others = new TreeSet<>();
      groups.apart(number).forEach(other -> others.add(named.values().get(other)));
      if (!others.isEmpty()) {
        apart.put(named.values().get(number), others);
      }
    }
  }

  static Ties of(List<LinkDecision> decisions, LiveClaims claims) {
    return new Ties(decisions, claims);
  }

  /// Whether decisions put claims together with this one.
  boolean isTied(int claim) {
    return mates.containsKey(claim);
  }

  /// The claims that decisions put together with this one, itself included; empty if there are
  /// none.
  Set<Integer> mates(int claim) {
    return mates.getOrDefault(claim, Set.of());
  }

  /// The claims that decisions keep apart from this one.
  Set<Integer> apart(int claim) {
    return apart.getOrDefault(claim, Set.of());
  }

  List<Conflict> conflicts() {
    return conflicts;
  }

  /// The claims of which the two say different things.
  List<Integer> changedFrom(Ties before) {
    Set<Integer> named = new HashSet<>(mates.keySet());
    named.addAll(apart.keySet());
    named.addAll(before.mates.keySet());
    named.addAll(before.apart.keySet());
    List<Integer> changed = new ArrayList<>();
    for (int claim : named) {
      boolean same =
          mates(claim).equals(before.mates(claim)) && apart(claim).equals(before.apart(claim));
      if (!same) {
        changed.add(claim);
      }
    }
    return changed;
  }
}
