package org.trucewatch.incidents;

import java.util.List;

/// Whether a sum speaks of the time and place of a claim.
final class Cover {
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
      return whole.sameProvince(part) && whole.sharesName(part);
    }
    return namesPlaceOf(whole, part) || (whole.countriesAgree(part) && namesCountryOnly(whole));
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

  private static boolean namesCountryOnly(Spot whole) {
    return whole.listed().size() <= 1;
  }
}
