package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;
import org.trucewatch.reports.table.Flaw;

/// What one file of places gives: places by id, flaws, and the account of rows.
final class PlaceCollector {
  private static final int MAX_NAME = 200;

  private final String file;
  private final TreeMap<String, Place> places = new TreeMap<>();
  private final List<Flaw> flaws = new ArrayList<>();
  private long rows;
  private long refused;

  PlaceCollector(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  void row() {
    rows++;
  }

  void add(Place place) {
    places.merge(place.id(), place, (a, b) -> a.toString().compareTo(b.toString()) >= 0 ? a : b);
  }

  void refuseFile(Flaw.Kind kind, String why, String remedy) {
    flaw(kind, 0, "", "", why, remedy, Flaw.Outcome.FILE_REFUSED);
  }

  void refuse(Flaw.Kind kind, long line, String column, String value, String why, String remedy) {
    refused++;
    flaw(kind, line, column, value, why, remedy, Flaw.Outcome.ROW_REFUSED);
  }

  void flaw(
      Flaw.Kind kind,
      long line,
      String column,
      String value,
      String why,
      String remedy,
      Flaw.Outcome outcome) {
    if (flaws.size() < PlaceFile.MAX_FLAWS) {
      flaws.add(new Flaw(kind, new Flaw.Place(file, line, column), value, why, remedy, outcome));
    }
  }

  /// The coordinates in two cells; a flaw and nothing if they are none.
  Optional<Point> point(long line, String latitude, String longitude) {
    String lat = latitude.strip();
    String lon = longitude.strip();
    if (lat.isEmpty() || lon.isEmpty()) {
      refuse(
          Flaw.Kind.HALF_A_COORDINATE,
          line,
          "lat, lon",
          lat + lon,
          "A place needs both coordinates.",
          "Fill in latitude and longitude in degrees.");
      return Optional.empty();
    }
    try {
      double north = Double.parseDouble(lat);
      double east = Double.parseDouble(lon);
      if (Math.abs(north) <= 90 && Math.abs(east) <= 180) {
        return Optional.of(new Point(north, east));
      }
      refuse(
          Flaw.Kind.COORDINATE_OUT_OF_RANGE,
          line,
          "lat, lon",
          lat + ", " + lon,
          "A latitude lies in -90 to 90 and a longitude in -180 to 180.",
          "Check whether the two were swapped.");
    } catch (NumberFormatException _) {
      refuse(
          Flaw.Kind.UNREADABLE_NUMBER,
          line,
          "lat, lon",
          lat + ", " + lon,
          "The coordinates are no numbers.",
          "Write degrees with a point, such as 34.5281.");
    }
    return Optional.empty();
  }

  /// The names without blanks, control characters and doubles; a flaw and nothing if none is left.
  List<String> names(long line, List<String> raw) {
    var names = new LinkedHashSet<String>();
    for (String name : raw) {
      String tidy = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").replaceAll("\\s+", " ").strip();
      if (!tidy.isEmpty() && tidy.length() <= MAX_NAME && !Spelling.fold(tidy).isEmpty()) {
        names.add(tidy);
      }
    }
    if (names.isEmpty()) {
      refuse(
          Flaw.Kind.EMPTY_CELL,
          line,
          "name",
          raw.isEmpty() ? "" : raw.getFirst(),
          "The row names no place.",
          "Fill in the name.");
    }
    return List.copyOf(names);
  }

  /// The country of a cell, or the one that the point lies in. A cell that names none is a flaw.
  Country country(long line, String cell, Point point) {
    if (!cell.isBlank()) {
      Optional<Country> named = CountryNames.parse(cell);
      if (named.isPresent()) {
        outside(line, named.get(), point);
        return named.get();
      }
      flaw(
          Flaw.Kind.UNKNOWN_COUNTRY,
          line,
          "country",
          cell,
          "No country is called so.",
          "Use a two-letter code or an English name.",
          Flaw.Outcome.CELL_SET_ASIDE);
    }
    return Borders.packed().at(point).country().orElse(Country.UNKNOWN);
  }

  private void outside(long line, Country named, Point point) {
    Borders.packed()
        .outside(named, point)
        .ifPresent(found ->
            flaw(
                Flaw.Kind.COORDINATE_OUT_OF_RANGE,
                line,
                "country",
                named.code(),
                found.sentence(),
                "Check the country and the coordinates.",
                Flaw.Outcome.KEPT));
  }

  PlaceFile done(PlaceFile.Format format) {
    return new PlaceFile(format, List.copyOf(places.values()), flaws, rows, refused);
  }
}
