package org.trucewatch.app.command;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trucewatch.app.casework.CaseBooks;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.DiskProblem;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Exporting;
import org.trucewatch.app.casework.Near;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.casework.Targets;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.View;
import org.trucewatch.output.Exports;
import org.trucewatch.output.Form;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Visible;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch export`.
final class ExportCommand implements Command {
  private static final String TO = "--to";
  private static final List<String> FORM_WORDS =
      Stream.concat(Stream.of(Exporting.CASE_FORM), Arrays.stream(Form.values()).map(Form::word))
          .toList();
  private static final String FORMS = String.join(", ", FORM_WORDS);

  @Override
  public String name() {
    return "export";
  }

  @Override
  public String purpose() {
    return "Writes a case, or what is derived from it, for others: tables, maps, a report.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "The forms: case a folder that `add` reads back; "
            + Arrays.stream(Form.values())
                .map(form -> form.word() + " " + form.purpose())
                .collect(Collectors.joining("; "))
            + ".",
        "Numbers are ranges with the policy beside them; each file says as of when it is and gives"
            + " the root that pins it. The case format holds sources, reports, claims, statements"
            + " and documents, each text exactly as it came in; decisions, codebooks and earlier"
            + " versions stay in the case file, which can be copied whole. Nothing is written"
            + " over.");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "export border.trucewatch --to border-folder --format case",
        "export border.trucewatch --to border.xlsx --format xlsx --policy zero-to-x",
        "export border.trucewatch --to border.geojson --format geojson --as-of 2025-10-31");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.required(TO, "PATH", "The file or folder to write; nothing may be there."),
        Arguments.choice(Arguments.FORMAT, "FORM", FORMS + ".", FORM_WORDS),
        Arguments.policy(),
        Arguments.asOf(),
        Arguments.recorded(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    String word = given.option(Arguments.FORMAT).orElse("");
    boolean isCase = word.equals(Exporting.CASE_FORM);
    Optional<Form> form = isCase ? Optional.empty() : Optional.of(form(word));
    if (isCase && given.option(Arguments.POLICY).isPresent()) {
      throw new Problem(
          Exit.USAGE,
          "--policy has no part in the case format, which holds what was said and no resolved"
              + " numbers. Leave it out, or choose another form.");
    }
    Policy policy = given.policy();
    Path target = target(given.option(TO).orElse(""));
    Targets.requireFree(target);
    Targets.requireFolder(target);
    View view;
    Exports.Written written;
    try (Journal journal = Journal.openReadOnly(given.casePath())) {
      view = journal.asOf(given.asOf());
      written =
          form.isPresent()
              ? Exports.write(
                  form.get(), target, Exporting.edition(CaseFile.of(view, policy), journal))
              : Exporting.writeCase(target, view);
    } catch (IOException problem) {
      throw new Problem(
          Exit.ENVIRONMENT,
          "could not write "
              + target
              + " ("
              + DiskProblem.words(problem)
              + "). Nothing is there. Check space and permissions, and try again.",
          problem);
    }
    session.print(
        "Wrote %s (%s) to %s\n".formatted(written.what(), CaseFile.words(view.asOf()), target));
    written.remarks().forEach(remark -> session.print(remark + "\n"));
    session.print(isCase ? leftBehind(view) : "");
    return Exit.OK;
  }

  private static Form form(String word) {
    return Form.find(word)
        .orElseThrow(() ->
            new Problem(
                Exit.USAGE,
                "--format does not know \""
                    + Visible.of(word)
                    + "\" for files."
                    + Near.suggestion(word, FORM_WORDS)
                    + " Use one of: "
                    + FORMS
                    + "."));
  }

  private static Path target(String path) {
    try {
      return Path.of(path);
    } catch (InvalidPathException mistake) {
      throw new Problem(
          Exit.USAGE, "--to is no path: " + Visible.of(path) + ". Give another name.", mistake);
    }
  }

  /// What the case format does not hold, if the case has any.
  private static String leftBehind(View view) {
    int decisions = view.decisions().size();
    int books = CaseBooks.added(view).size();
    return decisions + books == 0
        ? ""
        : "Not in the case format: "
            + Phrases.plural(decisions, "decision")
            + " and "
            + Phrases.plural(books, "codebook")
            + " of this case, so that linkage may differ where it is read back. Copy the case file"
            + " itself to keep everything.\n";
  }
}
