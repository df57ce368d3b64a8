package org.trucewatch.app.command;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.render.LeadListing;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.journal.Journal;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch leads`.
final class LeadsCommand implements Command {
  private static final Pattern NAMES_A_PLACE =
      Pattern.compile("country|geo|place|location", Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "leads";
  }

  @Override
  public String purpose() {
    return "Lists leads: what machines read out of news. They say where to look, and no more.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "A lead is a row of a machine-coded data set such as GDELT. It makes no claim, is counted"
            + " in no total and never becomes an incident. Read the page it points to; what that"
            + " says can be added as a report.");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "leads border.trucewatch --text kandahar",
        "leads border.trucewatch --country Afghanistan --from 2025-10-09 --to 2025-10-19",
        "leads border.trucewatch --format csv");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.option("--text", "WORDS", "Only rows that hold these words in some cell."),
        Arguments.option(
            "--country",
            "WORD",
            "Only rows with this country, as the data set writes it (code or name), in a column of"
                + " countries or places."),
        Arguments.option("--from", "DATE", "Published on this day or later."),
        Arguments.option("--to", "DATE", "Published on this day or earlier."),
        Arguments.asOf(),
        Arguments.recorded(),
        Arguments.format(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    var format = given.format();
    var from = given.day("--from");
    var to = given.day("--to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new Problem(
          Exit.USAGE,
          "--to " + to.get() + " is before --from " + from.get() + ". Swap the two days.");
    }
    try (Journal journal = Journal.openReadOnly(given.casePath())) {
      var view = journal.asOf(given.asOf());
      var leads =
          leads(view.evidence()).stream()
              .filter(lead -> holds(lead, given.option("--text")))
              .filter(lead -> isIn(lead, given.option("--country")))
              .filter(lead -> isWithin(lead.publication().published(), from, to))
              .toList();
      var listing = LeadListing.of(view.evidence(), leads, CaseFile.words(view.asOf()));
      session.print(format.render(listing, session.screen(given.plain())));
    }
    return Exit.OK;
  }

  /// The leads that a case holds, by day of publication.
  static List<Report> leads(Evidence evidence) {
    if (evidence.sources().values().stream()
        .noneMatch(source -> source.kind() == SourceKind.MACHINE_CODED)) {
      return List.of();
    }
    return evidence.reports().values().stream()
        .filter(report ->
            evidence
                .findSource(report.source())
                .map(Source::kind)
                .filter(kind -> kind == SourceKind.MACHINE_CODED)
                .isPresent())
        .sorted(
            Comparator.comparing((Report report) -> report.publication().published())
                .thenComparing(Report::id))
        .toList();
  }

  private static boolean isWithin(LocalDate day, Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /// Data sets write countries in columns of codes, or at the end of a place's name.
  private static boolean isIn(Report lead, Optional<String> country) {
    if (country.isEmpty()) {
      return true;
    }
    String wanted = country.get().strip();
    return lead.original().cells().stream()
        .filter(cell -> NAMES_A_PLACE.matcher(cell.column()).find())
        .flatMap(cell -> Arrays.stream(cell.value().split(",", -1)))
        .anyMatch(part -> part.strip().equalsIgnoreCase(wanted));
  }

  private static boolean holds(Report lead, Optional<String> words) {
    if (words.isEmpty()) {
      return true;
    }
    String wanted = words.get().toLowerCase(Locale.ROOT);
    return lead.page().headline().toLowerCase(Locale.ROOT).contains(wanted)
        || lead.original().cells().stream()
            .anyMatch(cell -> cell.value().toLowerCase(Locale.ROOT).contains(wanted));
  }
}
