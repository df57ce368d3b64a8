package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/// Mends an agglomeration after some claims changed, so that it is what a run over all claims would
/// give.
///
/// A run joins the best pair of cores allowed, one after the other, rank by rank, and the ranks
/// never rise: a mean over a union is not above the better of the means over its parts, and what is
/// forbidden stays so. This plays the last run and the new one side by side, from the first rank to
/// the last. At each rank a claim is *touched* if it changed or if the two runs may have it in
/// different cores. A core of the last run is touched as a whole or not at all, and so is a group
/// that decisions made. Two untouched cores stand in both runs, with the same score, and nothing
/// forbids in one what it allows in the other; so at their rank they join in both or in neither,
/// and nothing need be done for them: the new run's cores of untouched claims are the last run's
/// cores at that rank. Only two things are looked at. When a touched core of the last run joins an
/// untouched one, the other is touched too, for the new run still has it by itself. When a touched
/// core of the new run finds a partner, they join, and the partner is touched. The best rank that a
/// core had when it was last looked around bounds what it can have later, so that looking again
/// when its turn comes is enough. The work is that of the cores touched: a few incidents.
final class Repair implements Moment {
  private final LiveClaims claims;
  private final LiveEdges edges;
  private final LiveCores last;
  private final LiveSums sums;
  private final Ties ties;
  private final Least threshold;

  private final PriorityQueue<Turn> turns;
  private final List<LiveCore> toLookAround = new ArrayList<>();

  /// The touched cores of the last run, as far as that was played.
  private final List<LiveCore> played = new ArrayList<>();

  private final Set<LiveCore> joined = new HashSet<>();

  /// The single claims of the new run that are touched and held.
  private final Map<Integer, LiveCore> fresh = new HashMap<>();

  /// What the cores of the new run were compared with.
  private final Map<LiveCore, LiveNear> near = new HashMap<>();

  /// The cores in the last run that untouched claims were last found in.
  private final Map<Integer, LiveCore> reached = new HashMap<>();

  private final Set<Integer> touched = new HashSet<>();
  private Rank now = Rank.START;

  /// What happens at a rank: two cores join, in the last run into `core`, in the new run `core` and
  /// its partner.
  private record Turn(Rank rank, LiveCore core, Optional<LiveCore> partner) {}

  Repair(
      LiveClaims claims,
      LiveEdges edges,
      LiveCores last,
      LiveSums sums,
      Ties ties,
      Least threshold) {
    this.claims = claims;
    this.edges = edges;
    this.last = last;
    this.sums = sums;
    this.ties = ties;
    this.threshold = threshold;
    Comparator<Turn> byRank = Comparator.comparing(Turn::rank, claims.order());
    turns = new PriorityQueue<>(byRank.thenComparing(turn -> turn.partner.isPresent()));
  }

  @Override
  public Ties ties() {
    return ties;
  }

  /// Mends the cores and the sums.
  ///
  /// @param changed the claims that came, went, or that decisions now say other things of
  /// @return the claims that may be in other cores than before, those that went included
  Set<Integer> run(Iterable<Integer> changed) {
    for (int claim : changed) {
      if (!touched.contains(claim)) {
        touch(last.single(claim));
      }
    }
    for (int claim : changed) {
      sums.readWords(claim, ties.isTied(claim));
    }
    for (Rank.Step step : Rank.Step.values()) {
      now = Rank.before(step);
      switch (step) {
        case EVENTS -> {}
        case REGIONS -> judge(sums::regionsAround);
        case PROVINCES -> judge(sums::provincesAround);
      }
      play();
    }
    Set<Integer> done = new HashSet<>();
    for (int claim : touched) {
      LiveCore single = fresh.get(claim);
      if (single == null) {
        last.remove(claim);
      } else if (done.add(claim)) {
        int[] core = coreOf(claim).members();
        last.put(core);
        for (int other : core) {
          done.add(other);
        }
      }
    }
    return touched;
  }

  /// Finds what depends on a claim.
  private interface Around {
    void of(int claim, IntConsumer found);
  }

  private void judge(Around around) {
    Set<Integer> found = new TreeSet<>();
    for (int claim : touched) {
      around.of(claim, found::add);
    }
    for (int claim : found) {
      if (sums.judge(claim, ties.isTied(claim), this::groupNumber) && !touched.contains(claim)) {
        touch(lastCoreOf(claim));
      }
    }
  }

  /// Touches a core of the last run as it is now, and with it its group.
  private void touch(LiveCore core) {
    LiveCore own = new LiveCore(core.members(), core.root(), true);
    played.add(core);
    follow(core);
    for (int claim : core.members()) {
      touched.add(claim);
      if (claims.isHeld(claim)) {
        fresh.put(claim, own);
      }
    }
    if (claims.isHeld(core.root())) {
      toLookAround.add(own);
    }
    for (int claim : core.members()) {
      for (int mate : ties.mates(claim)) {
        if (!touched.contains(mate)) {
          touch(lastCoreOf(mate));
        }
      }
    }
  }

  /// Waits for what becomes of a touched core in the last run.
  private void follow(LiveCore core) {
    if (!core.isLast() && core.parent().rank().step() == now.step()) {
      turns.add(new Turn(core.parent().rank(), core.parent(), Optional.empty()));
    }
  }

  private void play() {
    new ArrayList<>(played).forEach(this::follow);
    fresh.values().stream().map(LiveCore::latest).distinct().forEach(toLookAround::add);
    lookAround();
    while (!turns.isEmpty()) {
      Turn turn = turns.remove();
      now = turn.rank;
      if (turn.partner.isEmpty()) {
        replay(turn.core);
      } else if (turn.core.isLast()) {
        join(turn.core, turn.partner.get());
      }
      lookAround();
    }
  }

  private void replay(LiveCore core) {
    if (joined.add(core)) {
      for (LiveCore part : List.of(core.left(), core.right())) {
        if (!touched.contains(part.root())) {
          touch(part);
        }
      }
      played.add(core);
      follow(core);
    }
  }

  private void join(LiveCore core, LiveCore partner) {
    if (coreOf(partner.root()) != partner || !mayJoin(core, partner)) {
      toLookAround.add(core);
      return;
    }
    if (!partner.isNew()) {
      touch(partner);
    }
    toLookAround.add(new LiveCore(core, coreOf(partner.root()), now));
  }

  private void lookAround() {
    for (int at = 0; at < toLookAround.size(); at++) {
      if (toLookAround.get(at).isLast()) {
        best(toLookAround.get(at)).ifPresent(turns::add);
      }
    }
    toLookAround.clear();
  }

  /// The core of a claim in the new run.
  @Override
  public LiveCore coreOf(int claim) {
    return touched.contains(claim)
        ? Objects.requireNonNull(fresh.get(claim)).latest()
        : lastCoreOf(claim);
  }

  /// The core of a claim in the last run as it is now. Ranks never fall back, so each search goes
  /// on from where the one before ended.
  private LiveCore lastCoreOf(int claim) {
    LiveCore known = reached.get(claim);
    LiveCore core = Moment.at(known == null ? last.single(claim) : known, now, claims);
    if (core != known) {
      reached.put(claim, core);
    }
    return core;
  }

  private Optional<Turn> best(LiveCore core) {
    Rank.Step step = now.step();
    if (!takesPart(core.root(), step)) {
      return Optional.empty();
    }
    List<LiveCore> met = lookAround(core);
    Optional<Turn> best = Optional.empty();
    for (LiveCore other : met) {
      long total = other.takeTotal(core.size());
      boolean above = total > threshold.of(core.size(), other.size()) * core.size() * other.size();
      if (above && takesPart(other.root(), step)) {
        Rank rank = claims.rank(step, total, core, other);
        boolean better = best.isEmpty() || claims.order().compare(rank, best.get().rank) < 0;
        if (better && mayJoin(core, other)) {
          best = Optional.of(new Turn(rank, core, Optional.of(other)));
        }
      }
    }
    return best;
  }

  /// The cores that a core was compared with, each once, the pairs counted in them.
  private List<LiveCore> lookAround(LiveCore core) {
    LiveNear before = near(core);
    List<LiveCore> met = new ArrayList<>();
    for (int at = 0; at < before.size(); at++) {
      LiveCore other = coreOf(before.claim(at));
      if (other != core && other.meet(before.sum(at), before.count(at))) {
        met.add(other);
      }
    }
    LiveNear now = new LiveNear(met.size());
    met.forEach(other -> now.add(other.root(), other.sum(), other.count()));
    near.put(core, now);
    return met;
  }

  private LiveNear near(LiveCore core) {
    LiveNear known = near.get(core);
    if (known != null) {
      return known;
    }
    if (core.left() != core) {
      return LiveNear.joined(near(core.left()), near(core.right()));
    }
    LiveNear single = new LiveNear(core.size() * 4);
    for (int claim : core.members()) {
      edges.of(claim, (other, score) -> single.add(other, score, 1));
    }
    return single;
  }

  private boolean takesPart(int claim, Rank.Step step) {
    return claims.takesPart(claim, step) && !sums.isSum(claim);
  }

  private boolean mayJoin(LiveCore one, LiveCore two) {
    Set<LiveCore> group = group(one);
    if (group.contains(two)) {
      return true;
    }
    Set<LiveCore> other = group(two);
    return group.stream().noneMatch(a -> other.stream().anyMatch(b -> clash(a, b)));
  }

  /// Whether two cores hold claims that are about different events by a slot or a decision.
  private boolean clash(LiveCore one, LiveCore two) {
    for (int a : one.members()) {
      Set<Integer> apart = ties.apart(a);
      for (int b : two.members()) {
        if (claims.columns().sharesSlot(a, b) || apart.contains(b)) {
          return true;
        }
      }
    }
    return false;
  }
}
