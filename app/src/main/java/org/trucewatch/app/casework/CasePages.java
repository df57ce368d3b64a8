package org.trucewatch.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.journal.Entry;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.View;
import org.trucewatch.output.pages.Band;
import org.trucewatch.output.pages.CasePage;
import org.trucewatch.output.pages.IncidentRow;
import org.trucewatch.output.pages.Standpoint;
import org.trucewatch.output.words.Phrases;

/// What a case is and holds.
public final class CasePages {
  private static final String TITLE = "case.title";
  private static final int MOST_COUNTRIES = 6;

  private CasePages() {}

  /// Who looks, and how.
  ///
  /// @param title what the case is called, if its settings do not say
  /// @param readOnly whether nothing can be written
  /// @param author in whose name is written
  /// @param detail whether a map of the ground in more detail can be had
  public record Desk(String title, boolean readOnly, String author, boolean detail) {}

  /// From where a picture looks at its case.
  public static Standpoint standpoint(HeldPicture picture, String title) {
    View view = picture.file().view();
    return new Standpoint(
        view.settings().getOrDefault(TITLE, title),
        head(view),
        view.asOf().published().map(LocalDate::toString),
        view.asOf().recorded().map(Instant::toString),
        Program.words());
  }

  /// The page of a case.
  public static CasePage of(HeldPicture held, Journal journal, Desk desk) {
    View view = held.file().view();
    var picture = held.picture();
    List<IncidentRow> rows = held.rows();
    return new CasePage(
        view.settings().getOrDefault(TITLE, desk.title()),
        about(held),
        Program.words(),
        head(view),
        picture.policy().label(),
        picture.incidents().method(),
        picture.asOfWords(),
        view.asOf().recorded().isPresent() ? "recorded" : "published",
        desk.readOnly(),
        desk.author(),
        desk.detail(),
        counts(held),
        happened(rows),
        published(view),
        recorded(journal, view.head().size()),
        Band.of(picture, view.documents(), view.asOf().published()),
        "/incidents/");
  }

  private static Standpoint.HeadLine head(View view) {
    return new Standpoint.HeadLine(view.head().size(), view.head().root().toString());
  }

  private static CasePage.Counts counts(HeldPicture held) {
    View view = held.file().view();
    var evidence = view.evidence();
    List<IncidentRow> rows = held.rows();
    long flaws =
        view.documents().stream()
            .filter(FlawDocument::isOne)
            .mapToLong(kept -> FlawDocument.read(kept).size() + FlawDocument.leftOut(kept))
            .sum();
    return new CasePage.Counts(
        evidence.reports().size(),
        (int) evidence.reports().values().stream().filter(page -> !isLead(view, page)).count(),
        (int) evidence.reports().values().stream().map(Report::source).distinct().count(),
        held.picture().speakers().size(),
        evidence.claims().size(),
        evidence.statements().size(),
        rows.size(),
        (int) rows.stream().filter(row -> !row.judged().contests().isEmpty()).count(),
        view.decisions().size(),
        flaws,
        view.head().size());
  }

  private static boolean isLead(View view, Report page) {
    return view.evidence()
        .findSource(page.source())
        .filter(source -> source.kind() == SourceKind.MACHINE_CODED)
        .isPresent();
  }

  private static Optional<CasePage.Span> happened(List<IncidentRow> rows) {
    return rows.stream()
        .map(row -> row.told().happened().from())
        .min(Comparator.naturalOrder())
        .flatMap(first ->
            rows.stream()
                .map(row -> row.told().happened().to())
                .max(Comparator.naturalOrder())
                .map(last -> new CasePage.Span(first.toString(), last.toString())));
  }

  private static Optional<CasePage.Published> published(View view) {
    var days = new TreeMap<LocalDate, Integer>();
    view.evidence()
        .reports()
        .values()
        .forEach(page -> days.merge(page.publication().published(), 1, Integer::sum));
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CasePage.Published(
                days.firstKey().toString(),
                days.lastKey().toString(),
                days.entrySet().stream()
                    .map(day -> new CasePage.DayCount(day.getKey().toString(), day.getValue()))
                    .toList()));
  }

  private static CasePage.Span recorded(Journal journal, long size) {
    return new CasePage.Span(recorded(journal.entries(1, 1)), recorded(journal.entries(size, 1)));
  }

  private static String recorded(List<Entry> entries) {
    return entries.stream()
        .map(entry -> entry.recorded().truncatedTo(ChronoUnit.SECONDS).toString())
        .findFirst()
        .orElse("");
  }

  /// What the case is about, in figures only.
  private static String about(HeldPicture held) {
    var evidence = held.picture().evidence();
    String span =
        happened(held.rows())
            .map(days -> " Events from " + days.from() + " to " + days.to() + countries(held) + ".")
            .orElse("");
    return Phrases.plural(evidence.reports().size(), "page")
        + " of "
        + Phrases.plural(
            (int) evidence.reports().values().stream().map(Report::source).distinct().count(),
            "outlet")
        + ", read as "
        + Phrases.plural(evidence.claims().size(), "claim")
        + " and "
        + Phrases.plural(evidence.statements().size(), "statement")
        + "."
        + span
        + " This is what speakers say, side by side, with who says it; none of it is a finding of"
        + " fact.";
  }

  private static String countries(HeldPicture held) {
    Map<String, Long> counted =
        held.rows().stream()
            .flatMap(row -> row.voices().countries().stream())
            .filter(code -> !code.equals(Country.UNKNOWN.code()))
            .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    List<String> names =
        counted.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_COUNTRIES)
            .map(entry -> Phrases.country(new Country(entry.getKey())))
            .sorted()
            .toList();
    return names.isEmpty()
        ? ""
        : ", told of " + Phrases.list(names) + (counted.size() > MOST_COUNTRIES ? " and more" : "");
  }
}
