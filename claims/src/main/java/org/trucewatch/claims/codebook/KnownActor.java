package org.trucewatch.claims.codebook;

import java.util.Optional;
import org.trucewatch.claims.Country;

/// An actor of a codebook.
///
/// @param id identifies it
/// @param title what it is called here, in neutral words
/// @param actorClass what it is
/// @param country its country; {@link Country#UNKNOWN} for none or several
/// @param within the whole that it is a part of, if it is one: a battalion of a force, a group of
///   an alliance. Who names the whole may mean the part
/// @param source where this is from
public record KnownActor(
    ActorId id,
    String title,
    ActorClass actorClass,
    Country country,
    Optional<ActorId> within,
    String source) {}
