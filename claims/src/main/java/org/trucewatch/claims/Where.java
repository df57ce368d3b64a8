package org.trucewatch.claims;

import java.util.Optional;

/// Where an event is said to have happened, as claimed, errors included.
///
/// @param asWritten the place in the report's words; empty if not stated
/// @param admin1 province (ADM1), if stated
/// @param admin2 district (ADM2), if stated
/// @param country country as claimed; {@link Country#UNKNOWN} for both sides of a line
/// @param point coordinates, if the recorder gave any
/// @param precision how exactly the place is known
public record Where(
    String asWritten,
    Optional<String> admin1,
    Optional<String> admin2,
    Country country,
    Optional<Point> point,
    WherePrecision precision) {}
