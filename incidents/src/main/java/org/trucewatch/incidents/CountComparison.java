package org.trucewatch.incidents;

import java.util.List;
import java.util.Optional;

/// Compares how many were harmed: the dead where both claims speak of the same side's, else the
/// civilians, else the injured. An own and an enemy loss are two numbers and say nothing about each
/// other. Beside a record, a report is early, and early counts are low: there, lower and higher are
/// told apart.
final class CountComparison {
  private static final int FEW = 2;
  private static final int MANY = 9;

  /// How two numbers compare, the first one and the second.
  private enum Likeness {
    EQUAL_MANY,
    EQUAL,
    EQUAL_FEW,
    NONE,
    CLOSE,
    LOWER,
    HIGHER,
    FAR_LOWER,
    FAR_HIGHER,
    NONE_FEW,
    NONE_SOME
  }

  private static final List<Optional<Level>> ALIKE =
      List.of(
          Optional.of(Level.HARM_EQUAL_MANY),
          Optional.of(Level.HARM_EQUAL),
          Optional.of(Level.HARM_EQUAL_FEW),
          Optional.of(Level.HARM_NONE),
          Optional.of(Level.HARM_CLOSE),
          Optional.of(Level.HARM_APART),
          Optional.of(Level.HARM_APART),
          Optional.of(Level.HARM_FAR),
          Optional.of(Level.HARM_FAR),
          Optional.of(Level.HARM_NONE_FEW),
          Optional.of(Level.HARM_NONE_SOME));

  private static final List<Optional<Level>> REPORT_FIRST =
      List.of(
          Optional.of(Level.REPORT_EQUAL_MANY),
          Optional.of(Level.REPORT_EQUAL),
          Optional.of(Level.REPORT_EQUAL_FEW),
          Optional.of(Level.REPORT_NONE),
          Optional.of(Level.REPORT_CLOSE),
          Optional.of(Level.REPORT_LOWER),
          Optional.of(Level.REPORT_HIGHER),
          Optional.of(Level.REPORT_FAR_LOWER),
          Optional.of(Level.REPORT_FAR_HIGHER),
          Optional.of(Level.REPORT_NONE_FEW),
          Optional.of(Level.REPORT_NONE_SOME));

  private final Columns claims;
  private final Columns.Counts counts;

  CountComparison(Columns claims) {
    this.claims = claims;
    this.counts = claims.counts();
  }

  Optional<Level> level(int i, int j) {
    if (claims.isRow(i) == claims.isRow(j)) {
      return level(i, j, ALIKE);
    }
    return claims.isRow(i) ? level(j, i, REPORT_FIRST) : level(i, j, REPORT_FIRST);
  }

  private Optional<Level> level(int i, int j, List<Optional<Level>> levels) {
    boolean sameSide = counts.side()[i] == counts.side()[j];
    if (sameSide && counts.killed().bothStated(i, j)) {
      return levels.get(likeness(counts.killed(), i, j).ordinal());
    }
    if (counts.civilians().bothStated(i, j)) {
      return levels.get(likeness(counts.civilians(), i, j).ordinal());
    }
    if (sameSide && counts.injured().bothStated(i, j)) {
      return levels.get(likeness(counts.injured(), i, j).ordinal());
    }
    return Optional.empty();
  }

  /// Whether both claims give one number of harmed, above two.
  boolean isSameAboveTwo(int i, int j) {
    return level(i, j, ALIKE)
        .filter(level -> level == Level.HARM_EQUAL || level == Level.HARM_EQUAL_MANY)
        .isPresent();
  }

  /// Whether both claims give one number of dead, above none.
  boolean sameDeaths(int i, int j) {
    Columns.Ranges killed = counts.killed();
    return killed.low()[i] > 0
        && killed.low()[i] == killed.low()[j]
        && killed.high()[i] == killed.high()[j];
  }

  private static Likeness likeness(Columns.Ranges ranges, int i, int j) {
    int lowA = ranges.low()[i];
    int lowB = ranges.low()[j];
    int highA = ranges.high()[i];
    int highB = ranges.high()[j];
    if (lowA == lowB && highA == highB) {
      return equal(highA);
    }
    if (highA == 0 || highB == 0) {
      return Math.max(highA, highB) <= FEW ? Likeness.NONE_FEW : Likeness.NONE_SOME;
    }
    boolean overlap = lowA <= highB && lowB <= highA;
    int small = Math.min(highA, highB);
    int large = Math.max(lowA, lowB);
    if (overlap || large - small <= 1 || 3 * small >= 2 * large) {
      return Likeness.CLOSE;
    }
    if (3 * small >= large) {
      return highA < lowB ? Likeness.LOWER : Likeness.HIGHER;
    }
    return highA < lowB ? Likeness.FAR_LOWER : Likeness.FAR_HIGHER;
  }

  private static Likeness equal(int number) {
    if (number == 0) {
      return Likeness.NONE;
    }
    return number <= FEW
        ? Likeness.EQUAL_FEW
        : number <= MANY ? Likeness.EQUAL : Likeness.EQUAL_MANY;
  }
}
