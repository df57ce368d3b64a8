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

/// One run of linkage, step by step: prepare, find pairs, compare, learn weights, set sums apart,
/// obey decisions, group, attach province records. The steps and figures are those of
/// `docs/concepts/linkage.md`.
final class Linking {
  private final LinkSettings settings;
  private final Subjects subjects;
  private final Comparison comparison;
  private final Weights weights;
  private final PairScores scores;
  private final Groups groups;
  private final Map<ClaimId, Integer> numbers = new HashMap<>();
  private final Map<Integer, String> sums = new TreeMap<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  Linking(Evidence evidence, LinkSettings settings) {
    this.settings = settings;
    this.subjects = Subjects.of(evidence);
    this.comparison = new Comparison(subjects.vocabulary());
    for (int i = 0; i < subjects.list().size(); i++) {
      numbers.put(subjects.list().get(i).claim().id(), i);
    }
    long[] pairs = Candidates.pairs(subjects);
    this.weights = train(pairs);
    this.scores = score(pairs);
    this.groups = new Groups(subjects.list(), scores);
    obey(evidence.decisions());
    group(evidence.decisions());
  }

  private Subject subject(int i) {
    return subjects.list().get(i);
  }

  private Weights train(long[] pairs) {
    Training training = new Training();
    for (long pair : pairs) {
      Subject a = subject((int) (pair >>> 32));
      Subject b = subject((int) pair);
      Family family = familyOf(a, b);
      training.add(family, comparison.levels(a, b, family), a.slot().equals(b.slot()));
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
    Family family = familyOf(subject(i), subject(j));
    return weights.score(family, comparison.levels(subject(i), subject(j), family));
  }

  private static Family familyOf(Subject a, Subject b) {
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
      int a = numbers.get(decision.a());
      int b = numbers.get(decision.b());
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

  private static Conflict clash(LinkDecision same, List<LinkDecision> all) {
    List<LinkDecision> involved = new ArrayList<>(List.of(same));
    all.stream()
        .filter(d -> d.judgement() == LinkDecision.Judgement.DIFFERENT)
        .filter(d -> touches(d, same))
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

  private static boolean touches(LinkDecision one, LinkDecision two) {
    return one.a().equals(two.a())
        || one.a().equals(two.b())
        || one.b().equals(two.a())
        || one.b().equals(two.b());
  }

  private void group(List<LinkDecision> decisions) {
    List<ClaimId> decidedSame =
        decisions.stream()
            .filter(d -> d.judgement() == LinkDecision.Judgement.SAME)
            .flatMap(d -> List.of(d.a(), d.b()).stream())
            .toList();
    for (int i = 0; i < groups.size(); i++) {
      int claim = i;
      if (!decidedSame.contains(subject(i).claim().id())) {
        SumRules.reason(subject(i)).ifPresent(reason -> sums.put(claim, reason));
      }
    }
    double threshold = settings.thresholdBits();
    groups.agglomerate(i -> subject(i).isFine() && !sums.containsKey(i), threshold);
    Coarse coarse = new Coarse(subjects.list(), groups, scores, comparison, sums);
    coarse.setSumsApart();
    groups.agglomerate(i -> subject(i).spot().isCoarse() && !sums.containsKey(i), threshold);
    coarse.attachProvinces(threshold);
    groups.agglomerate(i -> subject(i).spot().isProvince() && !sums.containsKey(i), threshold);
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

  List<Subject> subjects() {
    return subjects.list();
  }

  List<Conflict> conflicts() {
    return List.copyOf(conflicts);
  }

  Optional<Integer> number(ClaimId id) {
    return Optional.ofNullable(numbers.get(id));
  }

  /// The comparison of two claims, spelt out.
  Link link(int i, int j) {
    Subject a = subject(i);
    Subject b = subject(j);
    Optional<Family> found = Candidates.family(a, b);
    Family family = found.orElse(Family.WORDS);
    List<FieldBits> fields =
        comparison.levels(a, b, family).stream()
            .map(level -> new FieldBits(level.field(), level.words(), weights.bits(level)))
            .toList();
    boolean compared = found.isPresent() || Candidates.haveWordsFamily(a, b);
    String words = compared ? family.words() : "not compared: too far apart in place or time";
    return new Link(
        a.claim().id(), b.claim().id(), words, weights.priorBits(family), fields);
  }
}
