package org.trucewatch.incidents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;

/// A place prepared for comparison.
///
/// @param point coordinates, if given
/// @param precision how exactly the place is known
/// @param province skeleton of the province's name; empty if not stated
/// @param country country as claimed
/// @param names place names below the province; the province's own name only where a town bears it
///   too
/// @param listed every name written, provinces included: a list of them marks a sum
record Spot(
    Optional<Point> point,
    WherePrecision precision,
    String province,
    Country country,
    List<Name> names,
    List<Name> listed) {

  /// Sets the direction in the key of a province apart.
  private static final String DIRECTION = "|";

  /// Prepares a place.
  ///
  /// @param towns provinces whose name is a town's as well, see {@link #townBearing}
  static Spot of(Where where, Set<String> towns) {
    List<Name> listed = Name.namesIn(where.asWritten());
    String province = where.admin1().map(Spot::provinceKey).orElse("");
    boolean town = isTown(where) && towns.contains(province);
    List<Name> names =
        town ? listed : listed.stream().filter(name -> !isPartOf(province, name)).toList();
    return new Spot(where.point(), where.precision(), province, where.country(), names, listed);
  }

  /// The province, if the place is a town that bears its name: "Kabul, Kabul", known to the town.
  static Optional<String> townBearing(Where where) {
    String province = where.admin1().map(Spot::provinceKey).orElse("");
    List<Name> listed = Name.namesIn(where.asWritten());
    boolean alone = !listed.isEmpty() && listed.stream().allMatch(name -> isPartOf(province, name));
    return alone && isTown(where) ? Optional.of(province) : Optional.empty();
  }

  private static boolean isTown(Where where) {
    return where.precision().code() <= WherePrecision.NEAR.code();
  }

  private static boolean isPartOf(String province, Name name) {
    return List.of(bare(province).split(" ")).contains(name.skeleton());
  }

  /// The key under which spellings of one province agree: its words' skeletons, generic words left
  /// out, then its direction. Two provinces whose consonants or directions differ stay apart,
  /// however alike they look.
  static String provinceKey(String admin1) {
    StringBuilder key = new StringBuilder();
    for (Name name : Name.namesIn(admin1)) {
      key.append(key.isEmpty() ? "" : " ").append(name.skeleton());
    }
    String direction = Name.directionIn(admin1);
    return direction.isEmpty() ? key.toString() : key + DIRECTION + direction;
  }

  /// The key of a province without its direction: the skeletons of its names.
  private static String bare(String province) {
    int end = province.indexOf(DIRECTION);
    return end < 0 ? province : province.substring(0, end);
  }

  /// Whether a name is the province's whole name, its direction aside.
  boolean isProvinceNamed(Name name) {
    return name.skeleton().equals(bare(province));
  }

  boolean isCoarse() {
    return precision.isCoarse();
  }

  boolean isProvince() {
    return precision == WherePrecision.PROVINCE;
  }

  boolean sharesName(Spot other) {
    return names.stream().anyMatch(a -> other.names.stream().anyMatch(a::matches));
  }

  /// Whether a name agrees to its consonants: what blocks are made of.
  boolean sharesSkeleton(Spot other) {
    return names.stream()
        .anyMatch(a ->
            other.names.stream().anyMatch(b -> a.skeleton().equals(b.skeleton()) && a.matches(b)));
  }

  boolean sameProvince(Spot other) {
    return !province.isEmpty() && province.equals(other.province);
  }

  boolean countriesAgree(Spot other) {
    return !country.isKnown() || !other.country.isKnown() || country.equals(other.country);
  }
}
