package org.trucewatch.app.command;

import java.util.List;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.EntryWords;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.FlawDocument;
import org.trucewatch.app.casework.ReleaseDocument;
import org.trucewatch.app.render.DecisionWords;
import org.trucewatch.app.render.Lines;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.Entry;
import org.trucewatch.journal.Journal;
import org.trucewatch.output.words.Phrases;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch status`.
final class StatusCommand implements Command {
  private static final int LAST_ENTRIES = 5;
  private static final int LAST_DECISIONS = 20;

  @Override
  public String name() {
    return "status";
  }

  @Override
  public String purpose() {
    return "Says what is in a case: pages, claims, incidents, decisions, the state of its journal.";
  }

  @Override
  public List<String> examples() {
    return List.of("status border.trucewatch", "status border.trucewatch --as-of 2025-10-31");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(Arguments.theCase(), Arguments.asOf(), Arguments.recorded(), Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    var page = new Lines(session.screen(given.plain()));
    try (Journal journal = Journal.openReadOnly(given.casePath());
        Glance glance = Glance.of(journal, given, Policy.standard(), session)) {
      CaseFile file = glance.file();
      page.title("Case " + given.casePath() + ", " + file.picture().asOfWords());
      contents(page, file);
      decisions(page, file);
      long size = file.view().head().size();
      page.heading("Journal");
      page.text("  entries  ", Long.toString(size));
      page.text("  chain    ", file.view().head().hash().toString());
      page.text("  root     ", file.view().head().root().toString());
      page.remark(
          "  Note the size and the root. Later `trucewatch verify CASE --since SIZE:ROOT` proves"
              + " that nothing recorded by now was changed.");
      page.heading("Last entries");
      for (Entry entry : journal.entries(Math.max(1, size - LAST_ENTRIES + 1), LAST_ENTRIES)) {
        page.text("  " + entry.sequence() + "  ", EntryWords.of(entry));
      }
    }
    session.print(page);
    return Exit.OK;
  }

  private static void contents(Lines page, CaseFile file) {
    var evidence = file.view().evidence();
    var incidents = file.picture().incidents();
    long documents =
        file.view().documents().stream()
            .filter(kept -> !FlawDocument.isOne(kept) && !ReleaseDocument.isOne(kept))
            .count();
    page.text("  ", Phrases.plural(evidence.reports().size(), "page"));
    int leads = LeadsCommand.leads(evidence).size();
    if (leads > 0) {
      page.text("  ", Phrases.plural(leads, "lead") + " among them, which make no claim");
    }
    page.text("  ", Phrases.plural(evidence.sources().size(), "source"));
    page.text("  ", Phrases.plural(evidence.claims().size(), "claim"));
    page.text("  ", Phrases.plural(evidence.statements().size(), "statement"));
    page.text("  ", Phrases.plural(Math.toIntExact(documents), "document"));
    page.text(
        "  ",
        Phrases.plural(incidents.size(), "incident")
            + "; "
            + Phrases.plural(incidents.sums().size(), "claim")
            + " read as sums that cover incidents");
    if (file.view().training().isPresent()) {
      page.text("  ", "linked with " + incidents.method());
    }
    long flaws =
        file.view().documents().stream()
            .filter(FlawDocument::isOne)
            .mapToLong(kept -> FlawDocument.read(kept).size() + FlawDocument.leftOut(kept))
            .sum();
    page.text("  ", Phrases.plural(Math.toIntExact(flaws), "flaw") + " in imported files");
    if (file.view().asOf().published().isPresent()) {
      page.remark("  Sources and documents have no day of publication: all that are held count.");
    }
  }

  private static void decisions(Lines page, CaseFile file) {
    var decisions = file.view().decisions();
    page.heading(Phrases.plural(decisions.size(), "decision") + " in force");
    decisions.stream()
        .skip(Math.max(0, decisions.size() - LAST_DECISIONS))
        .forEach(held -> page.text("  " + held.sequence() + "  ", DecisionWords.of(held)));
    if (decisions.size() > LAST_DECISIONS) {
      page.text("  ", "the last " + LAST_DECISIONS + "; `trucewatch decisions CASE` lists all.");
    }
    file.picture()
        .incidents()
        .conflicts()
        .forEach(conflict -> page.text("  cannot all be kept: ", conflict.words()));
  }
}
