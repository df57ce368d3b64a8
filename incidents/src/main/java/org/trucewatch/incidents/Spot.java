package org.trucewatch.incidents;

import java.util.List;
import java.util.Optional;
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
/// @param names place names below the province; the province's own name only where nothing else
///     names a place that is known to the town
/// @param listed every name written, provinces included: a list of them marks a sum
record Spot(
    Optional<Point> point,
    WherePrecision precision,
    String province,
    Country country,
    List<Name> names,
    List<Name> listed) {

  static Spot of(Where where) {
    List<Name> listed = Name.namesIn(where.asWritten());
    List<Name> provinces = where.admin1().map(Name::namesIn).orElse(List.of());
    List<Name> below =
        listed.stream()
            .filter(name -> provinces.stream().noneMatch(p -> p.skeleton().equals(name.skeleton())))
            .toList();
    boolean townBearsProvinceName =
        below.isEmpty() && where.precision().code() <= WherePrecision.NEAR.code();
    String province = where.admin1().map(Spot::provinceKey).orElse("");
    return new Spot(
        where.point(),
        where.precision(),
        province,
        where.country(),
        townBearsProvinceName ? listed : below,
        listed);
  }

  /// The key under which spellings of one province agree: its words' skeletons, generic words left
  /// out. Two provinces whose consonants differ stay apart, however alike they look.
  static String provinceKey(String admin1) {
    StringBuilder key = new StringBuilder();
    for (Name name : Name.namesIn(admin1)) {
      key.append(key.isEmpty() ? "" : " ").append(name.skeleton());
    }
    return key.toString();
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

  boolean sameProvince(Spot other) {
    return !province.isEmpty() && province.equals(other.province);
  }

  boolean countriesAgree(Spot other) {
    return !country.isKnown() || !other.country.isKnown() || country.equals(other.country);
  }
}
