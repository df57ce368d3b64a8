package org.trucewatch.app.command;

import java.util.List;
import java.util.Optional;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.Effects;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Lookup;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.casework.Proposals;
import org.trucewatch.app.render.DecisionWords;
import org.trucewatch.app.render.Lines;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;
import org.trucewatch.incidents.Conflict;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.NumberedDecision;
import org.trucewatch.output.words.Visible;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch decide`.
final class DecideCommand implements Command {
  private static final List<String> WORDS = List.of("same", "different", "unsure");

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
        Arguments.choice(1, "JUDGEMENT", "same, different or unsure.", WORDS),
        Arguments.position(2, "A", String.class, "A claim."),
        Arguments.position(3, "B", String.class, "Another claim."),
        Arguments.because(),
        Arguments.author(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    Judgement judgement = judgement(given.word(1));
    String because = given.because();
    String author = given.option(Arguments.AUTHOR).orElseGet(session::author);
    var page = new Lines(session.screen(given.plain()));
    List<Conflict> clashes;
    try (Journal journal = Journal.open(given.casePath())) {
      CaseFile before = CaseFile.of(journal.asOf(AsOf.NOW), Policy.standard());
      var a = Lookup.claim(before.picture(), given.word(2)).id();
      var b = Lookup.claim(before.picture(), given.word(3)).id();
      if (a.equals(b)) {
        throw new Problem(Exit.USAGE, "decide wants two different claims; both are " + a + ".");
      }
      var decision = new LinkDecision(a, b, judgement, because, author);
      Optional<NumberedDecision> own = own(before, decision);
      if (own.isPresent() && own.get().decision().judgement() == judgement) {
        session.print(said(own.get()));
        return Exit.OK;
      }
      var entry = journal.decide(decision, session.now());
      page.text("Decision " + entry.sequence() + ": " + DecisionWords.of(decision));
      own.ifPresent(earlier -> page.text("It replaces your decision " + words(earlier)));
      others(before, decision)
          .forEach(other -> page.text("Beside it stands decision " + words(other)));
      var after =
          Effects.tell(page, journal, before, new Effects.Cause(because, author, session.now()));
      clashes = after.clashes();
      if (judgement == Judgement.SAME) {
        new Proposals(journal, after.view(), after.incidents())
            .confirmation(entry.sequence(), decision)
            .ifPresent(made -> journal.note(made.write(), author, session.now()));
      }
      page.text(
          "Take it back: "
              + session.hint("undo", given.casePath())
              + " "
              + entry.sequence()
              + " --because \"...\"");
    }
    session.print(page);
    return clashes.isEmpty() ? Exit.OK : contradiction(session);
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

  /// What the same analyst holds on the same pair.
  private static Optional<NumberedDecision> own(CaseFile file, LinkDecision wanted) {
    return file.view().decisions().stream()
        .filter(held -> held.decision().isOnPairOf(wanted))
        .filter(held -> held.decision().author().equals(wanted.author()))
        .findFirst();
  }

  /// What other analysts hold on the same pair.
  private static List<NumberedDecision> others(CaseFile file, LinkDecision wanted) {
    return file.view().decisions().stream()
        .filter(held -> held.decision().isOnPairOf(wanted))
        .filter(held -> !held.decision().author().equals(wanted.author()))
        .toList();
  }

  private static Judgement judgement(String word) {
    return switch (word) {
      case "same" -> Judgement.SAME;
      case "different" -> Judgement.DIFFERENT;
      case "unsure" -> Judgement.UNSURE;
      default ->
          throw new Problem(
              Exit.USAGE,
              "decide wants the word same, different or unsure after the case, not \""
                  + Visible.of(word)
                  + "\".");
    };
  }
}
