package org.trucewatch.app.command;

import java.util.List;
import java.util.Optional;
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
  @Override
  public String name() {
    return "decide";
  }

  @Override
  public String purpose() {
    return "Records your judgement that two claims are, or are not, about the same event.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "A decision is always obeyed and can be taken back with undo. It is kept with your name and"
            + " reason. Decisions that cannot all be kept are reported, with exit code 6.");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "decide border.trucewatch different c0078 c0119 --because \"two blasts, one hour apart\"");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.choice(1, "JUDGEMENT", "same or different.", List.of("same", "different")),
        Arguments.position(2, "A", String.class, "A claim."),
        Arguments.position(3, "B", String.class, "Another claim."),
        Arguments.because(),
        Arguments.author(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    Judgement judgement = judgement(given.word(1));
    String because = Reasons.of(given);
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
      Optional<NumberedDecision> earlier = find(before, decision);
      if (earlier.isPresent()) {
        return refuse(earlier.get(), decision, session);
      }
      var entry = journal.decide(decision, session.now());
      page.text(
          "Decision "
              + entry.sequence()
              + ": "
              + a
              + " and "
              + b
              + " are "
              + (judgement == Judgement.SAME ? "the same event" : "different events")
              + ", because: "
              + because);
      clashes =
          Effects.tell(page, journal, before, new Effects.Cause(because, author, session.now()));
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

  private static Exit refuse(NumberedDecision earlier, LinkDecision wanted, Session session) {
    long number = earlier.sequence();
    if (earlier.decision().judgement() == wanted.judgement()) {
      session.print(
          "Decision "
              + number
              + " says this already; nothing was added. Its reason: "
              + Visible.of(earlier.decision().because())
              + "\n");
      return Exit.OK;
    }
    throw new Problem(
        Exit.CONTRADICTION,
        "decision "
            + number
            + " of "
            + Visible.of(earlier.decision().author())
            + " says the opposite ("
            + Visible.of(earlier.decision().because())
            + "). Nothing was added. If it no longer holds, first: trucewatch undo CASE "
            + number
            + " --because \"...\"");
  }

  private static Optional<NumberedDecision> find(CaseFile file, LinkDecision wanted) {
    return file.view().decisions().stream()
        .filter(held -> held.decision().a().equals(wanted.a()))
        .filter(held -> held.decision().b().equals(wanted.b()))
        .findFirst();
  }

  private static Judgement judgement(String word) {
    return switch (word) {
      case "same" -> Judgement.SAME;
      case "different" -> Judgement.DIFFERENT;
      default ->
          throw new Problem(
              Exit.USAGE,
              "decide wants the word same or different after the case, not \""
                  + Visible.of(word)
                  + "\".");
    };
  }
}
