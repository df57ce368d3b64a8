package org.trucewatch.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trucewatch.app.render.RowChange;
import org.trucewatch.app.render.RowState;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Item;
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

  /// The days on which the data set's rows were published, revised or withdrawn.
  static SortedSet<LocalDate> days(Journal journal, SourceId source) {
    var days = new TreeSet<LocalDate>();
    var own = new TreeSet<ReportId>();
    long next = 1;
    for (var entries = journal.entries(next, ENTRIES_AT_ONCE); !entries.isEmpty(); ) {
      for (Entry entry : entries) {
        switch (entry.payload()) {
          case Payload.Received(Item item) -> note(item, source, own, days);
          case Payload.Revised(long _, Item item) -> note(item, source, own, days);
          case Payload.Withdrawn(Target.OfReport(ReportId id), var _, var day)
              when own.contains(id) ->
              day.ifPresent(days::add);
          case Payload.Withdrawn _,
              Payload.Decided _,
              Payload.SettingsChanged _,
              Payload.Noted _ -> {}
        }
      }
      next += entries.size();
      entries = journal.entries(next, ENTRIES_AT_ONCE);
    }
    return days;
  }

  private static void note(
      Item item, SourceId source, SortedSet<ReportId> own, SortedSet<LocalDate> days) {
    if (item instanceof Report report && report.source().equals(source)) {
      own.add(report.id());
      days.add(report.publication().published());
    }
  }

  /// The rows as they stood at a moment.
  static SortedMap<ReportId, RowState> rows(Journal journal, SourceId source, AsOf asOf) {
    var evidence = journal.asOf(asOf).evidence();
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
        var cells = cells(old.get().cells(), now.get().cells());
        if (!cells.isEmpty()) {
          changes.add(new RowChange.Revised(id, cells));
        }
      }
    }
    return changes;
  }

  private static List<RowChange.CellChange> cells(
      SortedMap<String, String> before, SortedMap<String, String> after) {
    var columns = new TreeSet<>(before.keySet());
    columns.addAll(after.keySet());
    var changes = new ArrayList<RowChange.CellChange>();
    for (String column : columns) {
      String old = Objects.requireNonNullElse(before.get(column), "");
      String now = Objects.requireNonNullElse(after.get(column), "");
      if (!old.equals(now)) {
        changes.add(new RowChange.CellChange(column, old, now));
      }
    }
    return changes;
  }
}
