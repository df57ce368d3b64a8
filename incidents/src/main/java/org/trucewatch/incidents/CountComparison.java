package org.trucewatch.incidents;

import java.util.Optional;

/// Compares how many were harmed: the dead where both claims speak of the same side's, else the
/// civilians, else the injured. An own and an enemy loss are two numbers and say nothing about each
/// other.
final class CountComparison {
  private static final int FEW = 2;
  private static final int MANY = 9;

  private static final Optional<Level> NONE = Optional.of(Level.HARM_NONE);
  private static final Optional<Level> EQUAL_FEW = Optional.of(Level.HARM_EQUAL_FEW);
  private static final Optional<Level> EQUAL = Optional.of(Level.HARM_EQUAL);
  private static final Optional<Level> EQUAL_MANY = Optional.of(Level.HARM_EQUAL_MANY);
  private static final Optional<Level> CLOSE = Optional.of(Level.HARM_CLOSE);
  private static final Optional<Level> APART = Optional.of(Level.HARM_APART);
  private static final Optional<Level> FAR = Optional.of(Level.HARM_FAR);
  private static final Optional<Level> NONE_FEW = Optional.of(Level.HARM_NONE_FEW);
  private static final Optional<Level> NONE_SOME = Optional.of(Level.HARM_NONE_SOME);

  private final Columns.Counts counts;

  CountComparison(Columns.Counts counts) {
    this.counts = counts;
  }

  Optional<Level> level(int i, int j) {
    boolean sameSide = counts.side()[i] == counts.side()[j];
    if (sameSide && counts.killed().bothStated(i, j)) {
      return level(counts.killed(), i, j);
    }
    if (counts.civilians().bothStated(i, j)) {
      return level(counts.civilians(), i, j);
    }
    if (sameSide && counts.injured().bothStated(i, j)) {
      return level(counts.injured(), i, j);
    }
    return Optional.empty();
  }

  /// Whether both claims give one number of dead, above none.
  boolean sameDeaths(int i, int j) {
    Columns.Ranges killed = counts.killed();
    return killed.low()[i] > 0
        && killed.low()[i] == killed.low()[j]
        && killed.high()[i] == killed.high()[j];
  }

  private static Optional<Level> level(Columns.Ranges ranges, int i, int j) {
    int lowA = ranges.low()[i];
    int lowB = ranges.low()[j];
    int highA = ranges.high()[i];
    int highB = ranges.high()[j];
    if (lowA == lowB && highA == highB) {
      return highA == 0 ? NONE : highA <= FEW ? EQUAL_FEW : highA <= MANY ? EQUAL : EQUAL_MANY;
    }
    if (highA == 0 || highB == 0) {
      return Math.max(highA, highB) <= FEW ? NONE_FEW : NONE_SOME;
    }
    boolean overlap = lowA <= highB && lowB <= highA;
    int small = Math.min(highA, highB);
    int large = Math.max(lowA, lowB);
    if (overlap || large - small <= 1 || 3 * small >= 2 * large) {
      return CLOSE;
    }
    return 3 * small >= large ? APART : FAR;
  }
}
