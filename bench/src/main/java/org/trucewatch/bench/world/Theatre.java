package org.trucewatch.bench.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A box of 6° by 6°: provinces and districts by their nearest seed, and places of which 60 % lie
/// along a winding border. Popularity of places falls with rank^−1.05.
final class Theatre {
  private static final int PROVINCES = 12;
  private static final int DISTRICTS = 60;
  private static final int NEIGHBOURS = 4;
  private static final double WIDTH = 6;

  private final int number;
  private final List<Centre> provinces;
  private final List<Centre> districts;
  private final List<Place> places = new ArrayList<>();
  private final List<List<Place>> neighbours;
  private final double[] popularity = Dice.zipf(Place.COUNT, 1.05);

  /// The seed of a province or district.
  record Centre(double lat, double lon) {}

  private Theatre(int number, Dice dice) {
    this.number = number;
    // Boxes lie apart from each other.
    double south = -20 + 8.0 * (number % 7);
    double west = -60 + 12.0 * Math.floorDiv(number, 7);
    provinces = centres(PROVINCES, south, west, dice);
    districts = centres(DISTRICTS, south, west, dice);
    for (int i = 0; i < Place.COUNT; i++) {
      places.add(place(i, south, west, dice));
    }
    neighbours = places.stream().map(this::nearest).toList();
  }

  static Theatre draw(int number, Dice dice) {
    return new Theatre(number, dice);
  }

  int number() {
    return number;
  }

  Centre province(Place place) {
    return provinces.get(place.province());
  }

  Centre district(Place place) {
    return districts.get(place.district());
  }

  /// A place drawn by popularity.
  Place popular(Dice dice) {
    return places.get(dice.index(popularity));
  }

  Place place(int rank) {
    return places.get(rank);
  }

  /// One of the four places nearest to a place.
  Place neighbour(Place place, Dice dice) {
    return neighbours.get(place.number()).get(dice.below(NEIGHBOURS));
  }

  /// Distance in km on a flat map, good within a theatre.
  static double km(double lat1, double lon1, double lat2, double lon2) {
    double x = (lon2 - lon1) * 111.32 * Math.cos(Math.toRadians((lat1 + lat2) / 2));
    double y = (lat2 - lat1) * 110.57;
    return Math.sqrt(x * x + y * y);
  }

  private static List<Centre> centres(int count, double south, double west, Dice dice) {
    List<Centre> centres = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double lat = south + WIDTH * dice.unit();
      centres.add(new Centre(lat, west + WIDTH * dice.unit()));
    }
    return centres;
  }

  private Place place(int rank, double south, double west, Dice dice) {
    double along = dice.unit() * WIDTH;
    double lat = south + along;
    double lon =
        dice.chance(.6)
            ? west + 3 + 1.2 * Math.sin(along) + .35 * dice.gaussian()
            : west + WIDTH * dice.unit();
    int district = nearest(districts, lat, lon);
    int province = nearest(provinces, districts.get(district).lat(), districts.get(district).lon());
    return new Place(rank, dice.word(2 + dice.below(2)), lat, lon, province, district);
  }

  private static int nearest(List<Centre> centres, double lat, double lon) {
    return IntStream.range(0, centres.size())
        .boxed()
        .min(
            Comparator.comparingDouble(
                i -> km(lat, lon, centres.get(i).lat(), centres.get(i).lon())))
        .orElseThrow();
  }

  private List<Place> nearest(Place from) {
    return places.stream()
        .sorted(Comparator.comparingDouble(to -> km(from.lat(), from.lon(), to.lat(), to.lon())))
        .skip(1)
        .limit(NEIGHBOURS)
        .toList();
  }
}
