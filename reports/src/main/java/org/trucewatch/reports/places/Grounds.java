package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;

/// What a map draws as one ground: a country, or a province; land in dispute that is a whole
/// province is always its own ground. Knows which lines are disputed.
final class Grounds {
  private final List<Country> countries;
  private final List<Map<String, String>> properties;
  private final int[] groundOf;

  /// What the codebooks call each ground: its country, and the province that it is.
  private final List<Set<String>> names;

  private final List<Disputed.Row> disputes = Disputed.codebook();
  private final List<DisputedLine> lines = DisputedLine.codebook();

  private Grounds(
      List<Country> countries,
      List<Map<String, String>> properties,
      int[] groundOf,
      List<Set<String>> names) {
    this.countries = countries;
    this.properties = properties;
    this.groundOf = groundOf;
    this.names = names;
  }

  /// A line that is itself disputed, by codebook `border-names/1`.
  ///
  /// @param name what it is called
  /// @param note what is disputed
  /// @param one the grounds on its one side
  /// @param other the grounds on its other side
  private record DisputedLine(String name, String note, Set<String> one, Set<String> other) {
    static List<DisputedLine> codebook() {
      return PackedFile.table("border-names-1.tsv").stream()
          .filter(row -> row.length > 3 && !row[3].isEmpty())
          .map(row -> new DisputedLine(title(row[0]), row[3], side(row[1]), side(row[2])))
          .toList();
    }

    private static Set<String> side(String cell) {
      return Set.of(cell.split(",", -1));
    }

    private static String title(String words) {
      return Arrays.stream(words.split(" ", -1))
          .map(word ->
              word.equals("of") ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1))
          .collect(Collectors.joining(" "));
    }

    boolean runsBetween(Set<String> a, Set<String> b) {
      return (meets(a, one) && meets(b, other)) || (meets(b, one) && meets(a, other));
    }

    private static boolean meets(Set<String> names, Set<String> side) {
      return names.stream().anyMatch(side::contains);
    }
  }

  static Grounds byCountry(Provinces provinces) {
    var numbers = new LinkedHashMap<String, Integer>();
    var countries = new ArrayList<Country>();
    var properties = new ArrayList<Map<String, String>>();
    var names = new ArrayList<Set<String>>();
    int[] groundOf = new int[provinces.list().size()];
    for (Province province : provinces.list()) {
      Optional<Disputed> dispute = whole(province);
      String key = dispute.map(Disputed::id).orElse(province.country().code());
      Integer known = numbers.get(key);
      if (known == null) {
        known = numbers.size();
        numbers.put(key, known);
        countries.add(province.country());
        properties.add(properties(province.country(), dispute));
        names.add(new TreeSet<>(Set.of(province.country().code())));
      }
      if (dispute.isPresent()) {
        names.get(known).add(province.id());
      }
      groundOf[province.number()] = known;
    }
    return new Grounds(countries, properties, groundOf, names);
  }

  static Grounds byProvince(Provinces provinces) {
    int[] groundOf = new int[provinces.list().size()];
    for (int i = 0; i < groundOf.length; i++) {
      groundOf[i] = i;
    }
    return new Grounds(
        provinces.list().stream().map(Province::country).toList(),
        List.of(),
        groundOf,
        provinces.list().stream()
            .map(province -> Set.of(province.id(), province.country().code()))
            .toList());
  }

  int of(int province) {
    return groundOf[province];
  }

  int count() {
    return countries.size();
  }

  Map<String, String> properties(int ground) {
    return properties.get(ground);
  }

  boolean isOneCountry(int one, int other) {
    return countries.get(one).equals(countries.get(other));
  }

  /// What a disputed line is, by its mark.
  Map<String, String> disputed(int mark) {
    if (mark > disputes.size()) {
      DisputedLine line = lines.get(mark - disputes.size() - 1);
      return new TreeMap<>(Map.of("name", line.name(), "note", line.note()));
    }
    Disputed land = disputes.get(mark - 1).land();
    return new TreeMap<>(Map.of("name", land.name(), "note", land.note()));
  }

  /// What makes an edge disputed, from 1: the disputed land that it bounds or, above these, the
  /// line with a name that it is a part of; 0 if nothing. A line inside disputed land of one holder
  /// is not disputed.
  int mark(int one, int other, double longitude, double latitude) {
    if (one == Mesh.NOBODY) {
      return 0;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!isOneCountry(one, other) && lines.get(i).runsBetween(names.get(one), names.get(other))) {
        return disputes.size() + i + 1;
      }
    }
    Point point = new Point(Math.clamp(latitude, -90, 90), Math.clamp(longitude, -180, 180));
    int first = dispute(one, point);
    int second = dispute(other, point);
    boolean isBoundary = first != second || !isOneCountry(one, other);
    return isBoundary ? Math.max(first, second) : 0;
  }

  private int dispute(int ground, Point point) {
    for (int i = 0; i < disputes.size(); i++) {
      for (Disputed.Part part : disputes.get(i).parts()) {
        if (holds(part, ground, point)) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  private boolean holds(Disputed.Part part, int ground, Point point) {
    return switch (part) {
      case Disputed.Part.Whole(String id) -> names.get(ground).contains(id);
      case Disputed.Part.Land(Country country) -> countries.get(ground).equals(country);
      case Disputed.Part.Box(double west, double south, double east, double north, Country c) ->
          countries.get(ground).equals(c)
              && point.longitude() >= west
              && point.longitude() <= east
              && point.latitude() >= south
              && point.latitude() <= north;
    };
  }

  private static Optional<Disputed> whole(Province province) {
    return Disputed.codebook().stream()
        .filter(row -> row.parts().contains(new Disputed.Part.Whole(province.id())))
        .map(Disputed.Row::land)
        .findFirst();
  }

  private static Map<String, String> properties(Country country, Optional<Disputed> dispute) {
    var properties = new TreeMap<String, String>();
    properties.put("code", country.code());
    properties.put("name", dispute.map(Disputed::name).orElseGet(() -> CountryNames.name(country)));
    dispute.ifPresent(land -> {
      properties.put("disputed", land.id());
      properties.put("note", land.note());
    });
    return properties;
  }

  /// The shape of rings.
  static Area area(Rings rings) {
    var lists = new ArrayList<List<Point>>();
    for (int r = 0; r < rings.count(); r++) {
      int[] ring = rings.ring(r);
      var points = new ArrayList<Point>();
      for (int i = 0; i < ring.length; i += 2) {
        points.add(
            new Point(
                (double) ring[i + 1] / Rings.PER_DEGREE, (double) ring[i] / Rings.PER_DEGREE));
      }
      lists.add(points);
    }
    return new Area.Shape(List.of(), lists);
  }
}
