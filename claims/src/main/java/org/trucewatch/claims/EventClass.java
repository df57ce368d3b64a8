package org.trucewatch.claims;

import java.util.List;
import java.util.Map;

/// Coarse classes of events, codebook `event-classes/1`, in the manner of ACLED's event types: what
/// kind of means was used. A type whose words are not in the codebook is {@link #OTHER}, which says
/// nothing either way when reports are compared.
public enum EventClass {
  /// From the air: crewed aircraft, drones, incursions into airspace.
  AERIAL,
  /// Indirect fire from the ground: artillery, mortars, rockets, missiles.
  SHELLING,
  /// Fighting between forces on the ground.
  GROUND,
  /// A planted or carried explosive device.
  BOMBING,
  /// A blast of which the report does not say the cause.
  EXPLOSION,
  /// Anything else.
  OTHER;

  /// The beginnings of words that name a class; the first class in the order of this enum wins.
  private static final Map<EventClass, List<String>> STEMS =
      Map.of(
          AERIAL, List.of("air", "drone", "uav", "aerial", "helicopter"),
          SHELLING, List.of("shell", "artiller", "mortar", "rocket", "missile"),
          GROUND,
              List.of(
                  "clash",
                  "ambush",
                  "raid",
                  "assault",
                  "battle",
                  "ground",
                  "firing",
                  "gunfire",
                  "fighting"),
          BOMBING, List.of("bombing", "ied", "suicide", "landmine"),
          EXPLOSION, List.of("explosion", "blast"),
          OTHER, List.of());

  /// The class of a type's name. UCDP's types of violence ("state-based", "non-state", "one-sided")
  /// do not name a means and are {@link #OTHER}.
  static EventClass of(String name) {
    for (EventClass candidate : values()) {
      if (STEMS.getOrDefault(candidate, List.of()).stream().anyMatch(s -> startsWord(name, s))) {
        return candidate;
      }
    }
    return OTHER;
  }

  private static boolean startsWord(String name, String stem) {
    return name.startsWith(stem) || name.contains(" " + stem) || name.contains("-" + stem);
  }
}
