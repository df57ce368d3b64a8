package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.reports.places.Phrase.Bearing;

/// From places and relations between them to regions on the ground.
final class Regions {
  /// What "near" means, in kilometres: UCDP's "near a known place".
  static final double NEAR_KM = 25;

  private static final double BORDER_HALF_WIDTH_KM = 10;
  private static final double LEAST_BAND_KM = 5;
  private static final double BAND_SHARE = 0.15;

  /// A spoken direction may be off by half the angle to the next: 22.5 degrees.
  private static final double DIRECTION_SHARE = 0.4;

  private static final Map<String, Area> SHAPES = new ConcurrentHashMap<>();

  private Regions() {}

  static Area shape(Province province) {
    return SHAPES.computeIfAbsent(
        province.id(),
        _ ->
            new Area.Shape(
                lands(province), Ground.rings(Provinces.packed().outline(province.number()))));
  }

  private static List<Country> lands(Province province) {
    var lands = new TreeSet<Country>(List.of(province.country()));
    for (Disputed.Row row : Disputed.codebook()) {
      boolean whole =
          row.parts().stream()
              .anyMatch(part ->
                  part instanceof Disputed.Part.Whole(String id) && id.equals(province.id()));
      if (whole) {
        lands.addAll(row.land().claimedBy());
      }
    }
    return List.copyOf(lands);
  }

  static Region country(Country country) {
    Area area =
        SHAPES.computeIfAbsent(
            "country:" + country,
            _ -> {
              var rings = new ArrayList<List<Point>>();
              for (Province province : Provinces.packed().of(country)) {
                rings.addAll(Ground.rings(Provinces.packed().outline(province.number())));
              }
              return new Area.Shape(List.of(country), rings);
            });
    return new Region(area, WherePrecision.COUNTRY, CountryNames.name(country));
  }

  /// The region of a place, as precise as its kind allows.
  static Region of(Place place, Optional<PlaceKind> asked) {
    boolean district = asked.filter(kind -> kind == PlaceKind.DISTRICT).isPresent();
    return switch (place.kind()) {
      case COUNTRY -> country(place.within().country());
      case PROVINCE ->
          new Region(
              Provinces.packed().list().stream()
                  .filter(province -> PackedPlaces.id(province).equals(place.id()))
                  .findFirst()
                  .map(Regions::shape)
                  .orElseGet(() -> disc(place, NEAR_KM)),
              WherePrecision.PROVINCE,
              place.words());
      case DISTRICT -> new Region(disc(place, NEAR_KM), WherePrecision.DISTRICT, place.words());
      case AREA, FEATURE -> new Region(disc(place, NEAR_KM), WherePrecision.NEAR, place.words());
      case SETTLEMENT, SITE ->
          district
              ? new Region(
                  new Area.Disc(place.point(), NEAR_KM),
                  WherePrecision.DISTRICT,
                  "the district about " + place.words())
              : new Region(disc(place, 2), WherePrecision.EXACT, place.words());
    };
  }

  private static Area disc(Place place, double otherwiseKm) {
    double radius = place.extent().radiusKm();
    return new Area.Disc(place.point(), radius > 0 ? radius : otherwiseKm);
  }

  static Region near(Region place) {
    if (place.precision().code() >= WherePrecision.DISTRICT.code()) {
      return place.with(place.precision(), "about " + place.words());
    }
    return new Region(
        new Area.Disc(place.area().centre(), Math.max(NEAR_KM, place.area().radiusKm())),
        WherePrecision.NEAR,
        "within " + Math.round(NEAR_KM) + " km of " + place.words());
  }

  static Region offset(double km, Optional<Bearing> bearing, Region place) {
    Point from = place.area().centre();
    double own = place.area().radiusKm();
    Area.Disc disc =
        bearing.isPresent()
            ? new Area.Disc(
                Ground.moved(from, km * bearing.get().east(), km * bearing.get().north()),
                Math.max(2, DIRECTION_SHARE * km) + own)
            : new Area.Disc(from, km + own);
    String way =
        bearing.map(b -> " " + b.name().toLowerCase(java.util.Locale.ROOT) + " of").orElse(" from");
    return new Region(
        disc, precision(disc.radiusKm()), Math.round(km) + " km" + way + " " + place.words());
  }

  private static WherePrecision precision(double radiusKm) {
    if (radiusKm <= NEAR_KM) {
      return WherePrecision.NEAR;
    }
    return radiusKm <= 50 ? WherePrecision.DISTRICT : WherePrecision.REGION;
  }

  static Region between(Region a, Region b) {
    Point from = a.area().centre();
    Point to = b.area().centre();
    double half = Math.max(LEAST_BAND_KM, BAND_SHARE * from.distanceKm(to));
    var band = new Area.Band(List.of(List.of(from, to)), half);
    return new Region(
        band, precision(band.radiusKm()), "between " + a.words() + " and " + b.words());
  }

  static Region several(List<Region> parts) {
    var area = new Area.Several(parts.stream().map(Region::area).toList());
    var worst = WherePrecision.EXACT;
    for (Region part : parts) {
      worst = part.precision().code() > worst.code() ? part.precision() : worst;
    }
    var spread = precision(area.radiusKm());
    String words = String.join(" and ", parts.stream().map(Region::words).toList());
    return new Region(area, worst.code() > spread.code() ? worst : spread, words);
  }

  /// A part of a region: the half of it that lies in the direction; for a circle, a circle of three
  /// quarters its size on that side.
  static Region part(Optional<Bearing> bearing, Region place) {
    if (bearing.isEmpty()) {
      return place.with(place.precision(), "a part of " + place.words());
    }
    Bearing way = bearing.get();
    Area area =
        switch (place.area()) {
          case Area.Disc(Point centre, double radiusKm) ->
              new Area.Disc(
                  Ground.moved(centre, way.east() * radiusKm / 2, way.north() * radiusKm / 2),
                  0.75 * radiusKm);
          case Area.Shape(List<Country> lands, List<List<Point>> rings) ->
              new Area.Shape(lands, HalfPlane.clip(rings, place.area().centre(), way));
          case Area.Band _, Area.Several _ -> place.area();
        };
    String words = "the " + way.name().toLowerCase(java.util.Locale.ROOT) + " of " + place.words();
    return new Region(area, place.precision(), words);
  }

  /// The part of a line that lies near a region, as a strip; nothing if the line is far from it.
  static Optional<Region> border(List<List<Point>> lines, Optional<Region> near, String words) {
    for (double reach : new double[] {NEAR_KM, 2 * NEAR_KM, 4 * NEAR_KM}) {
      Optional<Region> found = border(lines, near, reach, words);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Region> border(
      List<List<Point>> lines, Optional<Region> near, double reach, String words) {
    var kept = new ArrayList<List<Point>>();
    for (List<Point> line : lines) {
      var chain = new ArrayList<Point>();
      for (Point point : line) {
        if (near.isEmpty() || near.get().area().distanceKm(point) <= reach) {
          chain.add(point);
        } else if (!chain.isEmpty()) {
          kept.add(List.copyOf(chain));
          chain.clear();
        }
      }
      if (!chain.isEmpty()) {
        kept.add(chain);
      }
    }
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    var band = new Area.Band(kept, BORDER_HALF_WIDTH_KM);
    return Optional.of(
        new Region(
            band,
            precision(band.radiusKm()),
            words + near.map(region -> " near " + region.words()).orElse("")));
  }
}
