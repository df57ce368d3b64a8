package org.trucewatch.reports.places;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;

/// Countries, their borders and land in dispute: which country a point lies in, how far a border
/// is, and whether an event happened across one.
///
/// Lines are Natural Earth's at 1:10,000,000, thinned: good to about two kilometres, and drawn by
/// who holds the ground. Where more than one party claims it, all claims count, and answers that
/// would take a side are *undetermined*. Sound for any point; safe to use from several threads.
public final class Borders {
  /// How far a border is looked for, in kilometres.
  public static final double FARTHEST_KM = 300;

  /// How far the drawn lines may be off, in kilometres.
  public static final double LINE_ERROR_KM = 2;

  /// How far outside the named country coordinates may lie before they are flagged, in kilometres.
  public static final double TOLERANCE_KM = 5;

  /// At sea the same, in kilometres: territorial waters (12 nautical miles) and the tolerance.
  public static final double SEA_TOLERANCE_KM = 27.2;

  private static final class Holder {
    private static final Borders PACKED = new Borders(Provinces.packed());
  }

  private final Provinces provinces;
  private final Set<Country> onTheMap;

  private Borders(Provinces provinces) {
    this.provinces = provinces;
    this.onTheMap =
        provinces.list().stream().map(Province::country).collect(Collectors.toUnmodifiableSet());
  }

  /// The borders packed into the program.
  public static Borders packed() {
    return Holder.PACKED;
  }

  /// Whose land a point lies on.
  public Land at(Point point) {
    return provinces
        .find(point)
        .map(province ->
            new Land(
                Optional.of(province.country()),
                Optional.of(province.name()),
                Disputed.find(point, province)))
        .orElseGet(() -> new Land(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  /// Kilometres from a point to a country: 0 on its land, empty if more than {@value #FARTHEST_KM}.
  public OptionalDouble distanceKm(Country country, Point point) {
    int here = provinces.number(point);
    if (here >= 0 && provinces.get(here).country().equals(country)) {
      return OptionalDouble.of(0);
    }
    return finite(
        Edges.packed().nearestKm(point, number -> provinces.get(number).country().equals(country)));
  }

  /// Kilometres from a point to the nearest land of another country than the one it lies in; at
  /// sea, to the nearest land. Empty if more than {@value #FARTHEST_KM}.
  public OptionalDouble borderKm(Point point) {
    int here = provinces.number(point);
    return finite(
        Edges.packed()
            .nearestKm(
                point,
                number ->
                    here < 0
                        || !provinces.get(number).country().equals(provinces.get(here).country())));
  }

  private static OptionalDouble finite(double km) {
    return Double.isInfinite(km) ? OptionalDouble.empty() : OptionalDouble.of(km);
  }

  /// Every country that the place may lie in: those of its shapes, or those within its radius and
  /// the error of the lines, with all that claim a part of it. Sorted; empty far out at sea.
  public SortedSet<Country> possible(Area area) {
    var found = new TreeSet<Country>(area.countries());
    switch (area) {
      case Area.Disc(Point centre, double radiusKm) -> around(centre, radiusKm, found);
      case Area.Band(var lines, double halfWidthKm) ->
          lines.forEach(line -> line.forEach(point -> around(point, halfWidthKm, found)));
      case Area.Several(var parts) -> parts.forEach(part -> found.addAll(possible(part)));
      case Area.Shape _ -> {
        // Its countries are said.
      }
    }
    return found;
  }

  private void around(Point centre, double radiusKm, SortedSet<Country> found) {
    double reach = Math.min(FARTHEST_KM, radiusKm + LINE_ERROR_KM);
    add(centre, provinces.number(centre), found);
    for (int number : Edges.packed().provincesWithin(centre, reach)) {
      add(centre, number, found);
    }
  }

  private void add(Point centre, int number, SortedSet<Country> found) {
    if (number >= 0) {
      Province province = provinces.get(number);
      found.add(province.country());
      Disputed.find(centre, province).ifPresent(land -> found.addAll(land.claimedBy()));
    }
  }

  /// Whether an event happened outside the country of the one said to have acted.
  ///
  /// @param happened where it may have happened
  /// @param actor the country of the one said to have acted
  public CrossBorder crossBorder(Area happened, Country actor) {
    SortedSet<Country> possible = possible(happened);
    if (!actor.isKnown()) {
      return new CrossBorder(
          CrossBorder.Answer.UNDETERMINED, "The country of the one said to have acted is open.");
    }
    if (possible.isEmpty()) {
      return new CrossBorder(
          CrossBorder.Answer.UNDETERMINED, "The place lies at sea, in no country.");
    }
    String list = possible.stream().map(Country::code).collect(Collectors.joining(", "));
    if (!possible.contains(actor)) {
      return new CrossBorder(
          CrossBorder.Answer.YES, "The place lies in " + list + ", not in " + actor + ".");
    }
    if (possible.size() == 1) {
      return new CrossBorder(CrossBorder.Answer.NO, "The place lies in " + actor + ".");
    }
    return new CrossBorder(CrossBorder.Answer.UNDETERMINED, open(happened, list));
  }

  private String open(Area happened, String list) {
    Land land = at(happened.centre());
    return land.disputed()
        .map(disputed -> "The land is disputed: " + disputed.name() + ", " + disputed.note() + ".")
        .orElse(
            "As far as the place is known (within "
                + Math.max(1, Math.round(happened.radiusKm()))
                + " km) it may lie in any of "
                + list
                + ".");
  }

  /// A flag if coordinates lie outside the country named with them by more than the tolerance.
  /// Disputed land counts to each of its claimants; `XX` names no country and is never flagged.
  public Optional<Outside> outside(Country named, Point point) {
    return outside(named, point, TOLERANCE_KM);
  }

  /// The same with another tolerance.
  ///
  /// @param toleranceKm how far outside is still let pass, in kilometres
  public Optional<Outside> outside(Country named, Point point, double toleranceKm) {
    Land land = at(point);
    if (!named.isKnown() || land.mayBe(named) || !isOnTheMap(named)) {
      return Optional.empty();
    }
    double distance = distanceKm(named, point).orElse(Double.POSITIVE_INFINITY);
    double allowed = land.country().isPresent() ? toleranceKm : SEA_TOLERANCE_KM;
    return distance <= allowed ? Optional.empty() : Optional.of(new Outside(named, land, distance));
  }

  private boolean isOnTheMap(Country country) {
    return onTheMap.contains(country);
  }
}
