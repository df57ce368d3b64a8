package org.trucewatch.app.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trucewatch.app.render.Format;
import org.trucewatch.app.render.ReviewListing;
import org.trucewatch.app.render.ReviewListing.Question;
import org.trucewatch.app.render.ReviewPage;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.incidents.Link;
import org.trucewatch.incidents.Policy;
import org.trucewatch.incidents.Review;
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
        "Before all others, changes of incidents that somebody confirmed with \"same\" are listed:"
            + " claims that were held at the last such decision and have since left or joined"
            + " without a decision about them.");
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
      Incidents incidents = file.picture().incidents();
      boolean sample = given.flag(SAMPLE);
      List<Review> queue = sample ? List.of() : incidents.review(analyst);
      List<Link> spread = sample ? incidents.sample(analyst) : List.of();
      List<Question> asked =
          Stream.concat(
                  queue.stream().limit(most).map(review -> question(incidents, review)),
                  spread.stream().limit(most).map(link -> question(incidents, link)))
              .toList();
      var foot = new ReviewListing.Foot(queue.size() + spread.size(), sample);
      if (format == Format.TABLE) {
        String decide = session.hint("decide", given.casePath());
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

  private static Question question(Incidents incidents, Review review) {
    return new Question(
        review.link(),
        review.together(),
        Optional.of(review),
        incidents.chance(review.link().a(), review.link().b()));
  }

  private static Question question(Incidents incidents, Link link) {
    boolean together = incidents.why(link.a(), link.b()).filter(why -> why.together()).isPresent();
    return new Question(link, together, Optional.empty(), incidents.chance(link.a(), link.b()));
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
