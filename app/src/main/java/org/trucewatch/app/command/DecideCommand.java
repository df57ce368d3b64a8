package org.trucewatch.app.command;

import java.util.List;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.Decisions;
import org.trucewatch.app.casework.Effects;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.render.DecisionWords;
import org.trucewatch.app.render.Lines;
import org.trucewatch.claims.LinkDecision.Judgement;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.NumberedDecision;
import org.trucewatch.output.words.Visible;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch decide`.
final class DecideCommand implements Command {
  @Override
  public String name() {
    return "decide";
  }

  @Override
  public String purpose() {
    return "Records your judgement on two claims: the same event, different events, or unsure.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "Same and different are always obeyed; unsure binds nothing, and takes the pair out of your"
            + " review queue. A decision can be taken back with undo. It is kept with your name and"
            + " reason. Deciding anew on the same pair replaces your earlier decision, which stays"
            + " on record. Where two analysts disagree, different holds, both stay on record, and"
            + " the exit code is 6: `trucewatch decisions CASE --conflicts` lists them.");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "decide border.trucewatch different c0078 c0119 --because \"two blasts, one hour apart\"",
        "decide border.trucewatch unsure c0078 c0119 --because \"the pages give no hour\"");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.choice(1, "JUDGEMENT", "same, different or unsure.", Decisions.WORDS),
        Arguments.position(2, "A", String.class, "A claim."),
        Arguments.position(3, "B", String.class, "Another claim."),
        Arguments.because(),
        Arguments.author(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    Judgement judgement = Decisions.judgement(given.word(1), "decide wants after the case");
    var wish =
        new Decisions.Wish(
            given.word(2),
            given.word(3),
            judgement,
            given.because(),
            given.option(Arguments.AUTHOR).orElseGet(session::author));
    Decisions.Outcome done;
    try (Journal journal = Journal.open(given.casePath())) {
      CaseFile before = CaseFile.of(journal.asOf(AsOf.NOW), Policy.standard());
      done = Decisions.decide(journal, before, wish, session.now());
    }
    if (done.effects().isEmpty()) {
      session.print(said(done.decision()));
      return Exit.OK;
    }
    session.print(page(done, done.effects().get(), given, session));
    return done.effects().get().clashes().isEmpty() ? Exit.OK : contradiction(session);
  }

  private static Lines page(Decisions.Outcome done, Effects effects, Given given, Session session) {
    var page = new Lines(session.screen(given.plain()));
    page.text("Decision " + words(done.decision()));
    done.replaced().ifPresent(earlier -> page.text("It replaces your decision " + words(earlier)));
    done.beside().forEach(other -> page.text("Beside it stands decision " + words(other)));
    EffectLines.add(page, effects);
    page.text(
        "Take it back: "
            + session.hint("undo", given.casePath())
            + " "
            + done.decision().sequence()
            + " --because \"...\"");
    return page;
  }

  private static Exit contradiction(Session session) {
    session.warn(
        "trucewatch: the decision was added, and it contradicts others (see \"Cannot all be kept\""
            + " above). Take one of them back with undo; until then not all of them are obeyed.");
    return Exit.CONTRADICTION;
  }

  private static String said(NumberedDecision earlier) {
    return "Decision "
        + earlier.sequence()
        + " says this already; nothing was added. Its reason: "
        + Visible.of(earlier.decision().because())
        + "\n";
  }

  private static String words(NumberedDecision held) {
    return held.sequence() + ": " + DecisionWords.of(held);
  }
}
