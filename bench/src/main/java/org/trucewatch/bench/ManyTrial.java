package org.trucewatch.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.trucewatch.bench.LinkageTable.Run;
import org.trucewatch.bench.score.Rates;
import org.trucewatch.bench.world.Row;
import org.trucewatch.bench.world.WorldClaims;

/// One report about several events and one event in several reports: sums and what they cover,
/// details of a larger action, reports that tell of two events, reports that repeat others. Each on
/// a world that holds many of them.
///
/// An incident stands for the event that most of its claims are about, the lowest number where
/// several tie; an event stands for itself as often as incidents stand for it.
final class ManyTrial {
  static final Set<LinkageGoal> GOALS =
      EnumSet.of(
          LinkageGoal.COVERS_PRECISION,
          LinkageGoal.COVERS_RECALL,
          LinkageGoal.PART_PRECISION,
          LinkageGoal.PART_RECALL,
          LinkageGoal.JOINT,
          LinkageGoal.RELAYS);

  private static final String SUMS = "sums=.1";
  private static final String WHOLES = "wholes=.1";
  private static final String JOINT = "joint=.5";
  private static final String RELAYS = "relays=.2";

  private final LinkageTable.Plan plan;
  private final Set<LinkageGoal> wanted;
  private final List<LinkageRow> rows = new ArrayList<>();

  private ManyTrial(LinkageTable.Plan plan, Set<LinkageGoal> wanted) {
    this.plan = plan;
    this.wanted = wanted;
  }

  static List<LinkageRow> run(LinkageTable.Plan plan, Set<LinkageGoal> wanted) {
    var trial = new ManyTrial(plan, wanted);
    if (trial.wants(LinkageGoal.COVERS_PRECISION, LinkageGoal.COVERS_RECALL)) {
      trial.sums();
    }
    if (trial.wants(LinkageGoal.PART_PRECISION, LinkageGoal.PART_RECALL)) {
      trial.wholes();
    }
    if (trial.wants(LinkageGoal.JOINT)) {
      trial.joint();
    }
    if (trial.wants(LinkageGoal.RELAYS)) {
      trial.relays();
    }
    return trial.rows;
  }

  private boolean wants(LinkageGoal... goals) {
    return Set.of(goals).stream().anyMatch(wanted::contains);
  }

  private void sums() {
    Run run = run(SUMS);
    Optional<Linker.Beside> beside = plan.ours().beside(run.input());
    if (beside.isEmpty()) {
      untold("the linker lists no sums", LinkageGoal.COVERS_PRECISION, LinkageGoal.COVERS_RECALL);
      return;
    }
    Map<String, Integer> eventOf = eventOf(run);
    List<Row> sums = run.world().rows().stream().filter(row -> row.key().isSum()).toList();
    Tally tally = new Tally();
    for (Row sum : sums) {
      Set<String> listed = beside.get().covers().getOrDefault(WorldClaims.claimId(sum), Set.of());
      tally.add(listed.stream().map(eventOf::get).toList(), Set.copyOf(sum.key().covers()));
    }
    String remark = sums.size() + " sums, " + remark(run);
    tally.rows(LinkageGoal.COVERS_PRECISION, LinkageGoal.COVERS_RECALL, remark);
  }

  private void wholes() {
    Run run = run(WHOLES);
    Optional<Linker.Beside> beside = plan.ours().beside(run.input());
    if (beside.isEmpty()) {
      untold("the linker knows no details", LinkageGoal.PART_PRECISION, LinkageGoal.PART_RECALL);
      return;
    }
    Map<String, Integer> eventOf = eventOf(run);
    Map<Integer, Set<Integer>> details = new TreeMap<>();
    for (Row row : run.world().rows()) {
      if (row.key().isWhole()) {
        details.put(row.key().event(), Set.copyOf(row.key().covers()));
      }
    }
    Map<Integer, List<Integer>> found = new HashMap<>();
    beside
        .get()
        .partOf()
        .forEach((part, whole) ->
            found
                .computeIfAbsent(eventOf.getOrDefault(whole, NONE), _ -> new ArrayList<>())
                .add(eventOf.getOrDefault(part, NONE)));
    Tally tally = new Tally();
    Set<Integer> wholes = new HashSet<>(details.keySet());
    wholes.addAll(found.keySet());
    for (int whole : wholes) {
      tally.add(found.getOrDefault(whole, List.of()), details.getOrDefault(whole, Set.of()));
    }
    String remark = details.size() + " actions along a line, " + remark(run);
    tally.rows(LinkageGoal.PART_PRECISION, LinkageGoal.PART_RECALL, remark);
  }

  private static final int NONE = -1;

  /// Counts what was found beside what is true.
  private final class Tally {
    private int both;
    private int met;
    private int found;
    private int real;

    /// @param events the event of each incident found, one event several times where it was split
    void add(List<Integer> events, Set<Integer> truth) {
      found += events.size();
      both += (int) events.stream().filter(truth::contains).count();
      met += (int) truth.stream().filter(events::contains).count();
      real += truth.size();
    }

    void rows(LinkageGoal precision, LinkageGoal recall, String remark) {
      rows.add(LinkageRow.of(precision, Rates.of(both, found, real).precision(), remark));
      rows.add(LinkageRow.of(recall, Rates.of(met, found, real).recall(), remark));
    }
  }

  /// A report of two events counts if each of its two claims is in an incident that stands for its
  /// event.
  private void joint() {
    Run run = run(JOINT);
    Map<String, Integer> eventOf = eventOf(run);
    Map<Integer, Boolean> found = new TreeMap<>();
    for (Row row : run.world().rows()) {
      if (row.key().report() != row.key().number()) {
        Row first = run.world().rows().get(row.key().report());
        found.put(row.key().report(), stands(run, eventOf, first) && stands(run, eventOf, row));
      }
    }
    rows.add(share(LinkageGoal.JOINT, found, "reports of two events", run));
  }

  private static boolean stands(Run run, Map<String, Integer> eventOf, Row row) {
    String group = run.linked().group(WorldClaims.claimId(row));
    return eventOf.getOrDefault(group, NONE) == row.key().event();
  }

  /// Who told an incident first hand: the sources of its rows, a relay's being that of its original
  /// where that is in the incident too; else nobody could know, and it is its own.
  private void relays() {
    Run run = run(RELAYS);
    Optional<Linker.Beside> beside = plan.ours().beside(run.input());
    if (beside.isEmpty()) {
      untold("the linker counts no origins", LinkageGoal.RELAYS);
      return;
    }
    Map<String, Set<Character>> real = new TreeMap<>();
    Set<String> repeated = new HashSet<>();
    List<Row> all = run.world().rows();
    for (Row row : all) {
      String group = run.linked().group(WorldClaims.claimId(row));
      Row origin = row;
      if (row.key().relays() != Row.Key.NONE) {
        repeated.add(group);
        origin = all.get(row.key().relays());
      }
      real.computeIfAbsent(group, _ -> new HashSet<>()).add(origin.key().source());
    }
    Map<String, Boolean> right = new TreeMap<>();
    for (String group : repeated) {
      int counted = beside.get().origins().getOrDefault(group, 0);
      right.put(group, counted == real.getOrDefault(group, Set.of()).size());
    }
    rows.add(share(LinkageGoal.RELAYS, right, "incidents with a relay", run));
  }

  private LinkageRow share(LinkageGoal goal, Map<?, Boolean> held, String of, Run run) {
    long yes = held.values().stream().filter(one -> one).count();
    double share = held.isEmpty() ? 1 : (double) yes / held.size();
    return LinkageRow.of(goal, share, held.size() + " " + of + ", " + remark(run));
  }

  private void untold(String why, LinkageGoal... goals) {
    for (LinkageGoal goal : goals) {
      rows.add(LinkageRow.unmeasured(goal, why));
    }
  }

  private Run run(String extra) {
    return Run.of("dense-dirty," + extra, 1, plan.sizes().regime(), plan.ours());
  }

  private static String remark(Run run) {
    return "dense dirty, " + run.world().rows().size() + " reports, seed 1";
  }

  private static Map<String, Integer> eventOf(Run run) {
    Map<String, Map<Integer, Integer>> counts = new HashMap<>();
    for (Row row : run.world().rows()) {
      if (!row.key().isSum()) {
        counts
            .computeIfAbsent(run.linked().group(WorldClaims.claimId(row)), _ -> new TreeMap<>())
            .merge(row.key().event(), 1, Integer::sum);
      }
    }
    Map<String, Integer> eventOf = new HashMap<>();
    counts.forEach((group, events) -> eventOf.put(group, mostTold(events)));
    return eventOf;
  }

  private static int mostTold(Map<Integer, Integer> claimsOf) {
    int best = NONE;
    for (int event : claimsOf.keySet()) {
      int claims = claimsOf.getOrDefault(event, 0);
      best = best == NONE || claims > claimsOf.getOrDefault(best, 0) ? event : best;
    }
    return best;
  }
}
