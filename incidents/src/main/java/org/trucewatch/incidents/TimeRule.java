package org.trucewatch.incidents;

import static org.trucewatch.incidents.CircumstanceRules.BEST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.When;
import org.trucewatch.incidents.Circumstances.OtherTime;
import org.trucewatch.incidents.Circumstances.Time;

/// The rule `time/1`, as {@link Circumstances.Time} states it.
final class TimeRule {
  private final Scope scope;

  TimeRule(Scope scope) {
    this.scope = scope;
  }

  Time resolve() {
    List<List<Claim>> runs = runs(scope.claims(), finestPrecision());
    runs.sort(Comparator.comparing(scope::backing, BEST).thenComparing(run -> span(run).from()));
    List<Claim> chosen = runs.getFirst();
    When happened = span(chosen);
    Map<String, List<Claim>> others = new TreeMap<>();
    for (Claim claim : scope.claims()) {
      When told = claim.event().happened();
      if (told.to().isBefore(happened.from()) || told.from().isAfter(happened.to())) {
        CircumstanceRules.put(
            others, told.from() + "/" + told.to() + "/" + told.precision(), claim);
      }
    }
    List<OtherTime> dissent =
        others.values().stream()
            .map(claims -> new OtherTime(span(claims), scope.backing(claims)))
            .sorted(
                Comparator.comparing(OtherTime::backing, BEST)
                    .thenComparing(other -> other.happened().from())
                    .thenComparing(other -> other.happened().to()))
            .toList();
    return new Time(happened, scope.backing(chosen), dissent);
  }

  private DatePrecision finestPrecision() {
    return scope.claims().stream()
        .map(claim -> claim.event().happened().precision())
        .min(Comparator.naturalOrder())
        .orElse(DatePrecision.YEAR);
  }

  /// Claims of this precision whose days touch, one list per run of days.
  private static List<List<Claim>> runs(List<Claim> claims, DatePrecision precision) {
    List<Claim> sorted =
        claims.stream()
            .filter(claim -> claim.event().happened().precision() == precision)
            .sorted(
                Comparator.comparing((Claim claim) -> claim.event().happened().from())
                    .thenComparing(Claim::id))
            .toList();
    List<List<Claim>> runs = new ArrayList<>();
    LocalDate end = LocalDate.MIN;
    for (Claim claim : sorted) {
      When told = claim.event().happened();
      if (runs.isEmpty() || told.from().isAfter(end.plusDays(1))) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(claim);
      end = told.to().isAfter(end) ? told.to() : end;
    }
    return runs;
  }

  /// From the earliest to the latest day. The time of day is kept where all agree on the words.
  private static When span(Collection<Claim> claims) {
    List<When> told = claims.stream().map(claim -> claim.event().happened()).toList();
    List<String> times =
        told.stream().map(When::timeAsSaid).filter(time -> !time.isEmpty()).distinct().toList();
    return new When(
        told.stream().map(When::from).min(Comparator.naturalOrder()).orElseThrow(),
        told.stream().map(When::to).max(Comparator.naturalOrder()).orElseThrow(),
        told.stream().map(When::precision).min(Comparator.naturalOrder()).orElseThrow(),
        times.size() == 1 ? times.getFirst() : "");
  }
}
