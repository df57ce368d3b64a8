package org.trucewatch.app.command;

import java.util.ArrayList;
import java.util.List;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.Changes;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Lookup;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.casework.RowHistory;
import org.trucewatch.app.render.ShowPage;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Journal;
import org.trucewatch.output.words.Picture;
import org.trucewatch.output.words.Visible;
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
    try (Journal journal = Journal.openReadOnly(given.casePath())) {
      var picture = CaseFile.of(journal.asOf(given.asOf()), policy).picture();
      var incident =
          Lookup.find(picture, given.word(1))
              .orElseThrow(() -> gone(journal, given.asOf(), picture, given.word(1)));
      String redirect = Lookup.redirect(given.word(1), incident);
      if (!redirect.isEmpty()) {
        session.print(redirect + "\n\n");
      }
      var recorded =
          new ArrayList<>(RowHistory.of(journal, given.asOf(), picture.claims(incident.claims())));
      recorded.addAll(Changes.recorded(journal, given.asOf(), incident));
      session.print(ShowPage.of(picture, incident, recorded, session.screen(given.plain())));
    }
    return Exit.OK;
  }

  private static Problem gone(Journal journal, AsOf asOf, Picture picture, String words) {
    String claim = words.startsWith("i-") ? words.substring(2) : words;
    return RowHistory.whyGone(journal, asOf, claim)
        .map(why -> new Problem(Exit.UNKNOWN, Visible.of(why)))
        .orElseGet(() -> Lookup.unknown(picture, words));
  }
}
