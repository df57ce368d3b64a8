package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trucewatch.claims.ClaimId;

/// Turns groups of claims into incidents: ids, strongest links, what kept the nearest other
/// incident apart, sums that cover them, and which one is a detail of which.
final class IncidentAssembly {
  private final Linking linking;
  private final List<Prepared> claims;
  private final Map<Integer, IncidentId> ids = new TreeMap<>();
  private final Map<IncidentId, List<ClaimId>> sumsOf = new HashMap<>();
  private final List<Sum> sums = new ArrayList<>();
  private final List<Integer> coarse = new ArrayList<>();

  IncidentAssembly(Linking linking) {
    this.linking = linking;
    this.claims = linking.claims();
    for (int i = 0; i < claims.size(); i++) {
      if (!linking.sums().containsKey(i) && linking.groups().root(i) == i) {
        ids.put(i, new IncidentId(claims.get(earliest(i)).claim().id()));
      }
    }
    for (int i = 0; i < claims.size(); i++) {
      if (!linking.sums().containsKey(i) && claims.get(i).spot().isCoarse()) {
        coarse.add(i);
      }
    }
    linking.sums().forEach((claim, reason) -> sums.add(sum(claim, reason)));
  }

  List<Sum> sums() {
    return List.copyOf(sums);
  }

  List<Incident> incidents() {
    Map<Integer, Integer> nearest = nearestOther();
    List<Incident> list = new ArrayList<>();
    for (Map.Entry<Integer, IncidentId> entry : ids.entrySet()) {
      int root = entry.getKey();
      IncidentId id = entry.getValue();
      List<Integer> members = byPublication(root);
      list.add(
          new Incident(
              id,
              members.stream().map(i -> claims.get(i).claim().id()).toList(),
              sumsOf.getOrDefault(id, List.of()),
              partOf(root),
              strongest(members),
              stop(root, Optional.ofNullable(nearest.get(root)))));
    }
    list.sort(Comparator.comparingLong(this::firstDay).thenComparing(Incident::id));
    return List.copyOf(list);
  }

  private long firstDay(Incident incident) {
    return claims.get(linking.number(incident.id().earliest()).orElseThrow()).span().from();
  }

  private List<Integer> byPublication(int root) {
    return linking.groups().members(root).stream()
        .sorted(
            Comparator.comparingLong((Integer i) -> claims.get(i).published())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private int earliest(int root) {
    return byPublication(root).getFirst();
  }

  private List<Link> strongest(List<Integer> members) {
    List<Link> links = new ArrayList<>();
    for (int at = 1; at < members.size(); at++) {
      int claim = members.get(at);
      int best = members.getFirst();
      for (int other : members.subList(0, at)) {
        if (linking.scores().clipped(claim, other) > linking.scores().clipped(claim, best)) {
          best = other;
        }
      }
      links.add(linking.link(best, claim));
    }
    links.sort(Comparator.comparingDouble(Link::bits).reversed().thenComparing(Link::b));
    return links;
  }

  /// For each incident the position of the strongest pair that leads to another one.
  private Map<Integer, Integer> nearestOther() {
    Map<Integer, Integer> best = new HashMap<>();
    PairScores scores = linking.scores();
    for (int at = 0; at < scores.size(); at++) {
      int a = scores.first(at);
      int b = scores.second(at);
      boolean incidents = !linking.sums().containsKey(a) && !linking.sums().containsKey(b);
      if (incidents && !linking.groups().together(a, b)) {
        for (int root : List.of(linking.groups().root(a), linking.groups().root(b))) {
          Integer so = best.get(root);
          if (so == null || scores.score(at) > scores.score(so)) {
            best.put(root, at);
          }
        }
      }
    }
    return best;
  }

  private Optional<Incident.Stop> stop(int root, Optional<Integer> pair) {
    return pair.map(at -> {
      int a = linking.scores().first(at);
      int b = linking.scores().second(at);
      int other = linking.groups().root(a) == root ? b : a;
      IncidentId id = idOf(other);
      String reason = new Reasons(linking).whyApart(a, b).getFirst();
      return new Incident.Stop(id, linking.link(a, b), reason);
    });
  }

  private IncidentId idOf(int claim) {
    return Optional.ofNullable(ids.get(linking.groups().root(claim))).orElseThrow();
  }

  private Sum sum(int claim, String reason) {
    Prepared sum = claims.get(claim);
    List<IncidentId> covers = new ArrayList<>();
    for (Map.Entry<Integer, IncidentId> entry : ids.entrySet()) {
      boolean covered =
          linking.groups().members(entry.getKey()).stream()
              .anyMatch(i -> Cover.covers(sum, claims.get(i)));
      if (covered) {
        covers.add(entry.getValue());
        sumsOf.computeIfAbsent(entry.getValue(), _ -> new ArrayList<>()).add(sum.claim().id());
      }
    }
    covers.sort(null);
    return new Sum(sum.claim().id(), covers, reason);
  }

  /// A finer incident is a detail of a coarser one that names its place or province, in its time,
  /// of its class of event and by the same actor.
  private Optional<IncidentId> partOf(int root) {
    List<Integer> fine = linking.groups().members(root);
    if (fine.stream().anyMatch(i -> claims.get(i).spot().isCoarse())) {
      return Optional.empty();
    }
    return coarse.stream()
        .filter(c -> fine.stream().anyMatch(f -> isDetail(c, f)))
        .map(this::idOf)
        .min(Comparator.naturalOrder());
  }

  private boolean isDetail(int coarse, int fine) {
    Prepared whole = claims.get(coarse);
    Prepared part = claims.get(fine);
    return whole.spot().isCoarse()
        && whole.span().gap(part.span()) == 0
        && Cover.namesPlaceOf(whole.spot(), part.spot())
        && whole.eventClass() == part.eventClass()
        && sameActor(whole, part);
  }

  private static boolean sameActor(Prepared a, Prepared b) {
    return a.meaning().attacker().agrees(b.meaning().attacker());
  }
}
