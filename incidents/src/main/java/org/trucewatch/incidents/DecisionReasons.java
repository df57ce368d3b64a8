package org.trucewatch.incidents;

import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;

/// Names the analysts' decisions that bind two groups of claims, with author and reason, so that an
/// explanation never hides a person's judgement behind figures.
final class DecisionReasons {
  private static final int MOST_NAMED = 3;

  private final Linking linking;

  DecisionReasons(Linking linking) {
    this.linking = linking;
  }

  /// Decisions of sameness within the group of `a`; those on the pair itself first.
  List<String> together(int a, int b) {
    return linking.decisions().stream()
        .filter(decision -> decision.judgement() == Judgement.SAME)
        .filter(decision -> in(a, decision.a()) && in(a, decision.b()))
        .sorted((one, two) -> Boolean.compare(isOn(two, a, b), isOn(one, a, b)))
        .limit(MOST_NAMED)
        .map(DecisionReasons::words)
        .toList();
  }

  /// Decisions that set a claim of one group apart from a claim of the other.
  List<String> apart(int a, int b) {
    return linking.decisions().stream()
        .filter(decision -> decision.judgement() == Judgement.DIFFERENT)
        .filter(decision ->
            (in(a, decision.a()) && in(b, decision.b()))
                || (in(b, decision.a()) && in(a, decision.b())))
        .sorted((one, two) -> Boolean.compare(isOn(two, a, b), isOn(one, a, b)))
        .limit(MOST_NAMED)
        .map(DecisionReasons::words)
        .toList();
  }

  /// Decisions on the pair itself that bind nothing: of an analyst who was unsure, or who said
  /// "same" where another's "different" holds.
  List<String> aside(int a, int b) {
    boolean apart = !linking.groups().together(a, b);
    return linking.decisions().stream()
        .filter(decision -> isOn(decision, a, b))
        .filter(decision ->
            decision.judgement() == Judgement.UNSURE
                || (apart && decision.judgement() == Judgement.SAME))
        .map(DecisionReasons::unapplied)
        .toList();
  }

  private static String unapplied(LinkDecision decision) {
    String words = words(decision);
    return decision.judgement() == Judgement.SAME
        ? words + " [not applied: a decision of difference holds until one of the two is undone]"
        : words;
  }

  private boolean in(int group, ClaimId claim) {
    Optional<Integer> number = linking.number(claim);
    return number.isPresent() && linking.groups().together(group, number.get());
  }

  private boolean isOn(LinkDecision decision, int a, int b) {
    var pair = List.of(id(a), id(b));
    return pair.contains(decision.a()) && pair.contains(decision.b());
  }

  private ClaimId id(int claim) {
    return linking.claims().id(claim);
  }

  private static String words(LinkDecision decision) {
    String pair = decision.a() + " and " + decision.b();
    return switch (decision.judgement()) {
          case SAME -> "An analyst decided that " + pair + " are about the same event";
          case DIFFERENT -> "An analyst decided that " + pair + " are about different events";
          case UNSURE -> "An analyst was unsure whether " + pair + " are about the same event";
        }
        + " ("
        + decision.author()
        + "), because: "
        + decision.because();
  }
}
