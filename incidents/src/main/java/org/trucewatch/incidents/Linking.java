package org.trucewatch.incidents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.codebook.InForce;

/// One run of linkage, step by step: pack, find pairs, learn weights, score, set sums apart, obey
/// decisions, group, find the place of coarse claims. The steps and figures are those of
/// `docs/concepts/linkage.md`.
final class Linking {
  private final LinkSettings settings;
  private final List<LinkDecision> decisions;
  private final Columns claims;
  private final Candidates candidates;
  private final Comparison comparison;
  private final Weights weights;
  private final Edges edges;
  private final Groups groups;
  private final Agglomeration cores;
  private final Map<ClaimId, Integer> numbers;
  private final Map<Integer, String> sums = new TreeMap<>();
  private final List<Conflict> conflicts;
  private Optional<Calibration> calibration = Optional.empty();

  /// Trains on the claims and links them with what that gives.
  Linking(Evidence evidence, LinkSettings settings) {
    this(
        evidence.decisions(),
        settings,
        Packing.of(evidence, settings.codebooks()),
        Optional.empty());
  }

  /// Links with what an earlier training gave.
  Linking(Evidence evidence, LinkSettings settings, Trained trained) {
    this(
        evidence.decisions(),
        settings,
        Packing.read(evidence, settings.codebooks(), Optional.of(trained.statistics()))
            .columns(Packing.Shared.ONLY),
        Optional.of(trained.weights()));
  }

  /// Links packed claims.
  ///
  /// @param given the weights; empty to learn them from the claims
  Linking(
      List<LinkDecision> decided, LinkSettings settings, Columns packed, Optional<Weights> given) {
    this.settings = settings;
    this.decisions = List.copyOf(decided);
    this.claims = packed;
    this.numbers = numbers(packed);
    this.candidates = new Candidates(claims);
    this.comparison = new Comparison(claims);
    this.weights =
        given.orElseGet(() -> Training.fit(PairSample.of(claims, candidates, comparison)));
    this.edges = Edges.of(claims, candidates, comparison, weights, thresholds().aloneBits());
    this.groups = new Groups(claims);
    this.cores = new Agglomeration(groups, edges);
    this.conflicts = Rulings.obey(decisions, this::number, groups);
    group();
  }

  /// The same claims with the same scores, grouped under other decisions.
  private Linking(Linking other, List<LinkDecision> decided) {
    this.settings = other.settings;
    this.decisions = List.copyOf(decided);
    this.claims = other.claims;
    this.candidates = other.candidates;
    this.comparison = other.comparison;
    this.weights = other.weights;
    this.edges = other.edges;
    this.numbers = other.numbers;
    this.groups = new Groups(claims);
    this.cores = new Agglomeration(groups, edges);
    this.conflicts = Rulings.obey(decisions, this::number, groups);
    group();
  }

  private static Map<ClaimId, Integer> numbers(Columns claims) {
    Map<ClaimId, Integer> numbers = HashMap.newHashMap(claims.size());
    for (int i = 0; i < claims.size(); i++) {
      numbers.put(claims.id(i), i);
    }
    return numbers;
  }

  /// What the scores alone make of the claims. Costs the grouping, not the comparing.
  Linking undecided() {
    return under(List.of());
  }

  /// The same claims under other decisions: these take no part in training and change no score.
  /// Costs the grouping, not the comparing.
  Linking under(List<LinkDecision> decided) {
    return decisions.equals(decided) ? this : new Linking(this, decided);
  }

  InForce codebooks() {
    return settings.codebooks();
  }

  private void group() {
    for (int i = 0; i < claims.size(); i++) {
      if (groups.count(i) == 1) {
        int claim = i;
        SumRules.reason(claims, i).ifPresent(reason -> sums.put(claim, reason));
      }
    }
    LinkSettings.Thresholds thresholds = thresholds();
    cores.run(i -> claims.isOneEvent(i) && !sums.containsKey(i), thresholds);
    Coarse coarse = new Coarse(claims, groups, sums);
    coarse.setSumsApart(2);
    cores.run(i -> claims.spot(i).isCoarse() && !sums.containsKey(i), thresholds);
    coarse.setSumsApart(1);
    coarse.setProvincesApart();
    cores.run(i -> !claims.spot(i).isCoarse() && !sums.containsKey(i), thresholds);
  }

  List<LinkDecision> decisions() {
    return decisions;
  }

  /// Above which mean score two groups become one.
  LinkSettings.Thresholds thresholds() {
    return weights.areSharp() ? settings.learned() : settings.untrained();
  }

  Map<Integer, String> sums() {
    return sums;
  }

  Groups groups() {
    return groups;
  }

  Agglomeration cores() {
    return cores;
  }

  Candidates candidates() {
    return candidates;
  }

  Comparison comparison() {
    return comparison;
  }

  Edges edges() {
    return edges;
  }

  Weights weights() {
    return weights;
  }

  Columns claims() {
    return claims;
  }

  /// Fitted when first asked for: most runs show no probability.
  Calibration calibration() {
    Calibration held = calibration.orElseGet(() -> new Calibration(this));
    calibration = Optional.of(held);
    return held;
  }

  List<Conflict> conflicts() {
    return conflicts;
  }

  Optional<Integer> number(ClaimId id) {
    return Optional.ofNullable(numbers.get(id));
  }

  /// Calls `found` for every pair of claims that was compared.
  void compared(BiConsumer<ClaimId, ClaimId> found) {
    for (int i = 0; i < claims.size(); i++) {
      candidates.of(i, (a, b, _) -> found.accept(claims.id(a), claims.id(b)));
    }
  }

  /// The comparison of two claims, spelt out.
  Link link(int i, int j) {
    int a = claims.id(i).compareTo(claims.id(j)) <= 0 ? i : j;
    int b = a == i ? j : i;
    Optional<Family> found = candidates.families().of(a, b);
    Family family = found.orElse(Family.WORDS);
    long pattern = comparison.pattern(a, b, family);
    List<FieldBits> fields =
        Pattern.levels(found.isPresent() ? pattern : Pattern.without(pattern, Field.TEXT)).stream()
            .map(level -> new FieldBits(level.field(), level.words(), weights.bits(level)))
            .toList();
    String words = found.map(Family::words).orElse("not compared: too far apart in place or time");
    return new Link(claims.id(a), claims.id(b), words, weights.priorBits(family), fields);
  }
}
