package org.trucewatch.app.render;

import java.util.List;
import org.trucewatch.incidents.Review;
import org.trucewatch.output.words.ChanceWords;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;
import org.trucewatch.output.words.Visible;

/// Pairs to review, each with the two claims side by side in words and the command that decides.
public final class ReviewPage {
  private ReviewPage() {}

  /// A command that decides, as the user would type it.
  ///
  /// @param start program, command and case
  /// @param end in whose name, if that was asked for; with a space before
  public record Paste(String start, String end) {}

  /// The page.
  ///
  /// @param paste the command that decides
  public static String of(
      Picture picture,
      List<ReviewListing.Question> questions,
      ReviewListing.Foot foot,
      Paste paste,
      Screen screen) {
    var page = new Lines(screen);
    int place = 1;
    for (ReviewListing.Question question : questions) {
      add(page, picture, place++, question, paste);
    }
    if (questions.isEmpty()) {
      page.text("No pairs to review.");
    }
    page.blank();
    foot.words(picture, questions.size()).forEach(page::remark);
    page.remark(
        "A command says \"same\"; put different or unsure if it is so. `trucewatch why CASE A B`"
            + " shows the comparison.");
    return page.toString();
  }

  private static void add(
      Lines page, Picture picture, int place, ReviewListing.Question question, Paste paste) {
    var a = question.link().a();
    var b = question.link().b();
    page.heading(
        place
            + ". "
            + a
            + " and "
            + b
            + ": "
            + question.now()
            + ", "
            + WhyPage.bits(question.link().bits())
            + " bits");
    page.text("  " + a + "  ", ReviewListing.told(picture, a));
    page.text("  " + b + "  ", ReviewListing.told(picture, b));
    question.stakes().ifPresent(review -> page.text("  at stake  ", stakes(review)));
    question.chance().ifPresent(chance -> page.text("  chance  ", ChanceWords.of(chance)));
    // On one line, however long: a shell would take a wrapped command for two.
    page.add(
        Visible.of(
            "  " + paste.start() + " same " + a + " " + b + " --because \"...\"" + paste.end()));
  }

  private static String stakes(Review review) {
    return (review.together() ? "if different, " : "if the same, ")
        + Phrases.plural(review.moved(), "claim")
        + (review.moved() == 1 ? " moves" : " move")
        + "; numbers of dead "
        + (review.deathsApart() == 0 ? "do not differ" : "lie " + review.deathsApart() + " apart")
        + "; order "
        + String.format(java.util.Locale.ROOT, "%.3f", review.order());
  }
}
