package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;

/// Scores become probabilities when enough pairs of the sample are reviewed, and not before.
class CalibrationTest {
  private static final int CLAIMS = 600;

  private static Story world() {
    return RandomWorld.story(4, CLAIMS, 0);
  }

  private static final List<Link> SAMPLE = world().link().sample(Optional.empty());

  /// Decisions on the first pairs of the sample.
  private static LinkDecision[] answers(int pairs, Predicate<Link> same) {
    List<LinkDecision> list = new ArrayList<>();
    for (Link link : SAMPLE.subList(0, pairs)) {
      list.add(decision(link, same.test(link) ? Judgement.SAME : Judgement.DIFFERENT));
    }
    return list.toArray(LinkDecision[]::new);
  }

  private static LinkDecision decision(Link link, Judgement judgement) {
    return new LinkDecision(link.a(), link.b(), judgement, "read both pages", "ann");
  }

  private static boolean isStrong(Link link) {
    return link.bits() > 0;
  }

  private static Optional<Chance> chance(Incidents incidents, Link link) {
    return incidents.chance(link.a(), link.b());
  }

  @Test
  void noPairOfTheSampleIsInTheQueueAndAQuarterOfPairsIsSetAside() {
    Incidents incidents = world().link();
    assertThat(incidents.review(Optional.empty()))
        .isNotEmpty()
        .noneMatch(review -> Calibration.isSetAside(review.link().a(), review.link().b()));
    assertThat(SAMPLE)
        .hasSizeGreaterThan(Calibration.LEAST + 20)
        .allMatch(link -> Calibration.isSetAside(link.b(), link.a()));
    int aside = 0;
    for (int i = 0; i < 4_000; i++) {
      aside += Calibration.isSetAside(Story.id("c" + i), Story.id("c" + (i * 7 + 1))) ? 1 : 0;
    }
    assertThat(aside).isBetween(900, 1_100);
  }

  @Test
  void theFirstPairsOfTheSampleSpreadOverTheScores() {
    double[] bits = SAMPLE.stream().mapToDouble(Link::bits).sorted().toArray();
    double[] first = SAMPLE.stream().limit(16).mapToDouble(Link::bits).sorted().toArray();
    assertThat(first[0]).isLessThan(bits[bits.length / 4]);
    assertThat(first[15]).isGreaterThan(bits[bits.length * 3 / 4]);
  }

  @Test
  void beforeTwoHundredReviewedPairsNoProbabilityIsShown() {
    Incidents incidents =
        world().decides(answers(Calibration.LEAST - 1, CalibrationTest::isStrong)).link();
    assertThat(SAMPLE).allMatch(link -> chance(incidents, link).isEmpty());
    assertThat(incidents.calibration())
        .isEqualTo("No probabilities: 199 of the 200 pairs that it takes are reviewed.");
  }

  @Test
  void fromTwoHundredOnTheyAreShownAndFollowTheAnswers() {
    Incidents incidents =
        world().decides(answers(Calibration.LEAST, CalibrationTest::isStrong)).link();
    assertThat(incidents.calibration()).isEqualTo("Probabilities rest on 200 reviewed pairs.");
    List<Link> rest = incidents.sample(Optional.empty());
    assertThat(rest).isNotEmpty().allMatch(link -> chance(incidents, link).isPresent());
    for (Link link : rest) {
      Chance chance = chance(incidents, link).orElseThrow();
      assertThat(chance.lowProbability()).isLessThanOrEqualTo(chance.highProbability());
      if (Math.abs(link.bits()) > 3) {
        assertThat(chance.probability() > .5).as("%s", link).isEqualTo(isStrong(link));
      }
      assertThat(incidents.why(link.a(), link.b()).orElseThrow().chance()).contains(chance);
    }
  }

  @Test
  void answersOfOneKindGiveNoProbability() {
    Incidents incidents = world().decides(answers(Calibration.LEAST, _ -> false)).link();
    assertThat(incidents.calibration()).contains("0 are about one event; it takes 20 of each");
    assertThat(SAMPLE).allMatch(link -> chance(incidents, link).isEmpty());
  }

  @Test
  void answersOnPairsOfTheQueueCountForNothing() {
    List<LinkDecision> decisions = new ArrayList<>();
    for (Review review : world().link().review(Optional.empty())) {
      decisions.add(decision(review.link(), Judgement.DIFFERENT));
    }
    assertThat(world().decides(decisions.toArray(LinkDecision[]::new)).link().calibration())
        .startsWith("No probabilities: 0 of the 200");
  }

  @Test
  void unsureAndDisputedPairsCountForNothing() {
    Story story = world().decides(answers(Calibration.LEAST, CalibrationTest::isStrong));
    Link disputed = SAMPLE.getFirst();
    Judgement other = isStrong(disputed) ? Judgement.DIFFERENT : Judgement.SAME;
    story.decides(
        new LinkDecision(disputed.a(), disputed.b(), other, "another hour", "ben"),
        decision(SAMPLE.get(Calibration.LEAST), Judgement.UNSURE));
    assertThat(story.link().calibration()).contains("199 of the 200");
  }
}
