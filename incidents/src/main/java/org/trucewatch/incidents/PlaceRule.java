package org.trucewatch.incidents;

import static org.trucewatch.incidents.CircumstanceRules.BEST;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Where;
import org.trucewatch.incidents.Circumstances.OtherPlace;
import org.trucewatch.incidents.Circumstances.Place;

/// The rule `place/1`, as {@link Circumstances.Place} states it.
final class PlaceRule {
  private final Scope scope;

  PlaceRule(Scope scope) {
    this.scope = scope;
  }

  Place resolve() {
    List<Claim> voting = voting();
    Map<String, List<Claim>> areas = new TreeMap<>();
    voting.forEach(claim -> CircumstanceRules.put(areas, area(claim.event().where()), claim));
    List<Claim> chosen = best(areas);
    Where place = finest(chosen);
    Map<String, List<Claim>> others = new TreeMap<>();
    for (Claim claim : scope.claims()) {
      if (conflicts(place, claim.event().where())) {
        CircumstanceRules.put(others, area(claim.event().where()), claim);
      }
    }
    List<OtherPlace> dissent =
        others.values().stream()
            .map(claims -> new OtherPlace(finest(claims), scope.backing(claims)))
            .sorted(
                Comparator.comparing(OtherPlace::backing, BEST)
                    .thenComparing(other -> area(other.place())))
            .toList();
    return new Place(place, scope.backing(chosen), dissent);
  }

  /// The claims that are not coarse, unless most origins give no more than a line or a country.
  private List<Claim> voting() {
    List<Claim> fine = new ArrayList<>();
    List<Claim> coarse = new ArrayList<>();
    for (Claim claim : scope.claims()) {
      (claim.event().where().precision().isCoarse() ? coarse : fine).add(claim);
    }
    return scope.backing(fine).origins().size() >= scope.backing(coarse).origins().size()
        ? fine
        : coarse;
  }

  private Where finest(List<Claim> claims) {
    var precision =
        claims.stream()
            .map(claim -> claim.event().where().precision())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    Map<String, List<Claim>> points = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim.event().where().precision() == precision) {
        CircumstanceRules.put(points, point(claim.event().where()), claim);
      }
    }
    Map<String, List<Claim>> spellings = new TreeMap<>();
    best(points)
        .forEach(
            claim -> CircumstanceRules.put(spellings, claim.event().where().asWritten(), claim));
    List<Claim> mostUsed =
        spellings.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
    return mostUsed.getFirst().event().where();
  }

  private static boolean conflicts(Where place, Where other) {
    boolean countries =
        place.country().isKnown()
            && other.country().isKnown()
            && !place.country().equals(other.country());
    boolean provinces =
        place.admin1().isPresent()
            && other.admin1().isPresent()
            && !normal(place.admin1().get()).equals(normal(other.admin1().get()));
    return countries || provinces;
  }

  private static String area(Where where) {
    return where.country() + "/" + where.admin1().map(PlaceRule::normal).orElse("");
  }

  private static String point(Where where) {
    return where
        .point()
        .map(at -> at.latitude() + "/" + at.longitude())
        .orElseGet(() -> normal(where.admin2().orElse(where.asWritten())));
  }

  private static String normal(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private List<Claim> best(Map<String, List<Claim>> groups) {
    return groups.values().stream().min(Comparator.comparing(scope::backing, BEST)).orElseThrow();
  }
}
