package org.trucewatch.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trucewatch.bench.world.LabelledEvidence;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.incidents.LinkSettings;

/// What learning the weights without labels loses, against weights counted from the truth.
final class LabelTrial {
  private final LinkageTable.Plan plan;

  LabelTrial(LinkageTable.Plan plan) {
    this.plan = plan;
  }

  /// Our engine with weights that are counted from the truth: no linker that one could have.
  private static final class Informed implements Linker {
    @Override
    public Linked link(LabelledEvidence input) {
      Map<ClaimId, String> groupOf = new HashMap<>();
      Incidents.linkByLabels(input.evidence(), LinkSettings.with(input.codebooks()), input.truth())
          .assigned((claim, incident) -> groupOf.put(claim, incident.toString()));
      return new Linked(groupOf, Work.UNTOLD, List.of());
    }
  }

  LinkageRow run() {
    double informed = 0;
    double learned = 0;
    for (int seed : plan.sizes().seeds()) {
      int reports = plan.sizes().dense();
      informed += LinkageTable.Run.of("dense-dirty", seed, reports, new Informed()).f1();
      learned += LinkageTable.Run.of("dense-dirty", seed, reports, plan.ours()).f1();
    }
    int seeds = plan.sizes().seeds().size();
    String remark =
        "dense dirty, mean of seeds: "
            + Figure.number(informed / seeds)
            + " with the truth, "
            + Figure.number(learned / seeds)
            + " without";
    return LinkageRow.of(LinkageGoal.EM_LOSS, Math.max(0, (informed - learned) / seeds), remark);
  }
}
