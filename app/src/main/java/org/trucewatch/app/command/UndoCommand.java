package org.trucewatch.app.command;

import java.util.List;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.Decisions;
import org.trucewatch.app.casework.Effects;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.TrainedCase;
import org.trucewatch.app.render.DecisionWords;
import org.trucewatch.app.render.Lines;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.NumberedTraining;
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
      before
          .view()
          .training()
          .filter(run -> Long.toString(run.sequence()).equals(given.word(1)))
          .ifPresentOrElse(
              run -> undo(page, journal, before, run, cause),
              () -> undo(page, journal, before, given.word(1), cause));
    }
    session.print(page);
    return Exit.OK;
  }

  private static void undo(
      Lines page, Journal journal, CaseFile before, NumberedTraining run, Effects.Cause cause) {
    page.text("Out of force: " + TrainedCase.words(run) + ".");
    EffectLines.add(page, TrainedCase.undo(journal, before, run, cause));
  }

  private static void undo(
      Lines page, Journal journal, CaseFile before, String number, Effects.Cause cause) {
    var done = Decisions.undo(journal, before, number, cause);
    page.text(
        "Decision "
            + done.decision().sequence()
            + " is out of force: "
            + DecisionWords.of(done.decision()));
    done.effects().ifPresent(effects -> EffectLines.add(page, effects));
  }
}
