package org.trucewatch.app.command;

import java.util.List;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Lookup;
import org.trucewatch.app.casework.Shown;
import org.trucewatch.app.render.ShowPage;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.Journal;
import org.trucewatch.output.pages.IncidentPage;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch show`.
final class ShowCommand implements Command {
  @Override
  public String name() {
    return "show";
  }

  @Override
  public String purpose() {
    return "Shows one incident on one page: who says what, ranges, origins, how it was linked.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "Sides stand in the order of their countries' names. An id from before a merge leads to the"
            + " incident that now holds its claim, and the page says so.");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "show border.trucewatch i-c0078", "show border.trucewatch i-c0078 --as-of 2025-10-16");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.position(1, "INCIDENT", String.class, "Its id, or the id of a claim in it."),
        Arguments.policy(),
        Arguments.asOf(),
        Arguments.recorded(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    Policy policy = given.policy();
    try (Journal journal = Journal.openReadOnly(given.casePath());
        Glance glance = Glance.of(journal, given, policy, session)) {
      CaseFile file = glance.file();
      var picture = file.picture();
      var shown = Shown.find(journal, file.view(), picture, given.word(1));
      String redirect = Lookup.redirect(given.word(1), shown.incident());
      if (!redirect.isEmpty()) {
        session.print(redirect + "\n\n");
      }
      List<String> recorded = shown.recorded().stream().map(IncidentPage.Recorded::words).toList();
      session.print(
          ShowPage.of(picture, shown.incident(), recorded, session.screen(given.plain())));
    }
    return Exit.OK;
  }
}
