package org.trucewatch.app.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trucewatch.app.render.RowChange;
import org.trucewatch.app.render.RowState;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Entry;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.Payload;
import org.trucewatch.journal.Target;

/// One recorder's data set as it stood on several days.
final class Releases {
  private static final int ENTRIES_AT_ONCE = 10_000;

  private Releases() {}

  /// The days on which the data set's rows changed: by the day of publication that they, and what
  /// withdraws them, bring; or by the day on which the case took it in.
  static SortedSet<LocalDate> days(Journal journal, SourceId source, Clock clock) {
    var changed = new ChangeDays(source, clock);
    long next = 1;
    for (var entries = journal.entries(next, ENTRIES_AT_ONCE); !entries.isEmpty(); ) {
      entries.forEach(changed::accept);
      next += entries.size();
      entries = journal.entries(next, ENTRIES_AT_ONCE);
    }
    return changed.days;
  }

  /// Collects the days on which a source's rows came, changed, went and came back.
  private static final class ChangeDays {
    private final SourceId source;
    private final Clock clock;
    private final Set<ReportId> own = new HashSet<>();
    private final Set<Long> withdrawals = new HashSet<>();
    private final SortedSet<LocalDate> days = new TreeSet<>();

    ChangeDays(SourceId source, Clock clock) {
      this.source = source;
      this.clock = clock;
    }

    void accept(Entry entry) {
      switch (entry.payload()) {
        case Payload.Received(Report report) -> accept(entry, report);
        case Payload.Revised(long _, Report report) -> accept(entry, report);
        case Payload.Withdrawn withdrawn when isOwn(withdrawn.target()) -> {
          withdrawals.add(entry.sequence());
          days.add(clock.day(entry, withdrawn.published()));
        }
        case Payload.Received _,
            Payload.Revised _,
            Payload.Withdrawn _,
            Payload.Decided _,
            Payload.Trained _,
            Payload.SettingsChanged _,
            Payload.Noted _ -> {}
      }
    }

    private void accept(Entry entry, Report report) {
      if (report.source().equals(source)) {
        own.add(report.id());
        days.add(clock.day(entry, Optional.of(report.publication().published())));
      }
    }

    private boolean isOwn(Target target) {
      return switch (target) {
        case Target.OfReport(ReportId id) -> own.contains(id);
        case Target.OfEntry(long sequence) -> withdrawals.contains(sequence);
        case Target.OfClaim _, Target.OfStatement _ -> false;
      };
    }
  }

  /// By which clock releases are told apart.
  enum Clock {
    PUBLISHED,
    RECORDED;

    /// The word on the command line.
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    LocalDate day(Entry entry, Optional<LocalDate> published) {
      LocalDate recorded = LocalDate.ofInstant(entry.recorded(), ZoneOffset.UTC);
      return this == PUBLISHED ? published.orElse(recorded) : recorded;
    }

    /// The end of a day by this clock.
    AsOf endOf(LocalDate day) {
      return this == PUBLISHED
          ? AsOf.published(day)
          : AsOf.recorded(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1));
    }
  }

  /// A source's rows as they stand in a view.
  static SortedMap<ReportId, RowState> rows(Evidence evidence, SourceId source) {
    SortedMap<ReportId, List<Claim>> claims = new TreeMap<>();
    for (Claim claim : evidence.claims().values()) {
      claims.computeIfAbsent(claim.report(), _ -> new ArrayList<>()).add(claim);
    }
    SortedMap<ReportId, RowState> rows = new TreeMap<>();
    for (Report report : evidence.reports().values()) {
      if (report.source().equals(source)) {
        rows.put(report.id(), new RowState(report, claims.getOrDefault(report.id(), List.of())));
      }
    }
    return rows;
  }

  /// What changed from one state to the next, row by row, in the order of their ids.
  static List<RowChange> changes(
      SortedMap<ReportId, RowState> before, SortedMap<ReportId, RowState> after) {
    var ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    var changes = new ArrayList<RowChange>();
    for (ReportId id : ids) {
      Optional<RowState> old = Optional.ofNullable(before.get(id));
      Optional<RowState> now = Optional.ofNullable(after.get(id));
      if (old.isEmpty()) {
        changes.add(new RowChange.Added(id));
      } else if (now.isEmpty()) {
        changes.add(new RowChange.Withdrawn(id));
      } else {
        var cells = RowChange.CellChange.between(old.get().cells(), now.get().cells());
        if (!cells.isEmpty()) {
          changes.add(new RowChange.Revised(id, cells));
        }
      }
    }
    return changes;
  }
}
