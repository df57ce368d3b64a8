package org.trucewatch.app.command;

import java.util.List;
import java.util.stream.Stream;
import org.trucewatch.app.casework.CaseBooks;
import org.trucewatch.app.casework.Changes;
import org.trucewatch.app.casework.Effects;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.casework.Proposals;
import org.trucewatch.app.render.Lines;
import org.trucewatch.claims.TrainingRun;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.incidents.LinkSettings;
import org.trucewatch.incidents.Trained;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Head;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.View;
import org.trucewatch.output.words.Phrases;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch train`.
final class TrainCommand implements Command {
  private static final String DRY_RUN = "--dry-run";

  /// Most changes that are told one by one.
  private static final int MOST_CHANGES = 20;

  @Override
  public String name() {
    return "train";
  }

  @Override
  public String purpose() {
    return "Learns the weights of linkage from the case and keeps them on record for what comes.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "Without a training run each view learns from its own claims, and one more report may move"
            + " every weight a little. With one, weights and what is counted over the case (how"
            + " rare a word is, who is seldom named) stay until you train again. Train when the"
            + " case has grown by much.",
        "--dry-run says which incidents would change, and which changes of incidents that somebody"
            + " confirmed would be put up for review; it writes nothing. A run counts for every"
            + " --as-of date, as decisions do, and from its time on for --recorded. `trucewatch"
            + " undo` takes it back.");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "train border.trucewatch --dry-run",
        "train border.trucewatch --because \"the case has doubled since spring\"");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.flag(DRY_RUN, "Says what would change; writes nothing."),
        Arguments.option(
            Arguments.BECAUSE, "TEXT", "The reason, in your words. It is kept with the run."),
        Arguments.author(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    var page = new Lines(session.screen(given.plain()));
    if (given.flag(DRY_RUN)) {
      try (Journal journal = Journal.openReadOnly(given.casePath())) {
        foresee(page, journal);
      }
      page.text("Nothing was written: this was a dry run.");
    } else {
      String because = given.because();
      String author = given.option(Arguments.AUTHOR).orElseGet(session::author);
      try (Journal journal = Journal.open(given.casePath())) {
        train(page, journal, new Effects.Cause(because, author, session.now()), given, session);
      }
    }
    session.print(page);
    return Exit.OK;
  }

  private static void foresee(Lines page, Journal journal) {
    View view = journal.asOf(AsOf.NOW);
    TrainingRun run = run(view, "");
    Incidents before = CaseBooks.link(view);
    var settings = LinkSettings.with(CaseBooks.of(view).inForce());
    Incidents after =
        Incidents.link(view.evidence(), settings, run, view.evidence(), "this training run");
    page.text("Would be kept: ", run.method().words() + ".");
    var changes = Changes.between(before, after, "");
    page.text(
        "Incidents that would change: ",
        Phrases.plural(changes.changes().size(), "incident")
            + " of "
            + before.list().size()
            + (changes.changes().isEmpty() ? "." : ":"));
    tell(page, changes.words());
    var open = new Proposals(journal, view, before).list();
    var proposed =
        new Proposals(journal, view, after)
            .list().stream()
                .filter(proposal -> !open.contains(proposal))
                .map(Proposals.Proposal::words)
                .toList();
    if (!proposed.isEmpty()) {
      page.text("Incidents that somebody confirmed would change; each is put up for review:");
      tell(page, proposed);
    }
  }

  private static void train(
      Lines page, Journal journal, Effects.Cause cause, Given given, Session session) {
    View view = journal.asOf(AsOf.NOW);
    TrainingRun run = run(view, cause.because());
    Incidents before = CaseBooks.link(view);
    long number = journal.train(run, cause.author(), cause.now()).sequence();
    page.text("Training run " + number + " is in force: " + run.method().words() + ".");
    Incidents after = CaseBooks.link(journal.asOf(AsOf.NOW));
    tell(
        page,
        Stream.of(Changes.between(before, after, cause.because()))
            .map(changes -> changes.record(journal, cause.author(), cause.now()))
            .flatMap(words -> words.isEmpty() ? Stream.of("No incident changed.") : words.stream())
            .toList());
    page.text(
        "Take it back: "
            + session.hint("undo", given.casePath())
            + " "
            + number
            + " --because \"...\"");
  }

  private static TrainingRun run(View view, String because) {
    if (view.evidence().claims().isEmpty()) {
      throw new Problem(
          Exit.UNKNOWN, "there is no claim in the case to learn from. Add reports first.");
    }
    Head head = view.head();
    var settings = LinkSettings.with(CaseBooks.of(view).inForce());
    TrainingRun run =
        Trained.on(view.evidence(), settings)
            .run(new TrainingRun.Prefix(head.size(), head.root().hex()), because);
    Trained.flaw(run)
        .ifPresent(flaw -> {
          throw new Problem(
              Exit.UNKNOWN,
              "what was learned makes no sense ("
                  + flaw
                  + ") and is not kept. Nothing was written.");
        });
    return run;
  }

  private static void tell(Lines page, List<String> changes) {
    changes.stream().limit(MOST_CHANGES).forEach(change -> page.text("  ", change));
    if (changes.size() > MOST_CHANGES) {
      page.text("  ", "And " + (changes.size() - MOST_CHANGES) + " more.");
    }
  }
}
