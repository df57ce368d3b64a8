package org.trucewatch.bench.world;

/// What a world is drawn from.
///
/// @param perDay true events a day and theatre, above 0
/// @param hardness 0 to 1: scales the errors of coding
/// @param reports how many reports to draw, 1 to 20,000,000
/// @param seed the same seed gives the same world
/// @param extras what it holds beyond plain rows
public record WorldSettings(double perDay, double hardness, int reports, long seed, Extras extras) {
  private static final int MOST_REPORTS = 20_000_000;
  private static final double MOST_PER_DAY = 10_000;

  public WorldSettings {
    if (!(perDay > 0 && perDay <= MOST_PER_DAY)) {
      throw new IllegalArgumentException(
          "perDay is above 0 and at most 10,000 events a day, not " + perDay + ".");
    }
    if (!(hardness >= 0 && hardness <= 1)) {
      throw new IllegalArgumentException("hardness lies between 0 and 1, not at " + hardness + ".");
    }
    if (reports < 1 || reports > MOST_REPORTS) {
      throw new IllegalArgumentException("n is 1 to 20,000,000 reports, not " + reports + ".");
    }
  }
}
