package org.trucewatch.bench.world;

/// A village or town of a theatre.
///
/// @param number its rank by popularity in its theatre, from 0
/// @param province the number of its province in its theatre
/// @param district the number of its district in its theatre
record Place(int number, String name, double lat, double lon, int province, int district) {
  static final int COUNT = 400;

  /// 0 for the most central place, towards 1 for one that few hear of.
  double remoteness() {
    return Math.min(1, number / (double) COUNT);
  }
}
