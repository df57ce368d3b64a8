package org.trucewatch.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.casework.Targets;
import org.trucewatch.app.render.Lines;
import org.trucewatch.output.words.Visible;
import org.trucewatch.reports.Reports;
import org.trucewatch.reports.mapped.Proposal;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Format;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch map`.
final class MapCommand implements Command {
  private static final String TO = "--to";
  private static final String SHEET = "--sheet";

  @Override
  public String name() {
    return "map";
  }

  @Override
  public String purpose() {
    return "Looks at a table of no known format and proposes a mapping file for it.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "Says what the names and values of the columns tell plainly, and asks for all else. The"
            + " order of day and month and which side acted are never guessed. Without --to the"
            + " proposal is shown; with it, it is written to a file to edit (docs/reference/"
            + "mapping.md), and then `trucewatch add CASE FILE --mapping M.yaml` reads the table.");
  }

  @Override
  public List<String> examples() {
    return List.of("map strikes.xlsx --to strikes.yaml");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.position(0, "FILE", Path.class, "The table: CSV, XLSX, ODS, JSON, GeoJSON."),
        Arguments.option(TO, "M.yaml", "Where to write the proposal."),
        Arguments.option(SHEET, "NAME", "The sheet, if the file has several."),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    Path file = given.path(0);
    if (!Files.isRegularFile(file)) {
      throw new Problem(Exit.ENVIRONMENT, "there is no file " + file + ". Check the name.");
    }
    var flaws = new ArrayList<Flaw>();
    try {
      Optional<Format> known = Reports.recognise(file);
      var proposals = Reports.propose(file, flaws::add);
      if (proposals.isEmpty()) {
        throw new Problem(Exit.REFUSED_ROWS, refused(flaws));
      }
      Proposal proposal = choose(proposals, given.option(SHEET));
      var page = new Lines(session.screen(given.plain()));
      known.ifPresent(format ->
          page.text(
              "This is " + format.words() + ", which `trucewatch add` reads without a mapping.\n"));
      summary(proposal, page);
      session.print(page);
      write(proposal, given.option(TO).map(Path::of), session);
      return Exit.OK;
    } catch (IOException problem) {
      throw new Problem(
          Exit.ENVIRONMENT,
          "could not read " + file + " or write the proposal. Check names and permissions.",
          problem);
    }
  }

  private static void summary(Proposal proposal, Lines page) {
    page.text("Sure of:");
    proposal.sure().forEach(line -> page.text("  ", Visible.of(line)));
    if (proposal.sure().isEmpty()) {
      page.text("  ", "nothing.");
    }
    page.blank().text("To answer:");
    proposal.questions().forEach(line -> page.text("  ", Visible.of(line)));
    page.blank();
  }

  /// Writes the proposal to a file, or shows it exactly as it would stand there.
  private static void write(Proposal proposal, Optional<Path> target, Session session)
      throws IOException {
    if (target.isEmpty()) {
      proposal.text().lines().forEach(line -> session.print(Visible.of(line) + "\n"));
      session.print("\nWrite it to a file with --to M.yaml.\n");
      return;
    }
    Targets.requireFree(target.get());
    Targets.requireFolder(target.get());
    Files.writeString(target.get(), proposal.text(), StandardOpenOption.CREATE_NEW);
    session.print(
        "Wrote the proposal to " + target.get() + ". Answer the lines with \"# ?\" there.\n");
  }

  private static Proposal choose(List<Proposal> proposals, Optional<String> sheet) {
    if (sheet.isEmpty()) {
      return proposals.getFirst();
    }
    String wanted = "\nsheet: \"" + sheet.get() + "\"\n";
    return proposals.stream()
        .filter(proposal -> proposal.text().contains(wanted))
        .findFirst()
        .orElseThrow(() ->
            new Problem(
                Exit.USAGE, "there is no sheet \"" + Visible.of(sheet.get()) + "\" with a table."));
  }

  private static String refused(List<Flaw> flaws) {
    return flaws.isEmpty()
        ? "there is no table in this file."
        : Visible.of(flaws.getLast().message());
  }
}
