package org.trucewatch.incidents;

/// A pair of claims that an analyst should look at, with what hangs on the answer.
///
/// @param link the comparison of the two
/// @param together whether they are in one incident now
/// @param moved how many claims would change their incident if the answer were the other one
/// @param deathsApart highest less lowest number of dead that the claims concerned state; 0 where
///   at most one number is stated
/// @param order the expected change: share of doubt × claims moved × (1 + log2(1 + dead apart)).
///   Only for ordering: it is no probability and no number of claims
public record Review(Link link, boolean together, int moved, int deathsApart, double order) {}
