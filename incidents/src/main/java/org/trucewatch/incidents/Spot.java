package org.trucewatch.incidents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;

/// A place prepared for comparison, its coordinates aside.
///
/// @param precision how exactly the place is known
/// @param area the units it lies in
/// @param asWritten the place in the report's words, in lower case
/// @param names place names below the province; the province's own name only where a town bears it
///   too
/// @param listed every name written, provinces included: a list of them marks a sum
record Spot(
    WherePrecision precision, Area area, String asWritten, List<Name> names, List<Name> listed) {

  /// The units a place lies in.
  ///
  /// @param province skeleton of the province's name; empty if not stated
  /// @param district skeleton of the district's name; empty if not stated
  /// @param country country as claimed
  record Area(String province, String district, Country country) {}

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
    String district = where.admin2().map(Spot::provinceKey).orElse("");
    return new Spot(
        where.precision(),
        new Area(province, district, where.country()),
        where.asWritten().toLowerCase(Locale.ROOT),
        names,
        listed);
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
    return name.skeleton().equals(bare(area.province));
  }

  String province() {
    return area.province();
  }

  Country country() {
    return area.country();
  }

  boolean isCoarse() {
    return precision.isCoarse();
  }

  boolean isProvince() {
    return precision == WherePrecision.PROVINCE;
  }

  boolean sharesName(Spot other) {
    for (Name one : names) {
      for (Name two : other.names) {
        if (one.matches(two)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a name agrees to its consonants: what blocks are made of.
  boolean sharesSkeleton(Spot other) {
    for (Name one : names) {
      for (Name two : other.names) {
        if (one.skeleton().equals(two.skeleton()) && one.matches(two)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean sameProvince(Spot other) {
    return !area.province.isEmpty() && area.province.equals(other.area.province);
  }

  boolean sameDistrict(Spot other) {
    return sameProvince(other) && knowDistricts(other) && area.district.equals(other.area.district);
  }

  /// Whether the district of both is known.
  boolean knowDistricts(Spot other) {
    return !area.district.isEmpty() && !other.area.district.isEmpty();
  }

  boolean countriesAgree(Spot other) {
    Country one = area.country;
    Country two = other.area.country;
    return !one.isKnown() || !two.isKnown() || one.equals(two);
  }
}
