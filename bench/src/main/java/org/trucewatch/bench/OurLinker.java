package org.trucewatch.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trucewatch.bench.world.LabelledEvidence;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.incidents.Arrival;
import org.trucewatch.incidents.Conflict;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.IncidentId;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.incidents.Lineage;
import org.trucewatch.incidents.Link;
import org.trucewatch.incidents.LinkSettings;
import org.trucewatch.incidents.Sum;

/// The engine of room `incidents`, through its door, as it is shipped.
final class OurLinker implements Linker {
  @Override
  public Linked link(LabelledEvidence input) {
    Incidents incidents = incidents(input);
    Map<ClaimId, String> groupOf = new HashMap<>();
    incidents.assigned((claim, incident) -> groupOf.put(claim, incident.toString()));
    return new Linked(groupOf, work(incidents, input), conflicts(incidents.conflicts()));
  }

  @Override
  public Map<ClaimId, String> linkInOrder(LabelledEvidence input, List<ClaimId> order) {
    Evidence evidence = input.evidence();
    Stream<Arrival> arrivals =
        order.stream()
            .map(id -> Optional.ofNullable(evidence.claims().get(id)).orElseThrow())
            .map(claim -> Arrival.of(claim, evidence));
    Map<ClaimId, String> groupOf = new HashMap<>();
    Incidents.link(arrivals, evidence.decisions(), LinkSettings.with(input.codebooks()))
        .assigned((claim, incident) -> groupOf.put(claim, incident.toString()));
    return groupOf;
  }

  @Override
  public Optional<Beside> beside(LabelledEvidence input) {
    Incidents incidents = incidents(input);
    Lineage lineage = Lineage.trace(input.evidence(), input.codebooks());
    Map<ClaimId, Set<String>> covers = new HashMap<>();
    for (Sum sum : incidents.sums()) {
      covers.put(
          sum.claim(), sum.covers().stream().map(IncidentId::toString).collect(Collectors.toSet()));
    }
    Map<String, String> partOf = new HashMap<>();
    Map<String, Integer> origins = new HashMap<>();
    for (Incident incident : incidents.list()) {
      String id = incident.id().toString();
      incident.partOf().ifPresent(whole -> partOf.put(id, whole.toString()));
      origins.put(id, lineage.origins(incident.claims()).origins().size());
    }
    return Optional.of(new Beside(covers, partOf, origins));
  }

  private static Work work(Incidents incidents, LabelledEvidence input) {
    long[] pairs = new long[2];
    incidents.compared((a, b) -> {
      pairs[0]++;
      Integer event = input.truth().get(a);
      pairs[1] += event != null && event.equals(input.truth().get(b)) ? 1 : 0;
    });
    return new Work(OptionalLong.of(pairs[0]), OptionalLong.of(pairs[1]), Optional.empty());
  }

  /// The review queue.
  @Override
  public List<Pair> doubtful(LabelledEvidence input, int most) {
    return incidents(input).review(Optional.empty()).stream()
        .limit(most)
        .map(review -> new Pair(review.link().a(), review.link().b()))
        .toList();
  }

  @Override
  public List<Pair> sample(LabelledEvidence input, int most) {
    return incidents(input).sample(Optional.empty()).stream()
        .limit(most)
        .map(link -> new Pair(link.a(), link.b()))
        .toList();
  }

  /// The pairs of the sample that are left: a quarter of all that were compared, chosen by their
  /// ids.
  @Override
  public Map<Pair, Double> probabilities(LabelledEvidence input) {
    Incidents incidents = incidents(input);
    Map<Pair, Double> stated = new HashMap<>();
    for (Link link : incidents.sample(Optional.empty())) {
      incidents
          .chance(link.a(), link.b())
          .ifPresent(chance -> stated.put(new Pair(link.a(), link.b()), chance.probability()));
    }
    return stated;
  }

  private static Incidents incidents(LabelledEvidence input) {
    return Incidents.link(input.evidence(), LinkSettings.with(input.codebooks()));
  }

  private static List<Pair> conflicts(List<Conflict> conflicts) {
    return conflicts.stream()
        .flatMap(conflict -> conflict.decisions().stream())
        .map(decision -> new Pair(decision.a(), decision.b()))
        .distinct()
        .toList();
  }
}
