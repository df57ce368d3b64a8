package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;

/// Turns scores into probabilities by what analysts answered, once there are enough answers.
///
/// The review queue asks for doubtful pairs. They are wrong far more often than other pairs of the
/// same score, so nothing can be measured by them: on made-up worlds, a map fitted to them is
/// further from the truth than the bare score. Therefore one pair in four, chosen by the letters of
/// its claims' ids alone, is set aside for measuring: the queue never asks for it, and a second
/// list asks for such pairs evenly over all scores. Only their answers enter here.
///
/// There are two maps, for pairs that the scores put together and for pairs that they keep apart,
/// since the other claims of an incident tell as much as the score of the pair. What the scores
/// alone would do is found by grouping once more without decisions.
final class Calibration {
  /// Reviewed pairs below which no probability is shown.
  static final int LEAST = 200;

  /// How many of them must be about one event, and how many not.
  static final int LEAST_OF_EACH = 20;

  /// A map is fitted from so many pairs on.
  private static final int LEAST_OF_MAP = 50;

  private static final int SET_ASIDE = 4;

  private final Linking linking;
  private final Linking undecided;
  private final Map<Pair, Boolean> answers;
  private final Map<Boolean, Isotonic> maps = new HashMap<>();

  /// Two claims by number, the lower first.
  private record Pair(int a, int b) {
    static Pair of(int a, int b) {
      return new Pair(Math.min(a, b), Math.max(a, b));
    }
  }

  /// Fits to the decisions of a run of linkage, if there are enough.
  Calibration(Linking linking) {
    this.linking = linking;
    this.undecided = linking.undecided();
    this.answers = answers(linking);
    if (missing().isEmpty()) {
      Map<Boolean, List<Isotonic.Answer>> byKind = new HashMap<>();
      answers.forEach((pair, same) ->
          byKind
              .computeIfAbsent(together(pair.a(), pair.b()), _ -> new ArrayList<>())
              .add(new Isotonic.Answer(linking.edges().score(pair.a(), pair.b()), same)));
      byKind.forEach((together, list) -> {
        if (list.size() >= LEAST_OF_MAP) {
          maps.put(together, Isotonic.fit(list));
        }
      });
    }
  }

  /// Whether a pair is one of those that are set aside for measuring. Java fixes the hash of a
  /// text, so this never changes; the mixing is the finaliser of MurmurHash3.
  static boolean isSetAside(ClaimId one, ClaimId two) {
    boolean ordered = one.compareTo(two) < 0;
    int a = (ordered ? one : two).value().hashCode();
    int b = (ordered ? two : one).value().hashCode();
    int mixed = 31 * a + b;
    mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return Integer.remainderUnsigned(mixed ^ (mixed >>> 16), SET_ASIDE) == 0;
  }

  /// The answers on pairs that are set aside and have a score; pairs on which analysts disagree are
  /// left out.
  private static Map<Pair, Boolean> answers(Linking linking) {
    Map<Pair, Boolean> answers = new HashMap<>();
    Map<Pair, Boolean> disputed = new HashMap<>();
    for (LinkDecision decision : linking.decisions()) {
      Optional<Integer> a = linking.number(decision.a());
      Optional<Integer> b = linking.number(decision.b());
      boolean counts =
          decision.judgement() != Judgement.UNSURE && isSetAside(decision.a(), decision.b());
      if (counts && a.isPresent() && b.isPresent() && linking.edges().has(a.get(), b.get())) {
        Pair pair = Pair.of(a.get(), b.get());
        boolean same = decision.judgement() == Judgement.SAME;
        Boolean other = answers.put(pair, same);
        if (other != null && other != same) {
          disputed.put(pair, same);
        }
      }
    }
    answers.keySet().removeAll(disputed.keySet());
    return answers;
  }

  /// What is missing before probabilities can be shown, in words; empty if nothing is.
  Optional<String> missing() {
    int all = answers.size();
    int same = Collections.frequency(answers.values(), true);
    if (all < LEAST) {
      return Optional.of(all + " of the " + LEAST + " pairs that it takes are reviewed");
    }
    return Math.min(same, all - same) < LEAST_OF_EACH
        ? Optional.of(
            "of "
                + all
                + " reviewed pairs "
                + same
                + " are about one event; it takes "
                + LEAST_OF_EACH
                + " of each answer")
        : Optional.empty();
  }

  /// How many reviewed pairs stand behind the maps.
  int reviewed() {
    return answers.size();
  }

  /// The chance that two claims are about one event; empty if too little was reviewed or they were
  /// not compared.
  Optional<Chance> chance(int a, int b) {
    return a != b && linking.edges().has(a, b)
        ? Optional.ofNullable(maps.get(together(a, b)))
            .map(map -> map.at(linking.edges().score(a, b)))
        : Optional.empty();
  }

  private boolean together(int a, int b) {
    return undecided.groups().together(a, b);
  }

  /// The pairs set aside that are not reviewed, so that however many are answered from the top,
  /// they lie evenly over the scores of pairs together and of pairs apart, in turn. Rows that their
  /// data set declares distinct, and sums, are no question.
  List<Link> sample(Optional<String> analyst) {
    Map<Boolean, List<Pair>> byKind =
        new HashMap<>(Map.of(true, new ArrayList<>(), false, new ArrayList<>()));
    Edges edges = linking.edges();
    for (int i = 0; i < edges.size(); i++) {
      for (int at = edges.from(i); at < edges.to(i); at++) {
        int j = edges.other(at);
        if (j > i && isQuestion(i, j)) {
          byKind.computeIfAbsent(together(i, j), _ -> new ArrayList<>()).add(new Pair(i, j));
        }
      }
    }
    List<Pair> together = spread(byKind.getOrDefault(true, List.of()));
    List<Pair> apart = spread(byKind.getOrDefault(false, List.of()));
    List<Link> list = new ArrayList<>();
    Answered answered = new Answered(linking.decisions(), analyst);
    for (int at = 0; at < Math.max(together.size(), apart.size()); at++) {
      for (List<Pair> kind : List.of(together, apart)) {
        if (at < kind.size()) {
          Link link = linking.link(kind.get(at).a(), kind.get(at).b());
          if (!answered.holds(link.a(), link.b())) {
            list.add(link);
          }
        }
      }
    }
    return List.copyOf(list);
  }

  private boolean isQuestion(int i, int j) {
    Columns claims = linking.claims();
    return isSetAside(claims.id(i), claims.id(j))
        && !claims.sharesSlot(i, j)
        && !linking.sums().containsKey(i)
        && !linking.sums().containsKey(j);
  }

  /// The pairs by score, in the order of van der Corput's sequence: the middle, the quarters, the
  /// eighths, and so on.
  private List<Pair> spread(List<Pair> pairs) {
    List<Pair> sorted = new ArrayList<>(pairs);
    Edges edges = linking.edges();
    sorted.sort(
        Comparator.comparingInt((Pair pair) -> edges.score(pair.a(), pair.b()))
            .thenComparing(pair -> linking.claims().id(pair.a()))
            .thenComparing(pair -> linking.claims().id(pair.b())));
    int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, sorted.size() - 1));
    List<Pair> list = new ArrayList<>();
    for (int at = 0; at < 1 << bits; at++) {
      int rank = Integer.reverse(at) >>> (32 - bits);
      if (rank < sorted.size()) {
        list.add(sorted.get(rank));
      }
    }
    return list;
  }
}
