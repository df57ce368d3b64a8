package org.trucewatch.claims;

/// The two sides of an event as one speaker tells it. The roles are the speaker's: "attacker" is
/// who the speaker says acted, and another speaker may swap the two.
///
/// @param attacker who is said to have acted
/// @param target who or what is said to have been hit
public record Actors(Actor attacker, Actor target) {}
