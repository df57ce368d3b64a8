package org.trucewatch.app.cache;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;
import org.trucewatch.journal.Entry;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.NumberedDecision;
import org.trucewatch.journal.Payload;
import org.trucewatch.journal.Target;
import org.trucewatch.journal.View;

/// What a view of a case as it is now holds, without the items: these are read from the journal
/// when they are asked for.
///
/// @param held how much it holds, and of what there are few, what
/// @param gone what the journal has and the view does not, because it was taken back
/// @param settings the settings
/// @param decisions the decisions in force
/// @param training the training run in force
public record Contents(
    Held held,
    Gone gone,
    SortedMap<String, String> settings,
    List<NumberedDecision> decisions,
    Optional<TrainedOn> training) {
  /// How many of each.
  ///
  /// @param reports visible reports
  /// @param claims visible claims
  /// @param statements visible statements
  /// @param sources the sources
  /// @param documents the documents, by name
  public record Held(
      int reports, int claims, int statements, List<SourceId> sources, List<String> documents) {
    public Held {
      sources = List.copyOf(sources);
      documents = List.copyOf(documents);
    }
  }

  /// What is taken back; claims whose report is are not named again.
  public record Gone(Set<ReportId> reports, Set<ClaimId> claims) {
    public Gone {
      reports = Collections.unmodifiableSet(new TreeSet<>(reports));
      claims = Collections.unmodifiableSet(new TreeSet<>(claims));
    }
  }

  /// A training run, and how much it was trained on.
  public record TrainedOn(long sequence, int sources, int reports, int claims) {}

  public Contents {
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    decisions = List.copyOf(decisions);
  }

  /// Of a view of all that the journal holds.
  static Contents of(View view, Journal journal) {
    Evidence evidence = view.evidence();
    Set<ReportId> reports = new TreeSet<>();
    Set<ClaimId> claims = new TreeSet<>();
    for (Entry entry : journal.withdrawalsInForce()) {
      if (entry.payload() instanceof Payload.Withdrawn withdrawn) {
        switch (withdrawn.target()) {
          case Target.OfReport(ReportId id) -> reports.add(id);
          case Target.OfClaim(ClaimId id) -> claims.add(id);
          case Target.OfStatement _, Target.OfEntry _ -> {}
        }
      }
    }
    return new Contents(
        new Held(
            evidence.reports().size(),
            evidence.claims().size(),
            evidence.statements().size(),
            List.copyOf(evidence.sources().keySet()),
            view.documents().stream().map(document -> document.name()).toList()),
        new Gone(reports, claims),
        view.settings(),
        view.decisions(),
        view.training()
            .map(run ->
                new TrainedOn(
                    run.sequence(),
                    run.evidence().sources().size(),
                    run.evidence().reports().size(),
                    run.evidence().claims().size())));
  }
}
