package org.trucewatch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.journal.AsOf;
import org.trucewatch.reports.places.Gazetteer;
import org.trucewatch.reports.places.PlaceAnswer;
import org.trucewatch.reports.places.PlaceFile;
import org.trucewatch.reports.places.PlaceQuery;

/// Scores the gazetteer on located claims: the words of the place, its province, district and
/// country go in, never the coordinates; the answer is compared with them. Twice: with the packed
/// gazetteer alone, and after learning the places of the other years (each year is answered by a
/// gazetteer that never saw it).
final class PlaceQuality {
  private static final String SUITE = "places";
  private static final double CLOSE_KM = 25;

  private PlaceQuality() {}

  /// Scores the rows of a GED file by the coders' names of the places, by the sources' own words
  /// for them, and those rows that name Afghanistan.
  static List<Figure> scoreGed(Path file) throws IOException {
    var rows = PlaceFile.gedRows(Files.readString(file));
    Map<Integer, List<Where>> named = new TreeMap<>();
    Map<Integer, List<Where>> described = new TreeMap<>();
    Map<Integer, List<Where>> afghan = new TreeMap<>();
    for (PlaceFile.GedRow row : rows) {
      if (row.where().precision() != WherePrecision.SEA_OR_AIR) {
        add(named, row.year(), row.where());
        if (!row.described().isEmpty()) {
          add(described, row.year(), inWords(row));
        }
        if (isAfghan(row)) {
          add(afghan, row.year(), row.where());
        }
      }
    }
    String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    List<Figure> figures = new ArrayList<>(score(name + ", coders' names", named, named));
    if (!described.isEmpty()) {
      figures.addAll(score(name + ", sources' words", described, named));
    }
    if (!afghan.isEmpty()) {
      figures.addAll(score(name + ", rows naming Afghanistan", afghan, named));
    }
    return figures;
  }

  /// Scores the claims of a case that have coordinates; there are no years to learn from.
  static List<Figure> scoreCase(Path folder) throws IOException {
    Map<Integer, List<Where>> located = new TreeMap<>();
    try (BenchCase held = BenchCase.of(folder)) {
      for (Claim claim : held.evidence(AsOf.NOW).claims().values()) {
        Where where = claim.event().where();
        if (where.point().isPresent()) {
          add(located, claim.event().happened().from().getYear(), where);
        }
      }
    }
    String name = Optional.ofNullable(folder.getFileName()).map(Path::toString).orElse("");
    Map<Integer, List<Where>> afghan = new TreeMap<>();
    located.forEach((year, wheres) ->
        wheres.stream()
            .filter(where -> where.country().code().equals("AF"))
            .forEach(where -> add(afghan, year, where)));
    List<Figure> figures = new ArrayList<>(score(name, located, Map.of()));
    if (!afghan.isEmpty()) {
      figures.addAll(score(name + ", in Afghanistan", afghan, Map.of()));
    }
    return figures;
  }

  private static void add(Map<Integer, List<Where>> years, int year, Where where) {
    years.computeIfAbsent(year, _ -> new ArrayList<>()).add(where);
  }

  private static Where inWords(PlaceFile.GedRow row) {
    Where where = row.where();
    return new Where(
        row.described(),
        where.admin1(),
        where.admin2(),
        where.country(),
        where.point(),
        where.precision());
  }

  private static boolean isAfghan(PlaceFile.GedRow row) {
    return row.where().country().code().equals("AF")
        || row.where().asWritten().contains("fghan")
        || row.described().contains("fghan");
  }

  private static List<Figure> score(
      String name, Map<Integer, List<Where>> asked, Map<Integer, List<Where>> taught) {
    var packed = new Tally();
    var learned = new Tally();
    long start = System.nanoTime();
    asked.values().forEach(year -> year.forEach(where -> packed.add(Gazetteer.packed(), where)));
    double seconds = (System.nanoTime() - start) / 1e9;
    for (int year : taught.isEmpty() ? List.<Integer>of() : List.copyOf(asked.keySet())) {
      var others = new ArrayList<Where>();
      taught.forEach((other, rows) -> {
        if (other != year) {
          others.addAll(rows);
        }
      });
      Gazetteer gazetteer = Gazetteer.packed().learning(others);
      asked.getOrDefault(year, List.of()).forEach(where -> learned.add(gazetteer, where));
    }
    var figures = new ArrayList<Figure>();
    figures.add(new Figure(SUITE, name, "places asked", packed.all, "rows"));
    figures.add(new Figure(SUITE, name, "time for one, packed", 1e6 * seconds / packed.all, "us"));
    figures.addAll(packed.figures(name, "packed"));
    if (!taught.isEmpty()) {
      figures.addAll(learned.figures(name, "other years learned"));
    }
    return figures;
  }

  /// Answers counted.
  private static final class Tally {
    private int all;
    private int resolved;
    private int ambiguous;
    private int centreClose;
    private int regionClose;
    private int named;
    private int namedResolved;
    private int namedClose;

    void add(Gazetteer gazetteer, Where where) {
      var query =
          new PlaceQuery(
              where.asWritten(),
              where.admin1(),
              where.admin2(),
              List.of(where.country()),
              Optional.empty());
      boolean fine = where.precision().code() <= WherePrecision.DISTRICT.code();
      all++;
      named += fine ? 1 : 0;
      switch (gazetteer.resolve(query)) {
        case PlaceAnswer.Resolved found -> {
          resolved++;
          namedResolved += fine ? 1 : 0;
          var area = found.region().area();
          var truth = where.point().orElseThrow();
          boolean close = area.centre().distanceKm(truth) <= CLOSE_KM;
          centreClose += close ? 1 : 0;
          regionClose += close || area.distanceKm(truth) <= CLOSE_KM ? 1 : 0;
          namedClose += close && fine ? 1 : 0;
        }
        case PlaceAnswer.Ambiguous _ -> ambiguous++;
        case PlaceAnswer.Unresolved _ -> {
          // Counted as the rest.
        }
      }
    }

    List<Figure> figures(String name, String how) {
      return List.of(
          share(name, how + ": resolved", resolved, all),
          share(name, how + ": ambiguous", ambiguous, all),
          share(name, how + ": centre within 25 km, of all", centreClose, all),
          share(name, how + ": centre within 25 km, of resolved", centreClose, resolved),
          share(name, how + ": region within 25 km, of resolved", regionClose, resolved),
          share(name, how + ": named places and districts resolved", namedResolved, named),
          share(name, how + ": the same, centre within 25 km", namedClose, named));
    }

    private static Figure share(String name, String metric, int part, int whole) {
      return new Figure(SUITE, name, metric, whole == 0 ? 0 : (double) part / whole, "share");
    }
  }
}
