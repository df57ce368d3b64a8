package org.trucewatch.reports.places;

import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;

/// A place to look for: as written, and what is known about where it lies. Coordinates given with
/// it are no part of the question.
///
/// @param asWritten the place in the report's words
/// @param admin1 the province named with it
/// @param admin2 the district named with it
/// @param countries where to look; empty for the whole world
/// @param near a point that it is said to be near, if any
public record PlaceQuery(
    String asWritten,
    Optional<String> admin1,
    Optional<String> admin2,
    List<Country> countries,
    Optional<Point> near) {
  public PlaceQuery {
    admin1 = admin1.filter(words -> !words.isBlank());
    admin2 = admin2.filter(words -> !words.isBlank());
    countries = countries.stream().filter(Country::isKnown).distinct().sorted().toList();
  }

  /// A name alone.
  public static PlaceQuery of(String asWritten) {
    return new PlaceQuery(
        asWritten, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  /// The same in some countries.
  public PlaceQuery in(Country... named) {
    return new PlaceQuery(asWritten, admin1, admin2, List.of(named), near);
  }

  /// The same in a province.
  public PlaceQuery inProvince(String named) {
    return new PlaceQuery(asWritten, Optional.of(named), admin2, countries, near);
  }

  /// The same in a district.
  public PlaceQuery inDistrict(String named) {
    return new PlaceQuery(asWritten, admin1, Optional.of(named), countries, near);
  }

  /// Other words with the same surroundings.
  PlaceQuery withWords(String words) {
    return new PlaceQuery(words, admin1, admin2, countries, near);
  }
}
