package org.trucewatch.claims;

/// One event as one speaker tells it.
///
/// @param happened when
/// @param where where
/// @param type what kind
/// @param actors who to whom
public record Event(When happened, Where where, EventType type, Actors actors) {}
