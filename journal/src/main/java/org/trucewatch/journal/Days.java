package org.trucewatch.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Statement;
import org.trucewatch.journal.Versions.Version;

/// From which day each content of an item counts on the published clock.
///
/// The first content counts from when the world could know it: a report from its day of
/// publication, a claim from its report's, a statement from the later of its own day and the first
/// publication of a page that carries it; what hangs on no held report, from the day it was
/// recorded. A later content, a revision, never reaches back: it counts from the later day of
/// publication it brings, or else from the day it was recorded, and in no case before the content
/// it replaces. So a view of an earlier day keeps showing what that day showed.
final class Days {

  private final Versions<Report> reports;

  Days(Versions<Report> reports) {
    this.reports = reports;
  }

  /// The days of a report's contents.
  List<LocalDate> ofReport(List<Version<Report>> versions) {
    LocalDate first = published(versions.getFirst());
    return chain(
        first,
        versions,
        i -> {
          LocalDate day = published(versions.get(i));
          boolean isLater = day.isAfter(published(versions.get(i - 1)));
          return isLater ? day : versions.get(i).recordedDay();
        });
  }

  /// The days of a claim's contents.
  List<LocalDate> ofClaim(List<Version<Claim>> versions) {
    Version<Claim> first = versions.getFirst();
    LocalDate day = firstDay(first.item().report()).orElse(first.recordedDay());
    return chain(day, versions, i -> revisionDay(versions.get(i), versions.get(i - 1).sequence()));
  }

  /// A claim revised together with its report counts from when the report's revision counts.
  private LocalDate revisionDay(Version<Claim> claim, long replaced) {
    List<Version<Report>> pages = reports.of(claim.item().report().value());
    int inForce = pages.size() - 1;
    while (inForce > 0 && pages.get(inForce).sequence() > claim.sequence()) {
      inForce--;
    }
    boolean isRevisedToo = inForce > 0 && pages.get(inForce).sequence() > replaced;
    return isRevisedToo ? ofReport(pages).get(inForce) : claim.recordedDay();
  }

  /// The days of a statement's contents.
  List<LocalDate> ofStatement(List<Version<Statement>> versions) {
    Version<Statement> first = versions.getFirst();
    LocalDate page =
        first.item().pages().stream()
            .flatMap(id -> firstDay(id).stream())
            .min(LocalDate::compareTo)
            .orElse(first.recordedDay());
    LocalDate said = first.item().said().date();
    return chain(later(said, page), versions, i -> versions.get(i).recordedDay());
  }

  /// The days of what is known from the start: sources and documents.
  <T> List<LocalDate> ofOther(List<Version<T>> versions) {
    return chain(LocalDate.MIN, versions, i -> versions.get(i).recordedDay());
  }

  private Optional<LocalDate> firstDay(ReportId id) {
    return reports.of(id.value()).stream().findFirst().map(Days::published);
  }

  private static LocalDate published(Version<Report> version) {
    return version.item().publication().published();
  }

  private static <T> List<LocalDate> chain(
      LocalDate first, List<Version<T>> versions, Function<Integer, LocalDate> own) {
    List<LocalDate> days = new ArrayList<>(versions.size());
    days.add(first);
    for (int i = 1; i < versions.size(); i++) {
      days.add(later(days.get(i - 1), own.apply(i)));
    }
    return days;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
