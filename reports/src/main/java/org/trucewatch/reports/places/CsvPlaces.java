package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;
import org.trucewatch.reports.table.Flaw;

/// Reads CSV with the columns `name`, `lat`, `lon` and, if there, `id`, `country`, `admin1`,
/// `admin2`, `kind`, `radius_km`, `names` (alternate names parted by a vertical bar or a
/// semicolon). This is also how an analyst's own decisions about places come in.
final class CsvPlaces {
  private static final double MAX_RADIUS_KM = 1000;

  private CsvPlaces() {}

  static void read(String text, PlaceCollector found) {
    CsvRows.read(text, found, row -> place(row, found));
  }

  private static void place(CsvRows.Row row, PlaceCollector found) {
    var raw = new ArrayList<String>();
    raw.add(row.cell("name", "place", "place_name"));
    raw.addAll(
        Arrays.asList(row.cell("names", "alternate_names", "alternatenames").split("[|;]", -1)));
    List<String> names = found.names(row.line(), raw);
    if (names.isEmpty()) {
      return;
    }
    Optional<Point> point =
        found.point(
            row.line(), row.cell("lat", "latitude"), row.cell("lon", "lng", "long", "longitude"));
    if (point.isEmpty()) {
      return;
    }
    Country country = found.country(row.line(), row.cell("country", "country_code"), point.get());
    PlaceKind kind = kind(row, names.getFirst(), found);
    Optional<String> admin1 = Optional.of(row.cell("admin1", "adm_1", "province"));
    Optional<String> admin2 = Optional.of(row.cell("admin2", "adm_2", "district"));
    var within =
        new Place.Within(
            country,
            admin1
                .filter(one -> !one.isEmpty())
                .or(() -> Borders.packed().at(point.get()).province()),
            admin2.filter(one -> !one.isEmpty()));
    found.add(
        new Place(
            id(row, names.getFirst(), country, point.get()),
            names,
            kind,
            within,
            point.get(),
            new Place.Extent(radius(row, kind, found), 0)));
  }

  private static String id(CsvRows.Row row, String name, Country country, Point point) {
    String own = row.cell("id").replaceAll("[\\p{Cntrl}\\s]", "");
    return own.isEmpty()
        ? String.format(
            Locale.ROOT,
            "csv:%s-%s@%.3f,%.3f",
            country,
            Spelling.fold(name).replace(' ', '-'),
            point.latitude(),
            point.longitude())
        : "csv:" + own;
  }

  private static PlaceKind kind(CsvRows.Row row, String name, PlaceCollector found) {
    String cell = row.cell("kind", "type");
    if (!cell.isEmpty()) {
      for (PlaceKind kind : PlaceKind.values()) {
        if (kind.words().equalsIgnoreCase(cell)) {
          return kind;
        }
      }
      Optional<PlaceKind> said = PlaceWords.of("x " + cell).kind();
      if (said.isPresent()) {
        return said.get();
      }
      found.flaw(
          Flaw.Kind.UNKNOWN_WORD,
          row.line(),
          "kind",
          cell,
          "This is no kind of place that we know.",
          "Use one of: country, province, district, settlement, feature, site, area.",
          Flaw.Outcome.CELL_SET_ASIDE);
    }
    return PlaceWords.of(name).kind().orElse(PlaceKind.SETTLEMENT);
  }

  private static double radius(CsvRows.Row row, PlaceKind kind, PlaceCollector found) {
    String cell = row.cell("radius_km");
    if (cell.matches("\\d{1,4}(\\.\\d{1,6})?")) {
      double radius = Double.parseDouble(cell);
      if (radius > 0 && radius <= MAX_RADIUS_KM) {
        return radius;
      }
    }
    if (!cell.isEmpty()) {
      found.flaw(
          Flaw.Kind.UNREADABLE_NUMBER,
          row.line(),
          "radius_km",
          cell,
          "The radius is no number of kilometres up to " + Math.round(MAX_RADIUS_KM) + ".",
          "Write kilometres, such as 2.5.",
          Flaw.Outcome.CELL_SET_ASIDE);
    }
    return switch (kind) {
      case SETTLEMENT, SITE -> 2;
      case DISTRICT, FEATURE, AREA -> Regions.NEAR_KM;
      case PROVINCE -> 100;
      case COUNTRY -> 300;
    };
  }
}
