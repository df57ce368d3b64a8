package org.trucewatch.app.command;

import java.util.List;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.Decisions;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.render.DecisionListing;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.Journal;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch decisions`.
final class DecisionsCommand implements Command {
  private static final String CONFLICTS = "--conflicts";
  private static final String ALL = "--all";

  @Override
  public String name() {
    return "decisions";
  }

  @Override
  public String purpose() {
    return "Lists what analysts decided: number, judgement, author, reason, and what contradicts"
        + " it.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "Where decisions contradict each other, different holds and same is not applied; both are"
            + " listed with the number of the other. Undo one to resolve it.");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "decisions border.trucewatch --conflicts",
        "decisions border.trucewatch --all --format csv");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.flag(CONFLICTS, "Only those that cannot all be kept."),
        Arguments.flag(
            ALL, "Also those out of force: undone, replaced by their author, of claims not held."),
        Arguments.asOf(),
        Arguments.recorded(),
        Arguments.format(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    var format = given.format();
    try (Journal journal = Journal.openReadOnly(given.casePath())) {
      CaseFile file = CaseFile.of(journal.asOf(given.asOf()), Policy.standard());
      var rows =
          Decisions.list(journal, file, given.asOf(), given.flag(ALL)).stream()
              .filter(row -> !given.flag(CONFLICTS) || !row.against().isEmpty())
              .toList();
      var listing =
          DecisionListing.of(
              rows, file.picture().incidents().conflicts(), file.picture().asOfWords());
      session.print(format.render(listing, session.screen(given.plain())));
    }
    return Exit.OK;
  }
}
