package org.trucewatch.reports.places;

import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;

/// A place that a gazetteer knows.
///
/// @param id unique in the gazetteer; begins with the name of where it comes from
/// @param names every known name, the usual one first
/// @param kind what sort of place
/// @param within where it lies
/// @param point its centre
/// @param extent how large it is and how many live there
public record Place(
    String id, List<String> names, PlaceKind kind, Within within, Point point, Extent extent) {
  /// Most names that one place keeps.
  public static final int MAX_NAMES = 400;

  public Place {
    names = List.copyOf(names.subList(0, Math.min(names.size(), MAX_NAMES)));
    if (id.isBlank() || names.isEmpty()) {
      throw new IllegalArgumentException("A place has an id and a name.");
    }
  }

  /// The usual name.
  public String name() {
    return names.getFirst();
  }

  /// Name, province and country: "Spin Boldak, Kandahar, AF".
  public String words() {
    return name()
        + within.admin1().map(province -> ", " + province).orElse("")
        + ", "
        + within.country();
  }

  /// Where a place lies, as its gazetteer says.
  ///
  /// @param country the country
  /// @param admin1 the province, if known
  /// @param admin2 the district, if known
  public record Within(Country country, Optional<String> admin1, Optional<String> admin2) {}

  /// How large a place is.
  ///
  /// @param radiusKm radius of a circle about the centre that holds most of it
  /// @param population how many live there; 0 if not known
  public record Extent(double radiusKm, long population) {}
}
