package org.trucewatch.incidents;

import java.util.Optional;
import org.trucewatch.claims.WherePrecision;

/// Compares two claims field by field. A field that says nothing, because one side does not state
/// it, has no level.
///
/// Levels after Fellegi and Sunter (1969), "A Theory for Record Linkage", with comparison levels
/// for each class of precision: a record placed to the province says less by agreeing, and less by
/// disagreeing, than one placed to the town.
final class Comparison {
  /// Coordinates this close are the same, in km.
  private static final double IDENTICAL_KM = .02;

  /// Two points this close are one place, in km.
  private static final double SAME_KM = 1.5;

  private static final double CLOSE_KM = 5;
  private static final double NEARBY_KM = 12;

  /// How far apart two points may lie and still be compared, in km.
  static final double REACH_KM = 25;

  private static final double NET_KM = 40;

  /// A window wider than this belongs to a date known to the month or worse, in days.
  private static final int WEEK_WINDOW = 7;

  /// The middles of two weeks this close are the same, in days.
  private static final int MID_WEEK = 1;

  /// The middles of two months this close are the same, in days.
  private static final int MID_MONTH = 8;

  private static final Optional<Level> ACTORS_SAME_SELDOM = Optional.of(Level.ACTORS_SAME_SELDOM);
  private static final Optional<Level> ACTORS_SAME = Optional.of(Level.ACTORS_SAME);
  private static final Optional<Level> ACTORS_PART = Optional.of(Level.ACTORS_PART);
  private static final Optional<Level> ACTORS_SWAPPED = Optional.of(Level.ACTORS_SWAPPED);
  private static final Optional<Level> ACTORS_OTHER = Optional.of(Level.ACTORS_OTHER);
  private static final Optional<Level> TARGET_SAME_SELDOM = Optional.of(Level.TARGET_SAME_SELDOM);
  private static final Optional<Level> TARGET_SAME = Optional.of(Level.TARGET_SAME);
  private static final Optional<Level> TARGET_PART = Optional.of(Level.TARGET_PART);
  private static final Optional<Level> TARGET_OTHER = Optional.of(Level.TARGET_OTHER);

  private final Columns claims;
  private final CountComparison counts;

  Comparison(Columns claims) {
    this.claims = claims;
    this.counts = new CountComparison(claims);
  }

  /// The levels of two claims.
  ///
  /// @param family the family that brought them together: the fields that selected a pair say
  ///   nothing more about it
  long pattern(int i, int j, Family family) {
    long pattern = Pattern.of(family);
    boolean net = family == Family.ACTORS || family == Family.WORDS || family == Family.REPEATED;
    pattern = Pattern.with(pattern, net ? netPlace(i, j) : place(i, j));
    if (family != Family.SWAPPED_DATE) {
      boolean far = family == Family.REPEATED && claims.dates().gap(i, j) > Families.WORDS_WINDOW;
      pattern = Pattern.with(pattern, far ? weeksApart(i, j) : time(i, j));
    }
    if (family != Family.ACTORS) {
      pattern = with(pattern, claims.acts().kinds().level(claims.type(i), claims.type(j)));
      pattern = with(pattern, actors(i, j));
      pattern = with(pattern, targets(i, j));
    }
    pattern = with(pattern, counts.level(i, j));
    return switch (family) {
      case WORDS -> Pattern.with(pattern, TextLevel.ofFound(claims.words().cosine(i, j)));
      case REPEATED -> pattern;
      case POINTS, DISTRICT, NAME, PROVINCE, REGION, SWAPPED_DATE, ACTORS ->
          with(pattern, text(i, j));
    };
  }

  private Level weeksApart(int i, int j) {
    return claims.dates().mayBeSlip(i, j) ? Level.REPEATED_SLIP : Level.REPEATED_OTHER;
  }

  private static long with(long pattern, Optional<Level> level) {
    return level.isPresent() ? Pattern.with(pattern, level.get()) : pattern;
  }

  /// Whether words or numbers tie two claims to each other.
  boolean ties(int i, int j) {
    return counts.isSameAboveTwo(i, j) || TextLevel.isClose(claims.words().cosine(i, j));
  }

  private Level netPlace(int i, int j) {
    if (!claims.havePoints(i, j)) {
      return Level.NET_UNKNOWN;
    }
    return claims.areWithin(i, j, NET_KM) ? Level.NET_CLOSE : Level.NET_FAR;
  }

  private Level place(int i, int j) {
    Spot a = claims.spot(i);
    Spot b = claims.spot(j);
    if (a.isCoarse() || b.isCoarse()) {
      return region(a, b);
    }
    if (a.isProvince() || b.isProvince()) {
      if (!a.sameProvince(b)) {
        return Level.PROVINCE_OTHER;
      }
      return a.isProvince() && b.isProvince() ? Level.PROVINCE_BOTH : Level.PROVINCE_SAME;
    }
    boolean district =
        a.precision() == WherePrecision.DISTRICT || b.precision() == WherePrecision.DISTRICT;
    if (!district && claims.havePoints(i, j)) {
      if (a.precision() != b.precision()) {
        return mixed(i, j, claims.sharesName(i, j));
      }
      boolean exact = a.precision() == WherePrecision.EXACT;
      return exact ? exactPoints(i, j, claims.sharesName(i, j)) : towns(i, j, a, b);
    }
    return district(a, b);
  }

  private static Level district(Spot a, Spot b) {
    boolean same = a.sameDistrict(b);
    boolean named = a.sharesName(b);
    if (named) {
      return a.sameProvince(b) ? Level.DISTRICT_NAMED : Level.DISTRICT_NAME_ELSEWHERE;
    }
    if (!a.sameProvince(b) || (!same && a.knowDistricts(b))) {
      return Level.DISTRICT_ELSEWHERE;
    }
    boolean bothNamed = !a.names().isEmpty() && !b.names().isEmpty();
    if (same) {
      return bothNamed ? Level.DISTRICT_SAME_OTHER_NAME : Level.DISTRICT_SAME;
    }
    return bothNamed ? Level.DISTRICT_OTHER_NAME : Level.DISTRICT_NO_NAME;
  }

  private static Level region(Spot a, Spot b) {
    if (!a.countriesAgree(b) || a.country().isKnown() != b.country().isKnown()) {
      return Level.REGION_OTHER;
    }
    return a.sharesName(b) ? Level.REGION_NAMED : Level.REGION_SAME;
  }

  private Level exactPoints(int i, int j, boolean named) {
    if (claims.areWithin(i, j, IDENTICAL_KM)) {
      return Level.EXACT_IDENTICAL;
    }
    if (claims.areWithin(i, j, SAME_KM)) {
      return named ? Level.EXACT_SAME : Level.EXACT_SAME_OTHER_NAME;
    }
    if (claims.areWithin(i, j, CLOSE_KM)) {
      return named ? Level.EXACT_CLOSE : Level.EXACT_CLOSE_OTHER_NAME;
    }
    if (claims.areWithin(i, j, NEARBY_KM)) {
      return Level.EXACT_NEARBY;
    }
    return claims.areWithin(i, j, REACH_KM) ? Level.EXACT_AROUND : Level.EXACT_FAR;
  }

  /// A town's point stands for all its quarters, so another name there is not another place.
  private Level towns(int i, int j, Spot a, Spot b) {
    boolean named = claims.sharesName(i, j);
    if (claims.areWithin(i, j, SAME_KM)) {
      if (named) {
        return claims.areWithin(i, j, IDENTICAL_KM) ? Level.NEAR_IDENTICAL : Level.NEAR_SAME_NAMED;
      }
      boolean bothNamed = !a.names().isEmpty() && !b.names().isEmpty();
      return bothNamed ? Level.NEAR_SAME_OTHER_NAME : Level.NEAR_SAME;
    }
    if (claims.areWithin(i, j, CLOSE_KM)) {
      return named ? Level.NEAR_CLOSE_NAMED : Level.NEAR_CLOSE;
    }
    if (claims.areWithin(i, j, NEARBY_KM)) {
      return named ? Level.NEAR_NEARBY_NAMED : Level.NEAR_NEARBY;
    }
    if (claims.areWithin(i, j, REACH_KM)) {
      return named ? Level.NEAR_AROUND_NAMED : Level.NEAR_AROUND;
    }
    return Level.NEAR_FAR;
  }

  /// A town beside an exact point: the point lies somewhere in it or around.
  private Level mixed(int i, int j, boolean named) {
    if (claims.areWithin(i, j, SAME_KM)) {
      return named ? Level.MIXED_SAME_NAMED : Level.MIXED_SAME;
    }
    if (claims.areWithin(i, j, CLOSE_KM)) {
      return named ? Level.MIXED_CLOSE_NAMED : Level.MIXED_CLOSE;
    }
    if (claims.areWithin(i, j, NEARBY_KM)) {
      return named ? Level.MIXED_NEARBY_NAMED : Level.MIXED_NEARBY;
    }
    if (claims.areWithin(i, j, REACH_KM)) {
      return named ? Level.MIXED_AROUND_NAMED : Level.MIXED_AROUND;
    }
    return Level.MIXED_FAR;
  }

  private Level time(int i, int j) {
    Dates dates = claims.dates();
    if (dates.isExact(i) && dates.isExact(j)) {
      return claims.isRow(i) == claims.isRow(j)
          ? days(i, j)
          : claims.isRow(i) ? feed(i, j) : feed(j, i);
    }
    int gap = dates.gap(i, j);
    // Twice the distance of the middles, so that it is a whole number of days.
    int apart = Math.abs(dates.from(i) + dates.to(i) - dates.from(j) - dates.to(j)) / 2;
    boolean month = dates.window(i) > WEEK_WINDOW || dates.window(j) > WEEK_WINDOW;
    if (month) {
      return gap > 0
          ? Level.MONTH_OUTSIDE
          : apart <= MID_MONTH ? Level.MONTH_INSIDE : Level.MONTH_EDGE;
    }
    return gap > 0 ? Level.TIME_OUTSIDE : apart <= MID_WEEK ? Level.TIME_INSIDE : Level.TIME_EDGE;
  }

  private Level days(int i, int j) {
    int gap = claims.dates().gap(i, j);
    if (gap == 0) {
      return claims.dates().from(i) == claims.dates().from(j)
          ? Level.TIME_SAME
          : Level.TIME_TOUCHES;
    }
    return gap == 1
        ? Level.TIME_ONE
        : gap == 2 ? Level.TIME_TWO : gap <= 4 ? Level.TIME_FOUR : Level.TIME_FAR;
  }

  /// A report beside a row of a data set: reports lag, so the day after says more than the day
  /// before.
  private Level feed(int row, int report) {
    int gap = claims.dates().gap(row, report);
    if (gap == 0) {
      return Level.FEED_SAME;
    }
    if (gap == 1) {
      boolean later = claims.dates().from(report) > claims.dates().from(row);
      return later ? Level.FEED_NEXT : Level.FEED_BEFORE;
    }
    return gap == 2 ? Level.FEED_TWO : gap <= 4 ? Level.FEED_FOUR : Level.FEED_FAR;
  }

  private Optional<Level> actors(int i, int j) {
    int one = claims.acts().attacker()[i];
    int two = claims.acts().attacker()[j];
    if (one == Columns.NONE || two == Columns.NONE) {
      return Optional.empty();
    }
    Parties parties = claims.acts().parties();
    if (parties.agree(one, two)) {
      return parties.isSeldom(one) ? ACTORS_SAME_SELDOM : ACTORS_SAME;
    }
    if (parties.arePartAndWhole(one, two)) {
      return ACTORS_PART;
    }
    int targetOne = claims.acts().target()[i];
    int targetTwo = claims.acts().target()[j];
    boolean swapped =
        (targetTwo != Columns.NONE && parties.agree(one, targetTwo))
            || (targetOne != Columns.NONE && parties.agree(two, targetOne));
    return swapped ? ACTORS_SWAPPED : ACTORS_OTHER;
  }

  private Optional<Level> targets(int i, int j) {
    int one = claims.acts().target()[i];
    int two = claims.acts().target()[j];
    if (one == Columns.NONE || two == Columns.NONE) {
      return Optional.empty();
    }
    Parties parties = claims.acts().parties();
    if (parties.agree(one, two)) {
      return parties.isSeldom(one) ? TARGET_SAME_SELDOM : TARGET_SAME;
    }
    return parties.arePartAndWhole(one, two) ? TARGET_PART : TARGET_OTHER;
  }

  private Optional<Level> text(int i, int j) {
    Words words = claims.words();
    return words.isMute(i) || words.isMute(j)
        ? Optional.empty()
        : TextLevel.of(words.cosine(i, j), words, i, j);
  }
}
