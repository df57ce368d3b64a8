package org.trucewatch.incidents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.LinkDecision;

/// The door of linkage for a case that grows: one claim in, and the incidents are those that {@link
/// Incidents#link(Evidence, LinkSettings, Trained)} gives for the same claims, decisions and
/// training, whatever the order in which the claims came. Only the incidents that a change may
/// concern are looked at: see {@link Repair}.
///
/// A change costs what the incidents around it are large: well below a millisecond where these have
/// some ten claims, about ten milliseconds where one has two hundred, a second at a thousand.
///
/// Mutable, for one writer; nobody may read while it writes.
public final class LiveIncidents {
  private final LinkSettings settings;
  private final Weights weights;
  private final LiveClaims claims;
  private final Comparison comparison;
  private final Candidates candidates;
  private final SwappedDates swapped;
  private final LiveEdges edges;
  private final LiveCores cores;
  private final LiveSums sums;
  private final Comparator<Integer> earliestFirst;
  private List<LinkDecision> decisions;
  private Ties ties;

  /// The claims of one incident.
  ///
  /// @param id that of the earliest claim
  /// @param claims the claims about this event itself, earliest first
  public record Members(IncidentId id, List<ClaimId> claims) {
    public Members {
      claims = List.copyOf(claims);
    }
  }

  private LiveIncidents(Evidence evidence, LinkSettings settings, Trained trained) {
    this.settings = settings;
    this.weights = trained.weights();
    Packing packing =
        Packing.read(evidence, settings.codebooks(), Optional.of(trained.statistics()));
    Columns columns = packing.columns(Packing.Shared.ALL);
    Linking batch = new Linking(evidence.decisions(), settings, columns, Optional.of(weights));
    claims = new LiveClaims(columns, packing.emptied());
    comparison = batch.comparison();
    candidates = batch.candidates();
    swapped = new SwappedDates(columns, candidates.families());
    edges = new LiveEdges(batch.edges());
    cores = new LiveCores(claims, edges, batch.cores(), Least.of(thresholds()));
    decisions = batch.decisions();
    ties = Ties.of(decisions, claims);
    sums = new LiveSums(claims);
    earliestFirst =
        Comparator.comparingInt((Integer i) -> columns.carriers().published()[i])
            .thenComparing(columns::id);
    takeSums(batch);
  }

  /// Opens a case.
  ///
  /// @param evidence the claims and decisions to begin with
  /// @param trained what a training run gave, on these claims or others
  public static LiveIncidents of(Evidence evidence, LinkSettings settings, Trained trained) {
    return new LiveIncidents(evidence, settings, trained);
  }

  private void takeSums(Linking batch) {
    Moment events = moment(Rank.Step.REGIONS);
    Moment regions = moment(Rank.Step.PROVINCES);
    for (int claim : batch.sums().keySet()) {
      sums.readWords(claim, ties.isTied(claim));
    }
    for (int claim : batch.sums().keySet()) {
      boolean coarse = claims.columns().spot(claim).isCoarse();
      sums.judge(claim, ties.isTied(claim), (coarse ? events : regions)::groupNumber);
    }
  }

  /// The cores when a step begins.
  private Moment moment(Rank.Step step) {
    return Moment.of(cores, ties, claims, Rank.before(step));
  }

  private LinkSettings.Thresholds thresholds() {
    return weights.areSharp() ? settings.learned() : settings.untrained();
  }

  /// Takes a claim; one with the same id, if there is one, is withdrawn.
  ///
  /// @return the incident that now holds it; empty if it is a sum
  public Optional<Members> add(Arrival arrival) {
    Set<Integer> changed = new HashSet<>();
    withdraw(arrival.claim().id()).ifPresent(changed::add);
    int claim = claims.add(arrival);
    candidates.insert(claim);
    swapped.insert(claim);
    sums.insert(claim);
    compare(claim);
    changed.add(claim);
    mend(changed, names(arrival.claim().id()));
    return find(arrival.claim().id());
  }

  /// Withdraws a claim.
  ///
  /// @return whether it was held
  public boolean remove(ClaimId id) {
    Optional<Integer> gone = withdraw(id);
    gone.ifPresent(claim -> mend(new HashSet<>(Set.of(claim)), names(id)));
    return gone.isPresent();
  }

  /// Sets the decisions in force; those about claims that are not held wait for them.
  public void decide(List<LinkDecision> inForce) {
    decisions = List.copyOf(inForce);
    mend(new HashSet<>(), true);
  }

  private Optional<Integer> withdraw(ClaimId id) {
    Optional<Integer> known = claims.find(id);
    known.ifPresent(claim -> {
      // The history of its core is told by its scores; it must be known when they are gone.
      cores.single(claim);
      edges.remove(claim);
      claims.remove(claim);
    });
    return known;
  }

  private boolean names(ClaimId id) {
    return decisions.stream().anyMatch(d -> d.a().equals(id) || d.b().equals(id));
  }

  private void compare(int claim) {
    int most = (int) StrictMath.round(thresholds().aloneBits() * Edges.UNIT);
    Candidates.Sink sink =
        (one, other, family) -> {
          int mate = one == claim ? other : one;
          if (claims.isHeld(mate)) {
            boolean first = claims.compare(claim, mate) < 0;
            int a = first ? claim : mate;
            int b = first ? mate : claim;
            int score = Edges.score(claims.columns(), comparison, weights, most, a, b, family);
            edges.add(claim, mate, score);
          }
        };
    candidates.around(claim, sink);
    swapped.around(claim, sink);
  }

  /// @param decided whether the decisions in force may say other things than before
  private void mend(Set<Integer> changed, boolean decided) {
    if (decided) {
      Ties before = ties;
      ties = Ties.of(decisions, claims);
      changed.addAll(ties.changedFrom(before));
    }
    new Repair(claims, edges, cores, sums, ties, Least.of(thresholds())).run(changed);
  }

  /// All incidents, by the first day of the earliest claim's event, then by id.
  public List<Members> list() {
    List<Members> list = new ArrayList<>();
    Set<Integer> done = new HashSet<>();
    for (int claim : claims.all()) {
      if (!done.contains(claim) && !isSum(claim)) {
        Set<Integer> group = group(claim);
        done.addAll(group);
        list.add(members(group));
      }
    }
    list.sort(Comparator.comparingInt(this::firstDay).thenComparing(Members::id));
    return list;
  }

  private int firstDay(Members incident) {
    int earliest = claims.find(incident.id().earliest()).orElseThrow();
    return claims.columns().dates().from(earliest);
  }

  /// The incident that holds a claim; empty if the claim is a sum or not held.
  public Optional<Members> find(ClaimId id) {
    return claims.find(id).filter(i -> !isSum(i)).map(i -> members(group(i)));
  }

  /// The claims that add up others, by claim id.
  public List<Sum> sums() {
    List<Sum> list = new ArrayList<>();
    for (int claim : claims.all()) {
      if (isSum(claim)) {
        list.add(new Sum(claims.columns().id(claim), covered(claim), reason(claim)));
      }
    }
    list.sort(Comparator.comparing(Sum::claim));
    return list;
  }

  /// Decisions that cannot all be kept.
  public List<Conflict> conflicts() {
    return ties.conflicts();
  }

  /// The claims of a claim's group: those of its core, and those that decisions tie to them.
  private Set<Integer> group(int claim) {
    Set<Integer> group = new LinkedHashSet<>();
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(claim));
    while (!open.isEmpty()) {
      int next = open.remove();
      if (group.add(next)) {
        Arrays.stream(cores.core(next)).forEach(open::add);
        open.addAll(ties.mates(next));
      }
    }
    return group;
  }

  private Members members(Set<Integer> group) {
    List<ClaimId> ids = group.stream().sorted(earliestFirst).map(claims.columns()::id).toList();
    return new Members(new IncidentId(ids.getFirst()), ids);
  }

  private boolean isSum(int claim) {
    return sums.isSum(claim) || isLonelySum(claim);
  }

  private boolean isLonelySum(int claim) {
    boolean alone = cores.core(claim).length == 1 && !ties.isTied(claim);
    return sums.isLonelySum(claim, alone, moment(Rank.Step.PROVINCES)::groupNumber);
  }

  private String reason(int claim) {
    return sums.kind(claim)
        .map(kind ->
            switch (kind) {
              case WORDED -> SumRules.reason(claims.columns(), claim).orElseThrow();
              case PLACES -> naming(claim, Rank.Step.REGIONS);
              case PROVINCE ->
                  Coarse.fitting(
                      sums.possible(claim, moment(Rank.Step.PROVINCES)::groupNumber).size());
            })
        .orElseGet(() -> naming(claim, Rank.Step.PROVINCES));
  }

  private String naming(int claim, Rank.Step step) {
    return Coarse.naming(sums.named(claim, moment(step)::groupNumber).size());
  }

  /// The incidents that a sum covers.
  private List<IncidentId> covered(int sum) {
    Set<IncidentId> covers = new TreeSet<>();
    sums.within(
        sum,
        claim -> {
          if (Cover.covers(claims.columns(), sum, claim) && !isSum(claim)) {
            Set<Integer> group = group(claim);
            int[] mates = group.stream().mapToInt(i -> i).toArray();
            if (Cover.tellsTime(claims.columns(), claim, mates)) {
              covers.add(members(group).id());
            }
          }
        });
    return List.copyOf(covers);
  }
}
