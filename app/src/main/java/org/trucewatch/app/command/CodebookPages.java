package org.trucewatch.app.command;

import java.util.List;
import org.trucewatch.app.casework.CaseBooks;
import org.trucewatch.app.render.Lines;
import org.trucewatch.claims.codebook.Codebook;
import org.trucewatch.output.words.Visible;
import org.trucewatch.reports.codebooks.Book;
import org.trucewatch.reports.codebooks.Codebooks;
import org.trucewatch.reports.table.Flaw;

/// What the command `codebook` shows.
final class CodebookPages {
  /// Lines of one list that are shown; the count above it is of all.
  private static final int LISTED = 200;

  private CodebookPages() {}

  static void list(Lines page, List<CaseBooks.Added> added, Codebooks books) {
    if (!added.isEmpty()) {
      page.title("Added by this case, last first");
      for (CaseBooks.Added one : added) {
        line(page, one.book());
        page.text("      because: ", Visible.of(one.because()));
      }
      page.blank();
    }
    var ids = added.stream().map(one -> one.book().header().id()).toList();
    page.title("Shipped");
    books.list().stream()
        .filter(book -> !ids.contains(book.header().id()))
        .forEach(book -> line(page, book));
    page.remark(
        "Show one: trucewatch codebook show ID. What they are: docs/reference/codebooks.md.");
  }

  private static void line(Lines page, Book book) {
    Codebook header = book.header();
    page.text(
        "  ",
        header.name()
            + "  "
            + header.kind().words()
            + ", "
            + book.contents().size()
            + (book.contents().size() == 1 ? " row: " : " rows: ")
            + Visible.of(header.title()));
  }

  static void show(Lines page, Book book) {
    Codebook header = book.header();
    page.title(header.name() + ": " + Visible.of(header.title()));
    page.text("  kind     ", header.kind().words());
    page.text("  source   ", Visible.of(header.provenance().source()));
    page.text("  licence  ", Visible.of(header.provenance().licence()));
    page.blank();
    book.text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("\"#"))
        .forEach(line -> page.add(Visible.of(line)));
  }

  static void flaws(Lines page, List<Flaw> flaws) {
    if (!flaws.isEmpty()) {
      page.title(flaws.size() + (flaws.size() == 1 ? " flaw" : " flaws") + " in the file");
      flaws.stream().limit(LISTED).forEach(flaw -> page.text("  ", Visible.of(flaw.message())));
      page.blank();
    }
  }

  static void trial(Lines page, Book book, CodebookTrial trial) {
    page.title("What " + book.header().name() + " would change");
    section(page, "claim", " of another class of event", trial.types());
    section(page, "actor", " understood otherwise", trial.actors());
    section(page, "incident", " merged, split or renamed", trial.incidents());
    section(page, "incident", " with other claims", trial.claims());
    section(page, "incident", " with other attributes", trial.attributes());
    boolean nothing =
        trial.types().isEmpty()
            && trial.actors().isEmpty()
            && trial.incidents().isEmpty()
            && trial.claims().isEmpty()
            && trial.attributes().isEmpty();
    if (nothing) {
      switch (book.header().kind()) {
        case CORRESPONDENCE, MEANS ->
            page.text(
                "It is read when files are taken in and written, and changes nothing in what the"
                    + " case holds.");
        case EVENT_TYPES, EVENT_WORDS, ACTORS, ACTOR_NAMES ->
            page.text("It changes nothing in what the case holds.");
      }
    }
  }

  private static void section(Lines page, String what, String how, List<String> lines) {
    page.text(lines.size() + " " + what + (lines.size() == 1 ? "" : "s") + how);
    lines.stream().limit(LISTED).forEach(line -> page.text("    ", Visible.of(line)));
    if (lines.size() > LISTED) {
      page.text("    ", "and " + (lines.size() - LISTED) + " more");
    }
  }
}
