package org.trucewatch.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.trucewatch.bench.world.LabelledEvidence;
import org.trucewatch.bench.world.World;
import org.trucewatch.bench.world.WorldClaims;
import org.trucewatch.bench.world.WorldSpec;

/// Measures the goals of linkage, those asked for, in the order of {@link LinkageGoal}. One setting
/// for all; nothing of ours is tuned by the truth.
final class LinkageTable {
  private static final Map<LinkageGoal, String> REGIMES =
      new EnumMap<>(
          Map.of(
              LinkageGoal.SPARSE_CLEAN, "sparse-clean",
              LinkageGoal.SPARSE, "sparse",
              LinkageGoal.SPARSE_DIRTY, "sparse-dirty",
              LinkageGoal.DENSE, "dense"));

  private static final Map<LinkageGoal, String> LEADS =
      new EnumMap<>(
          Map.of(
              LinkageGoal.LEAD_SPARSE_CLEAN, "sparse-clean",
              LinkageGoal.LEAD_SPARSE, "sparse",
              LinkageGoal.LEAD_SPARSE_DIRTY, "sparse-dirty",
              LinkageGoal.LEAD_DENSE, "dense",
              LinkageGoal.LEAD_DENSE_DIRTY, "dense-dirty"));

  private final Plan plan;
  private final Set<LinkageGoal> wanted;
  private final Map<LinkageGoal, LinkageRow> rows = new EnumMap<>(LinkageGoal.class);

  /// What is linked, by whom, on how much.
  ///
  /// @param ours the linker under test
  /// @param peer the one to compare with, if any
  /// @param real the folder of real data, if any
  /// @param sizes how much
  record Plan(Linker ours, Optional<Linker> peer, Optional<Path> real, Sizes sizes) {}

  /// How much is linked; smaller in tests.
  ///
  /// @param seeds of the dense and dirty worlds that are averaged
  /// @param dense reports in each of these
  /// @param regime reports in the world of each regime, seed 7
  /// @param small reports for what is run many times
  /// @param scales reports of the two runs for speed
  record Sizes(List<Integer> seeds, int dense, int regime, int small, List<Integer> scales) {
    /// Those of the figures of record.
    static final Sizes OF_RECORD =
        new Sizes(List.of(1, 11, 12, 13, 14), 20_000, 5_000, 1_000, List.of(100_000, 1_000_000));

    Sizes {
      seeds = List.copyOf(seeds);
      scales = List.copyOf(scales);
    }
  }

  /// A world, linked and scored.
  ///
  /// @param world the world
  /// @param input what the linker got
  /// @param linked what it gave
  /// @param scored how good that is
  record Run(World world, LabelledEvidence input, Linker.Linked linked, WorldScore scored) {
    static Run of(String regime, int seed, int reports, Linker linker) {
      World world =
          World.draw(WorldSpec.parse("regime=" + regime + ",seed=" + seed + ",n=" + reports));
      LabelledEvidence input = WorldClaims.of(world);
      Linker.Linked linked = linker.link(input);
      return new Run(world, input, linked, WorldScore.of(world, linked));
    }

    double f1() {
      return scored.score().pairwise().f1();
    }

    OptionalDouble pairRecall() {
      var compared = linked.work().truePairsCompared();
      return compared.isEmpty()
          ? OptionalDouble.empty()
          : OptionalDouble.of((double) compared.getAsLong() / Math.max(1, scored.truePairs()));
    }

    OptionalDouble candidates() {
      var pairs = linked.work().candidates();
      return pairs.isEmpty()
          ? OptionalDouble.empty()
          : OptionalDouble.of((double) pairs.getAsLong() / world.rows().size());
    }
  }

  private LinkageTable(Plan plan, Set<LinkageGoal> wanted) {
    this.plan = plan;
    this.wanted = wanted;
  }

  static List<LinkageRow> measure(Plan plan, Set<LinkageGoal> wanted) throws IOException {
    var table = new LinkageTable(plan, wanted);
    table.denseDirty();
    table.regimes();
    table.put(LinkageGoal.REVIEWED, () -> new ReviewTrial(plan).afterReview());
    table.put(LinkageGoal.CALIBRATION, () -> new ReviewTrial(plan).calibration());
    table.put(LinkageGoal.EM_LOSS, () -> new LabelTrial(plan).run());
    table.put(LinkageGoal.DECISIONS, () -> new ReviewTrial(plan).decisions());
    table.put(LinkageGoal.ORDER, () -> new OrderTrial(plan).run());
    if (table.wants(ManyTrial.GOALS)) {
      ManyTrial.run(plan, wanted).forEach(table::keep);
    }
    if (table.wants(ScaleTrial.GOALS)) {
      ScaleTrial.run(plan.sizes().scales(), wanted).forEach(table::keep);
    }
    table.put(LinkageGoal.OPENING, () -> OpeningTrial.run(plan.sizes().scales().getLast()));
    if (table.wants(LiveTrial.GOALS)) {
      LiveTrial.run(plan, wanted).forEach(table::keep);
    }
    if (table.wants(RealTrial.GOALS)) {
      RealTrial.run(plan).forEach(table::keep);
    }
    return List.copyOf(table.rows.values());
  }

  /// Measures one row.
  private interface Trial {
    LinkageRow run() throws IOException;
  }

  private void put(LinkageGoal goal, Trial trial) throws IOException {
    if (wanted.contains(goal)) {
      keep(trial.run());
    }
  }

  private boolean wants(Set<LinkageGoal> goals) {
    return goals.stream().anyMatch(wanted::contains);
  }

  private void keep(LinkageRow row) {
    if (wanted.contains(row.goal())) {
      rows.put(row.goal(), row);
    }
  }

  private void keep(LinkageGoal goal, OptionalDouble measured, String remark) {
    keep(
        measured.isPresent()
            ? LinkageRow.of(goal, measured.getAsDouble(), remark)
            : LinkageRow.unmeasured(goal, "the linker does not tell which pairs it compared"));
  }

  private void denseDirty() {
    Set<LinkageGoal> fed =
        Set.of(
            LinkageGoal.F1,
            LinkageGoal.B3,
            LinkageGoal.PAIR_RECALL,
            LinkageGoal.CANDIDATES,
            LinkageGoal.COUNT_ERROR,
            LinkageGoal.RANGE,
            LinkageGoal.MEDIAN);
    if (!wants(fed)) {
      return;
    }
    List<Run> runs = new ArrayList<>();
    for (int seed : plan.sizes().seeds()) {
      Run run = Run.of("dense-dirty", seed, plan.sizes().dense(), plan.ours());
      runs.add(run);
    }
    String remark =
        plan.sizes().dense()
            + " reports, seeds "
            + String.join(" ", plan.sizes().seeds().stream().map(String::valueOf).toList());
    keep(LinkageRow.of(LinkageGoal.F1, mean(runs, Run::f1), remark));
    keep(mean(LinkageGoal.B3, runs, run -> run.scored().score().bcubed().f1(), remark));
    keep(
        mean(
            LinkageGoal.COUNT_ERROR,
            runs,
            run -> 100 * Math.abs(run.scored().score().groups().countError()),
            remark));
    keep(mean(LinkageGoal.RANGE, runs, run -> run.scored().tolls().coverage(), remark));
    keep(mean(LinkageGoal.MEDIAN, runs, run -> run.scored().tolls().exactness(), remark));
    keep(LinkageGoal.PAIR_RECALL, runs.getFirst().pairRecall(), "seed 1");
    keep(LinkageGoal.CANDIDATES, runs.getFirst().candidates(), "seed 1");
  }

  private static LinkageRow mean(
      LinkageGoal goal, List<Run> runs, ToDoubleFunction<Run> figure, String remark) {
    return LinkageRow.of(goal, mean(runs, figure), remark);
  }

  private static double mean(List<Run> runs, ToDoubleFunction<Run> figure) {
    return runs.stream().mapToDouble(figure).average().orElse(0);
  }

  private void regimes() {
    int n = plan.sizes().regime();
    for (LinkageGoal goal : LinkageGoal.values()) {
      String regime = REGIMES.getOrDefault(goal, LEADS.getOrDefault(goal, ""));
      boolean recall = goal == LinkageGoal.PAIR_RECALL_DENSE;
      if (!wanted.contains(goal) || (regime.isEmpty() && !recall)) {
        continue;
      }
      String remark = n + " reports, seed 7";
      if (LEADS.containsKey(goal) && plan.peer().isEmpty()) {
        keep(LinkageRow.unmeasured(goal, "no peer was run: --peer duke"));
        continue;
      }
      Run ours = Run.of(recall ? "dense" : regime, 7, n, plan.ours());
      if (recall) {
        keep(goal, ours.pairRecall(), remark);
      } else if (REGIMES.containsKey(goal)) {
        keep(LinkageRow.of(goal, ours.f1(), remark));
      } else {
        double peer = Run.of(regime, 7, n, plan.peer().get()).f1();
        String both =
            "ours %s, peer %s tuned by the truth, "
                .formatted(Figure.number(ours.f1()), Figure.number(peer));
        keep(LinkageRow.of(goal, ours.f1() - peer, both + remark));
      }
    }
  }
}
