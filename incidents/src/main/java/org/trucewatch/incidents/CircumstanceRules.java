package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.EventType;

/// When, where and what kind: the rules that the three share.
final class CircumstanceRules {
  /// Best backed first: groups, then origins, then claims.
  static final Comparator<Backing> BEST =
      Comparator.comparingInt((Backing backing) -> backing.groups().size())
          .thenComparingInt(backing -> backing.origins().size())
          .thenComparingInt(backing -> backing.claims().size())
          .reversed();

  private CircumstanceRules() {}

  static Circumstances resolve(Scope scope) {
    return new Circumstances(
        new TimeRule(scope).resolve(),
        new PlaceRule(scope).resolve(),
        types(scope),
        new WhoRule(scope).resolve());
  }

  private static List<Circumstances.Type> types(Scope scope) {
    Map<EventType, List<Claim>> byType = new TreeMap<>();
    scope.claims().forEach(claim -> put(byType, claim.event().type(), claim));
    var types = new ArrayList<Circumstances.Type>();
    byType.forEach((type, claims) ->
        types.add(new Circumstances.Type(type, scope.eventClass(type), scope.backing(claims))));
    types.sort(
        Comparator.comparing(Circumstances.Type::backing, BEST)
            .thenComparing(Circumstances.Type::type));
    return types;
  }

  static <K> void put(Map<K, List<Claim>> map, K key, Claim claim) {
    map.computeIfAbsent(key, _ -> new ArrayList<>()).add(claim);
  }
}
