package org.trucewatch.output.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.SourceId;
import org.trucewatch.output.words.Picture;

/// A report with what is read from it.
///
/// @param report the report in one line
/// @param text its text, if the case holds it
/// @param dir in which direction it is read, as a browser says it
/// @param note the recorder's note; empty if none
/// @param claims the claims it carries
/// @param statements the statements it carries
/// @param spans where in the text each field of a claim is said
/// @param reliesOn whom it says it relies on
/// @param entry the number of the journal's entry that holds it, if it is found
/// @param restricted whether some of it must not leave the case
public record ReportPage(
    ReportLine report,
    Optional<String> text,
    String dir,
    String note,
    List<InIncident> claims,
    List<StatementLine> statements,
    List<TextSpan> spans,
    List<Reliance> reliesOn,
    Optional<Long> entry,
    boolean restricted) {

  /// A claim and where it went.
  ///
  /// @param claim the claim
  /// @param incident the incident that holds it; empty for a sum
  public record InIncident(ClaimLine claim, Optional<String> incident) {}

  /// A part of the text.
  ///
  /// @param from its first character, from 0
  /// @param to the character after its last
  /// @param claim the claim
  /// @param field what of the claim is said there
  public record TextSpan(int from, int to, String claim, String field) {}

  /// Whom a report relies on.
  ///
  /// @param report the earliest page of that outlet in the case, if one is held
  /// @param origin the id of the outlet or speaker
  /// @param words its name
  public record Reliance(Optional<String> report, String origin, String words) {}

  /// The page of a report.
  ///
  /// @param index the record, by report and by source
  /// @param aside what only the journal knows
  /// @param incidentOf the incident that holds a claim
  /// @param entry the number of the entry that holds the report
  public static ReportPage of(
      RecordIndex index,
      Report report,
      Aside aside,
      Function<Claim, Optional<String>> incidentOf,
      Optional<Long> entry) {
    Picture picture = index.picture();
    return new ReportPage(
        ReportLine.of(picture, report, aside.incidentsOf().apply(report.id())),
        Optional.empty(),
        "auto",
        report.original().note(),
        index.claims(report.id()).stream()
            .map(claim -> new InIncident(ClaimLine.of(picture, claim), incidentOf.apply(claim)))
            .toList(),
        index.statements(report.id()).stream()
            .map(statement -> StatementLine.of(picture, statement))
            .toList(),
        List.of(),
        report.cites().stream().map(cited -> reliance(index, report, cited)).toList(),
        entry,
        false);
  }

  private static Reliance reliance(RecordIndex index, Report report, SourceId cited) {
    return new Reliance(
        index.pages(cited).stream()
            .filter(page -> !page.id().equals(report.id()))
            .filter(
                page -> !page.publication().published().isAfter(report.publication().published()))
            .max(
                Comparator.comparing((Report page) -> page.publication().published())
                    .thenComparing(Report::id))
            .map(page -> page.id().value()),
        cited.value(),
        index.picture().name(cited));
  }
}
