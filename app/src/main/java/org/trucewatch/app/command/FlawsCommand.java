package org.trucewatch.app.command;

import java.util.ArrayList;
import java.util.List;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.FlawDocument;
import org.trucewatch.app.render.Format;
import org.trucewatch.app.render.Lines;
import org.trucewatch.app.render.Screen;
import org.trucewatch.claims.Document;
import org.trucewatch.journal.Journal;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.words.Phrases;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch flaws`.
final class FlawsCommand implements Command {
  @Override
  public String name() {
    return "flaws";
  }

  @Override
  public String purpose() {
    return "Lists what was wrong in imported files: where, what, what became of the row, what to"
        + " do.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "Nothing was repaired. Mend the file and add it again under the same name: its list is then"
            + " replaced.");
  }

  @Override
  public List<String> examples() {
    return List.of("flaws border.trucewatch", "flaws border.trucewatch --format csv > flaws.csv");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(), Arguments.recorded(), Arguments.format(), Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    Format format = given.format();
    List<Document> documents;
    try (Journal journal = Journal.openReadOnly(given.casePath())) {
      documents =
          journal.asOf(given.asOf()).documents().stream().filter(FlawDocument::isOne).toList();
    }
    var flaws = new ArrayList<FlawDocument.Kept>();
    long leftOut = 0;
    for (Document document : documents) {
      flaws.addAll(FlawDocument.read(document));
      leftOut += FlawDocument.leftOut(document);
    }
    String foot =
        Phrases.plural(flaws.size(), "flaw")
            + (leftOut == 0 ? "" : ", and " + leftOut + " more that were counted and not kept")
            + ". Nothing was repaired.";
    Screen screen = session.screen(given.plain());
    session.print(
        format == Format.TABLE
            ? page(flaws, foot, screen)
            : format.render(listing(flaws, foot), screen));
    return Exit.OK;
  }

  private static String page(List<FlawDocument.Kept> flaws, String foot, Screen screen) {
    var page = new Lines(screen);
    for (FlawDocument.Kept flaw : flaws) {
      page.text("", flaw.place().words() + ": " + flaw.kind());
      page.text("    ", flaw.why() + (flaw.value().isEmpty() ? "" : " Read: " + flaw.value()));
      page.text("    ", flaw.outcome() + " " + flaw.remedy());
    }
    page.blank().remark(foot);
    return page.toString();
  }

  private static Listing listing(List<FlawDocument.Kept> flaws, String foot) {
    var columns =
        List.of(
            Listing.Column.text("file", "file"),
            Listing.Column.number("line", "line"),
            Listing.Column.text("column", "column"),
            Listing.Column.text("kind", "kind"),
            Listing.Column.text("value", "value"),
            Listing.Column.text("why", "why"),
            Listing.Column.text("outcome", "outcome"),
            Listing.Column.text("remedy", "what to do"));
    var rows =
        flaws.stream()
            .map(flaw ->
                Listing.Row.of(
                    List.of(
                        Cell.of(flaw.place().file()),
                        Cell.of(flaw.place().line()),
                        Cell.of(flaw.place().column()),
                        Cell.of(flaw.kind()),
                        Cell.of(flaw.value()),
                        Cell.of(flaw.why()),
                        Cell.of(flaw.outcome()),
                        Cell.of(flaw.remedy()))))
            .toList();
    return new Listing("flaws", columns, rows, List.of(foot));
  }
}
