package org.trucewatch.app.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.casework.ReleaseDocument;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.journal.Entry;
import org.trucewatch.journal.Import;
import org.trucewatch.journal.Payload;
import org.trucewatch.journal.Target;
import org.trucewatch.journal.View;
import org.trucewatch.output.words.Visible;
import org.trucewatch.reports.table.Flaw;

/// A file of a data set that lives: rows come, change and vanish. In a file that the user calls
/// complete on a day, rows that the case holds and the file lacks have vanished: they are withdrawn
/// from that day on, never deleted. In any file, rows that had vanished and are back are restored.
final class Release {
  private final Optional<LocalDate> complete;
  private final boolean evenSo;
  private final Map<ReportId, Long> vanishedBefore = new HashMap<>();
  private final SortedSet<SourceId> sources = new TreeSet<>();
  private final Set<ReportId> seen = new HashSet<>();
  private long refusedRows;
  private boolean cutOff;
  private final SortedMap<ReportId, Return> back = new TreeMap<>();

  /// A row that is back.
  ///
  /// @param withdrawal number of the withdrawal that no longer holds
  /// @param day from which day it is back
  private record Return(long withdrawal, LocalDate day) {}

  /// Starts a release.
  ///
  /// @param wish what the user asks for
  /// @param inForce the withdrawals in force before it
  Release(FileImport.Wish wish, List<Entry> inForce) {
    this.complete = wish.complete();
    this.evenSo = wish.evenSo();
    for (Entry entry : inForce) {
      if (entry.payload() instanceof Payload.Withdrawn(Target.OfReport(ReportId id), var _, var day)
          && day.isPresent()) {
        vanishedBefore.put(id, entry.sequence());
      }
    }
  }

  /// Rows that earlier releases took away, and nothing brought back.
  Set<ReportId> withdrawnBefore() {
    return vanishedBefore.keySet();
  }

  /// Takes the report that a refused row would have been. It has not vanished.
  void refused(ReportId report) {
    seen.add(report);
    refusedRows--;
  }

  /// Takes the end of a refused row.
  void refusedRow() {
    refusedRows++;
  }

  /// Takes a flaw: a file of which a part was not read cannot say what vanished.
  void flaw(Flaw flaw) {
    cutOff |= flaw.outcome() == Flaw.Outcome.FILE_REFUSED;
  }

  /// Takes an item of the file.
  void item(Item item) {
    switch (item) {
      case Source source when isDataSet(source) -> sources.add(source.id());
      case Report report when sources.contains(report.source()) -> row(report);
      default -> {}
    }
  }

  private void row(Report report) {
    if (complete.isPresent()) {
      seen.add(report.id());
    }
    Long withdrawal = vanishedBefore.get(report.id());
    if (withdrawal != null) {
      LocalDate day = complete.orElse(report.publication().published());
      back.put(report.id(), new Return(withdrawal, day));
    }
  }

  private static boolean isDataSet(Source source) {
    return source.kind() == SourceKind.DATA_SET || source.kind() == SourceKind.MACHINE_CODED;
  }

  /// What a release took away and brought back.
  ///
  /// @param vanished rows that the case held and the release lacks
  /// @param restored rows that had vanished and are back
  /// @param doubt why nothing was withdrawn although the file is said to be complete; empty if
  ///   there is no doubt
  /// @param isListed whether it was kept in the list of complete releases
  record Effect(List<ReportId> vanished, List<ReportId> restored, String doubt, boolean isListed) {
    Effect {
      vanished = List.copyOf(vanished);
      restored = List.copyOf(restored);
    }
  }

  /// Writes the withdrawals into the import.
  ///
  /// @param before the case before the import
  Effect apply(View before, Import work, String file) {
    String doubt = complete.isPresent() ? doubt() : "";
    List<ReportId> vanished =
        complete.isPresent() && doubt.isEmpty()
            ? withdraw(complete.get(), before, work, file)
            : List.of();
    for (Return one : back.values()) {
      work.withdraw(new Target.OfEntry(one.withdrawal()), "again in " + file, one.day());
    }
    boolean isListed = complete.isPresent() && doubt.isEmpty();
    return new Effect(vanished, List.copyOf(back.keySet()), doubt, isListed);
  }

  /// A row that was not read may be the very one that seems to be missing, unless its id could be
  /// read.
  private String doubt() {
    if (cutOff) {
      return "Nothing was withdrawn, because a file, or the rest of one, could not be read: what"
          + " seems to be missing may stand there. Mend it and add it again.";
    }
    if (refusedRows > 0 && !evenSo) {
      return "Nothing was withdrawn, because of some refused rows not even the id could be read:"
          + " one of them may be a row that seems to be missing. Mend them and add the file again,"
          + " or give --even-so as well.";
    }
    return "";
  }

  private List<ReportId> withdraw(LocalDate day, View before, Import work, String file) {
    requireDataSet(file);
    requireLatest(day, before, file);
    var vanished = new ArrayList<ReportId>();
    for (Report report : before.evidence().reports().values()) {
      if (sources.contains(report.source()) && !seen.contains(report.id())) {
        vanished.add(report.id());
        work.withdraw(new Target.OfReport(report.id()), "not in the release " + file, day);
      }
    }
    for (SourceId source : sources) {
      var known = ReleaseDocument.find(before.documents(), source);
      work.accept(known.with(day, file).write());
    }
    return vanished;
  }

  private void requireDataSet(String file) {
    if (sources.isEmpty()) {
      throw new Problem(
          Exit.USAGE,
          Visible.of(file)
              + " is no release of a data set, whose rows have ids of their own: --complete cannot"
              + " tell what vanished. Nothing was added. Add it without --complete.");
    }
  }

  private void requireLatest(LocalDate published, View before, String file) {
    before.evidence().reports().values().stream()
        .filter(report -> sources.contains(report.source()))
        .filter(report -> report.publication().published().isAfter(published))
        .findFirst()
        .ifPresent(later -> {
          throw tooEarly(later.source(), later.publication().published(), published, file);
        });
    for (SourceId source : sources) {
      var known = ReleaseDocument.find(before.documents(), source).files();
      if (!known.isEmpty() && known.lastKey().isAfter(published)) {
        throw tooEarly(source, known.lastKey(), published, file);
      }
    }
  }

  private static Problem tooEarly(
      SourceId source, LocalDate later, LocalDate published, String file) {
    return new Problem(
        Exit.USAGE,
        "the case holds what "
            + source
            + " published on "
            + later
            + ", after "
            + published
            + ". Nothing was added. Add releases in the order in which they were published, or "
            + Visible.of(file)
            + " without --complete.");
  }
}
