package org.trucewatch.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.TrainingRun;

/// Which training run is in force, and what it was trained on. As with decisions, the last one that
/// was not taken back counts, as of every day of publication: what weights to use is an analyst's
/// act, not evidence.
final class Trainings {

  private final List<Entry> runs = new ArrayList<>();
  private final List<Entry> withdrawals = new ArrayList<>();

  /// Takes a training run or a withdrawal, in order of numbers.
  void accept(Entry entry) {
    (entry.kind() == Kind.TRAINING ? runs : withdrawals).add(entry);
  }

  /// The run in force.
  ///
  /// @param gone what is taken back
  /// @param held the contents that the view's entries brought
  Optional<NumberedTraining> inForce(Set<Target> gone, Versions.Held held) {
    for (Entry entry : runs.reversed()) {
      if (entry.payload() instanceof Payload.Trained(TrainingRun run)
          && !gone.contains(new Target.OfEntry(entry.sequence()))) {
        long size = Math.min(run.prefix().size(), entry.sequence() - 1);
        return Optional.of(
            new NumberedTraining(
                entry.sequence(), entry.recorded(), entry.author(), run, at(size, held)));
      }
    }
    return Optional.empty();
  }

  /// What the case held at the end of the first `size` entries.
  private Evidence at(long size, Versions.Held held) {
    Withdrawals then = new Withdrawals(AsOf.NOW);
    withdrawals.stream().filter(entry -> entry.sequence() <= size).forEach(then::accept);
    Set<Target> gone = then.inForce();
    SortedMap<SourceId, Source> sources = byId(held.sources().at(size), Source::id);
    SortedMap<ReportId, Report> reports = byId(held.reports().at(size), Report::id);
    SortedMap<ClaimId, Claim> claims = byId(held.claims().at(size), Claim::id);
    reports.keySet().removeIf(id -> gone.contains(new Target.OfReport(id)));
    claims
        .values()
        .removeIf(claim ->
            gone.contains(new Target.OfClaim(claim.id()))
                || gone.contains(new Target.OfReport(claim.report())));
    return new Evidence(sources, reports, claims, new TreeMap<>(), List.of());
  }

  private static <T, K> SortedMap<K, T> byId(List<T> items, Function<T, K> id) {
    SortedMap<K, T> map = new TreeMap<>();
    items.forEach(item -> map.put(id.apply(item), item));
    return map;
  }
}
