package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;

/// The pairs to review, by expected change: how doubtful the present answer is, times what the
/// other answer would change.
///
/// Of each incident two pairs are looked at: the weakest link that holds it together, and the
/// strongest pair with a claim of another incident that was not joined. Where a row of one data set
/// in each incident forbids joining them, the question is to which row the claim between belongs.
/// Two rows that their data set declares distinct are no question, nor is what decisions settle.
///
/// The expected change is `doubt × claims moved × (1 + log2(1 + dead apart))`. The doubt is `1 / (1
/// + 2^d)`, `d` being how many bits the mean that decided lies from where the answer would turn. It
///   only orders: fields are not independent, so the bits overstate. The logarithm keeps one great
///   massacre from filling the queue.
///
/// A quarter of the pairs is never asked here: see {@link Calibration}.
///
/// Time is linear in the compared pairs and in the sizes of incidents next to each other, but for
/// the sorting of the result.
final class ReviewQueue {
  private static final double LN2 = StrictMath.log(2);

  /// No score would move it.
  private static final double HELD_BY_RULE = Double.POSITIVE_INFINITY;

  private final Linking linking;
  private final Groups groups;
  private final Edges edges;
  private final Columns claims;
  private final Answered answered;
  private final Map<Integer, Set<Integer>> tied = new HashMap<>();

  /// Lowest and highest number of dead stated in a group, by its root.
  private final int[] low;

  private final int[] high;

  /// Marks the claims of one part of an incident with the number of the part.
  private final int[] part;

  private int parts;

  /// Two claims, the smaller id first.
  private record Pair(ClaimId a, ClaimId b) {}

  /// Prepares the queue of an analyst.
  ///
  /// @param analyst whose "unsure" takes a pair out of the queue, if any
  ReviewQueue(Linking linking, Optional<String> analyst) {
    this.linking = linking;
    this.groups = linking.groups();
    this.edges = linking.edges();
    this.claims = linking.claims();
    this.part = new int[claims.size()];
    this.low = new int[claims.size()];
    this.high = new int[claims.size()];
    this.answered = new Answered(linking.decisions(), analyst);
    for (LinkDecision decision : linking.decisions()) {
      if (decision.judgement() == Judgement.SAME) {
        linking
            .number(decision.a())
            .ifPresent(a -> linking.number(decision.b()).ifPresent(b -> tie(a, b)));
      }
    }
    countDeaths();
  }

  private void tie(int a, int b) {
    tied.computeIfAbsent(a, _ -> new HashSet<>()).add(b);
    tied.computeIfAbsent(b, _ -> new HashSet<>()).add(a);
  }

  private void countDeaths() {
    Arrays.fill(low, Columns.NONE);
    Arrays.fill(high, Columns.NONE);
    for (int i = 0; i < claims.size(); i++) {
      int root = groups.root(i);
      int least = claims.counts().killed().low()[i];
      int most = claims.counts().killed().high()[i];
      if (least != Columns.NONE) {
        low[root] = low[root] == Columns.NONE ? least : Math.min(low[root], least);
        high[root] = Math.max(high[root], most);
      }
    }
  }

  /// The pairs, the one with the greatest expected change first.
  List<Review> list(List<Incident> incidents) {
    Map<Pair, Review> found = new HashMap<>();
    for (Incident incident : incidents) {
      weakest(incident).ifPresent(review -> found.put(pair(review.link()), review));
      stopped(incident)
          .ifPresent(review -> found.merge(pair(review.link()), review, ReviewQueue::greater));
    }
    List<Review> list = new ArrayList<>(found.values());
    list.sort(
        Comparator.comparingDouble(Review::order)
            .reversed()
            .thenComparing(review -> review.link().a())
            .thenComparing(review -> review.link().b()));
    return List.copyOf(list);
  }

  private static Review greater(Review one, Review two) {
    return two.order() > one.order() ? two : one;
  }

  private static Pair pair(Link link) {
    return new Pair(link.a(), link.b());
  }

  /// Whether a pair may be asked: not answered, and not set aside for measuring.
  private boolean isOpen(int i, int j) {
    ClaimId a = claims.id(i);
    ClaimId b = claims.id(j);
    return !answered.holds(a, b) && !Calibration.isSetAside(a, b);
  }

  /// The weakest link of an incident that no decision has made certain. The links are a tree from
  /// the earliest claim to the latest, so each of them divides the incident in two.
  private Optional<Review> weakest(Incident incident) {
    Map<ClaimId, Integer> place = new HashMap<>();
    incident.claims().forEach(claim -> place.put(claim, place.size()));
    int size = place.size();
    int[] above = new int[size];
    for (Link link : incident.links()) {
      int one = place.getOrDefault(link.a(), 0);
      int two = place.getOrDefault(link.b(), 0);
      above[Math.max(one, two)] = Math.min(one, two);
    }
    for (Link link : incident.links().reversed()) {
      int below = Math.max(place.getOrDefault(link.a(), 0), place.getOrDefault(link.b(), 0));
      int[] cut = below(incident, above, below);
      int a = linking.number(link.a()).orElseThrow();
      int b = linking.number(link.b()).orElseThrow();
      if (isOpen(a, b) && !isTied(cut)) {
        int rest = size - cut.length;
        double needed = linking.thresholds().bits(cut.length, rest);
        double margin = meanAcross(cut, rest) - needed;
        int moved = Math.min(cut.length, rest);
        return Optional.of(review(link, true, margin, moved, deaths(a, b)));
      }
    }
    return Optional.empty();
  }

  /// The claims that hang on a place of the tree, marked as one part.
  private int[] below(Incident incident, int[] above, int place) {
    int mark = ++parts;
    Ints cut = new Ints();
    boolean[] in = new boolean[above.length];
    for (int at = place; at < above.length; at++) {
      in[at] = at == place || (at > place && in[above[at]]);
      if (in[at]) {
        int claim = linking.number(incident.claims().get(at)).orElseThrow();
        part[claim] = mark;
        cut.add(claim);
      }
    }
    return cut.toArray();
  }

  /// Whether a decision of sameness ties a part, marked last, to the rest of its incident.
  private boolean isTied(int[] cut) {
    if (tied.isEmpty()) {
      return false;
    }
    for (int claim : cut) {
      for (int other : tied.getOrDefault(claim, Set.of())) {
        if (part[other] != parts && groups.together(claim, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /// The mean between a part, marked last, and the rest of its incident, in bits.
  private double meanAcross(int[] cut, int rest) {
    long sum = 0;
    long seen = 0;
    for (int claim : cut) {
      for (int at = edges.from(claim); at < edges.to(claim); at++) {
        int other = edges.other(at);
        if (part[other] != parts && groups.together(claim, other)) {
          sum += edges.score(at);
          seen++;
        }
      }
    }
    return mean(sum, seen, (long) cut.length * rest);
  }

  /// The mean between the claims and a group, in bits; a pair that was not compared counts as
  /// {@link Edges#MISSING}.
  private double meanTo(int[] members, int other) {
    long sum = 0;
    long seen = 0;
    long pairs = 0;
    for (int claim : members) {
      pairs += groups.count(other) - (groups.together(claim, other) ? 1 : 0);
      for (int at = edges.from(claim); at < edges.to(claim); at++) {
        if (groups.together(edges.other(at), other)) {
          sum += edges.score(at);
          seen++;
        }
      }
    }
    return mean(sum, seen, pairs);
  }

  private static double mean(long sum, long seen, long pairs) {
    long all = sum + (pairs - seen) * Edges.MISSING;
    return pairs == 0 ? 0 : (double) all / pairs / Edges.UNIT;
  }

  /// The strongest pair of a claim of the incident with one of another incident that is a question.
  private Optional<Review> stopped(Incident incident) {
    int mine = -1;
    int other = -1;
    int score = 0;
    int[] members = groups.members(linking.number(incident.id().earliest()).orElseThrow());
    for (int member : members) {
      for (int at = edges.from(member); at < edges.to(member); at++) {
        int near = edges.other(at);
        if ((other < 0 || edges.score(at) > score) && isQuestion(member, near)) {
          mine = member;
          other = near;
          score = edges.score(at);
        }
      }
    }
    return other < 0 ? Optional.empty() : apart(members, mine, other);
  }

  private boolean isQuestion(int member, int near) {
    return !groups.together(member, near)
        && !linking.sums().containsKey(near)
        && !claims.sharesSlot(member, near)
        && isOpen(member, near)
        && !groups.decidedApart(member, near);
  }

  private Optional<Review> apart(int[] members, int mine, int other) {
    Link link = linking.link(mine, other);
    if (groups.slotsClash(mine, other)) {
      double margin = Math.min(hold(mine, other), hold(other, mine));
      return margin == HELD_BY_RULE
          ? Optional.empty()
          : Optional.of(review(link, false, margin, 1, deaths(mine, other)));
    }
    double needed = linking.thresholds().bits(members.length, groups.count(other));
    double margin = needed - meanTo(members, other);
    int moved = Math.min(members.length, groups.count(other));
    return Optional.of(review(link, false, margin, moved, deaths(mine, other)));
  }

  /// By how many bits a claim is held where it is, against moving to the group of another where a
  /// row keeps the rest of its own group out; {@link #HELD_BY_RULE} if it may not move there.
  private double hold(int claim, int other) {
    for (int there : groups.members(other)) {
      if (claims.sharesSlot(claim, there)) {
        return HELD_BY_RULE;
      }
    }
    int[] alone = {claim};
    return meanTo(alone, claim) - meanTo(alone, other);
  }

  /// How far apart the numbers of dead are that the groups of two claims state.
  private int deaths(int a, int b) {
    int one = groups.root(a);
    int two = groups.root(b);
    if (low[one] == Columns.NONE || low[two] == Columns.NONE) {
      int stated = low[one] == Columns.NONE ? two : one;
      return high[stated] - low[stated];
    }
    return Math.max(high[one], high[two]) - Math.min(low[one], low[two]);
  }

  /// A pair with its place in the queue.
  ///
  /// @param marginBits how many bits the present answer lies from where it would turn
  private static Review review(
      Link link, boolean together, double marginBits, int moved, int deathsApart) {
    double doubt = 1 / (1 + StrictMath.pow(2, marginBits));
    double stakes = moved * (1 + StrictMath.log(1.0 + deathsApart) / LN2);
    return new Review(link, together, moved, deathsApart, doubt * stakes);
  }
}
