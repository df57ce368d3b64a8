package org.trucewatch.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trucewatch.app.casework.CaseBooks;
import org.trucewatch.app.casework.Changes;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.IncidentEffects;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.imports.FileImport;
import org.trucewatch.app.imports.MappingFile;
import org.trucewatch.app.imports.Told;
import org.trucewatch.app.render.Lines;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.View;
import org.trucewatch.output.words.Visible;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch add`.
final class AddCommand implements Command {
  private static final String MAPPING = "--mapping";

  /// Most changes of incidents that are told one by one.
  private static final int MOST_CHANGES = 20;

  @Override
  public String name() {
    return "add";
  }

  @Override
  public String purpose() {
    return "Takes files or folders of reports into a case; what is held already is not added"
        + " again.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "Each file is taken whole or not at all. A bad row is a flaw: it is kept in a list, the"
            + " rest is imported, nothing is repaired. When incidents of the case merge or split"
            + " because of what was added, that is recorded and said.",
        "Reads folders in the case format (docs/reference/case-format.md), UCDP GED"
            + " (docs/reference/ged.md), ACLED (docs/reference/acled.md), strike sheets"
            + " (docs/reference/strikes.md), data sets of agreements (docs/reference/peace.md) and"
            + " GDELT (docs/reference/gdelt.md); which it is shows in the columns, not in the name."
            + " Any other table is read with a mapping file (docs/reference/mapping.md), of which"
            + " `trucewatch map` writes a first one. Tables may be CSV, XLSX, ODS, JSON lines, JSON"
            + " or GeoJSON, also packed (gzip, zip).");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "add border.trucewatch examples/durand-line-2025",
        "add border.trucewatch ged-pakistan.csv --published 2018-06-01",
        "add border.trucewatch ged-pakistan-2.csv --published 2019-06-01 --complete",
        "add border.trucewatch strikes.xlsx --mapping strikes.yaml");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.positions(1, "FILE", Path.class, "A file or a folder."),
        Arguments.option("--published", "DATE", "When a data set was published, for its rows."),
        Arguments.option("--source", "ID", "The source of a data set's rows."),
        Arguments.option(
            "--date-order",
            "ORDER",
            "month-first or day-first, where the dates of a file leave it open."),
        Arguments.flag(
            "--complete",
            "The file is all of its data set on the day of --published: rows that it lacks are"
                + " withdrawn from that day on, never deleted."),
        Arguments.flag(
            "--even-so",
            "With --complete: withdraws missing rows although some refused rows have no id that"
                + " could be read."),
        Arguments.flag(
            "--dry-run",
            "Says what would be added, revised and withdrawn, and which incidents would change;"
                + " adds nothing."),
        Arguments.option(
            MAPPING, "FILE", "How to read tables of no known format; kept with the case."),
        Arguments.author(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    var wish = wish(given);
    String author = given.option(Arguments.AUTHOR).orElseGet(session::author);
    var page = new Lines(session.screen(given.plain()));
    var done = new ArrayList<FileImport>();
    try (Journal journal = Journal.open(given.casePath())) {
      View before = journal.asOf(AsOf.NOW);
      Optional<Incidents> linked =
          before.evidence().claims().isEmpty()
              ? Optional.empty()
              : Optional.of(CaseBooks.link(before));
      for (Path path : given.paths(1)) {
        var held = FileImport.Before.of(done.isEmpty() ? before : journal.asOf(AsOf.NOW));
        done.add(
            ProgressBar.during(
                session, author, by -> FileImport.run(journal, path, wish, held, by)));
      }
      done.forEach(one -> one.account(page));
      if (wish.keeps()) {
        tell(page, "", changes(journal, linked, done, author, session));
      } else {
        done.forEach(one -> foresee(page, before, linked, one));
      }
    }
    return close(given, session, page, done);
  }

  /// Says what a file would do to the incidents.
  private static void foresee(Lines page, View before, Optional<Incidents> linked, FileImport one) {
    if (one.preview().isPresent() && one.writes()) {
      View after = one.preview().get();
      page.text("Incidents, if " + Visible.of(one.name()) + " were added:");
      tell(
          page,
          "  ",
          IncidentEffects.of(before.evidence(), linked, after.evidence(), CaseBooks.link(after))
              .words());
    }
  }

  private static void tell(Lines page, String margin, List<String> changes) {
    changes.stream().limit(MOST_CHANGES).forEach(change -> page.text(margin, change));
    if (changes.size() > MOST_CHANGES) {
      page.text(
          margin,
          "And "
              + (changes.size() - MOST_CHANGES)
              + " more changes of this kind; each is told with its incident by `trucewatch show`.");
    }
  }

  private static List<String> changes(
      Journal journal,
      Optional<Incidents> before,
      List<FileImport> done,
      String author,
      Session session) {
    if (before.isEmpty() || done.stream().noneMatch(FileImport::writes)) {
      return List.of();
    }
    var after = CaseBooks.link(journal.asOf(AsOf.NOW));
    String names = done.stream().map(FileImport::name).collect(Collectors.joining(", "));
    return Changes.between(before.get(), after, "added " + names)
        .record(journal, author, session.now());
  }

  /// The command that lists what came in: incidents come of claims only.
  private static String next(List<FileImport> done) {
    if (done.stream().anyMatch(one -> one.tally().items().claims() > 0)) {
      return "incidents";
    }
    if (done.stream().anyMatch(one -> one.tally().items().statements() > 0)) {
      return "statements";
    }
    return done.stream().anyMatch(one -> one.tally().rows().leads() > 0) ? "leads" : "status";
  }

  private static Exit close(Given given, Session session, Lines page, List<FileImport> done) {
    long flaws = done.stream().mapToLong(one -> one.tally().flawCount()).sum();
    long refused = done.stream().mapToLong(FileImport::refused).sum();
    if (given.flag("--dry-run")) {
      page.text("Nothing was added: this was a dry run.");
      session.print(page);
      return refused > 0 ? Exit.REFUSED_ROWS : Exit.OK;
    }
    page.blank();
    if (flaws > 0) {
      page.text("What was wrong, where and what to do: " + session.hint("flaws", given.casePath()));
    }
    page.text("Next: " + session.hint(next(done), given.casePath()));
    session.print(page);
    return refused > 0 ? Exit.REFUSED_ROWS : Exit.OK;
  }

  private static FileImport.Wish wish(Given given) {
    var told =
        new Told(given.day("--published"), given.option("--source"), given.option("--date-order"));
    boolean complete = given.flag("--complete");
    if (complete && told.published().isEmpty()) {
      throw new Problem(
          Exit.USAGE,
          "--complete needs --published DATE: the day on which the file was all of its data set.");
    }
    var how =
        new FileImport.How(
            told.settings(), given.option(MAPPING).map(Path::of).map(MappingFile::read));
    if (complete && how.mapping().filter(mapping -> !mapping.hasStableIds()).isPresent()) {
      throw new Problem(
          Exit.USAGE,
          "--complete needs rows with ids of their own, and the mapping file names no column for"
              + " \"id\": a row that changed would seem to have vanished. Name the columns that"
              + " tell rows apart, or leave --complete out.");
    }
    return new FileImport.Wish(
        how,
        complete ? told.published() : Optional.empty(),
        given.flag("--even-so"),
        !given.flag("--dry-run"));
  }
}
