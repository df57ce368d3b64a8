package org.trucewatch.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.trucewatch.bench.world.LabelledEvidence;
import org.trucewatch.bench.world.World;
import org.trucewatch.bench.world.WorldClaims;
import org.trucewatch.bench.world.WorldSpec;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.incidents.Arrival;
import org.trucewatch.incidents.LinkSettings;
import org.trucewatch.incidents.LiveIncidents;
import org.trucewatch.incidents.Trained;

/// How long one new report takes in a large case, and what is lost by taking reports one by one
/// with weights learned from the earlier half of them.
final class LiveTrial {
  static final Set<LinkageGoal> GOALS = EnumSet.of(LinkageGoal.LIVE, LinkageGoal.INCREMENTAL);

  private static final int ADDED = 2_000;
  private static final int RUN_IN = 1_000;

  /// What a case needs of heap, in bytes a report, with the made-up world beside it.
  private static final long BYTES_A_REPORT = 6_000;

  private LiveTrial() {}

  /// A case that was opened, and the claims that are still to come.
  private record Opened(LiveIncidents live, List<Claim> coming, double seconds) {}

  /// Times of single reports.
  ///
  /// @param reports how many the case holds
  /// @param nanos what each of those added took, ascending
  /// @param cpuNanos the same in processor time: on a machine that others use, the rest is waiting
  /// @param openSeconds how long linking those before took, training aside
  record Times(int reports, List<Long> nanos, List<Long> cpuNanos, double openSeconds) {
    Times {
      nanos = nanos.stream().sorted().toList();
      cpuNanos = cpuNanos.stream().sorted().toList();
    }

    double p99() {
      return ms(nanos, .99);
    }

    private static double ms(List<Long> sorted, double share) {
      return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size()))) / 1e6;
    }

    String words() {
      return String.format(
          Locale.ROOT,
          "%d added to %d reports: p50 %.3f ms, p99 %.3f ms, most %.1f ms;"
              + " CPU p50 %.3f ms, p99 %.3f ms; linked before in %.1f s",
          nanos.size(),
          reports,
          ms(nanos, .5),
          p99(),
          ms(nanos, 1),
          ms(cpuNanos, .5),
          ms(cpuNanos, .99),
          openSeconds);
    }
  }

  static List<LinkageRow> run(LinkageTable.Plan plan, Set<LinkageGoal> wanted) {
    List<LinkageRow> rows = new ArrayList<>();
    if (wanted.contains(LinkageGoal.LIVE)) {
      rows.add(live(plan.sizes().scales()));
    }
    if (wanted.contains(LinkageGoal.INCREMENTAL)) {
      rows.add(incremental(plan.sizes().regime()));
    }
    return rows;
  }

  private static LinkageRow live(List<Integer> scales) {
    Times small = times(scales.getFirst());
    int large = scales.getLast();
    if (Runtime.getRuntime().maxMemory() < BYTES_A_REPORT * large) {
      String heap = "heap too small for " + large + " reports, take -Xmx";
      return LinkageRow.unmeasured(
          LinkageGoal.LIVE, heap + ((BYTES_A_REPORT * large) >> 30) + "g; " + small.words());
    }
    Times times = times(large);
    return LinkageRow.of(LinkageGoal.LIVE, times.p99(), times.words() + "; " + small.words());
  }

  /// Opens a world but for some claims drawn at random, and adds these; the first of them, while
  /// the machine compiles, are not counted.
  static Times times(int reports) {
    LabelledEvidence input = world(1, reports);
    int added = Math.min(ADDED, reports / 4);
    int runIn = Math.min(RUN_IN, reports / 4);
    List<Claim> claims = new ArrayList<>(input.evidence().claims().values());
    Collections.shuffle(claims, new Random(1));
    Opened opened = open(input, claims, reports - added - runIn);
    List<Long> nanos = new ArrayList<>();
    List<Long> cpuNanos = new ArrayList<>();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int at = 0; at < opened.coming.size(); at++) {
      Arrival arrival = Arrival.of(opened.coming.get(at), input.evidence());
      long cpu = threads.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      opened.live.add(arrival);
      if (at >= runIn) {
        nanos.add(System.nanoTime() - start);
        cpuNanos.add(threads.getCurrentThreadCpuTime() - cpu);
      }
    }
    return new Times(reports, nanos, cpuNanos, opened.seconds);
  }

  private static LabelledEvidence world(int seed, int reports) {
    return WorldClaims.of(
        World.draw(WorldSpec.parse("regime=dense-dirty,seed=" + seed + ",n=" + reports)));
  }

  private static Opened open(LabelledEvidence input, List<Claim> order, int first) {
    LinkSettings settings = LinkSettings.with(input.codebooks());
    Evidence begun = with(input.evidence(), order.subList(0, first));
    Trained trained = Trained.on(begun, settings);
    long start = System.nanoTime();
    LiveIncidents live = LiveIncidents.of(begun, settings, trained);
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Opened(live, List.copyOf(order.subList(first, order.size())), seconds);
  }

  private static Evidence with(Evidence all, Collection<Claim> held) {
    Map<ClaimId, Claim> claims = new TreeMap<>();
    held.forEach(claim -> claims.put(claim.id(), claim));
    return new Evidence(
        all.sources(), all.reports(), new TreeMap<>(claims), all.statements(), all.decisions());
  }

  private static LinkageRow incremental(int reports) {
    World world = World.draw(WorldSpec.parse("regime=dense-dirty,seed=7,n=" + reports));
    LabelledEvidence input = WorldClaims.of(world);
    List<Claim> order = new ArrayList<>(input.evidence().claims().values());
    Collections.shuffle(order, new Random(7));
    Opened opened = open(input, order, order.size() / 2);
    opened.coming.forEach(claim -> opened.live.add(Arrival.of(claim, input.evidence())));
    double batch = f1(world, new OurLinker().link(input));
    double live = f1(world, linked(opened.live));
    return LinkageRow.of(
        LinkageGoal.INCREMENTAL,
        Math.max(0, batch - live),
        String.format(
            Locale.ROOT,
            "F1 %.4f one by one, trained on the first half; %.4f all at once; %d reports",
            live,
            batch,
            reports));
  }

  private static double f1(World world, Linker.Linked linked) {
    return WorldScore.of(world, linked).score().pairwise().f1();
  }

  private static Linker.Linked linked(LiveIncidents live) {
    Map<ClaimId, String> groupOf = new HashMap<>();
    live.list()
        .forEach(incident ->
            incident.claims().forEach(claim -> groupOf.put(claim, incident.id().toString())));
    return new Linker.Linked(groupOf, Linker.Work.UNTOLD, List.of());
  }
}
