package org.trucewatch.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.trucewatch.claims.ClaimId;

/// Links the same claims handed over in a hundred orders and with one to eight threads, and counts
/// the runs whose incidents differ from the first.
final class OrderTrial {
  private static final int ORDERS = 100;
  private static final int MOST_THREADS = 8;

  private final LinkageTable.Plan plan;

  OrderTrial(LinkageTable.Plan plan) {
    this.plan = plan;
  }

  LinkageRow run() {
    LinkageTable.Run first =
        LinkageTable.Run.of("dense-dirty", 1, plan.sizes().small(), plan.ours());
    Map<ClaimId, String> expected = first.linked().groupOf();
    var random = new Random(1);
    int changed = 0;
    List<ClaimId> claims = new ArrayList<>(first.input().evidence().claims().keySet());
    for (int order = 0; order < ORDERS; order++) {
      Collections.shuffle(claims, random);
      changed += plan.ours().linkInOrder(first.input(), claims).equals(expected) ? 0 : 1;
    }
    for (int threads = 1; threads <= MOST_THREADS; threads++) {
      try (var pool = new ForkJoinPool(threads)) {
        Linker.Linked linked = pool.submit(() -> plan.ours().link(first.input())).join();
        changed += linked.groupOf().equals(expected) ? 0 : 1;
      }
    }
    return LinkageRow.of(
        LinkageGoal.ORDER,
        changed,
        ORDERS
            + " orders, 1 to "
            + MOST_THREADS
            + " threads, "
            + plan.sizes().small()
            + " reports");
  }
}
