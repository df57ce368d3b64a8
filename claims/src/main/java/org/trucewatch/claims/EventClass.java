package org.trucewatch.claims;

import java.util.List;

/// Coarse classes of events, codebook `event-classes/1`, in the manner of ACLED's event types: what
/// kind of means was used. A type whose words are not in the codebook is {@link #OTHER}, which says
/// nothing either way when reports are compared.
public enum EventClass {
  /// From the air: crewed aircraft, drones, incursions into airspace.
  AERIAL("air", "drone", "uav", "aerial", "airspace", "helicopter"),
  /// Indirect fire from the ground: artillery, mortars, rockets, missiles.
  SHELLING("shell", "artiller", "mortar", "rocket", "missile"),
  /// Fighting between forces on the ground.
  GROUND("clash", "ambush", "raid", "assault", "battle", "ground", "firing", "gunfire", "fighting"),
  /// A planted or carried explosive device.
  BOMBING("bombing", "ied", "suicide", "landmine", "mine "),
  /// A blast of which the report does not say the cause.
  EXPLOSION("explosion", "blast"),
  /// Anything else.
  OTHER;

  private final List<String> stems;

  EventClass(String... stems) {
    this.stems = List.of(stems);
  }

  /// The first class, in the order of this enum, one of whose word stems occurs in the type's name.
  /// UCDP's types of violence ("state-based", "non-state", "one-sided") do not name a means and are
  /// {@link #OTHER}.
  static EventClass of(EventType type) {
    for (EventClass candidate : values()) {
      if (candidate.stems.stream().anyMatch(stem -> startsWord(type.name(), stem))) {
        return candidate;
      }
    }
    return OTHER;
  }

  private static boolean startsWord(String name, String stem) {
    return name.startsWith(stem) || name.contains(" " + stem) || name.contains("-" + stem);
  }
}
