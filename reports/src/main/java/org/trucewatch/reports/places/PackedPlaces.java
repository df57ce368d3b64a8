package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;

/// The places packed into the program, read country by country when first asked for: GeoNames'
/// populated places, Natural Earth's provinces, and our own list of districts and crossings.
final class PackedPlaces {
  private static final Map<Country, NameIndex> READ = new ConcurrentHashMap<>();
  private static final List<Country> COUNTRIES =
      PackedFile.packedTable("countries.tsv.gz").stream()
          .map(row -> new Country(row[0]))
          .sorted()
          .toList();

  private PackedPlaces() {}

  static List<Country> countries() {
    return COUNTRIES;
  }

  static NameIndex of(Country country) {
    return READ.computeIfAbsent(country, PackedPlaces::read);
  }

  private static NameIndex read(Country country) {
    var places = new ArrayList<Place>();
    for (Province province : Provinces.packed().of(country)) {
      if (!Provinces.packed().outline(province.number()).isEmpty()) {
        places.add(place(province));
      }
    }
    String file = "places-" + country.code() + ".tsv.gz";
    if (PackedFile.exists(file)) {
      PackedFile.packedTable(file).forEach(row -> places.add(geoNames(country, row)));
    }
    for (String[] row : PackedFile.table("region-places-1.tsv")) {
      if (row[2].equals(country.code())) {
        places.add(own(country, row));
      }
    }
    return new NameIndex(places);
  }

  /// The id of a province as a place.
  static String id(Province province) {
    return "ne:" + province.id();
  }

  private static Place place(Province province) {
    Area shape = Regions.shape(province);
    return new Place(
        id(province),
        province.names(),
        PlaceKind.PROVINCE,
        new Place.Within(province.country(), Optional.empty(), Optional.empty()),
        shape.centre(),
        new Place.Extent(shape.radiusKm(), 0));
  }

  private static Place geoNames(Country country, String[] row) {
    long population = row[6].isEmpty() ? 0 : Long.parseLong(row[6]);
    var point = new Point(Double.parseDouble(row[2]), Double.parseDouble(row[3]));
    Optional<String> province =
        row[4].isEmpty()
            ? Optional.empty()
            : Optional.of(Provinces.packed().get(Integer.parseInt(row[4])).name());
    return new Place(
        "gn:" + row[0],
        List.of(row[7].split("\\|", -1)),
        PlaceKind.SETTLEMENT,
        new Place.Within(country, province, Optional.empty()),
        point,
        new Place.Extent(radiusKm(population), population));
  }

  /// About how far a settlement of so many people reaches: two kilometres for a village, eight for
  /// a large city, fifteen for more than a million.
  static double radiusKm(long population) {
    if (population >= 1_000_000) {
      return 15;
    }
    return population >= 100_000 ? 8 : population >= 10_000 ? 4 : 2;
  }

  private static Place own(Country country, String[] row) {
    var point = new Point(Double.parseDouble(row[3]), Double.parseDouble(row[4]));
    return new Place(
        row[0],
        List.of(row[6].split("\\|", -1)),
        PlaceKind.valueOf(row[1]),
        new Place.Within(
            country,
            Provinces.packed()
                .find(point)
                .filter(province -> province.country().equals(country))
                .map(Province::name),
            Optional.empty()),
        point,
        new Place.Extent(Double.parseDouble(row[5]), 0));
  }
}
