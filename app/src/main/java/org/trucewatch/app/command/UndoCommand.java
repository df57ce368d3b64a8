package org.trucewatch.app.command;

import java.util.List;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.Decisions;
import org.trucewatch.app.casework.Effects;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.render.DecisionWords;
import org.trucewatch.app.render.Lines;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Journal;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch undo`.
final class UndoCommand implements Command {
  @Override
  public String name() {
    return "undo";
  }

  @Override
  public String purpose() {
    return "Takes a decision back. It stays in the record, out of force from now on.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "`trucewatch decisions CASE` lists the decisions in force with their numbers. Undoing one"
            + " of two that disagree resolves the conflict. Had the same analyst decided on the"
            + " pair before, that earlier decision holds again.");
  }

  @Override
  public List<String> examples() {
    return List.of("undo border.trucewatch 1052 --because \"new video shows one blast\"");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.position(1, "NUMBER", String.class, "The number of the decision."),
        Arguments.because(),
        Arguments.author(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    var cause =
        new Effects.Cause(
            given.because(),
            given.option(Arguments.AUTHOR).orElseGet(session::author),
            session.now());
    var page = new Lines(session.screen(given.plain()));
    try (Journal journal = Journal.open(given.casePath())) {
      CaseFile before = CaseFile.of(journal.asOf(AsOf.NOW), Policy.standard());
      var done = Decisions.undo(journal, before, given.word(1), cause);
      page.text(
          "Decision "
              + done.decision().sequence()
              + " is out of force: "
              + DecisionWords.of(done.decision()));
      done.effects().ifPresent(effects -> EffectLines.add(page, effects));
    }
    session.print(page);
    return Exit.OK;
  }
}
