package org.trucewatch.app.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.trucewatch.claims.Where;
import org.trucewatch.incidents.Aerial;
import org.trucewatch.incidents.HarmGrade;
import org.trucewatch.output.pages.IncidentRow;
import org.trucewatch.output.pages.Spot;
import org.trucewatch.output.words.Visible;

/// Which incidents a listing shows.
///
/// @param period when they happened
/// @param words what the kind, the place, the text and the party must hold
/// @param judged what rules must say of them
/// @param box where a map must draw them, at least partly; empty for anywhere
/// @param contested only contested ones
/// @param singleOrigin only those of one origin
public record IncidentFilter(
    Period period,
    Words words,
    Judged judged,
    Optional<Box> box,
    boolean contested,
    boolean singleOrigin) {
  /// The words for grades of harm.
  public static final List<String> GRADES =
      Arrays.stream(HarmGrade.Grade.values()).map(HarmGrade.Grade::word).toList();

  /// The words for who declares an aerial event.
  public static final List<String> AERIAL =
      Arrays.stream(Aerial.Status.values()).map(Aerial.Status::word).toList();

  /// When.
  ///
  /// @param from first day; empty for no limit
  /// @param to last day; empty for no limit
  public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
    public Period {
      if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
        throw new Problem(
            Exit.USAGE,
            "to " + to.get() + " is before from " + from.get() + ". Swap the two days.");
      }
    }
  }

  /// Words to look for, whatever their case; empty for anything.
  ///
  /// @param type in the kind or its class
  /// @param place in the place, province or country code
  /// @param text in headlines, actors and notes
  /// @param party in what those said to have acted are called
  public record Words(String type, String place, String text, String party) {
    public Words {
      type = type.toLowerCase(Locale.ROOT);
      place = place.toLowerCase(Locale.ROOT);
      text = text.toLowerCase(Locale.ROOT);
      party = party.toLowerCase(Locale.ROOT);
    }
  }

  /// What rules say.
  ///
  /// @param grade how well harm is supported; empty for any
  /// @param aerial who declares an aerial event; empty for any
  public record Judged(Optional<HarmGrade.Grade> grade, Optional<Aerial.Status> aerial) {}

  /// A box of degrees; west may be above east, across the date line.
  ///
  /// @param west western edge
  /// @param south southern edge
  /// @param east eastern edge
  /// @param north northern edge
  public record Box(double west, double south, double east, double north) {
    private static final double KM_PER_DEGREE = 111.2;

    /// Reads "west,south,east,north".
    ///
    /// @param asked the name under which it was asked for
    public static Box parse(String words, String asked) {
      String number = "\\s*[-+]?[0-9]{1,3}(\\.[0-9]{1,12})?\\s*";
      if (!words.matches(number + "(," + number + "){3}")) {
        throw mistake(words, asked);
      }
      double[] edges =
          Arrays.stream(words.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
      boolean isOnEarth =
          Math.abs(edges[0]) <= 180
              && Math.abs(edges[2]) <= 180
              && Math.abs(edges[1]) <= 90
              && Math.abs(edges[3]) <= 90
              && edges[1] <= edges[3];
      if (!isOnEarth) {
        throw mistake(words, asked);
      }
      return new Box(edges[0], edges[1], edges[2], edges[3]);
    }

    private static Problem mistake(String words, String asked) {
      return new Problem(
          Exit.USAGE,
          asked
              + " wants four numbers of degrees, west,south,east,north, such as 60,29,75,39, not \""
              + Visible.of(words)
              + "\".");
    }

    /// Whether a spot lies in it, at least partly.
    public boolean touches(Spot spot) {
      return spot.point()
          .filter(point -> {
            double up = spot.radiusKm() / KM_PER_DEGREE;
            double wide = up / Math.max(0.01, Math.cos(Math.toRadians(Math.abs(point.latitude()))));
            boolean inHeight = point.latitude() + up >= south && point.latitude() - up <= north;
            boolean fromWest = point.longitude() + wide >= west;
            boolean toEast = point.longitude() - wide <= east;
            return inHeight && (west <= east ? fromWest && toEast : fromWest || toEast);
          })
          .isPresent();
    }
  }

  /// The words for what rules must say, read.
  public static Judged judged(Optional<String> grade, Optional<String> aerial) {
    return new Judged(
        grade.map(word -> HarmGrade.Grade.values()[number(word, GRADES, "grade")]),
        aerial.map(word -> Aerial.Status.values()[number(word, AERIAL, "aerial")]));
  }

  private static int number(String word, List<String> known, String asked) {
    int number = known.indexOf(word.toLowerCase(Locale.ROOT));
    if (number < 0) {
      throw new Problem(
          Exit.USAGE,
          asked
              + " does not know \""
              + Visible.of(word)
              + "\". Use one of: "
              + String.join(", ", known)
              + ".");
    }
    return number;
  }

  /// Whether an incident passes.
  ///
  /// @param spot where a map draws a place
  public boolean lets(IncidentRow row, Function<Where, Spot> spot) {
    var happened = row.told().happened();
    return period.from().map(day -> !happened.to().isBefore(day)).orElse(true)
        && period.to().map(day -> !happened.from().isAfter(day)).orElse(true)
        && (!contested || !row.judged().contests().isEmpty())
        && (!singleOrigin || row.voices().origins() == 1)
        && judged.grade().map(grade -> grade == row.judged().grade()).orElse(true)
        && judged.aerial().map(status -> status == row.judged().aerial()).orElse(true)
        && row.spelt().types().contains(words.type())
        && row.spelt().places().contains(words.place())
        && row.spelt().texts().contains(words.text())
        && hasActed(row)
        && box.map(drawn -> drawn.touches(spot.apply(row.told().where()))).orElse(true);
  }

  private boolean hasActed(IncidentRow row) {
    return words.party().isEmpty()
        || row.told().acted().stream()
            .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(words.party()));
  }
}
