package org.trucewatch.app.imports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.journal.Entry;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.Kind;
import org.trucewatch.journal.Payload;
import org.trucewatch.journal.View;

/// The rows that a case holds, looked at when a later release brings them again.
///
/// A release gives all its rows one day of publication. A row that says what it said before was
/// published on the day it first stood there; the later day changes nothing about it, so that it is
/// a duplicate and no revision.
final class HeldRows {
  private final Journal journal;
  private final View before;
  private final Set<ReportId> withdrawn;
  private final Optional<LocalDate> published;

  /// Starts with the case before the import.
  ///
  /// @param withdrawn rows that an earlier release took away
  /// @param published the day that the user gives for the rows of the release
  HeldRows(Journal journal, View before, Set<ReportId> withdrawn, Optional<LocalDate> published) {
    this.journal = journal;
    this.before = before;
    this.withdrawn = Set.copyOf(withdrawn);
    this.published = published;
  }

  /// The row as it is held, if it is held and says the same; else the item as it is.
  Item asHeld(Item item) {
    if (item instanceof Report row
        && !row.original().cells().isEmpty()
        && published.filter(row.publication().published()::equals).isPresent()) {
      return find(row.id()).filter(held -> saysTheSame(held, row)).orElse(row);
    }
    return item;
  }

  private static boolean saysTheSame(Report held, Report row) {
    Publication first = held.publication();
    return first.basis() == row.publication().basis()
        && first.published().isBefore(row.publication().published())
        && held.equals(
            new Report(row.id(), row.source(), first, row.page(), row.cites(), row.original()));
  }

  private Optional<Report> find(ReportId id) {
    return Optional.ofNullable(before.evidence().reports().get(id)).or(() -> findWithdrawn(id));
  }

  private Optional<Report> findWithdrawn(ReportId id) {
    return withdrawn.contains(id)
        ? journal.find(Kind.REPORT, id.value()).flatMap(HeldRows::report)
        : Optional.empty();
  }

  private static Optional<Report> report(Entry entry) {
    return switch (entry.payload()) {
      case Payload.Received(Report report) -> Optional.of(report);
      case Payload.Revised(long _, Report report) -> Optional.of(report);
      case Payload.Received _,
          Payload.Revised _,
          Payload.Decided _,
          Payload.Trained _,
          Payload.Withdrawn _,
          Payload.SettingsChanged _,
          Payload.Noted _ ->
          Optional.empty();
    };
  }
}
