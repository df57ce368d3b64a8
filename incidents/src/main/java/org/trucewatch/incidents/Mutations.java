package org.trucewatch.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;

/// Follows each number of each origin from page to page.
final class Mutations {
  /// One value with the pages that give it, earliest first.
  private record Given(Count value, List<Report> pages) {
    LocalDate firstDay() {
      return pages.getFirst().publication().published();
    }

    long pagesOnFirstDay() {
      return pages.stream()
          .filter(page -> page.publication().published().equals(firstDay()))
          .count();
    }

    long outlets() {
      return pages.stream().map(Report::source).distinct().count();
    }

    boolean isGivenOn(LocalDate day) {
      return pages.stream().anyMatch(page -> page.publication().published().equals(day));
    }
  }

  private static final Comparator<Given> AS_THEY_APPEAR =
      Comparator.comparing(Given::firstDay)
          .thenComparing(Comparator.comparingLong(Given::pagesOnFirstDay).reversed())
          .thenComparing(given -> given.pages().getFirst().id())
          .thenComparing(given -> given.value().toString());

  private Mutations() {}

  static List<Mutation> of(Evidence evidence, Scope scope) {
    var found = new ArrayList<Mutation>();
    scope
        .byOrigin()
        .forEach((origin, claims) -> {
          Source speaker = Register.source(evidence, origin);
          Strand strand = Strands.of(evidence, speaker, scope.reports(claims));
          values(scope, claims)
              .forEach((measure, byValue) -> {
                if (byValue.size() > 1) {
                  found.add(mutation(evidence, strand, measure, byValue));
                }
              });
        });
    return found;
  }

  private static Map<Measure, Map<Count, List<Report>>> values(Scope scope, List<Claim> claims) {
    var values = new TreeMap<Measure, Map<Count, List<Report>>>(Measure.ORDER);
    for (Claim claim : claims) {
      Optional<Report> report = scope.reportOf(claim);
      if (report.isEmpty()) {
        continue;
      }
      for (Reading reading : scope.readings(claim)) {
        List<Report> pages =
            values
                .computeIfAbsent(reading.measure(), _ -> new HashMap<>())
                .computeIfAbsent(reading.value(), _ -> new ArrayList<>());
        if (!pages.contains(report.get())) {
          pages.add(report.get());
        }
      }
    }
    return values;
  }

  private static Mutation mutation(
      Evidence evidence, Strand strand, Measure measure, Map<Count, List<Report>> byValue) {
    List<Given> givens =
        byValue.entrySet().stream()
            .map(entry -> new Given(entry.getKey(), entry.getValue()))
            .sorted(AS_THEY_APPEAR)
            .toList();
    var steps = new ArrayList<Mutation.Step>();
    for (Given given : givens) {
      Report first = given.pages().getFirst();
      steps.add(
          new Mutation.Step(
              given.value(),
              Strands.carrier(evidence, strand.origin(), first),
              given.pages().size(),
              change(strand.origin(), given, givens),
              changedBy(first.id(), given, givens, strand)));
    }
    return new Mutation(strand.origin(), measure, steps);
  }

  private static Mutation.Change change(Source origin, Given given, List<Given> all) {
    if (given.equals(all.getFirst())) {
      return Mutation.Change.FIRST;
    }
    boolean ownPage = given.pages().stream().anyMatch(page -> page.source().equals(origin.id()));
    if (ownPage && given.firstDay().isAfter(all.getFirst().firstDay())) {
      return Mutation.Change.LATER_ON_OWN_PAGE;
    }
    if (given.outlets() > 1) {
      boolean beside =
          all.subList(0, all.indexOf(given)).stream()
              .anyMatch(before -> before.firstDay().equals(given.firstDay()));
      return beside
          ? Mutation.Change.BOTH_IN_CIRCULATION
          : Mutation.Change.LATER_AT_SEVERAL_OUTLETS;
    }
    return all.stream().anyMatch(other -> !other.equals(given) && other.isGivenOn(given.firstDay()))
        ? Mutation.Change.DIFFERS_AT_ONE_OUTLET
        : Mutation.Change.LATER_AT_ONE_OUTLET;
  }

  /// The relay from the value's first page to a held page that gives another value and not this
  /// one.
  private static Optional<Strand.Relay> changedBy(
      ReportId first, Given given, List<Given> all, Strand strand) {
    Set<ReportId> same = new HashSet<>();
    given.pages().forEach(page -> same.add(page.id()));
    Set<ReportId> other = new HashSet<>();
    for (Given another : all) {
      if (!another.equals(given)) {
        another.pages().forEach(page -> other.add(page.id()));
      }
    }
    return strand.relays().stream()
        .filter(relay -> relay.page().equals(first))
        .filter(relay -> relay.from().filter(from -> !same.contains(from)).isPresent())
        .filter(relay -> relay.from().filter(other::contains).isPresent())
        .findFirst();
  }
}
