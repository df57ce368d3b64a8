package org.trucewatch.bench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.trucewatch.bench.world.LabelledEvidence;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.incidents.Conflict;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.incidents.Link;
import org.trucewatch.incidents.LinkSettings;

/// The engine of room `incidents`, through its door, as it is shipped.
final class OurLinker implements Linker {
  @Override
  public Linked link(LabelledEvidence input) {
    Incidents incidents = Incidents.link(input.evidence(), LinkSettings.with(input.codebooks()));
    Map<ClaimId, String> groupOf = new HashMap<>();
    incidents.assigned((claim, incident) -> groupOf.put(claim, incident.toString()));
    return new Linked(groupOf, work(incidents, input), conflicts(incidents.conflicts()));
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

  /// Of every incident the weakest link and the strongest that was not made, nearest to the
  /// threshold first.
  @Override
  public List<Pair> doubtful(LabelledEvidence input, int most) {
    Incidents incidents = Incidents.link(input.evidence(), LinkSettings.with(input.codebooks()));
    return incidents.list().stream()
        .flatMap(incident ->
            Stream.concat(
                incident.links().stream().skip(Math.max(0, incident.links().size() - 1)),
                incident.stoppedBy().map(Incident.Stop::link).stream()))
        .sorted(
            Comparator.comparingDouble(
                    (Link link) -> Math.abs(link.bits() - LinkSettings.LEARNED.aloneBits()))
                .thenComparing(Link::a)
                .thenComparing(Link::b))
        .map(link -> new Pair(smaller(link), larger(link)))
        .distinct()
        .limit(most)
        .toList();
  }

  private static ClaimId smaller(Link link) {
    return link.a().compareTo(link.b()) < 0 ? link.a() : link.b();
  }

  private static ClaimId larger(Link link) {
    return link.a().compareTo(link.b()) < 0 ? link.b() : link.a();
  }

  private static List<Pair> conflicts(List<Conflict> conflicts) {
    return conflicts.stream()
        .flatMap(conflict -> conflict.decisions().stream())
        .map(decision -> new Pair(decision.a(), decision.b()))
        .distinct()
        .toList();
  }
}
