package org.trucewatch.incidents;

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

  /// Whether the words of a coarse place name a finer place or its province.
  static boolean namesPlaceOf(Spot whole, Spot part) {
    return whole.listed().stream()
        .anyMatch(
            name -> part.isProvinceNamed(name) || part.names().stream().anyMatch(name::matches));
  }

  private static boolean namesCountryOnly(Spot whole) {
    return whole.listed().size() <= 1;
  }
}
