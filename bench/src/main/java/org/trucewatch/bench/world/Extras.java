package org.trucewatch.bench.world;

/// What a world may hold beyond rows about one event each with coordinates and a day. Each is a
/// share from 0, off, to 1; they draw from a stream of their own, so the rows below stay as they
/// are.
///
/// @param missing of the rows, those without coordinates
/// @param nights of the events, those between an evening and the next morning, whose rows give the
///   night, the day before or the day after
/// @param sums of the reported events, as many rows that tell a total over up to three days in a
///   place
/// @param relays of the rows with a text, those that source E publishes again word for word
/// @param joint of the feed's rows about a place and day that it has told of, those in one report
/// @param wholes of the reported events, those that are a detail of an action along a line, which
///   the feed tells of two or three times
public record Extras(
    double missing, double nights, double sums, double relays, double joint, double wholes) {
  /// Nothing extra.
  public static final Extras NONE = new Extras(0, 0, 0, 0, 0, 0);

  public Extras {
    share("missing", missing);
    share("nights", nights);
    share("sums", sums);
    share("relays", relays);
    share("joint", joint);
    share("wholes", wholes);
  }

  private static void share(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " is a share between 0 and 1, not " + value + ".");
    }
  }

  boolean isNone() {
    return equals(NONE);
  }
}
