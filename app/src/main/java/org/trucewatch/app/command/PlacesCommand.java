package org.trucewatch.app.command;

import java.util.List;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.CaseGazetteer;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.render.PlaceListing;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.View;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch places`.
final class PlacesCommand implements Command {
  private static final String OPEN = "--open";

  @Override
  public String name() {
    return "places";
  }

  @Override
  public String purpose() {
    return "Lists the places of a case as written, and what the gazetteer makes of them.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "A place is resolved only if one fits well and better than any other; the rest stays"
            + " ambiguous or unresolved, with what was considered. Coordinates that lie outside the"
            + " country named with them are flagged. Nothing in the case is changed.");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "places border.trucewatch",
        "places border.trucewatch --open --as-of 2025-10-31",
        "places border.trucewatch --format geojson");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.flag(OPEN, "Only those that are not resolved, or flagged."),
        Arguments.asOf(),
        Arguments.recorded(),
        Arguments.format(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    var format = given.format();
    View view;
    try (Journal journal = Journal.openReadOnly(given.casePath())) {
      view = journal.asOf(given.asOf());
    }
    var listing =
        PlaceListing.of(
            view.evidence(),
            CaseGazetteer.of(view),
            CaseGazetteer.countries(view),
            given.flag(OPEN),
            CaseFile.words(view.asOf()));
    session.print(format.render(listing, session.screen(given.plain())));
    return Exit.OK;
  }
}
