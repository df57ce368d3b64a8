package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;

/// Lines between countries, and lines that have names (codebook `border-names/1`). A line is the
/// edges that the provinces on its two sides share.
final class BorderLines {
  /// A line.
  ///
  /// @param words what it is called
  /// @param chains its course; several where it is broken
  record Line(String words, List<List<Point>> chains) {}

  private static final Map<String, Line> FOUND = new ConcurrentHashMap<>();
  private static final Map<String, String[]> NAMED = named();

  private BorderLines() {}

  private static Map<String, String[]> named() {
    var named = new HashMap<String, String[]>();
    PackedFile.table("border-names-1.tsv").forEach(row -> named.put(row[0], row));
    return Map.copyOf(named);
  }

  /// The line with this name, or the border of the two countries named with a bar between.
  static Optional<Line> find(String words) {
    String folded = Spelling.fold(words.replace('|', '\t')).replace('\t', '|');
    String[] row = NAMED.get(folded);
    if (row != null) {
      String note = row.length > 3 && !row[3].isEmpty() ? " (" + row[3] + ")" : "";
      return Optional.of(line(words.strip() + note, side(row[1]), side(row[2])));
    }
    String[] pair = words.split("\\|", -1);
    if (pair.length != 2) {
      return Optional.empty();
    }
    Optional<Country> a = CountryNames.find(pair[0]);
    Optional<Country> b = CountryNames.find(pair[1]);
    return a.flatMap(one -> b.map(other -> between(one, other)))
        .filter(line -> !line.chains().isEmpty());
  }

  /// The border of two countries; without a course if they share none.
  static Line between(Country a, Country b) {
    return line(
        "the border of " + CountryNames.name(a) + " and " + CountryNames.name(b),
        province -> province.country().equals(a),
        province -> province.country().equals(b));
  }

  /// Every border of a country with others.
  static Line of(Country country) {
    return line(
        "the border of " + CountryNames.name(country),
        province -> province.country().equals(country),
        province -> !province.country().equals(country));
  }

  private static Predicate<Province> side(String cell) {
    Set<String> ids = Set.copyOf(Arrays.asList(cell.split(",", -1)));
    return province -> ids.contains(province.id()) || ids.contains(province.country().code());
  }

  private static Line line(String words, Predicate<Province> a, Predicate<Province> b) {
    return FOUND.computeIfAbsent(words, _ -> new Line(words, shared(a, b)));
  }

  private static List<List<Point>> shared(Predicate<Province> a, Predicate<Province> b) {
    Provinces provinces = Provinces.packed();
    var edges = new HashSet<List<Integer>>();
    for (Province province : provinces.list()) {
      if (b.test(province)) {
        eachEdge(provinces.outline(province.number()), edges::add);
      }
    }
    var chains = new ArrayList<List<Point>>();
    for (Province province : provinces.list()) {
      if (a.test(province)) {
        var chain = new ArrayList<Point>();
        eachEdge(
            provinces.outline(province.number()),
            edge -> {
              boolean common =
                  edges.contains(List.of(edge.get(2), edge.get(3), edge.get(0), edge.get(1)))
                      || edges.contains(edge);
              follow(chains, chain, edge, common);
            });
        if (chain.size() > 1) {
          chains.add(List.copyOf(chain));
        }
      }
    }
    return chains;
  }

  private static void follow(
      List<List<Point>> chains, List<Point> chain, List<Integer> edge, boolean common) {
    Point from = point(edge.get(0), edge.get(1));
    boolean joins = !chain.isEmpty() && chain.getLast().equals(from);
    if (!common || !joins) {
      if (chain.size() > 1) {
        chains.add(List.copyOf(chain));
      }
      chain.clear();
    }
    if (common) {
      if (chain.isEmpty()) {
        chain.add(from);
      }
      chain.add(point(edge.get(2), edge.get(3)));
    }
  }

  private static Point point(int x, int y) {
    return new Point((double) y / Rings.PER_DEGREE, (double) x / Rings.PER_DEGREE);
  }

  private interface Taker {
    void edge(List<Integer> ends);
  }

  private static void eachEdge(Rings outline, Taker taker) {
    for (int r = 0; r < outline.count(); r++) {
      int[] ring = outline.ring(r);
      for (int i = 2; i < ring.length; i += 2) {
        taker.edge(List.of(ring[i - 2], ring[i - 1], ring[i], ring[i + 1]));
      }
    }
  }
}
