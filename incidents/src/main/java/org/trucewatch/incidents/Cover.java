package org.trucewatch.incidents;

import java.util.Arrays;
import java.util.List;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.WherePrecision;

/// Whether a sum speaks of the time and place of a claim.
final class Cover {
  /// Towns this near are one place, as for {@link Level#NEAR_CLOSE_NAMED}.
  private static final double ONE_TOWN_KM = 5;

  private Cover() {}

  /// Whether `sum` covers `claim`: the claim's time lies in its period, and its place in the places
  /// it names, or in its country where it names none.
  static boolean covers(Columns claims, int sum, int claim) {
    if (claims.dates().gap(sum, claim) > 0) {
      return false;
    }
    Spot whole = claims.spot(sum);
    Spot part = claims.spot(claim);
    if (whole.precision() == part.precision() && whole.isCoarse()) {
      return whole.countriesAgree(part);
    }
    if (whole.isProvince()) {
      return whole.sameProvince(part);
    }
    if (!whole.isCoarse()) {
      return whole.sameProvince(part) && (whole.sharesName(part) || near(claims, sum, claim));
    }
    return namesPlaceOf(whole, part) || (whole.countriesAgree(part) && namesCountryOnly(whole));
  }

  /// Whether a claim tells when its incident was: it is known to the day or a few, or no claim of
  /// the incident is. A claim known to the week or the month lies in many a period that its
  /// incident does not.
  ///
  /// @param mates the claims of the incident
  static boolean tellsTime(Columns claims, int claim, int[] mates) {
    return isTimely(claims, claim) || Arrays.stream(mates).noneMatch(i -> isTimely(claims, i));
  }

  private static boolean isTimely(Columns claims, int claim) {
    return claims.dates().precisionOf(claim).code() < DatePrecision.WEEK.code();
  }

  /// Whether a record of a region may speak of a finer claim among others: it names its place, at
  /// its time, with an event of its class and nobody else as the actor.
  static boolean mayName(Columns claims, int whole, int part) {
    return claims.dates().gap(whole, part) == 0
        && claims.eventClass(whole) == claims.eventClass(part)
        && claims.mayShareAttacker(whole, part)
        && namesPlaceOf(claims.spot(whole), claims.spot(part));
  }

  /// Whether the words of a coarse place name a finer place or its province.
  static boolean namesPlaceOf(Spot whole, Spot part) {
    return whole.listed().stream().anyMatch(name -> isNameOf(name, part));
  }

  /// Those of the names of a coarse place that are a finer place's or its province's.
  static List<Name> namesOf(Spot whole, Spot part) {
    return whole.listed().stream().filter(name -> isNameOf(name, part)).toList();
  }

  private static boolean isNameOf(Name name, Spot part) {
    return part.isProvinceNamed(name) || part.names().stream().anyMatch(name::matches);
  }

  /// Whether two towns are one by their coordinates, however they are spelt.
  private static boolean near(Columns claims, int one, int two) {
    return claims.havePoints(one, two)
        && isTown(claims.spot(one))
        && isTown(claims.spot(two))
        && claims.areWithin(one, two, ONE_TOWN_KM);
  }

  private static boolean isTown(Spot spot) {
    return spot.precision().code() <= WherePrecision.NEAR.code();
  }

  private static boolean namesCountryOnly(Spot whole) {
    return whole.listed().size() <= 1;
  }
}
