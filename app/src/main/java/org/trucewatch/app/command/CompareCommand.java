package org.trucewatch.app.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Near;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.casework.ReleaseDocument;
import org.trucewatch.app.command.Releases.Clock;
import org.trucewatch.app.render.Format;
import org.trucewatch.app.render.ReleaseListing;
import org.trucewatch.app.render.RowChange;
import org.trucewatch.app.render.RowState;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Journal;
import org.trucewatch.output.words.Visible;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch compare`.
final class CompareCommand implements Command {
  /// Most days that are compared without being named.
  private static final int MOST_DAYS = 24;

  /// Most changes that are listed without being asked for.
  private static final int MOST_CHANGES = 40;

  private static final String AT = "--at";
  private static final String BY = "--by";
  private static final String CHANGES = "--changes";

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public String purpose() {
    return "Compares one recorder with itself: its data set as it stood on several days.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "Recorders add, change and remove rows, and totals taken at different times differ because"
            + " of it. Add each release with --published and --complete; this command then shows"
            + " what the data set said on each day and which rows make the difference.",
        "Without --at it takes every day on which the data set changed. A table is followed by the"
            + " rows that changed; CSV and JSON hold one or the other, see --changes.");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "compare border.trucewatch ucdp-ged",
        "compare border.trucewatch ucdp-ged --at 2018-06-01,2019-06-01 --changes --format csv");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.maybe(
            1,
            "SOURCE",
            "The id of the data set's source; may be left out if the case has one data set.",
            List.of()),
        Arguments.options(AT, "DATES", "Days to compare, separated by commas or each with --at."),
        Arguments.option(
            BY,
            "CLOCK",
            "published: as the world could know it (default); recorded: as this case held it."),
        Arguments.flag(CHANGES, "Lists each row that changed, cell by cell, and no totals."),
        Arguments.format(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    var format = given.format();
    var clock = clock(given);
    try (Journal journal = Journal.openReadOnly(given.casePath())) {
      Source source = source(journal, given.word(1));
      var stands = stands(journal, source.id(), days(journal, source.id(), given, clock), clock);
      var screen = session.screen(given.plain());
      var changes = ReleaseListing.changes(source.name(), stands);
      if (given.flag(CHANGES)) {
        session.print(format.render(changes, screen));
        return Exit.OK;
      }
      var totals = ReleaseListing.totals(source.name(), clock.word(), stands);
      session.print(format.render(totals, screen));
      boolean isPage = format == Format.TABLE || format == Format.MARKDOWN;
      if (isPage && !changes.rows().isEmpty()) {
        session.print("\n" + format.render(changes.first(MOST_CHANGES, "--changes"), screen));
      }
    }
    return Exit.OK;
  }

  private static Clock clock(Given given) {
    String word = given.option(BY).orElse(Clock.PUBLISHED.word());
    for (Clock clock : Clock.values()) {
      if (clock.word().equals(word)) {
        return clock;
      }
    }
    throw new Problem(
        Exit.USAGE, BY + " is published or recorded, not \"" + Visible.of(word) + "\".");
  }

  private static List<ReleaseListing.Stand> stands(
      Journal journal, SourceId source, SortedSet<LocalDate> days, Clock clock) {
    var stands = new ArrayList<ReleaseListing.Stand>();
    SortedMap<ReportId, RowState> before = new TreeMap<>();
    var views = journal.asOf(days.stream().map(clock::endOf).toList()).iterator();
    for (LocalDate day : days) {
      var rows = Releases.rows(views.next().evidence(), source);
      List<RowChange> changes = stands.isEmpty() ? List.of() : Releases.changes(before, rows);
      stands.add(new ReleaseListing.Stand(day, List.copyOf(rows.values()), changes));
      before = rows;
    }
    return stands;
  }

  private static Source source(Journal journal, String word) {
    var evidence = journal.asOf(AsOf.NOW).evidence();
    if (word.isEmpty()) {
      return onlyDataSet(
          evidence.sources().values().stream()
              .filter(source -> source.kind() == SourceKind.DATA_SET)
              .filter(source ->
                  evidence.reports().values().stream()
                      .anyMatch(report -> report.source().equals(source.id())))
              .toList());
    }
    for (Source source : evidence.sources().values()) {
      if (source.id().value().equals(word)) {
        return source;
      }
    }
    var known = evidence.sources().keySet().stream().map(SourceId::value).toList();
    throw new Problem(
        Exit.UNKNOWN,
        "there is no source "
            + Visible.of(word)
            + " in the case."
            + Near.suggestion(word, known)
            + " A data set's rows are of the source that `trucewatch add` names.");
  }

  private static Source onlyDataSet(List<Source> found) {
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw new Problem(
        Exit.USAGE,
        found.isEmpty()
            ? "the case holds no data set. Add its releases with --published and --complete, or"
                + " name a source after the case."
            : "the case holds "
                + found.size()
                + " data sets. Name one after the case: "
                + found.stream()
                    .map(source -> source.id().value())
                    .collect(Collectors.joining(", "))
                + ".");
  }

  private static SortedSet<LocalDate> days(
      Journal journal, SourceId source, Given given, Clock clock) {
    var named = new TreeSet<LocalDate>();
    given.options(AT).stream()
        .flatMap(words -> Arrays.stream(words.split(",", -1)))
        .forEach(word -> named.add(day(word.strip())));
    if (!named.isEmpty()) {
      return named;
    }
    var days = Releases.days(journal, source, clock);
    if (clock == Clock.PUBLISHED) {
      var documents = journal.asOf(AsOf.NOW).documents();
      days.addAll(ReleaseDocument.find(documents, source).files().keySet());
    }
    if (days.isEmpty() || days.size() > MOST_DAYS) {
      throw new Problem(
          Exit.USAGE,
          days.isEmpty()
              ? source + " has no rows in the case: it speaks, but publishes no reports here."
              : source
                  + " changed on "
                  + days.size()
                  + " days, more than fit one page. Name the days to compare: --at "
                  + days.first()
                  + ","
                  + days.last());
    }
    return days;
  }

  private static LocalDate day(String word) {
    return Optional.of(word)
        .filter(text -> text.length() == "YYYY-MM-DD".length() && !text.startsWith("0000"))
        .flatMap(CompareCommand::parsed)
        .orElseThrow(() ->
            new Problem(
                Exit.USAGE,
                "--at wants days that exist, written YYYY-MM-DD and separated by commas, not \""
                    + Visible.of(word)
                    + "\"."));
  }

  private static Optional<LocalDate> parsed(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
