package org.trucewatch.app.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.journal.Acts;
import org.trucewatch.journal.NumberedDecision;
import org.trucewatch.journal.NumberedTraining;
import org.trucewatch.journal.View;

/// What is kept back of decisions and training runs when a case is shown to the public: who decided
/// and their words. That there was one, what it says and its number in the journal remain. Analysts
/// are numbered in the order of their first decision in force, so that two who disagree stay two.
final class Withheld {
  private static final String REASON = "(not published)";

  private final Map<String, String> names = new HashMap<>();

  private Withheld() {}

  /// The same view without names and reasons.
  static View of(View view) {
    var withheld = new Withheld();
    List<NumberedDecision> decisions =
        view.decisions().stream()
            .map(held -> new NumberedDecision(held.sequence(), withheld.of(held.decision())))
            .toList();
    Evidence evidence = view.evidence();
    return new View(
        new Evidence(
            evidence.sources(),
            evidence.reports(),
            evidence.claims(),
            evidence.statements(),
            evidence.decisions().stream().map(withheld::of).toList()),
        view.documents(),
        view.settings(),
        new Acts(decisions, view.training().map(withheld::of)),
        view.asOf(),
        view.head());
  }

  private LinkDecision of(LinkDecision decision) {
    return new LinkDecision(
        decision.a(), decision.b(), decision.judgement(), REASON, name(decision.author()));
  }

  private NumberedTraining of(NumberedTraining held) {
    return new NumberedTraining(
        held.sequence(), held.recorded(), name(held.author()), held.run(), held.evidence());
  }

  private String name(String author) {
    return names.computeIfAbsent(author, _ -> "analyst " + (names.size() + 1));
  }
}
