package org.trucewatch.app.command;

import java.util.List;
import java.util.Optional;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.Effects;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.render.DecisionWords;
import org.trucewatch.app.render.Lines;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.NumberedDecision;
import org.trucewatch.journal.Target;
import org.trucewatch.output.words.Visible;
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
    String because = given.because();
    String author = given.option(Arguments.AUTHOR).orElseGet(session::author);
    var page = new Lines(session.screen(given.plain()));
    try (Journal journal = Journal.open(given.casePath())) {
      CaseFile before = CaseFile.of(journal.asOf(AsOf.NOW), Policy.standard());
      NumberedDecision undone =
          find(before, given.word(1))
              .orElseThrow(() -> new Problem(Exit.UNKNOWN, notFound(before, given.word(1))));
      journal.withdraw(new Target.OfEntry(undone.sequence()), because, author, session.now());
      page.text("Decision " + undone.sequence() + " is out of force: " + DecisionWords.of(undone));
      Effects.tell(page, journal, before, new Effects.Cause(because, author, session.now()));
    }
    session.print(page);
    return Exit.OK;
  }

  private static Optional<NumberedDecision> find(CaseFile file, String words) {
    return file.view().decisions().stream()
        .filter(held -> Long.toString(held.sequence()).equals(words))
        .findFirst();
  }

  private static String notFound(CaseFile file, String words) {
    var numbers =
        file.view().decisions().stream().map(held -> Long.toString(held.sequence())).toList();
    return "no decision in force has the number "
        + Visible.of(words)
        + ". "
        + (numbers.isEmpty()
            ? "The case has no decision in force."
            : "In force: "
                + String.join(", ", numbers)
                + "; `trucewatch decisions CASE` shows them.");
  }
}
