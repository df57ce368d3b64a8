package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;

/// Reads the places of UCDP GED rows: those located to a named place or a district (`where_prec` 1
/// to 3) with the coordinates that GED's coders gave them, and the districts (`adm_2`) that they
/// make up. Rows of one name in one district are one place at the coordinates most rows give.
final class GedPlaces {
  private static final double LEAST_DISTRICT_KM = 25;
  private static final double MOST_DISTRICT_KM = 150;
  private static final double MOST_IN_DISTRICT = 0.9;

  private GedPlaces() {}

  /// What makes rows one place.
  private record Key(String country, String admin1, String admin2, String name)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::country)
            .thenComparing(Key::admin1)
            .thenComparing(Key::admin2)
            .thenComparing(Key::name);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }

    String id() {
      return ("ged:" + country + "/" + admin1 + "/" + admin2 + "/" + name).replace(' ', '-');
    }
  }

  /// Rows of one place.
  private static final class Rows {
    private final Set<String> names = new TreeSet<>();
    private final Set<String> admin1 = new TreeSet<>();
    private final Set<String> admin2 = new TreeSet<>();
    private final TreeMap<List<Double>, Integer> points = new TreeMap<>(ORDER);
    private static final Comparator<List<Double>> ORDER =
        Comparator.<List<Double>, Double>comparing(List::getFirst).thenComparing(List::getLast);

    void add(String name, String first, String second, Point point) {
      names.add(name);
      addIfSaid(admin1, first);
      addIfSaid(admin2, second);
      points.merge(List.of(point.latitude(), point.longitude()), 1, Integer::sum);
    }

    private static void addIfSaid(Set<String> set, String word) {
      if (!word.isBlank()) {
        set.add(word);
      }
    }

    Point usual() {
      List<Double> best = points.firstKey();
      for (Map.Entry<List<Double>, Integer> entry : points.entrySet()) {
        if (entry.getValue() > points.getOrDefault(best, 0)) {
          best = entry.getKey();
        }
      }
      return new Point(best.getFirst(), best.getLast());
    }
  }

  static void read(String text, PlaceCollector found) {
    var located = new ArrayList<Where>();
    CsvRows.read(
        text,
        found,
        row -> {
          if (row.cell("where_prec").matches("[123]")) {
            row(row, found).ifPresent(located::add);
          }
        });
    learn(located).forEach(found::add);
  }

  /// The places and districts that located events teach. Events located more coarsely than to a
  /// district, or without coordinates, teach none.
  static List<Place> learn(Collection<Where> located) {
    var places = new TreeMap<Key, Rows>();
    var districts = new TreeMap<Key, Rows>();
    var centres = new TreeMap<Key, Rows>();
    for (Where where : located) {
      boolean fine = where.precision().code() <= WherePrecision.DISTRICT.code();
      if (fine && where.point().isPresent() && !core(where.asWritten()).isEmpty()) {
        add(where, where.point().get(), places, districts, centres);
      }
    }
    var learned = new ArrayList<Place>();
    places.forEach((key, rows) -> learned.add(place(key, rows)));
    districts.forEach(
        (key, rows) -> learned.add(district(key, rows, Optional.ofNullable(centres.get(key)))));
    return learned;
  }

  private static void add(
      Where where,
      Point point,
      Map<Key, Rows> places,
      Map<Key, Rows> districts,
      Map<Key, Rows> centres) {
    String country = where.country().code();
    String admin1 = where.admin1().orElse("");
    String admin2 = where.admin2().orElse("");
    String name = where.asWritten();
    var key = new Key(country, core(admin1), core(admin2), core(name));
    places.computeIfAbsent(key, _ -> new Rows()).add(name, admin1, admin2, point);
    if (!admin2.isBlank()) {
      var district = new Key(country, core(admin1), "", core(admin2));
      districts.computeIfAbsent(district, _ -> new Rows()).add(admin2, admin1, "", point);
      if (where.precision() == WherePrecision.DISTRICT && core(name).equals(core(admin2))) {
        centres.computeIfAbsent(district, _ -> new Rows()).add(admin2, admin1, "", point);
      }
    }
  }

  static List<PlaceFile.GedRow> rows(String text) {
    var found = new PlaceCollector("");
    var rows = new ArrayList<PlaceFile.GedRow>();
    CsvRows.read(
        text,
        found,
        row -> {
          String year = row.cell("year");
          Optional<Where> where = row(row, found);
          if (where.isPresent() && year.matches("\\d{4}")) {
            rows.add(
                new PlaceFile.GedRow(
                    Integer.parseInt(year), where.get(), row.cell("where_description")));
          }
        });
    return rows;
  }

  private static Optional<Where> row(CsvRows.Row row, PlaceCollector found) {
    String precision = row.cell("where_prec");
    Optional<Point> point = found.point(row.line(), row.cell("latitude"), row.cell("longitude"));
    List<String> names = found.names(row.line(), List.of(row.cell("where_coordinates")));
    if (point.isEmpty() || names.isEmpty()) {
      return Optional.empty();
    }
    Country country =
        CountryNames.find(row.cell("country").replaceAll("\\s*\\(.*\\)$", ""))
            .or(() -> Borders.packed().at(point.get()).country())
            .orElse(Country.UNKNOWN);
    return Optional.of(
        new Where(
            names.getFirst(),
            said(row.cell("adm_1")),
            said(row.cell("adm_2")),
            country,
            point,
            precision.matches("[1-7]")
                ? WherePrecision.find(Integer.parseInt(precision)).orElse(WherePrecision.COUNTRY)
                : WherePrecision.COUNTRY));
  }

  private static Optional<String> said(String cell) {
    return cell.isBlank() ? Optional.empty() : Optional.of(cell);
  }

  private static String core(String name) {
    return PlaceWords.of(name).core();
  }

  private static Place place(Key key, Rows rows) {
    PlaceKind kind =
        rows.names.stream()
            .map(name -> PlaceWords.of(name).kind())
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(PlaceKind.SETTLEMENT);
    boolean wide =
        kind == PlaceKind.DISTRICT || kind == PlaceKind.FEATURE || kind == PlaceKind.AREA;
    return new Place(
        key.id(),
        names(rows),
        kind,
        within(key, rows),
        rows.usual(),
        new Place.Extent(wide ? Regions.NEAR_KM : 2, 0));
  }

  /// A district: the centre that rows located to it give, else the middle of its places; as wide as
  /// most of them lie.
  private static Place district(Key key, Rows rows, Optional<Rows> centre) {
    List<Point> points =
        rows.points.keySet().stream()
            .map(pair -> new Point(pair.getFirst(), pair.getLast()))
            .toList();
    Point middle = centre.map(Rows::usual).orElseGet(() -> Ground.middle(points));
    var distances = new ArrayList<>(points.stream().map(middle::distanceKm).sorted().toList());
    double reach = distances.get((int) (MOST_IN_DISTRICT * (distances.size() - 1)));
    return new Place(
        key.id() + "/district",
        names(rows),
        PlaceKind.DISTRICT,
        within(key, rows),
        middle,
        new Place.Extent(Math.clamp(reach, LEAST_DISTRICT_KM, MOST_DISTRICT_KM), 0));
  }

  private static List<String> names(Rows rows) {
    var names = new LinkedHashSet<String>();
    for (String name : rows.names) {
      names.add(name);
      for (String part : name.split("[/(]", -1)) {
        names.add(part.replace(")", "").strip());
      }
    }
    return names.stream().filter(name -> !Spelling.fold(name).isEmpty()).toList();
  }

  private static Place.Within within(Key key, Rows rows) {
    return new Place.Within(
        new Country(key.country()),
        rows.admin1.stream().findFirst(),
        rows.admin2.stream().findFirst());
  }
}
