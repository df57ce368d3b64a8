package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trucewatch.incidents.Story.different;
import static org.trucewatch.incidents.Story.id;
import static org.trucewatch.incidents.Story.same;
import static org.trucewatch.incidents.Story.town;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Where;

/// The review queue asks first what would change most.
class ReviewTest {
  private static final Where ZARMAK = town("Zarmak", "Velda", 31.0, 66.0);

  private static List<Review> queue(Story story) {
    return story.link().review(Optional.empty());
  }

  private static Set<String> pair(Review review) {
    return Set.of(review.link().a().value(), review.link().b().value());
  }

  /// One incident of two, and a third claim four days later that is not joined. No pair of these
  /// ids is set aside for measuring.
  private static Story story() {
    return new Story()
        .tells("u", c -> c.at(ZARMAK).on(11, 11).killed(7))
        .tells("v", c -> c.at(ZARMAK).on(11, 11).killed(7))
        .tells("w", c -> c.at(ZARMAK).on(15, 15).killed(12));
  }

  @Test
  void itAsksForTheWeakestLinkAndForTheStrongestPairThatWasStopped() {
    List<Review> queue = queue(story());
    assertThat(queue).extracting(ReviewTest::pair).contains(Set.of("u", "v"));
    assertThat(queue)
        .filteredOn(review -> !review.together())
        .isNotEmpty()
        .allMatch(review -> pair(review).contains("w"));
  }

  @Test
  void theOrderIsDoubtTimesClaimsMovedTimesDeadApart() {
    Review link = queue(story()).stream().filter(Review::together).findFirst().orElseThrow();
    double doubt = 1 / (1 + Math.pow(2, link.link().bits() + 1));
    assertThat(link.moved()).isEqualTo(1);
    assertThat(link.deathsApart()).isZero();
    assertThat(link.order()).isCloseTo(doubt, within(.01));
    Review stopped = queue(story()).stream().filter(r -> !r.together()).findFirst().orElseThrow();
    assertThat(stopped.deathsApart()).isEqualTo(5);
    double mean = meanFromW();
    double expected = (1 + Math.log(6) / Math.log(2)) / (1 + Math.pow(2, -1 - mean));
    assertThat(stopped.order()).isCloseTo(expected, within(.01));
  }

  private static double meanFromW() {
    Incidents incidents = story().link();
    return List.of("u", "v").stream()
        .mapToDouble(
            other -> incidents.why(id(other), id("w")).orElseThrow().link().orElseThrow().bits())
        .average()
        .orElseThrow();
  }

  @Test
  void whatIsDecidedIsNotAskedAgain() {
    Story decided = story().decides(same("u", "v"), different("u", "w"), different("v", "w"));
    assertThat(queue(decided)).isEmpty();
  }

  @Test
  void aLinkThatDecisionsMakeCertainIsNotAsked() {
    Story chain =
        story()
            .tells("z", c -> c.at(ZARMAK).on(11, 11).killed(7))
            .decides(same("u", "z"), same("v", "z"));
    assertThat(queue(chain)).noneMatch(Review::together);
  }

  @Test
  void anUnsurePairLeavesTheQueueOfThatAnalystOnly() {
    var unsure = new LinkDecision(id("u"), id("v"), Judgement.UNSURE, "no hour", "ann");
    Incidents incidents = story().decides(unsure).link();
    assertThat(incidents.review(Optional.of("ann")))
        .extracting(ReviewTest::pair)
        .isNotEmpty()
        .doesNotContain(Set.of("u", "v"));
    for (Optional<String> other : List.of(Optional.of("ben"), Optional.<String>empty())) {
      assertThat(incidents.review(other)).extracting(ReviewTest::pair).contains(Set.of("u", "v"));
    }
  }

  @Test
  void twoRowsOfOneDataSetAreNoQuestionButTheReportBetweenThemIs() {
    Story story = new Story().page("r1", "ged", World.day(20)).page("r2", "ged", World.day(20));
    story.world.speaker("ged", SourceKind.DATA_SET, "XX", "", "ged");
    story
        .adds("row1", "r1", c -> c.at(ZARMAK).on(11, 11).killed(7))
        .adds("row2", "r2", c -> c.at(ZARMAK).on(11, 11).killed(9))
        .tells("x", c -> c.at(ZARMAK).on(11, 11).killed(7));
    assertThat(story.groups()).contains(Set.of("row1", "x"));
    assertThat(queue(story))
        .extracting(ReviewTest::pair)
        .contains(Set.of("row2", "x"))
        .doesNotContain(Set.of("row1", "row2"));
    assertThat(story.decides(same("row2", "x")).groups()).contains(Set.of("row2", "x"));
  }

  @Test
  void theQueueIsSortedHasNoPairTwiceAndDoesNotDependOnTheOrderOfClaims() {
    List<Review> queue = queue(RandomWorld.story(4, 80, 0));
    assertThat(queue).isSortedAccordingTo(Comparator.comparingDouble(Review::order).reversed());
    Set<Set<String>> pairs = new HashSet<>();
    assertThat(queue).hasSizeGreaterThan(10).allMatch(review -> pairs.add(pair(review)));
  }

  @Test
  void answeringTheWholeQueueComesToAnEnd() {
    List<LinkDecision> decisions = new ArrayList<>();
    Story story = RandomWorld.story(4, 40, 0);
    int rounds = 0;
    List<Review> queue = queue(story);
    while (!queue.isEmpty()) {
      Review first = queue.getFirst();
      var decision =
          new LinkDecision(
              first.link().a(),
              first.link().b(),
              first.together() ? Judgement.SAME : Judgement.DIFFERENT,
              "as it is",
              "ann");
      assertThat(decisions).doesNotContain(decision);
      decisions.add(decision);
      story.decides(decision);
      queue = queue(story);
      assertThat(++rounds).isLessThan(40 * 40);
    }
    assertThat(story.link().conflicts()).isEmpty();
  }
}
