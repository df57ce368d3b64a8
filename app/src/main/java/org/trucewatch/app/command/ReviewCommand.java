package org.trucewatch.app.command;

import java.util.List;
import java.util.Optional;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.casework.Questions;
import org.trucewatch.app.render.Format;
import org.trucewatch.app.render.ReviewListing;
import org.trucewatch.app.render.ReviewListing.Question;
import org.trucewatch.app.render.ReviewPage;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.Journal;
import org.trucewatch.output.words.Visible;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch review`.
final class ReviewCommand implements Command {
  private static final String SAMPLE = "--sample";
  private static final String MOST = "--most";
  private static final int DEFAULT_MOST = 20;
  private static final int LARGEST_MOST = 100_000;

  @Override
  public String name() {
    return "review";
  }

  @Override
  public String purpose() {
    return "Lists pairs of claims to decide, first those whose answer would change most.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "Order: doubt about the present answer x claims that would change their incident x (1 +"
            + " log2(1 + how far the numbers of dead lie apart)). It is no probability. Of each"
            + " incident the weakest link and the strongest pair that was kept apart are asked.",
        "With --sample: pairs spread evenly over all scores, for measuring how often the scores are"
            + " right. From 200 of them on, with at least 20 of each answer, why and review state"
            + " probabilities. Pairs of the ordinary list cannot serve for that: they are chosen"
            + " because they are doubtful.",
        "First come changes of incidents that somebody confirmed with \"same\": claims that have"
            + " left since, or that the case held then and that have joined since, without a"
            + " decision about them. Each stays proposed until somebody decides on it.");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "review border.trucewatch",
        "review border.trucewatch --sample --most 50 --author \"A. Analyst\"",
        "review border.trucewatch --format csv");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.flag(SAMPLE, "The pairs by which probabilities are measured."),
        Arguments.option(MOST, "NUMBER", "How many pairs at most. Default: 20."),
        Arguments.option(
            Arguments.AUTHOR,
            "NAME",
            "Whose list: pairs on which this analyst was unsure are left out. Default:"
                + " TRUCEWATCH_AUTHOR, else USER."),
        Arguments.asOf(),
        Arguments.recorded(),
        Arguments.format(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    Format format = given.format();
    int most = most(given);
    Optional<String> analyst =
        Optional.of(given.option(Arguments.AUTHOR).orElseGet(session::author));
    try (Journal journal = Journal.openReadOnly(given.casePath())) {
      CaseFile file = CaseFile.of(journal.asOf(given.asOf()), Policy.standard());
      Questions questions =
          given.flag(SAMPLE)
              ? Questions.sample(file, analyst, most)
              : Questions.queue(journal, file, analyst, most);
      List<Question> asked = questions.asked();
      var foot = new ReviewListing.Foot(questions.all(), questions.sample());
      if (format == Format.TABLE) {
        String end =
            given
                .option(Arguments.AUTHOR)
                .map(name -> " " + Arguments.AUTHOR + " " + Session.shellWord(name))
                .orElse("");
        var decide = new ReviewPage.Paste(session.hint("decide", given.casePath()), end);
        session.print(
            ReviewPage.of(file.picture(), asked, foot, decide, session.screen(given.plain())));
      } else {
        session.print(
            format.render(
                ReviewListing.of(file.picture(), asked, foot), session.screen(given.plain())));
      }
    }
    return Exit.OK;
  }

  private static int most(Given given) {
    String words = given.option(MOST).orElse(Integer.toString(DEFAULT_MOST)).strip();
    boolean isNumber = words.matches("[1-9][0-9]{0,5}");
    int most = isNumber ? Integer.parseInt(words) : 0;
    if (most < 1 || most > LARGEST_MOST) {
      throw new Problem(
          Exit.USAGE,
          MOST
              + " wants a number from 1 to "
              + LARGEST_MOST
              + ", not \""
              + Visible.of(words)
              + "\".");
    }
    return most;
  }
}
