package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.codebook.InForce;

/// One run of linkage, step by step: prepare, find pairs, compare, learn weights, set sums apart,
/// obey decisions, group, attach province records. The steps and figures are those of
/// `docs/concepts/linkage.md`.
final class Linking {
  private final LinkSettings settings;
  private final List<LinkDecision> decisions;
  private final PreparedClaims claims;
  private final Comparison comparison;
  private final Weights weights;
  private final PairScores scores;
  private final Groups groups;
  private final Map<ClaimId, Integer> numbers = new HashMap<>();
  private final Map<Integer, String> sums = new TreeMap<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  Linking(Evidence evidence, LinkSettings settings) {
    this.settings = settings;
    this.decisions = List.copyOf(evidence.decisions());
    this.claims = PreparedClaims.of(evidence, settings.codebooks());
    this.comparison = new Comparison(claims.vocabulary());
    for (int i = 0; i < claims.list().size(); i++) {
      numbers.put(claims.list().get(i).claim().id(), i);
    }
    long[] pairs = Candidates.pairs(claims);
    this.weights = train(pairs);
    this.scores = score(pairs);
    this.groups = new Groups(claims.list(), scores);
    obey(evidence.decisions());
    group();
  }

  InForce codebooks() {
    return settings.codebooks();
  }

  private Prepared claim(int i) {
    return claims.list().get(i);
  }

  /// Two claims of one page that tell two events are left out: they share page and day, and so say
  /// nothing of how other claims about different events compare.
  private Weights train(long[] pairs) {
    Training training = new Training();
    for (long pair : pairs) {
      Prepared a = claim((int) (pair >>> 32));
      Prepared b = claim((int) pair);
      boolean oneSlot = a.slot().equals(b.slot());
      if (!oneSlot || a.isRow()) {
        Family family = familyOf(a, b);
        training.add(family, comparison.levels(a, b, family), oneSlot);
      }
    }
    return training.fit();
  }

  private PairScores score(long[] pairs) {
    double[] bits =
        IntStream.range(0, pairs.length)
            .parallel()
            .mapToDouble(at -> scoreOf((int) (pairs[at] >>> 32), (int) pairs[at]))
            .toArray();
    return new PairScores(pairs, bits);
  }

  private double scoreOf(int i, int j) {
    Family family = familyOf(claim(i), claim(j));
    return weights.score(family, comparison.levels(claim(i), claim(j), family));
  }

  private static Family familyOf(Prepared a, Prepared b) {
    return Candidates.family(a, b).orElse(Family.WORDS);
  }

  /// Decisions of difference bind first; a decision of sameness that would break one is reported.
  private void obey(List<LinkDecision> decisions) {
    List<LinkDecision> ordered =
        decisions.stream()
            .filter(d -> numbers.containsKey(d.a()) && numbers.containsKey(d.b()))
            .sorted(
                Comparator.comparing(LinkDecision::judgement)
                    .reversed()
                    .thenComparing(LinkDecision::a)
                    .thenComparing(LinkDecision::b))
            .toList();
    for (LinkDecision decision : ordered) {
      int a = number(decision.a()).orElseThrow();
      int b = number(decision.b()).orElseThrow();
      switch (decision.judgement()) {
        case DIFFERENT -> groups.keepApart(a, b);
        case SAME -> {
          if (groups.decidedApart(a, b)) {
            conflicts.add(clash(decision, ordered));
          } else {
            groups.merge(a, b);
          }
        }
      }
    }
  }

  private Conflict clash(LinkDecision same, List<LinkDecision> all) {
    List<LinkDecision> involved = new ArrayList<>(List.of(same));
    all.stream()
        .filter(d -> d.judgement() == LinkDecision.Judgement.DIFFERENT)
        .filter(d -> links(d, same.a(), same.b()) || links(d, same.b(), same.a()))
        .forEach(involved::add);
    return new Conflict(
        involved,
        "\"same\" on "
            + same.a()
            + " and "
            + same.b()
            + " cannot be kept beside the decisions that set claims of the two apart."
            + " It is not applied. Undo one of them.");
  }

  /// Whether a decision is about a claim grouped with `a` and one grouped with `b`.
  private boolean links(LinkDecision decision, ClaimId a, ClaimId b) {
    return grouped(decision.a(), a) && grouped(decision.b(), b);
  }

  private boolean grouped(ClaimId one, ClaimId two) {
    return groups.together(number(one).orElseThrow(), number(two).orElseThrow());
  }

  private void group() {
    for (int i = 0; i < groups.size(); i++) {
      boolean decidedSame = groups.members(i).size() > 1;
      if (!decidedSame) {
        int claim = i;
        SumRules.reason(claim(i)).ifPresent(reason -> sums.put(claim, reason));
      }
    }
    double threshold = settings.thresholdBits();
    groups.agglomerate(i -> claim(i).isFine() && !sums.containsKey(i), threshold);
    Coarse coarse = new Coarse(claims.list(), groups, scores, comparison, sums);
    coarse.setSumsApart(2);
    groups.agglomerate(i -> claim(i).spot().isCoarse() && !sums.containsKey(i), threshold);
    coarse.setSumsApart(1);
    coarse.attachProvinces(threshold);
    groups.agglomerate(i -> claim(i).spot().isProvince() && !sums.containsKey(i), threshold);
  }

  List<LinkDecision> decisions() {
    return decisions;
  }

  LinkSettings settings() {
    return settings;
  }

  Map<Integer, String> sums() {
    return sums;
  }

  Groups groups() {
    return groups;
  }

  PairScores scores() {
    return scores;
  }

  Weights weights() {
    return weights;
  }

  List<Prepared> claims() {
    return claims.list();
  }

  List<Conflict> conflicts() {
    return List.copyOf(conflicts);
  }

  Optional<Integer> number(ClaimId id) {
    return Optional.ofNullable(numbers.get(id));
  }

  /// The comparison of two claims, spelt out.
  Link link(int i, int j) {
    Prepared a = claim(i);
    Prepared b = claim(j);
    Family family = familyOf(a, b);
    List<FieldBits> fields =
        comparison.levels(a, b, family).stream()
            .map(level -> new FieldBits(level.field(), level.words(), weights.bits(level)))
            .toList();
    boolean compared = scores.isCompared(i, j);
    String words = compared ? family.words() : "not compared: too far apart in place or time";
    return new Link(a.claim().id(), b.claim().id(), words, weights.priorBits(family), fields);
  }
}
