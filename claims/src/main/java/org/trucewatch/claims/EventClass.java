package org.trucewatch.claims;

/// Coarse classes of events in the manner of ACLED's event types: what kind of means was used.
/// Which words name which class is said by the codebook in force; a type whose words are in none is
/// {@link #OTHER}, which says nothing either way when reports are compared.
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
  OTHER
}
