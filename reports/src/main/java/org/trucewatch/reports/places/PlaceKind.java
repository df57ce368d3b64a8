package org.trucewatch.reports.places;

import java.util.Locale;

/// What sort of thing a place name names. Codebook `place-kinds/1`.
public enum PlaceKind {
  /// A country or territory.
  COUNTRY,
  /// A province, state, governorate or region (ADM1).
  PROVINCE,
  /// A district, agency, tehsil or county (ADM2 and below).
  DISTRICT,
  /// A city, town, village or quarter.
  SETTLEMENT,
  /// A valley, mountain, pass, river, lake or other feature of the land.
  FEATURE,
  /// Something built: an airport, base, camp, post, crossing, dam, hospital.
  SITE,
  /// An area without administrative bounds.
  AREA;

  /// The kind in words.
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind that GeoNames' feature class and code mean.
  static PlaceKind ofGeoNames(String featureClass, String code) {
    return switch (featureClass) {
      case "A" -> {
        if (code.startsWith("PCL") || code.equals("TERR")) {
          yield COUNTRY;
        }
        yield code.equals("ADM1") ? PROVINCE : DISTRICT;
      }
      case "P" -> SETTLEMENT;
      case "S", "R" -> SITE;
      case "H", "T", "V", "U" -> FEATURE;
      default -> AREA;
    };
  }
}
