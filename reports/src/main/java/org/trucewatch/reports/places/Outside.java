package org.trucewatch.reports.places;

import org.trucewatch.claims.Country;

/// Coordinates that lie outside the country named with them. A flag for a person to look at: the
/// row is kept as it is.
///
/// @param named the country named
/// @param found whose land the coordinates are on
/// @param distanceKm kilometres to the named country; infinite if more than {@value
///   Borders#FARTHEST_KM}
public record Outside(Country named, Land found, double distanceKm) {
  /// What is wrong, as a sentence.
  public String sentence() {
    return "The coordinates lie outside "
        + CountryNames.name(named)
        + (Double.isInfinite(distanceKm)
            ? ", more than " + Math.round(Borders.FARTHEST_KM) + " km"
            : ", " + Math.max(1, Math.round(distanceKm)) + " km")
        + " away: "
        + found.words()
        + ".";
  }
}
