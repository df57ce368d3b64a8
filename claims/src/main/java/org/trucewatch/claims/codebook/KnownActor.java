package org.trucewatch.claims.codebook;

import org.trucewatch.claims.Country;

/// An actor of a codebook.
///
/// @param id identifies it
/// @param title what it is called here, in neutral words
/// @param actorClass what it is
/// @param country its country; {@link Country#UNKNOWN} for none or several
/// @param source where this is from
public record KnownActor(
    ActorId id, String title, ActorClass actorClass, Country country, String source) {}
