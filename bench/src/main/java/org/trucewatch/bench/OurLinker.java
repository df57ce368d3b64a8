package org.trucewatch.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trucewatch.bench.world.LabelledEvidence;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.incidents.Conflict;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.incidents.LinkSettings;

/// The engine of room `incidents`, through its door, as it is shipped.
final class OurLinker implements Linker {
  @Override
  public Linked link(LabelledEvidence input) {
    Incidents incidents = Incidents.link(input.evidence(), LinkSettings.with(input.codebooks()));
    Map<ClaimId, String> groupOf = new HashMap<>();
    for (Incident incident : incidents.list()) {
      incident.claims().forEach(claim -> groupOf.put(claim, incident.id().toString()));
    }
    return new Linked(groupOf, Work.UNTOLD, conflicts(incidents.conflicts()));
  }

  private static List<Pair> conflicts(List<Conflict> conflicts) {
    return conflicts.stream()
        .flatMap(conflict -> conflict.decisions().stream())
        .map(decision -> new Pair(decision.a(), decision.b()))
        .distinct()
        .toList();
  }
}
