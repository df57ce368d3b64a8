package org.trucewatch.output.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.incidents.Aerial;
import org.trucewatch.incidents.HarmGrade;
import org.trucewatch.output.words.Contests;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;
import org.trucewatch.output.words.Visible;

/// Turns rows into the columns of an {@link Overview}.
public final class OverviewColumns {
  private static final double HUNDRED_THOUSANDTHS = 1e5;

  private final Vocabulary types = new Vocabulary();
  private final Map<String, String> classOf = new HashMap<>();
  private final Vocabulary parties = new Vocabulary();
  private final Vocabulary places = new Vocabulary();
  private final List<IncidentRow> rows;
  private final List<Spot> spots;

  private OverviewColumns(List<IncidentRow> rows, Function<Where, Spot> spot) {
    this.rows = rows;
    this.spots = rows.stream().map(row -> spot.apply(row.told().where())).toList();
  }

  /// The overview of a picture.
  ///
  /// @param rows its rows
  /// @param spot where a map draws a place
  public static Overview of(Picture picture, List<IncidentRow> rows, Function<Where, Spot> spot) {
    return new OverviewColumns(rows, spot).overview(picture);
  }

  private Overview overview(Picture picture) {
    List<List<Integer>> kinds = column(this::kinds);
    List<List<Integer>> acted = column(row -> parties.numbers(shown(row.told().acted())));
    List<Integer> where =
        column(row -> places.number(Visible.of(Phrases.place(row.told().where()))));
    return new Overview(
        picture.asOfWords(),
        String.join(
            "; ", picture.policy().label(), Contests.RULE, HarmGrade.RULE, Aerial.RULE, Spot.RULE),
        vocab(),
        rows.size(),
        column(row -> row.incident().id().toString()),
        column(row -> (int) row.told().happened().from().toEpochDay()),
        column(row -> (int) row.told().happened().to().toEpochDay()),
        degrees(Point::longitude),
        degrees(Point::latitude),
        spots.stream().map(Spot::radiusKm).toList(),
        column(row -> row.told().where().precision().ordinal()),
        where,
        column(row -> Visible.of(row.told().headline())),
        kinds,
        column(row -> row.numbers().killed().low()),
        column(row -> row.numbers().killed().high()),
        column(row -> row.numbers().killed().openAbove() ? 1 : 0),
        column(row -> row.numbers().killed().words()),
        column(row -> row.numbers().civilians().words()),
        column(row -> row.numbers().civilians().low()),
        column(row -> row.numbers().civilians().high()),
        column(row -> row.numbers().injured().words()),
        column(row -> row.voices().origins()),
        column(row -> row.voices().pages()),
        column(row -> row.incident().claims().size()),
        column(OverviewColumns::contests),
        column(row -> row.judged().aerial().ordinal()),
        column(row -> row.judged().grade().ordinal()),
        acted,
        column(row -> row.voices().countries()));
  }

  private Overview.Vocab vocab() {
    return new Overview.Vocab(
        types.words(),
        types.words().stream().map(type -> classOf.getOrDefault(type, "other")).toList(),
        Arrays.stream(Aerial.Status.values()).map(Aerial.Status::word).toList(),
        Arrays.stream(HarmGrade.Grade.values()).map(HarmGrade.Grade::word).toList(),
        parties.words(),
        Contests.WORDS,
        Arrays.stream(WherePrecision.values()).map(WherePrecision::words).toList(),
        places.words());
  }

  private List<Integer> kinds(IncidentRow row) {
    List<String> told = shown(row.told().types());
    for (int i = 0; i < told.size(); i++) {
      classOf.putIfAbsent(told.get(i), row.told().classes().get(i));
    }
    return types.numbers(told);
  }

  private static List<String> shown(List<String> words) {
    return words.stream().map(Visible::of).toList();
  }

  private static int contests(IncidentRow row) {
    int bits = 0;
    for (String word : row.judged().contests()) {
      bits |= 1 << Contests.WORDS.indexOf(word);
    }
    return bits;
  }

  private List<Optional<Double>> degrees(Function<Point, Double> part) {
    return spots.stream()
        .map(spot -> spot.point().map(part).map(OverviewColumns::rounded))
        .toList();
  }

  /// To about a metre.
  private static double rounded(double degrees) {
    return Math.round(degrees * HUNDRED_THOUSANDTHS) / HUNDRED_THOUSANDTHS;
  }

  private <T> List<T> column(Function<IncidentRow, T> cell) {
    List<T> cells = new ArrayList<>(rows.size());
    rows.forEach(row -> cells.add(cell.apply(row)));
    return cells;
  }
}
