package org.trucewatch.incidents;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.When;
import org.trucewatch.claims.WherePrecision;

/// Tells claims that add up over a period, several places or a whole country from claims about one
/// event. A sum covers incidents and never merges with one. Rules `sums/2`.
final class SumRules {
  /// A claim placed to a region or coarser reads as a sum from this many days on: an action that
  /// moves along a border takes a night or two.
  private static final int LONG_DAYS = 4;

  /// Words with which a place says that it is not one place.
  private static final List<String> TOTALS =
      List.of(
          "all of ",
          "in all",
          "in total",
          "total",
          "altogether",
          "combined",
          "nationwide",
          "countrywide",
          "across the country",
          "overall",
          "whole of ");

  /// From this many days on a page that words a total adds up: a night has two.
  private static final int PERIOD_DAYS = 3;

  /// Words with which a page says that its numbers add up.
  private static final Set<String> ADDING =
      Set.of("total", "totals", "totalling", "totaling", "altogether", "combined", "cumulative");

  private static final Set<String> PLURALS = Set.of("places", "sites", "locations", "cities");

  private SumRules() {}

  /// Why the claim reads as a sum by its own words, if it does.
  static Optional<String> reason(Columns claims, int claim) {
    if (claims.isRow(claim)) {
      return Optional.empty();
    }
    Spot spot = claims.spot(claim);
    if (spot.precision() == WherePrecision.COUNTRY) {
      return Optional.of("placed to a whole country");
    }
    if (spot.isCoarse() && claims.dates().days(claim) >= LONG_DAYS) {
      return Optional.of(
          "several provinces or a line over " + claims.dates().days(claim) + " days");
    }
    boolean coarsePeriod = claims.dates().precisionOf(claim).code() >= DatePrecision.MONTH.code();
    if (coarsePeriod && (spot.isCoarse() || spot.isProvince())) {
      return Optional.of("known to the month or the year and to the province only");
    }
    if (claims.carriers().tellsTotal(claim)) {
      return Optional.of("the page words a total over " + claims.dates().days(claim) + " days");
    }
    String place = spot.asWritten();
    if (TOTALS.stream().anyMatch(place::contains)) {
      return Optional.of("the place is worded as a total: \"" + place + "\"");
    }
    if (spot.isCoarse() && namesNumberOfPlaces(place)) {
      return Optional.of("the place is worded as a number of places: \"" + place + "\"");
    }
    return Optional.empty();
  }

  /// Whether a page words a total over days that are meant as a period: "in total nine killed in
  /// Zarmak from the 11th to the 13th". A single event whose day is known to the week only is none.
  static boolean tellsTotal(When happened, Optional<Report> report) {
    return happened.precision() == DatePrecision.FEW_DAYS
        && ChronoUnit.DAYS.between(happened.from(), happened.to()) + 1 >= PERIOD_DAYS
        && report.map(page -> page.page().headline()).stream()
            .flatMap(headline -> Name.words(headline).stream())
            .anyMatch(word -> ADDING.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean namesNumberOfPlaces(String place) {
    List<String> words = Name.words(place);
    boolean number = words.stream().anyMatch(w -> w.codePoints().allMatch(Character::isDigit));
    return number && words.stream().anyMatch(PLURALS::contains);
  }
}
