package org.trucewatch.app.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trucewatch.app.render.ReleaseListing;
import org.trucewatch.app.render.RowChange;
import org.trucewatch.app.render.RowState;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Journal;
import org.trucewatch.output.words.Visible;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch compare`.
final class CompareCommand implements Command {
  /// Most days that are compared without being named.
  private static final int MOST_DAYS = 24;

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
        "Without --at it takes every day on which the data set changed.");
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
        Arguments.position(1, "SOURCE", String.class, "The id of the data set's source."),
        Arguments.option("--at", "DATES", "Days to compare, separated by commas."),
        Arguments.flag("--changes", "Lists each row that changed, cell by cell."),
        Arguments.format(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    var format = given.format();
    try (Journal journal = Journal.openReadOnly(given.casePath())) {
      Source source = source(journal, given.word(1));
      var stands = stands(journal, source.id(), days(journal, source.id(), given));
      var listing =
          given.flag("--changes")
              ? ReleaseListing.changes(source.name(), stands)
              : ReleaseListing.totals(source.name(), stands);
      session.print(format.render(listing, session.screen(given.plain())));
    }
    return Exit.OK;
  }

  private static List<ReleaseListing.Stand> stands(
      Journal journal, SourceId source, SortedSet<LocalDate> days) {
    var stands = new ArrayList<ReleaseListing.Stand>();
    SortedMap<ReportId, RowState> before = new TreeMap<>();
    for (LocalDate day : days) {
      var rows = Releases.rows(journal, source, AsOf.published(day));
      List<RowChange> changes = stands.isEmpty() ? List.of() : Releases.changes(before, rows);
      stands.add(new ReleaseListing.Stand(day, List.copyOf(rows.values()), changes));
      before = rows;
    }
    return stands;
  }

  private static Source source(Journal journal, String word) {
    var sources = journal.asOf(AsOf.NOW).evidence().sources();
    for (Source source : sources.values()) {
      if (source.id().value().equals(word)) {
        return source;
      }
    }
    var known = sources.keySet().stream().map(SourceId::value).toList();
    throw new Problem(
        Exit.UNKNOWN,
        "there is no source "
            + Visible.of(word)
            + " in the case."
            + Near.suggestion(word, known)
            + " A data set's rows are of the source that `trucewatch add` names.");
  }

  private static SortedSet<LocalDate> days(Journal journal, SourceId source, Given given) {
    var named = given.option("--at");
    if (named.isPresent()) {
      var days = new TreeSet<LocalDate>();
      for (String word : named.get().split(",", -1)) {
        days.add(day(word.strip()));
      }
      return days;
    }
    var days = Releases.days(journal, source);
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
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException mistake) {
      throw new Problem(
          Exit.USAGE,
          "--at wants days that exist, written YYYY-MM-DD and separated by commas, not \""
              + Visible.of(word)
              + "\".",
          mistake);
    }
  }
}
