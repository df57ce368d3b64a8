package org.trucewatch.claims;

import java.util.Optional;

/// How exactly the place of an event is known. UCDP GED codebook, variable `where_prec`.
public enum WherePrecision {
  /// The exact point.
  EXACT(1, "exact"),
  /// Near a known point, within about 25 km.
  NEAR(2, "near a known place"),
  /// The district (ADM2).
  DISTRICT(3, "district"),
  /// The province (ADM1).
  PROVINCE(4, "province"),
  /// A line, several provinces, or a part of a country larger than one province.
  REGION(5, "several provinces or a line"),
  /// The country.
  COUNTRY(6, "country"),
  /// At sea or in international airspace.
  SEA_OR_AIR(7, "sea or international airspace");

  private final int code;
  private final String words;

  WherePrecision(int code, String words) {
    this.code = code;
    this.words = words;
  }

  /// UCDP's number, 1 (exact) to 7 (sea or air).
  public int code() {
    return code;
  }

  /// The precision in plain words.
  public String words() {
    return words;
  }

  /// Whether a record this coarse may hold more than one event, and so may only *cover* others.
  public boolean isCoarse() {
    return code >= REGION.code;
  }

  /// The precision with UCDP's number `code`, if there is one.
  public static Optional<WherePrecision> find(int code) {
    return code >= 1 && code <= 7 ? Optional.of(values()[code - 1]) : Optional.empty();
  }
}
