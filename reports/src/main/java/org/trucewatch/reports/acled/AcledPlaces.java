package org.trucewatch.reports.acled;

import java.util.Optional;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.reports.names.Countries;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;

/// The place of a row of ACLED. Its three precisions are mapped to ours by the codebook: 1 the
/// named town, 2 part of a region or near a town, 3 a larger region, for which a provincial capital
/// or a natural feature stands.
final class AcledPlaces {
  private AcledPlaces() {}

  static Where where(Cells cells) {
    return new Where(
        cells.text("location"),
        cells.stated("admin1"),
        cells.stated("admin2"),
        country(cells),
        cells.point("latitude", "longitude"),
        precision(cells));
  }

  private static WherePrecision precision(Cells cells) {
    return switch (cells.text("geo_precision").strip()) {
      case "1" -> WherePrecision.EXACT;
      case "2" -> WherePrecision.DISTRICT;
      case "3" -> WherePrecision.PROVINCE;
      default -> {
        if (cells.table().has("geo_precision")) {
          cells.keep(
              Kind.UNKNOWN_WORD,
              "geo_precision",
              cells.quoted("geo_precision") + " is no precision; 6 (country) is taken.",
              "ACLED's codes are 1 (town), 2 (near or part of a region) and 3 (region).");
        }
        yield WherePrecision.COUNTRY;
      }
    };
  }

  private static Country country(Cells cells) {
    Optional<Country> country = Countries.find(cells.text("country"));
    if (country.isEmpty() && cells.table().has("iso3")) {
      country = Countries.find(cells.text("iso3"));
    }
    if (country.isEmpty() && cells.table().has("country")) {
      cells.setAside(
          Kind.UNKNOWN_COUNTRY,
          "country",
          cells.quoted("country") + " is not a country that is known here.",
          "Write its usual English name; the code XX (unknown) stands in until then.");
    }
    return country.orElse(Country.UNKNOWN);
  }
}
