package org.trucewatch.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.trucewatch.app.render.Format;
import org.trucewatch.app.render.IncidentListing;
import org.trucewatch.app.render.Phrases;
import org.trucewatch.app.render.Visible;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.View;
import org.trucewatch.reports.casefile.CaseFormatWriter;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch export`.
final class ExportCommand implements Command {
  private static final String CASE_FORM = "case";
  private static final List<String> FORM_WORDS =
      List.of(CASE_FORM, "csv", "json", "geojson", "markdown");
  private static final String FORMS = String.join(", ", FORM_WORDS);

  @Override
  public String name() {
    return "export";
  }

  @Override
  public String purpose() {
    return "Writes a case to a folder in the case format, or its incidents to a file.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "The case format is what `trucewatch add` reads back: sources, reports, claims, statements"
            + " and documents, each text exactly as it came in. Link decisions stay in the case"
            + " file. The other forms hold the incidents with all columns. Nothing is written"
            + " over.");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "export border.trucewatch border-folder --format case",
        "export border.trucewatch incidents.geojson --format geojson --as-of 2025-10-31");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.position(1, "TARGET", Path.class, "The folder or file to write."),
        Arguments.choice(Arguments.FORMAT, "FORM", FORMS + ".", FORM_WORDS),
        Policies.argument(),
        Arguments.asOf(),
        Arguments.recorded(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    String form = given.option(Arguments.FORMAT).orElse("");
    Optional<Format> format = Format.find(form).filter(found -> found != Format.TABLE);
    if (format.isEmpty() && !form.equals(CASE_FORM)) {
      throw new Problem(
          Exit.USAGE,
          "--format does not know \""
              + Visible.of(form)
              + "\" for files. Use one of: "
              + FORMS
              + ".");
    }
    Policy policy = Policies.of(given);
    Path target = given.path(1);
    Targets.requireFree(target);
    Targets.requireFolder(target);
    View view;
    try (Journal journal = Journal.openReadOnly(given.casePath())) {
      view = journal.asOf(given.asOf());
    }
    try {
      session.print(
          format.isPresent()
              ? writeListing(target, CaseFile.of(view, policy), format.get(), session)
              : writeCase(target, view));
    } catch (IOException problem) {
      throw new Problem(
          Exit.ENVIRONMENT,
          "could not write "
              + target
              + " ("
              + DiskProblem.words(problem)
              + "). What is there may be incomplete: remove it, check space and permissions, and"
              + " try again.",
          problem);
    }
    return Exit.OK;
  }

  private static String writeListing(Path target, CaseFile file, Format format, Session session)
      throws IOException {
    var picture = file.picture();
    var entries = IncidentListing.entries(picture);
    String text = format.render(IncidentListing.of(picture, entries), session.screen(true));
    Files.writeString(target, text, StandardOpenOption.CREATE_NEW);
    return "Wrote "
        + Phrases.plural(entries.size(), "incident")
        + " ("
        + picture.asOfWords()
        + ") to "
        + target
        + "\n";
  }

  private static String writeCase(Path target, View view) throws IOException {
    var documents =
        view.documents().stream()
            .filter(document -> !FlawDocument.isOne(document))
            .filter(document -> !ReleaseDocument.isOne(document))
            .toList();
    CaseFormatWriter.write(target, view.evidence(), documents);
    return "Wrote "
        + Phrases.plural(view.evidence().reports().size(), "page")
        + ", "
        + Phrases.plural(view.evidence().claims().size(), "claim")
        + ", "
        + Phrases.plural(view.evidence().statements().size(), "statement")
        + " ("
        + CaseFile.words(view.asOf())
        + ") to "
        + target
        + "\n";
  }
}
