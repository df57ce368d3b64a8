package org.trucewatch.app.command;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trucewatch.app.casework.CaseGazetteer;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.render.Lines;
import org.trucewatch.claims.Document;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Import;
import org.trucewatch.journal.Imported;
import org.trucewatch.journal.Journal;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Visible;
import org.trucewatch.reports.places.PlaceFile;
import org.trucewatch.reports.table.Flaw;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch gazetteer`.
final class GazetteerCommand implements Command {
  private static final int FLAWS_SHOWN = 20;
  private static final String ADD = "add";
  private static final String LIST = "list";

  @Override
  public String name() {
    return "gazetteer";
  }

  @Override
  public String purpose() {
    return "Adds files of place names to a case, or lists those it has.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "Reads GeoNames dumps, files of UCDP GED, GeoJSON, and CSV with the columns name, lat, lon"
            + " (docs/reference/gazetteer.md); which it is shows in the content, not in the name."
            + " The file is kept in the journal as it is: what the case knew when can be verified,"
            + " and a file added again under its name replaces the earlier one from then on.",
        "Places that you decided yourself go in the same way: a line of CSV each.");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "gazetteer add border.trucewatch our-places.csv", "gazetteer list border.trucewatch");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.choice(0, "WHAT", "add or list.", List.of(ADD, LIST)),
        Arguments.position(1, Arguments.CASE, Path.class, "The case: one file."),
        Arguments.maybe(2, "FILE", "For add: the file of places.", List.of()),
        Arguments.author(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    var page = new Lines(session.screen(given.plain()));
    String file = given.word(2);
    Exit exit =
        switch (given.word(0)) {
          case ADD -> {
            if (file.isEmpty()) {
              throw new Problem(Exit.USAGE, "gazetteer add wants a FILE after the case.");
            }
            yield add(given, Path.of(file), session, page);
          }
          case LIST -> list(given, page);
          default ->
              throw new Problem(
                  Exit.USAGE,
                  "gazetteer wants add or list, not \"" + Visible.of(given.word(0)) + "\".");
        };
    session.print(page);
    return exit;
  }

  private static Exit add(Given given, Path path, Session session, Lines page) {
    String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
    String text = text(path);
    PlaceFile read = PlaceFile.read(name, text);
    page.text(name + " was read as " + read.format().words() + ".");
    boolean usable = !read.places().isEmpty();
    if (usable) {
      try (Journal journal = Journal.open(given.path(1));
          Import work =
              journal.startImport(
                  given.option(Arguments.AUTHOR).orElseGet(session::author), session.now())) {
        work.accept(new Document(CaseGazetteer.name(name), text));
        Imported done = work.commit();
        page.text(
            done.added() + done.revised() > 0
                ? Phrases.plural(read.places().size(), "place") + " in the case now."
                : "The case holds this file already.");
      }
    } else {
      page.text("It gave no place, so the case is unchanged.");
    }
    page.text(
        read.rows()
            + " rows read, "
            + read.refused()
            + " refused, "
            + Phrases.plural(read.flaws().size(), "flaw")
            + ".");
    read.flaws().stream().limit(FLAWS_SHOWN).map(Flaw::message).forEach(page::remark);
    if (read.flaws().size() > FLAWS_SHOWN) {
      page.remark("and " + (read.flaws().size() - FLAWS_SHOWN) + " more.");
    }
    page.blank().text("Next: " + session.hint("places", given.path(1)));
    return !usable || read.refused() > 0 ? Exit.REFUSED_ROWS : Exit.OK;
  }

  private static String text(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new Problem(Exit.ENVIRONMENT, "there is no file " + path + ". Check the name.");
    }
    try {
      return Files.size(path) > 4L * PlaceFile.MAX_CHARACTERS
          ? " ".repeat(PlaceFile.MAX_CHARACTERS + 1)
          : Files.readString(path, StandardCharsets.UTF_8);
    } catch (MalformedInputException problem) {
      throw new Problem(
          Exit.ENVIRONMENT,
          path + " is not UTF-8. Save it as UTF-8 and add it again; nothing was added.",
          problem);
    } catch (IOException problem) {
      throw new Problem(
          Exit.ENVIRONMENT,
          "could not read " + path + ". Check that you may read it; nothing was added.",
          problem);
    }
  }

  private static Exit list(Given given, Lines page) {
    try (Journal journal = Journal.openReadOnly(given.path(1))) {
      var files = CaseGazetteer.files(journal.asOf(AsOf.NOW));
      if (files.isEmpty()) {
        page.text("The case has no files of places of its own; the packed gazetteer is used.");
      }
      for (Document file : files) {
        PlaceFile read = PlaceFile.read(file.name(), file.text());
        page.text(
            file.name()
                + ": "
                + Phrases.plural(read.places().size(), "place")
                + " ("
                + read.format().words()
                + ")");
      }
    }
    return Exit.OK;
  }
}
