package org.trucewatch.app.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.incidents.Chance;
import org.trucewatch.incidents.Link;
import org.trucewatch.incidents.Review;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.words.ClaimWords;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;
import org.trucewatch.output.words.Tenths;

/// Pairs to review as a listing: the two claims in words, what hangs on the answer, and how likely
/// they are about one event where that was measured.
public final class ReviewListing {
  private static final List<Listing.Column> COLUMNS =
      List.of(
          Listing.Column.text("place", "place"),
          Listing.Column.text("a", "claim"),
          Listing.Column.text("b", "other claim"),
          Listing.Column.text("now", "now"),
          Listing.Column.text("a_says", "what it says"),
          Listing.Column.text("b_says", "what the other says"),
          Listing.Column.number("bits", "bits"),
          Listing.Column.number("moved", "claims moved"),
          Listing.Column.number("deaths_apart", "dead apart"),
          Listing.Column.number("order", "order"),
          Listing.Column.text("chance", "chance"),
          Listing.Column.number("probability_low", "probability from"),
          Listing.Column.number("probability_high", "to"));

  private ReviewListing() {}

  /// A pair to review.
  ///
  /// @param link the comparison
  /// @param now how the two stand, in words: together, apart, or what changed
  /// @param stakes its place in the queue; empty for a change and for a pair of the sample
  /// @param chance how likely it is one event, if measured
  public record Question(Link link, String now, Optional<Review> stakes, Optional<Chance> chance) {}

  /// What stands below.
  ///
  /// @param all how many pairs there are to review
  /// @param sample whether they are those of the sample
  public record Foot(int all, boolean sample) {
    List<String> words(Picture picture, int shown) {
      return List.of(
          shown
              + " of "
              + Phrases.plural(all, "pair")
              + (sample ? " of the sample" : " to review")
              + ", "
              + picture.asOfWords()
              + ". "
              + (sample
                  ? "Spread over all scores, whatever hangs on them."
                  : "By expected change: doubt x claims moved x (1 + log2(1 + dead apart)); no"
                      + " probability."),
          picture.incidents().calibration()
              + (sample ? "" : " `trucewatch review CASE --sample` lists pairs to measure by."));
    }
  }

  /// The pairs, in the order given.
  public static Listing of(Picture picture, List<Question> questions, Foot foot) {
    return new Listing(
        "pairs",
        COLUMNS,
        IntStream.range(0, questions.size())
            .mapToObj(at -> row(picture, at + 1, questions.get(at)))
            .toList(),
        foot.words(picture, questions.size()));
  }

  private static Listing.Row row(Picture picture, int place, Question question) {
    Optional<Review> stakes = question.stakes();
    Optional<Chance> chance = question.chance();
    return Listing.Row.of(
        List.of(
            Cell.of(Integer.toString(place)),
            Cell.of(question.link().a().value()),
            Cell.of(question.link().b().value()),
            Cell.of(question.now()),
            Cell.of(told(picture, question.link().a())),
            Cell.of(told(picture, question.link().b())),
            decimal(Optional.of(Tenths.round(question.link().bits()))),
            stakes.map(review -> Cell.of((long) review.moved())).orElseGet(Cell::absent),
            stakes.map(review -> Cell.of((long) review.deathsApart())).orElseGet(Cell::absent),
            decimal(stakes.map(review -> thousandths(review.order()))),
            chance.map(known -> Cell.of(known.words())).orElseGet(Cell::absent),
            decimal(chance.map(known -> thousandths(known.lowProbability()))),
            decimal(chance.map(known -> thousandths(known.highProbability())))));
  }

  private static Cell decimal(Optional<Double> number) {
    return number.<Cell>map(Cell.Decimal::new).orElseGet(Cell::absent);
  }

  private static double thousandths(double number) {
    return Math.round(number * 1_000) / 1_000.0;
  }

  static String told(Picture picture, ClaimId id) {
    return picture.find(id).map(claim -> ClaimWords.told(picture.evidence(), claim)).orElse("");
  }
}
