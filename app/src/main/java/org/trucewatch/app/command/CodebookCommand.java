package org.trucewatch.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trucewatch.app.casework.CaseBooks;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.Effects;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Near;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.render.Lines;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.View;
import org.trucewatch.output.words.Visible;
import org.trucewatch.reports.codebooks.Book;
import org.trucewatch.reports.codebooks.Codebooks;
import org.trucewatch.reports.codebooks.Reading;
import org.trucewatch.reports.table.Flaw;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch codebook`.
final class CodebookCommand implements Command {
  private static final List<String> ACTIONS = List.of("list", "show", "try", "use", "drop");

  @Override
  public String name() {
    return "codebook";
  }

  @Override
  public String purpose() {
    return "Lists, shows, tries, adds and drops codebooks: kinds of events, names of actors.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "`list` takes a case or nothing, `show` the id of a codebook and maybe a case, `try` and"
            + " `use` a case and a file, `drop` a case and the id of a codebook that the case"
            + " added.",
        "`try` says what a codebook would change and writes nothing. `use` brings it into force and"
            + " `drop` takes it out; both are kept in the journal with your reason. A file with a"
            + " flaw is not used. docs/reference/codebooks.md describes the files.");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "codebook list",
        "codebook show event-words",
        "codebook try border.trucewatch my-names.csv",
        "codebook use border.trucewatch my-names.csv --because \"names in the local press\"",
        "codebook drop border.trucewatch my-names --because \"a name was wrong\"");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.choice(0, "ACTION", "list, show, try, use or drop.", ACTIONS),
        Arguments.maybe(1, "CASE", "The case; for show, the id of a codebook.", List.of()),
        Arguments.maybe(
            2, "FILE", "The codebook: a file; for drop, its id; for show, the case.", List.of()),
        Arguments.option(
            Arguments.BECAUSE, "TEXT", "For use and drop: the reason, in your words. It is kept."),
        Arguments.author(),
        Arguments.asOf(),
        Arguments.recorded(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    var page = new Lines(session.screen(given.plain()));
    switch (given.word(0)) {
      case "list" -> CodebookPages.list(page, added(given, 1), shipped(given, 1));
      case "show" -> show(page, given);
      case "try" -> {
        return attempt(page, given, session);
      }
      case "use" -> use(page, given, session);
      case "drop" -> drop(page, given, session);
      default ->
          throw new Problem(
              Exit.USAGE,
              "codebook does not know \""
                  + Visible.of(given.word(0))
                  + "\"."
                  + Near.suggestion(given.word(0), ACTIONS)
                  + " Use one of: "
                  + String.join(", ", ACTIONS)
                  + ".");
    }
    session.print(page);
    return Exit.OK;
  }

  private static List<CaseBooks.Added> added(Given given, int index) {
    return given.word(index).isEmpty() ? List.of() : CaseBooks.added(view(given, index));
  }

  private static Codebooks shipped(Given given, int index) {
    return given.word(index).isEmpty() ? Codebooks.shipped() : CaseBooks.of(view(given, index));
  }

  private static void show(Lines page, Given given) {
    String id = required(given, 1, "the id of a codebook");
    Codebooks books = shipped(given, 2);
    Book book =
        books
            .find(id)
            .orElseThrow(() -> {
              var ids = books.list().stream().map(one -> one.header().id()).toList();
              return new Problem(
                  Exit.UNKNOWN,
                  "there is no codebook \""
                      + Visible.of(id)
                      + "\"."
                      + Near.suggestion(id, ids)
                      + " `trucewatch codebook list` lists them; one that a case added is shown"
                      + " with the case: codebook show ID CASE.");
            });
    CodebookPages.show(page, book);
  }

  private static Exit attempt(Lines page, Given given, Session session) {
    View view = view(given, 1);
    Codebooks before = CaseBooks.of(view);
    Reading reading = reading(given, before);
    CodebookPages.flaws(page, reading.flaws());
    reading
        .book()
        .ifPresent(book ->
            CodebookPages.trial(page, book, CodebookTrial.of(view, before, before.with(book))));
    page.blank();
    page.text(
        "Nothing was written."
            + (reading.isSound()
                ? " To use it: "
                    + session.hint("codebook use", path(given, 1))
                    + " "
                    + Session.shellWord(path(given, 2).toString())
                    + " --because \"...\""
                : " A file with a flaw cannot be used."));
    session.print(page);
    return reading.isSound() ? Exit.OK : Exit.USAGE;
  }

  private static void use(Lines page, Given given, Session session) {
    requireNow(given);
    String because = given.because();
    String author = given.option(Arguments.AUTHOR).orElseGet(session::author);
    casePath(given, 1);
    try (Journal journal = Journal.open(path(given, 1))) {
      View view = journal.asOf(AsOf.NOW);
      Book book = sound(reading(given, CaseBooks.of(view)));
      String name = book.header().name();
      if (isHeld(view, book)) {
        page.text("Codebook " + name + " is in force already; nothing was added.");
        return;
      }
      CaseFile before = CaseFile.of(view, Policy.standard());
      journal.changeSettings(CaseBooks.use(book, because, view), author, session.now());
      page.text("Codebook " + name + " is in force, because: " + because);
      EffectLines.add(
          page, Effects.of(journal, before, new Effects.Cause(because, author, session.now())));
      page.text(
          "Take it back: "
              + session.hint("codebook drop", path(given, 1))
              + " "
              + book.header().id()
              + " --because \"...\"");
    }
  }

  private static void drop(Lines page, Given given, Session session) {
    requireNow(given);
    String because = given.because();
    String author = given.option(Arguments.AUTHOR).orElseGet(session::author);
    String id = required(given, 2, "the id of a codebook that the case added");
    casePath(given, 1);
    try (Journal journal = Journal.open(path(given, 1))) {
      View view = journal.asOf(AsOf.NOW);
      List<String> ids =
          CaseBooks.added(view).stream().map(added -> added.book().header().id()).toList();
      if (!ids.contains(id)) {
        throw new Problem(
            Exit.UNKNOWN,
            "this case has added no codebook \""
                + Visible.of(id)
                + "\". "
                + (ids.isEmpty()
                    ? "It has added none."
                    : "Added: " + String.join(", ", ids) + "."));
      }
      CaseFile before = CaseFile.of(view, Policy.standard());
      Map<String, String> settings = CaseBooks.drop(id, because);
      journal.changeSettings(settings, author, session.now());
      page.text("Codebook " + id + " is out of force, because: " + because);
      EffectLines.add(
          page, Effects.of(journal, before, new Effects.Cause(because, author, session.now())));
    }
  }

  private static boolean isHeld(View view, Book book) {
    return CaseBooks.added(view).stream()
        .anyMatch(added -> added.book().text().equals(book.text()));
  }

  private static Book sound(Reading reading) {
    if (reading.isSound()) {
      return reading.book().orElseThrow();
    }
    var messages = new ArrayList<String>();
    reading.flaws().stream().limit(5).map(Flaw::message).map(Visible::of).forEach(messages::add);
    int more = reading.flaws().size() - messages.size();
    throw new Problem(
        Exit.USAGE,
        "the codebook has "
            + reading.flaws().size()
            + (reading.flaws().size() == 1 ? " flaw" : " flaws")
            + " and is not used: "
            + String.join(" ", messages)
            + (more > 0 ? " And " + more + " more: `trucewatch codebook try` lists all." : ""));
  }

  private static Reading reading(Given given, Codebooks known) {
    required(given, 2, "a file");
    Path file = path(given, 2);
    try {
      return Codebooks.read(file, known);
    } catch (IOException problem) {
      throw new UncheckedIOException("Cannot read " + file + ": check its path.", problem);
    }
  }

  private static View view(Given given, int index) {
    casePath(given, index);
    try (Journal journal = Journal.openReadOnly(path(given, index))) {
      return journal.asOf(given.asOf());
    }
  }

  private static void casePath(Given given, int index) {
    required(given, index, "a case");
  }

  private static Path path(Given given, int index) {
    try {
      return Path.of(given.word(index));
    } catch (InvalidPathException mistake) {
      throw new Problem(
          Exit.USAGE, "\"" + Visible.of(given.word(index)) + "\" cannot be a path.", mistake);
    }
  }

  private static void requireNow(Given given) {
    if (!given.asOf().equals(AsOf.NOW)) {
      throw new Problem(
          Exit.USAGE,
          "codebook "
              + given.word(0)
              + " changes the case from now on; leave out --as-of and"
              + " --recorded.");
    }
  }

  private static String required(Given given, int index, String what) {
    String word = given.word(index);
    if (word.isEmpty()) {
      throw new Problem(
          Exit.USAGE,
          "codebook "
              + Visible.of(given.word(0))
              + " wants "
              + what
              + ". `trucewatch help codebook` shows how it is used.");
    }
    return word;
  }
}
