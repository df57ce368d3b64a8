package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.Stance;
import org.trucewatch.incidents.ResolvedNumber.Answer;
import org.trucewatch.incidents.ResolvedNumber.Bound;
import org.trucewatch.incidents.ResolvedNumber.Stated;

/// Applies a policy to the numbers stated.
final class Answers {
  private final Scope scope;

  Answers(Scope scope) {
    this.scope = scope;
  }

  ResolvedNumber resolve(Measure measure, List<Stated> stated, Policy policy) {
    Answer answer = stated.isEmpty() ? new Answer.NotStated() : answer(measure, stated, policy);
    return new ResolvedNumber(measure, policy.label(), answer, backing(stated), stated);
  }

  private Answer answer(Measure measure, List<Stated> stated, Policy policy) {
    return switch (policy) {
      case Policy.RangeOverOrigins() -> range(stated);
      case Policy.ZeroToX() -> zeroToX(measure, stated);
      case Policy.PerSpeaker() -> new Answer.BySpeaker();
      case Policy.Prioritised(List<SourceId> order) -> prioritised(stated, order);
      case Policy.Pending() ->
          new Answer.Withheld(
              "pending: an analyst has to decide; choose another policy to see one");
      case Policy.Unknown() -> new Answer.Withheld("recorded as unknown");
      case Policy.AskSource(SourceId source) ->
          new Answer.Withheld("waiting for an answer from " + source);
    };
  }

  private Answer.Range range(List<Stated> stated) {
    List<Stated> counting = stated.stream().filter(Stated::counts).toList();
    int low = counting.stream().mapToInt(some -> Numbers.low(some.value())).min().orElse(0);
    int high = counting.stream().mapToInt(some -> Numbers.high(some.value())).max().orElse(0);
    return new Answer.Range(
        bound(low, counting, some -> Numbers.low(some.value()) == low),
        bound(high, counting, some -> Numbers.high(some.value()) == high),
        counting.stream().anyMatch(some -> some.value().isOpenAbove()),
        Optional.of(lowerMedian(counting)));
  }

  private Bound lowerMedian(List<Stated> counting) {
    List<Stated> latest = new ArrayList<>(Numbers.latestByOrigin(counting));
    latest.sort(Comparator.comparingInt(some -> Numbers.single(some.value())));
    int median = Numbers.single(latest.get((latest.size() - 1) / 2).value());
    return bound(median, latest, some -> Numbers.single(some.value()) == median);
  }

  private Answer zeroToX(Measure measure, List<Stated> stated) {
    Answer.Range range = range(stated);
    boolean applies =
        measure instanceof Measure.CiviliansKilled || measure instanceof Measure.ChildrenKilled;
    List<Claim> denials = denials();
    if (!applies || range.low().number() == 0 || denials.isEmpty()) {
      return range;
    }
    return new Answer.Range(
        new Bound(0, scope.backing(denials)), range.high(), range.openAbove(), range.best());
  }

  /// Denials without hedging by origins that nowhere speak of the event as having happened.
  private List<Claim> denials() {
    List<SourceId> affirming =
        scope.claims().stream()
            .filter(claim -> claim.voice().stance() != Stance.DENIES)
            .map(claim -> scope.originOf(claim).id())
            .toList();
    return scope.claims().stream()
        .filter(claim -> claim.voice().stance() == Stance.DENIES && !claim.voice().hedged())
        .filter(claim -> !affirming.contains(scope.originOf(claim).id()))
        .toList();
  }

  private Answer prioritised(List<Stated> stated, List<SourceId> order) {
    for (SourceId preferred : order) {
      List<Stated> spoken =
          stated.stream().filter(some -> some.origin().id().equals(preferred)).toList();
      List<Stated> chosen = spoken.isEmpty() ? publishedBy(preferred, stated) : spoken;
      if (!chosen.isEmpty()) {
        Answer.Range range = range(chosen);
        return new Answer.Range(range.low(), range.high(), range.openAbove(), Optional.empty());
      }
    }
    return new Answer.Withheld("none of the prioritised sources states it; add one that does");
  }

  private List<Stated> publishedBy(SourceId outlet, List<Stated> stated) {
    return stated.stream()
        .filter(some ->
            scope.claims(some.claims()).stream()
                .flatMap(claim -> scope.reportOf(claim).stream())
                .map(Report::source)
                .anyMatch(outlet::equals))
        .toList();
  }

  private Bound bound(int number, List<Stated> stated, Predicate<Stated> behind) {
    return new Bound(number, backing(stated.stream().filter(behind).toList()));
  }

  private Backing backing(List<Stated> stated) {
    return scope.backing(
        stated.stream().flatMap(some -> scope.claims(some.claims()).stream()).toList());
  }
}
