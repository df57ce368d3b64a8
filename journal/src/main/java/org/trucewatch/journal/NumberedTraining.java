package org.trucewatch.journal;

import java.time.Instant;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.TrainingRun;

/// A training run that is in force in a view, with what it was trained on.
///
/// @param sequence number of its entry, by which it can be withdrawn
/// @param recorded when it was recorded
/// @param author who trained
/// @param run what it gave
/// @param evidence the sources, reports and claims that the case held at the end of the run's
///   prefix, whatever was published when; of entries that the view holds. No statements, no
///   decisions: nothing is learned from them
public record NumberedTraining(
    long sequence, Instant recorded, String author, TrainingRun run, Evidence evidence) {}
