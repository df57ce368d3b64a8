package org.trucewatch.app.casework;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trucewatch.app.render.ClaimParts;
import org.trucewatch.app.render.RowChange.CellChange;
import org.trucewatch.app.render.RowState;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Entry;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.Kind;
import org.trucewatch.journal.Payload;
import org.trucewatch.journal.Target;
import org.trucewatch.output.pages.IncidentPage;

/// What became of single reports and claims since they came in: revised, withdrawn, back. Told in
/// the order of the days from which it counts.
public final class RowHistory {
  private static final int MOST_CELLS = 6;

  private final Journal journal;
  private final AsOf asOf;
  private final List<Step> steps = new ArrayList<>();

  private RowHistory(Journal journal, AsOf asOf) {
    this.journal = journal;
    this.asOf = asOf;
  }

  /// One thing that happened.
  ///
  /// @param day from which it counts
  /// @param sequence number of the entry
  /// @param words what, in words
  private record Step(LocalDate day, long sequence, String words) {}

  /// The history of claims and of the reports that make them, as sentences.
  public static List<IncidentPage.Recorded> of(
      Journal journal, AsOf asOf, Collection<Claim> claims) {
    var history = new RowHistory(journal, asOf);
    var reports = new TreeSet<ReportId>();
    claims.forEach(claim -> reports.add(claim.report()));
    reports.forEach(history::report);
    claims.forEach(history::claim);
    history.withdrawals(reports);
    return history.steps.stream()
        .sorted(Comparator.comparing(Step::day).thenComparingLong(Step::sequence))
        .map(step -> new IncidentPage.Recorded(step.day() + "  " + step.words(), step.sequence()))
        .toList();
  }

  private void report(ReportId id) {
    List<Entry> versions = versions(Kind.REPORT, id.value());
    LocalDate before = LocalDate.MIN;
    for (int i = 0; i < versions.size(); i++) {
      if (item(versions.get(i)) instanceof Report now) {
        LocalDate published = now.publication().published();
        LocalDate recorded = recorded(versions.get(i));
        LocalDate day = i == 0 || published.isAfter(before) ? published : recorded;
        if (i > 0 && item(versions.get(i - 1)) instanceof Report old) {
          revised("report " + id, versions.get(i), day, cells(old), cells(now));
        }
        before = published;
      }
    }
  }

  private static SortedMap<String, String> cells(Report report) {
    return new RowState(report, List.of()).cells();
  }

  /// A claim of a row with cells changes with its row, which is told already.
  private void claim(Claim claim) {
    List<Entry> versions = versions(Kind.CLAIM, claim.id().value());
    boolean isTold =
        journal
            .find(Kind.REPORT, claim.report().value())
            .flatMap(entry -> Optional.of(item(entry)))
            .filter(item -> item instanceof Report row && !row.original().cells().isEmpty())
            .isPresent();
    for (int i = 1; i < versions.size() && !isTold; i++) {
      if (item(versions.get(i - 1)) instanceof Claim old
          && item(versions.get(i)) instanceof Claim now) {
        LocalDate day = recorded(versions.get(i));
        revised("claim " + now.id(), versions.get(i), day, ClaimParts.of(old), ClaimParts.of(now));
      }
    }
  }

  private void revised(
      String what,
      Entry entry,
      LocalDate day,
      SortedMap<String, String> before,
      SortedMap<String, String> after) {
    var changes = CellChange.between(before, after);
    if (!changes.isEmpty()) {
      String cells =
          changes.stream()
              .limit(MOST_CELLS)
              .map(CellChange::words)
              .collect(Collectors.joining("; "));
      int more = changes.size() - MOST_CELLS;
      add(entry, day, what + " revised: " + cells + (more > 0 ? "; and " + more + " more" : ""));
    }
  }

  private void withdrawals(Set<ReportId> reports) {
    var own = new HashSet<Long>();
    for (Entry entry : journal.entriesOf(Kind.WITHDRAWAL)) {
      if (entry.payload() instanceof Payload.Withdrawn(var target, var because, var published)) {
        LocalDate day = published.orElse(recorded(entry));
        if (target instanceof Target.OfReport(ReportId id) && reports.contains(id)) {
          own.add(entry.sequence());
          add(entry, day, "report " + id + " withdrawn: " + because);
        } else if (target instanceof Target.OfEntry(long sequence) && own.contains(sequence)) {
          add(entry, day, "withdrawal (entry " + sequence + ") no longer holds: " + because);
        }
      }
    }
  }

  private void add(Entry entry, LocalDate day, String words) {
    boolean held = asOf.recorded().map(time -> !entry.recorded().isAfter(time)).orElse(true);
    boolean known = asOf.published().map(last -> !day.isAfter(last)).orElse(true);
    if (held && known) {
      String recorded = "recorded " + recorded(entry) + ", entry " + entry.sequence();
      steps.add(new Step(day, entry.sequence(), words + " (" + recorded + ")"));
    }
  }

  /// The entries that held the content of an item, the first first.
  private List<Entry> versions(Kind kind, String id) {
    var versions = new ArrayList<Entry>();
    Optional<Entry> at = journal.find(kind, id);
    while (at.isPresent()) {
      versions.addFirst(at.get());
      at =
          at.get().payload() instanceof Payload.Revised(long replaces, var _)
              ? Optional.of(journal.get(replaces))
              : Optional.empty();
    }
    return versions;
  }

  private static Item item(Entry entry) {
    return switch (entry.payload()) {
      case Payload.Received(Item item) -> item;
      case Payload.Revised(long _, Item item) -> item;
      case Payload.Decided _,
          Payload.Trained _,
          Payload.Withdrawn _,
          Payload.SettingsChanged _,
          Payload.Noted _ ->
          throw new IllegalStateException("Entry " + entry.sequence() + " holds no item.");
    };
  }

  private static LocalDate recorded(Entry entry) {
    return LocalDate.ofInstant(entry.recorded(), ZoneOffset.UTC);
  }

  /// What to say of a claim that is not shown because its report was withdrawn; empty if it was
  /// not.
  public static Optional<String> whyGone(Journal journal, AsOf asOf, String claim) {
    Optional<Entry> entry = journal.find(Kind.CLAIM, claim);
    if (entry.isEmpty() || !(item(entry.get()) instanceof Claim gone)) {
      return Optional.empty();
    }
    for (Entry withdrawal : journal.withdrawalsInForce()) {
      if (withdrawal.payload()
              instanceof Payload.Withdrawn(Target.OfReport(ReportId id), var because, var published)
          && id.equals(gone.report())) {
        LocalDate day = published.orElse(recorded(withdrawal));
        boolean known = asOf.published().map(last -> !day.isAfter(last)).orElse(true);
        return known
            ? Optional.of(
                "claim "
                    + gone.id()
                    + " was withdrawn with its report from "
                    + day
                    + " on ("
                    + because
                    + "). It is shown as of a day before, for example --as-of "
                    + day.minusDays(1)
                    + ".")
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
