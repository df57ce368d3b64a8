package org.trucewatch.journal;

import java.util.List;
import java.util.Optional;

/// What analysts did that is in force in a view. An act has no day of its own on the published
/// clock: it counts as of every day.
///
/// @param decisions the link decisions with their numbers, in the order of the evidence: of each
///   analyst on each pair the last that was not undone
/// @param training the last training run that was not undone; empty if there is none
public record Acts(List<NumberedDecision> decisions, Optional<NumberedTraining> training) {
  public Acts {
    decisions = List.copyOf(decisions);
  }
}
