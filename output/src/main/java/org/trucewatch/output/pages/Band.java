package org.trucewatch.output.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Statement;
import org.trucewatch.claims.StatementId;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;
import org.trucewatch.reports.casefile.AgreementPeriod;

/// From when to when a truce or agreement is said to be in force, and who says so. Shown only where
/// a statement or page that the case cites for it is visible as of the date.
///
/// @param id its id in the case
/// @param words what it is called
/// @param status published, announced, reported or alleged
/// @param from first day
/// @param to last day; empty while no end is known as of the date
/// @param by who says so
/// @param origins how many origins speak
/// @param statement the first statement on it
/// @param parties the parties as the case names them
public record Band(
    String id,
    String words,
    String status,
    String from,
    Optional<String> to,
    String by,
    int origins,
    Optional<String> statement,
    List<String> parties) {
  private static final int MOST_SPEAKERS = 3;

  /// The bands of a picture, by first day.
  ///
  /// @param documents the documents of the case
  /// @param published the day up to which pages count, if one is set
  public static List<Band> of(
      Picture picture, List<Document> documents, Optional<LocalDate> published) {
    var bands = new ArrayList<Band>();
    for (Document document : documents) {
      if (document.name().equals(AgreementPeriod.FILE_NAME)) {
        for (AgreementPeriod period : AgreementPeriod.read(document)) {
          of(picture, period, published).ifPresent(bands::add);
        }
      }
    }
    bands.sort(Comparator.comparing(Band::from).thenComparing(Band::id));
    return List.copyOf(bands);
  }

  private static Optional<Band> of(
      Picture picture, AgreementPeriod period, Optional<LocalDate> published) {
    Optional<String> status = status(period.status());
    List<Statement> statements = statements(picture, period);
    List<Report> pages = pages(picture, period);
    Optional<LocalDate> from =
        period.from().or(() -> statements.stream().map(said -> said.said().date()).findFirst());
    boolean isVisible = !statements.isEmpty() || !pages.isEmpty();
    boolean hasBegun =
        from.filter(day -> published.map(last -> !day.isAfter(last)).orElse(true)).isPresent();
    if (status.isEmpty() || !isVisible || !hasBegun) {
      return Optional.empty();
    }
    List<String> speakers =
        statements.isEmpty()
            ? pages.stream().map(page -> picture.name(page.source())).distinct().toList()
            : statements.stream()
                .map(said -> picture.name(said.speaker().speaker()))
                .distinct()
                .toList();
    return Optional.of(
        new Band(
            period.id(),
            period.title(),
            status.get(),
            from.map(LocalDate::toString).orElse(""),
            period
                .to()
                .filter(day -> published.map(last -> !day.isAfter(last)).orElse(true))
                .map(LocalDate::toString),
            few(speakers),
            (int) statements.stream().map(said -> said.speaker().origin()).distinct().count(),
            statements.stream().map(said -> said.id().value()).findFirst(),
            period.parties()));
  }

  /// The word of the time line for the word of a case; none for what was never in force.
  private static Optional<String> status(String word) {
    return switch (word) {
      case "published-text" -> Optional.of("published");
      case "signed-text-not-published", "announced-only", "unilateral", "parallel-unilateral" ->
          Optional.of("announced");
      case "reported" -> Optional.of("reported");
      case "alleged" -> Optional.of("alleged");
      default -> Optional.empty();
    };
  }

  private static List<Statement> statements(Picture picture, AgreementPeriod period) {
    return period.sources().stream()
        .filter(id -> !id.isBlank())
        .flatMap(id ->
            Optional.ofNullable(picture.evidence().statements().get(new StatementId(id))).stream())
        .sorted(
            Comparator.comparing((Statement said) -> said.said().date())
                .thenComparing(Statement::id))
        .toList();
  }

  private static List<Report> pages(Picture picture, AgreementPeriod period) {
    return period.sources().stream()
        .filter(id -> !id.isBlank())
        .flatMap(
            id -> Optional.ofNullable(picture.evidence().reports().get(new ReportId(id))).stream())
        .toList();
  }

  private static String few(List<String> names) {
    if (names.size() <= MOST_SPEAKERS) {
      return Phrases.list(names);
    }
    return String.join(", ", names.subList(0, MOST_SPEAKERS))
        + " and "
        + (names.size() - MOST_SPEAKERS)
        + " more";
  }
}
