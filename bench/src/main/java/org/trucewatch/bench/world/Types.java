package org.trucewatch.bench.world;

/// The three levels of types: 24 fine ones, of which three make a middle one, and three coarse ones
/// above those: 0 remote violence, 1 fighting on the ground, 2 violence against civilians and
/// other.
final class Types {
  static final int FINE = 24;
  static final int MIDDLE = 8;
  static final int FINE_IN_MIDDLE = 3;

  private Types() {}

  static int middle(int fine) {
    return fine / FINE_IN_MIDDLE;
  }

  static int coarse(int middle) {
    return middle < 3 ? 0 : middle < 6 ? 1 : 2;
  }
}
