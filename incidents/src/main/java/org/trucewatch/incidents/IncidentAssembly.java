package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trucewatch.claims.ClaimId;

/// Turns groups of claims into incidents: ids, strongest links, what kept the nearest other
/// incident apart, sums that cover them, and which one is a detail of which.
final class IncidentAssembly {
  private static final long ALL = 0;

  private final Linking linking;
  private final Columns claims;
  private final Comparator<Integer> earliestFirst;
  private final Map<Integer, IncidentId> ids = new TreeMap<>();
  private final Map<IncidentId, List<ClaimId>> sumsOf = new HashMap<>();
  private final List<Sum> sums = new ArrayList<>();

  /// The claims of incidents, by day, and those of them that are placed to a region.
  private final Blocks held;

  private final Blocks coarse;

  IncidentAssembly(Linking linking) {
    this.linking = linking;
    this.claims = linking.claims();
    this.earliestFirst =
        Comparator.comparingInt((Integer i) -> claims.carriers().published()[i])
            .thenComparing(claims::id);
    Blocks.Builder heldByDay = new Blocks.Builder();
    Blocks.Builder coarseByDay = new Blocks.Builder();
    for (int i : claims.byDay()) {
      if (!linking.sums().containsKey(i)) {
        heldByDay.add(ALL, i);
        if (claims.spot(i).isCoarse()) {
          coarseByDay.add(ALL, i);
        }
        if (linking.groups().root(i) == i) {
          ids.put(i, new IncidentId(claims.id(byPublication(i).getFirst())));
        }
      }
    }
    held = heldByDay.build(claims.dates());
    coarse = coarseByDay.build(claims.dates());
    Comparator<Integer> byId = Comparator.comparing(claims::id);
    linking.sums().keySet().stream().sorted(byId).forEach(this::addSum);
  }

  List<Sum> sums() {
    return List.copyOf(sums);
  }

  List<Incident> incidents() {
    List<Incident> list = new ArrayList<>();
    ids.keySet().forEach(root -> list.add(incident(root)));
    list.sort(Comparator.comparingInt(this::firstDay).thenComparing(Incident::id));
    return List.copyOf(list);
  }

  int size() {
    return ids.size();
  }

  /// The same one by one.
  void each(Consumer<Incident> found) {
    inOrder().forEachOrdered(root -> found.accept(incident(root)));
  }

  /// Their ids and claims alone.
  void grouped(BiConsumer<IncidentId, List<ClaimId>> found) {
    inOrder()
        .forEachOrdered(root ->
            found.accept(idOf(root), byPublication(root).stream().map(claims::id).toList()));
  }

  private Stream<Integer> inOrder() {
    return ids.keySet().stream()
        .sorted(
            Comparator.comparingInt((Integer root) ->
                    claims.dates().from(linking.number(idOf(root).earliest()).orElseThrow()))
                .thenComparing(this::idOf));
  }

  /// The incident that holds a claim.
  Incident incident(int claim) {
    int root = linking.groups().root(claim);
    IncidentId id = idOf(root);
    List<Integer> members = byPublication(root);
    return new Incident(
        id,
        members.stream().map(claims::id).toList(),
        sumsOf.getOrDefault(id, List.of()),
        partOf(root),
        strongest(members),
        stop(members));
  }

  void assigned(BiConsumer<ClaimId, IncidentId> found) {
    for (int i = 0; i < claims.size(); i++) {
      if (!linking.sums().containsKey(i)) {
        found.accept(claims.id(i), idOf(i));
      }
    }
  }

  private int firstDay(Incident incident) {
    return claims.dates().from(linking.number(incident.id().earliest()).orElseThrow());
  }

  private List<Integer> byPublication(int root) {
    return IntStream.of(linking.groups().members(root)).boxed().sorted(earliestFirst).toList();
  }

  private List<Link> strongest(List<Integer> members) {
    List<Link> links = new ArrayList<>();
    for (int at = 1; at < members.size(); at++) {
      int claim = members.get(at);
      int best = members.getFirst();
      for (int other : members.subList(0, at)) {
        if (linking.edges().score(claim, other) > linking.edges().score(claim, best)) {
          best = other;
        }
      }
      links.add(linking.link(best, claim));
    }
    links.sort(Comparator.comparingDouble(Link::bits).reversed().thenComparing(Link::b));
    return links;
  }

  /// What kept the nearest other incident apart: the strongest pair that leads to one.
  private Optional<Incident.Stop> stop(List<Integer> members) {
    Edges edges = linking.edges();
    int mine = -1;
    int nearest = -1;
    int score = 0;
    for (int member : members) {
      for (int at = edges.from(member); at < edges.to(member); at++) {
        int other = edges.other(at);
        boolean incident =
            !linking.sums().containsKey(other) && !linking.groups().together(member, other);
        if (incident && (nearest < 0 || edges.score(at) > score)) {
          mine = member;
          nearest = other;
          score = edges.score(at);
        }
      }
    }
    if (nearest < 0) {
      return Optional.empty();
    }
    String reason = new Reasons(linking).whyApart(mine, nearest).getFirst();
    return Optional.of(new Incident.Stop(idOf(nearest), linking.link(mine, nearest), reason));
  }

  private IncidentId idOf(int claim) {
    return Optional.ofNullable(ids.get(linking.groups().root(claim))).orElseThrow();
  }

  private void addSum(int claim) {
    var covers = new TreeSet<IncidentId>();
    held.within(
        claim,
        ALL,
        0,
        i -> {
          if (Cover.covers(claims, claim, i) && Cover.tellsTime(claims, i, mates(i))) {
            covers.add(idOf(i));
          }
        });
    for (IncidentId id : covers) {
      sumsOf.computeIfAbsent(id, _ -> new ArrayList<>()).add(claims.id(claim));
    }
    String reason = linking.sums().getOrDefault(claim, "");
    sums.add(new Sum(claims.id(claim), List.copyOf(covers), reason));
  }

  private int[] mates(int claim) {
    return linking.groups().members(claim);
  }

  /// A finer incident is a detail of a coarser one that names its place or province, in its time,
  /// of its class of event and by the same actor.
  private Optional<IncidentId> partOf(int root) {
    int[] fine = linking.groups().members(root);
    if (IntStream.of(fine).anyMatch(i -> claims.spot(i).isCoarse())) {
      return Optional.empty();
    }
    var wholes = new TreeSet<IncidentId>();
    for (int part : fine) {
      coarse.within(
          part,
          ALL,
          0,
          whole -> {
            if (isDetail(whole, part)) {
              wholes.add(idOf(whole));
            }
          });
    }
    return wholes.stream().findFirst();
  }

  private boolean isDetail(int whole, int part) {
    return claims.dates().gap(whole, part) == 0
        && Cover.namesPlaceOf(claims.spot(whole), claims.spot(part))
        && claims.eventClass(whole) == claims.eventClass(part)
        && claims.sameAttacker(whole, part);
  }
}
