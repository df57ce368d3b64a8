package org.trucewatch.reports.places;

import java.util.List;
import java.util.Optional;

/// How a place is said: by its name, or by other places.
sealed interface Phrase {
  /// A name.
  record Named(String words) implements Phrase {}

  /// Near a place.
  record Near(Phrase place) implements Phrase {}

  /// So many kilometres from a place, in a direction if one is said.
  record Offset(double km, Optional<Bearing> bearing, Phrase place) implements Phrase {}

  /// On the way between two places.
  record Between(Phrase from, Phrase to) implements Phrase {}

  /// On a named line or the border of two countries, near a place if one is said.
  record Border(String line, Optional<Phrase> near) implements Phrase {}

  /// Where a place meets the border of its country.
  record Beside(Phrase place) implements Phrase {}

  /// A part of a place; the words may also be a name, such as "North Waziristan".
  record Part(String words, Optional<Bearing> bearing, Phrase place) implements Phrase {}

  /// A place within another.
  record Within(Phrase inner, Phrase outer) implements Phrase {}

  /// Several places.
  record Several(List<Phrase> places) implements Phrase {
    public Several {
      places = List.copyOf(places);
    }
  }

  /// Read in several ways; the first that is known is meant.
  record Either(List<Phrase> readings) implements Phrase {
    public Either {
      readings = List.copyOf(readings);
    }
  }

  /// Words that name no place: "border posts", "several cities".
  record Vague(String words) implements Phrase {}

  /// A direction.
  enum Bearing {
    NORTH(0, 1),
    NORTHEAST(1, 1),
    EAST(1, 0),
    SOUTHEAST(1, -1),
    SOUTH(0, -1),
    SOUTHWEST(-1, -1),
    WEST(-1, 0),
    NORTHWEST(-1, 1);

    private final int east;
    private final int north;

    Bearing(int east, int north) {
      this.east = east;
      this.north = north;
    }

    /// Kilometres east in one kilometre of this direction.
    double east() {
      return east / StrictMath.hypot(east, north);
    }

    /// Kilometres north in one kilometre of this direction.
    double north() {
      return north / StrictMath.hypot(east, north);
    }

    /// "north", "northern", "north-east", "south western" and the like.
    static Optional<Bearing> find(String words) {
      String plain = Spelling.fold(words).replace(" ", "").replace("ern", "");
      for (Bearing bearing : values()) {
        if (bearing.name().equalsIgnoreCase(plain)) {
          return Optional.of(bearing);
        }
      }
      return Optional.empty();
    }
  }
}
