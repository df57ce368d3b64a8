package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;
import org.trucewatch.reports.table.Flaw;

/// Reads a GeoNames dump: no header, tabs, 19 columns (`allCountries.txt`, `cities500.txt`, a
/// country's file). Places of every feature class come in.
final class GeoNamesFile {
  private static final int COLUMNS = 19;

  private GeoNamesFile() {}

  static void read(String text, PlaceCollector found) {
    long line = 0;
    Iterator<String> lines = text.lines().iterator();
    while (lines.hasNext()) {
      String row = lines.next();
      line++;
      if (!row.isBlank()) {
        found.row();
        row(row.split("\t", -1), line, found);
      }
    }
  }

  private static void row(String[] cells, long line, PlaceCollector found) {
    if (cells.length != COLUMNS) {
      found.refuse(
          Flaw.Kind.WRONG_NUMBER_OF_CELLS,
          line,
          "",
          Integer.toString(cells.length),
          "A row of a GeoNames dump has " + COLUMNS + " cells.",
          "Check that the file was not opened and saved by another program.");
      return;
    }
    if (!cells[0].matches("\\d{1,12}")) {
      found.refuse(
          Flaw.Kind.UNUSABLE_ID,
          line,
          "geonameid",
          cells[0],
          "The first cell is not a GeoNames number.",
          "Take the row as GeoNames publishes it.");
      return;
    }
    var raw = new ArrayList<String>(List.of(cells[1], cells[2]));
    raw.addAll(List.of(cells[3].split(",", -1)));
    List<String> names = found.names(line, raw);
    if (names.isEmpty()) {
      return;
    }
    Optional<Point> point = found.point(line, cells[4], cells[5]);
    if (point.isPresent()) {
      Country country = found.country(line, cells[8], point.get());
      long population = cells[14].matches("\\d{1,11}") ? Long.parseLong(cells[14]) : 0;
      PlaceKind kind = PlaceKind.ofGeoNames(cells[6], cells[7]);
      double radius =
          kind == PlaceKind.SETTLEMENT
              ? PackedPlaces.radiusKm(population)
              : kind == PlaceKind.SITE ? 2 : Regions.NEAR_KM;
      found.add(
          new Place(
              "gn:" + cells[0],
              CityPack.distinct(names, true),
              kind,
              new Place.Within(
                  country, Borders.packed().at(point.get()).province(), Optional.empty()),
              point.get(),
              new Place.Extent(radius, population)));
    }
  }
}
