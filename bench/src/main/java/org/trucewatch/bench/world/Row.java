package org.trucewatch.bench.world;

import java.util.List;
import java.util.Optional;

/// One report of a made-up world, coded as a row. Errors of its source are in it.
///
/// @param key which row, and the truth about it
/// @param when the day
/// @param where the place
/// @param kind the type
/// @param who the two sides
/// @param told deaths and words
public record Row(Key key, Moment when, Spot where, Kind kind, Parties who, Told told) {

  /// Which row it is, and what is true of it; an engine under test sees number, source and report.
  ///
  /// @param number its place in the file, from 0
  /// @param source A, B, C: curated, at most one row for each event; D: a feed that repeats itself;
  ///   E: one that publishes others' reports again
  /// @param report the row whose report this one is from: itself, or an earlier one
  /// @param event the number of the true event; {@link #NONE} for a sum. An action along a line has
  ///   a number above those of all events
  /// @param covers the events that a sum or an action along a line covers; else empty
  /// @param relays the row that source E repeats, else {@link #NONE}
  public record Key(
      int number, char source, int report, int event, List<Integer> covers, int relays) {
    /// In place of the event of a sum, which belongs to none, and of the row that is repeated.
    public static final int NONE = -1;

    public Key {
      covers = List.copyOf(covers);
    }

    static Key plain(int number, char source, int event) {
      return new Key(number, source, number, event, List.of(), NONE);
    }

    static Key relay(int number, char source, int event, int relays) {
      return new Key(number, source, number, event, List.of(), relays);
    }

    static Key sum(int number, char source, List<Integer> covers) {
      return new Key(number, source, number, NONE, covers, NONE);
    }

    static Key whole(int number, char source, int event, int detail) {
      return new Key(number, source, number, event, List.of(detail), NONE);
    }

    /// Whether the row tells of an action along a line, of which events are details.
    public boolean isWhole() {
      return event != NONE && !covers.isEmpty();
    }

    /// Whether the row tells a total over several events.
    public boolean isSum() {
      return event == NONE;
    }
  }

  /// When, by the row.
  ///
  /// @param day days since the world's first day; may be negative. Of a week or month, the middle
  /// @param lastDay the same, but for a night or a sum
  /// @param precision 1 day, 2 week, 3 month
  public record Moment(long day, long lastDay, int precision) {
    static Moment ofDay(long day, int precision) {
      return new Moment(day, day, precision);
    }
  }

  /// Where, by the row.
  ///
  /// @param point the coordinates, if the row has any
  /// @param precision 1 exact, 2 place, 3 centre of the district, 4 centre of the province, 5 a
  ///   line
  /// @param area province and district
  /// @param name the name of the place; empty if coarser
  public record Spot(Optional<Coordinates> point, int precision, Area area, String name) {}

  /// Degrees north and east.
  public record Coordinates(double lat, double lon) {}

  /// Province and district of a theatre, by number.
  public record Area(int theatre, int province, int district) {
    /// In place of a district that is not known.
    public static final int NO_DISTRICT = -1;

    Area withoutDistrict() {
      return new Area(theatre, province, NO_DISTRICT);
    }

    /// Its province, unique in the world, such as `0_11`.
    public String provinceName() {
      return theatre + "_" + province;
    }

    /// Its district, unique in the world; empty if not known.
    public String districtName() {
      return district == NO_DISTRICT ? "" : theatre + "_" + district;
    }
  }

  /// What kind of event, by the row.
  ///
  /// @param label the type in the source's own scheme, such as `B:7`
  /// @param middle the middle type that the label stands for, 0 to 7
  /// @param coarse the coarse type, 0 to 2
  public record Kind(String label, int middle, int coarse) {}

  /// The row with place, day and deaths of another: what a feed copies from a data set.
  Row copying(Row other) {
    return new Row(
        key,
        Moment.ofDay(other.when.day, when.precision),
        other.where,
        kind,
        who,
        new Told(other.told.deaths, told.text));
  }

  Row withNumber(int number) {
    return withKey(Key.plain(number, key.source, key.event));
  }

  Row withKey(Key other) {
    return new Row(other, when, where, kind, who, told);
  }

  Row withMoment(Moment other) {
    return new Row(key, other, where, kind, who, told);
  }

  Row withoutPoint() {
    var without = new Spot(Optional.empty(), where.precision, where.area, where.name);
    return new Row(key, when, without, kind, who, told);
  }

  Row inReport(int report) {
    return withKey(new Key(key.number, key.source, report, key.event, key.covers, key.relays));
  }

  /// The two sides as told.
  public record Parties(Party attacker, Party target) {}

  /// One side, by the row.
  ///
  /// @param name empty if unknown; `side` and a digit if only the side is known
  /// @param side 0 to 3, or {@link #UNKNOWN_SIDE}
  public record Party(String name, int side) {
    /// In place of the side of an unknown actor.
    public static final int UNKNOWN_SIDE = -1;

    static final Party UNKNOWN = new Party("", UNKNOWN_SIDE);
  }

  /// What else the row tells.
  ///
  /// @param deaths or {@link #NOT_STATED}
  /// @param text words of the report, separated by spaces; may be empty
  public record Told(int deaths, String text) {
    /// In place of deaths that the report does not state.
    public static final int NOT_STATED = -1;
  }
}
