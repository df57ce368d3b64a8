package org.trucewatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.trucewatch.bench.world.LabelledEvidence;
import org.trucewatch.bench.world.World;
import org.trucewatch.bench.world.WorldClaims;
import org.trucewatch.bench.world.WorldSpec;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.incidents.Arrival;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.incidents.LinkSettings;
import org.trucewatch.incidents.LiveIncidents;
import org.trucewatch.incidents.Trained;

/// A made-up war of two thousand reports, taken one by one, is linked as all at once.
class LiveWorldTest {
  private static final int OFTEN = 100;

  @Test
  void twoThousandReportsOneByOneAreLinkedAsAllAtOnce() {
    World world = World.draw(WorldSpec.parse("regime=dense-dirty,seed=3,n=2000"));
    LabelledEvidence input = WorldClaims.of(world);
    LinkSettings settings = LinkSettings.with(input.codebooks());
    List<Claim> order = new ArrayList<>(input.evidence().claims().values());
    Collections.shuffle(order, new Random(3));
    int first = order.size() / 2;
    SortedMap<ClaimId, Claim> held = new TreeMap<>();
    order.subList(0, first).forEach(claim -> held.put(claim.id(), claim));
    Trained trained = Trained.on(with(input.evidence(), held), settings);
    LiveIncidents live = LiveIncidents.of(with(input.evidence(), held), settings, trained);
    assertThat(trained.method()).startsWith("weights learned");
    for (int at = first; at < order.size(); at++) {
      Claim claim = order.get(at);
      held.put(claim.id(), claim);
      live.add(Arrival.of(claim, input.evidence()));
      Claim gone = order.get(at - first);
      if (at % 3 == 0) {
        held.remove(gone.id());
        live.remove(gone.id());
      }
      if (at % OFTEN == 0 || at == order.size() - 1) {
        Incidents batch = Incidents.link(with(input.evidence(), held), settings, trained);
        assertThat(live.list())
            .as("after %d", at)
            .isEqualTo(
                batch.list().stream()
                    .map(incident -> new LiveIncidents.Members(incident.id(), incident.claims()))
                    .toList());
        assertThat(live.sums()).as("after %d", at).isEqualTo(batch.sums());
      }
    }
    assertThat(live.list()).anyMatch(incident -> incident.claims().size() > 4);
  }

  private static Evidence with(Evidence all, SortedMap<ClaimId, Claim> held) {
    return new Evidence(all.sources(), all.reports(), held, all.statements(), all.decisions());
  }
}
