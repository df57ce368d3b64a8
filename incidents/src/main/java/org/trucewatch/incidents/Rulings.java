package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.LinkDecision;

/// What decisions make of the claims before any score speaks: who is together, who is kept apart,
/// and which decisions cannot all be kept.
final class Rulings {
  private final Function<ClaimId, Optional<Integer>> find;
  private final Groups groups;

  private Rulings(Function<ClaimId, Optional<Integer>> find, Groups groups) {
    this.find = find;
    this.groups = groups;
  }

  /// Applies decisions to groups; those about claims that are not held wait.
  ///
  /// @param find the number of a claim in the groups, if it is held
  static List<Conflict> obey(
      List<LinkDecision> decisions, Function<ClaimId, Optional<Integer>> find, Groups groups) {
    return new Rulings(find, groups).obey(decisions);
  }

  /// Decisions of difference bind first; a decision of sameness that would break one is reported.
  private List<Conflict> obey(List<LinkDecision> decisions) {
    List<Conflict> conflicts = new ArrayList<>();
    List<LinkDecision> ordered =
        decisions.stream()
            .filter(d -> find.apply(d.a()).isPresent() && find.apply(d.b()).isPresent())
            .sorted(
                Comparator.comparing(LinkDecision::judgement)
                    .reversed()
                    .thenComparing(LinkDecision::a)
                    .thenComparing(LinkDecision::b))
            .toList();
    for (LinkDecision decision : ordered) {
      int a = number(decision.a());
      int b = number(decision.b());
      switch (decision.judgement()) {
        case DIFFERENT -> groups.keepApart(a, b);
        case SAME -> {
          if (groups.decidedApart(a, b)) {
            conflicts.add(clash(decision, ordered));
          } else {
            groups.merge(a, b);
          }
        }
        case UNSURE -> {}
      }
    }
    return List.copyOf(conflicts);
  }

  private Conflict clash(LinkDecision same, List<LinkDecision> all) {
    List<LinkDecision> involved = new ArrayList<>(List.of(same));
    all.stream()
        .filter(d -> d.judgement() == LinkDecision.Judgement.DIFFERENT)
        .filter(d -> links(d, same.a(), same.b()) || links(d, same.b(), same.a()))
        .forEach(involved::add);
    return Conflict.of(same, involved.subList(1, involved.size()));
  }

  /// Whether a decision is about a claim grouped with `a` and one grouped with `b`.
  private boolean links(LinkDecision decision, ClaimId a, ClaimId b) {
    return grouped(decision.a(), a) && grouped(decision.b(), b);
  }

  private boolean grouped(ClaimId one, ClaimId two) {
    return groups.together(number(one), number(two));
  }

  private int number(ClaimId id) {
    return find.apply(id).orElseThrow();
  }
}
