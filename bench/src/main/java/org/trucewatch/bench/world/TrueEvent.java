package org.trucewatch.bench.world;

import java.util.List;

/// What happened, which no source knows exactly.
///
/// @param number its place in the order of time, from 0
/// @param days when, in days since the world began
/// @param fineType one of 24 types, see {@link Types}
/// @param words numbers of words in the world's vocabulary that tell of it
public record TrueEvent(
    int number, double days, Scene scene, int fineType, Duel duel, List<Integer> words) {

  public TrueEvent {
    words = List.copyOf(words);
  }

  /// Where. The point lies about 2.5 km from the place's own.
  public record Scene(int theatre, int place, double lat, double lon) {}

  /// Numbers of the two actors, of different sides, and how many people died.
  public record Duel(int attacker, int target, int deaths) {}

  TrueEvent withNumber(int other) {
    return new TrueEvent(other, days, scene, fineType, duel, words);
  }

  /// The day, counted from the world's first.
  public long day() {
    return (long) Math.floor(days);
  }
}
