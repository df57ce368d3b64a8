package org.trucewatch.output.pages;

import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;

/// A report in one line.
///
/// @param id its id
/// @param outlet the name of the outlet
/// @param source the id of the outlet
/// @param title what it is about, in the recorder's words
/// @param published the day of publication
/// @param publishedBasis how that day is known
/// @param url its address, if it has one that a browser may open
/// @param language ISO 639-1 code, if known
/// @param kind the kind of its outlet
/// @param incidents the incidents that its claims are in
public record ReportLine(
    String id,
    String outlet,
    String source,
    String title,
    String published,
    String publishedBasis,
    Optional<String> url,
    Optional<String> language,
    String kind,
    List<String> incidents) {
  public ReportLine {
    incidents = List.copyOf(incidents);
  }

  /// The line of a report.
  ///
  /// @param incidents the incidents that its claims are in
  public static ReportLine of(Picture picture, Report report, List<String> incidents) {
    return new ReportLine(
        report.id().value(),
        picture.name(report.source()),
        report.source().value(),
        report.page().headline(),
        report.publication().published().toString(),
        Phrases.lower(report.publication().basis()),
        url(report.page().url()),
        Optional.of(report.page().language()).filter(code -> !code.isBlank()),
        picture
            .evidence()
            .findSource(report.source())
            .map(Source::kind)
            .map(k -> k.word())
            .orElse("other"),
        incidents);
  }

  /// An address that a link may lead to: no script, no file.
  static Optional<String> url(String text) {
    String address = text.strip();
    return address.startsWith("https://") || address.startsWith("http://")
        ? Optional.of(address)
        : Optional.empty();
  }
}
