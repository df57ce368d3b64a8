package org.trucewatch.journal;

import org.trucewatch.claims.LinkDecision;

/// A link decision with the number by which it can be withdrawn.
///
/// @param sequence number of its entry
/// @param decision the decision
public record NumberedDecision(long sequence, LinkDecision decision) {}
