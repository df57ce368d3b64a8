package org.trucewatch.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.trucewatch.bench.score.Calibration;
import org.trucewatch.bench.score.Calibration.Forecast;
import org.trucewatch.bench.world.LabelledEvidence;
import org.trucewatch.bench.world.World;
import org.trucewatch.bench.world.WorldClaims;
import org.trucewatch.bench.world.WorldSpec;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;

/// What decisions of analysts do: whether all are obeyed or reported, what a thousand right ones on
/// the linker's own most doubtful pairs are worth, and how good the probabilities are that it
/// states after five hundred.
final class ReviewTrial {
  private static final int REVIEWED = 1_000;
  private static final int CALIBRATED = 500;
  private static final int RANDOM_DECISIONS = 200;
  private static final String NOBODY = "bench";

  private final LinkageTable.Plan plan;

  ReviewTrial(LinkageTable.Plan plan) {
    this.plan = plan;
  }

  LinkageRow afterReview() {
    LinkageTable.Run before =
        LinkageTable.Run.of("dense-dirty", 1, plan.sizes().dense(), plan.ours());
    List<Linker.Pair> doubtful = plan.ours().doubtful(before.input(), REVIEWED);
    if (doubtful.isEmpty()) {
      return LinkageRow.unmeasured(LinkageGoal.REVIEWED, "the linker names no doubtful pairs");
    }
    List<LinkDecision> decisions = new ArrayList<>();
    for (Linker.Pair pair : doubtful) {
      decisions.add(decision(pair, isTrue(before.input(), pair)));
    }
    Linker.Linked after = plan.ours().link(before.input().with(decisions));
    double f1 = WorldScore.of(before.world(), after).score().pairwise().f1();
    return LinkageRow.of(
        LinkageGoal.REVIEWED,
        f1,
        doubtful.size()
            + " pairs, "
            + plan.sizes().dense()
            + " reports, seed 1; before "
            + Figure.number(before.f1()));
  }

  /// How far stated probabilities are from what comes true once the linker's own sample is
  /// reviewed.
  LinkageRow calibration() {
    LabelledEvidence input =
        WorldClaims.of(
            World.draw(WorldSpec.parse("regime=dense-dirty,seed=1,n=" + plan.sizes().dense())));
    List<LinkDecision> decisions = new ArrayList<>();
    for (Linker.Pair pair : plan.ours().sample(input, CALIBRATED)) {
      decisions.add(decision(pair, isTrue(input, pair)));
    }
    List<Forecast> forecasts = new ArrayList<>();
    plan.ours()
        .probabilities(input.with(decisions))
        .forEach(
            (pair, probability) -> forecasts.add(new Forecast(probability, isTrue(input, pair))));
    if (forecasts.isEmpty()) {
      return LinkageRow.unmeasured(LinkageGoal.CALIBRATION, "the linker states no probabilities");
    }
    return LinkageRow.of(
        LinkageGoal.CALIBRATION,
        Calibration.error(forecasts),
        decisions.size()
            + " pairs, "
            + plan.sizes().dense()
            + " reports, seed 1; on "
            + forecasts.size()
            + " others");
  }

  private static boolean isTrue(LabelledEvidence input, Linker.Pair pair) {
    return input
        .truth()
        .getOrDefault(pair.a(), -1)
        .equals(input.truth().getOrDefault(pair.b(), -2));
  }

  /// Decisions drawn at random, right or wrong, of which some contradict each other.
  LinkageRow decisions() {
    LinkageTable.Run run = LinkageTable.Run.of("dense-dirty", 1, plan.sizes().small(), plan.ours());
    List<ClaimId> ids = List.copyOf(run.input().truth().keySet());
    var random = new Random(1);
    List<LinkDecision> decisions = new ArrayList<>();
    while (decisions.size() < RANDOM_DECISIONS) {
      int at = random.nextInt(ids.size());
      int near = Math.floorMod(at + 1 + random.nextInt(20), ids.size());
      if (at != near) {
        var pair = new Linker.Pair(ids.get(at), ids.get(near));
        decisions.add(decision(pair, random.nextBoolean()));
      }
    }
    Linker.Linked linked = plan.ours().link(run.input().with(decisions));
    Set<Linker.Pair> reported = new HashSet<>(linked.conflicts());
    long kept =
        decisions.stream()
            .filter(
                one -> reported.contains(new Linker.Pair(one.a(), one.b())) || obeyed(one, linked))
            .count();
    return LinkageRow.of(
        LinkageGoal.DECISIONS,
        (double) kept / decisions.size(),
        decisions.size() + " random decisions, " + reported.size() + " of them in conflicts");
  }

  private static boolean obeyed(LinkDecision decision, Linker.Linked linked) {
    boolean together = linked.group(decision.a()).equals(linked.group(decision.b()));
    return together == (decision.judgement() == Judgement.SAME);
  }

  private static LinkDecision decision(Linker.Pair pair, boolean same) {
    return new LinkDecision(
        pair.a(), pair.b(), same ? Judgement.SAME : Judgement.DIFFERENT, "trial", NOBODY);
  }
}
