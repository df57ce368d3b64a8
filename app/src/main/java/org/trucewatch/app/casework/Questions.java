package org.trucewatch.app.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trucewatch.app.render.ReviewListing.Question;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.incidents.Chance;
import org.trucewatch.incidents.Explanation;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.incidents.Link;
import org.trucewatch.incidents.Review;
import org.trucewatch.journal.Journal;

/// What an analyst should look at, first what would change most.
///
/// @param asked the pairs, at most as many as were wanted
/// @param all how many there are
/// @param sample whether they are those by which probabilities are measured
public record Questions(List<Question> asked, int all, boolean sample) {
  public Questions {
    asked = List.copyOf(asked);
  }

  /// Open changes of confirmed incidents, then the review queue.
  ///
  /// @param analyst whose queue
  /// @param most how many
  public static Questions queue(
      Journal journal, CaseFile file, Optional<String> analyst, int most) {
    Incidents incidents = file.picture().incidents();
    List<Review> queue = incidents.review(analyst);
    List<Proposals.Proposal> changes = new Proposals(journal, file.view(), incidents).list();
    return new Questions(
        Stream.concat(
                changes.stream().map(change -> question(incidents, change)),
                queue.stream().limit(most).map(review -> question(incidents, review)))
            .limit(most)
            .toList(),
        changes.size() + queue.size(),
        false);
  }

  /// Pairs spread evenly over all scores.
  public static Questions sample(CaseFile file, Optional<String> analyst, int most) {
    Incidents incidents = file.picture().incidents();
    List<Link> spread = incidents.sample(analyst);
    return new Questions(
        spread.stream().limit(most).map(link -> question(incidents, link)).toList(),
        spread.size(),
        true);
  }

  private static Question question(Incidents incidents, Proposals.Proposal change) {
    Link link = why(incidents, change.confirmed(), change.claim()).link().orElseThrow();
    String now = change.left() ? "has left since confirmed" : "has joined since confirmed";
    return new Question(
        link, change.claim() + " " + now, Optional.empty(), chance(incidents, link));
  }

  private static Question question(Incidents incidents, Review review) {
    Link link = review.link();
    return new Question(link, now(review.together()), Optional.of(review), chance(incidents, link));
  }

  private static Question question(Incidents incidents, Link link) {
    boolean together = why(incidents, link.a(), link.b()).together();
    return new Question(link, now(together), Optional.empty(), chance(incidents, link));
  }

  private static String now(boolean together) {
    return together ? "together now" : "apart now";
  }

  private static Optional<Chance> chance(Incidents incidents, Link link) {
    return incidents.chance(link.a(), link.b());
  }

  private static Explanation why(Incidents incidents, ClaimId a, ClaimId b) {
    return incidents
        .why(a, b)
        .orElseThrow(() -> new IllegalStateException("Both claims are in the evidence."));
  }
}
