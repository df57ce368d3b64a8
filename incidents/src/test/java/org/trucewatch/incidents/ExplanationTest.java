package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trucewatch.incidents.Story.id;
import static org.trucewatch.incidents.Story.town;

import org.junit.jupiter.api.Test;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Where;

/// Every answer of linkage says why.
class ExplanationTest {
  private static final Where ZARMAK = town("Zarmak", "Velda", 31.0, 66.0);

  private static Explanation why(Story story, String a, String b) {
    return story.link().why(id(a), id(b)).orElseThrow();
  }

  private static Story pair() {
    return new Story()
        .tells("a", c -> c.at(ZARMAK).on(11, 11).killed(7))
        .tells("b", c -> c.at(ZARMAK).on(11, 11).killed(7));
  }

  @Test
  void aLinksBitsArePriorPlusFieldsInEveryIncident() {
    Incidents incidents = RandomWorld.story(4, 80, 0).link();
    for (Incident incident : incidents.list()) {
      assertThat(incident.links()).hasSize(incident.claims().size() - 1);
      for (Link link : incident.links()) {
        double sum = link.priorBits() + link.fields().stream().mapToDouble(FieldBits::bits).sum();
        assertThat(link.bits()).isCloseTo(sum, within(1e-9));
      }
    }
    assertThat(incidents.list()).anyMatch(incident -> !incident.links().isEmpty());
  }

  @Test
  void togetherSaysHowManyClaimsAndTheirMean() {
    Explanation why = why(pair(), "a", "b");
    assertThat(why.together()).isTrue();
    Link link = why.link().orElseThrow();
    assertThat(link.priorBits()).isCloseTo(-1.22, within(.01));
    assertThat(why.reasons())
        .containsExactly(
            "Both are among the 2 claims of one incident; the mean of its pairs is +6.4 bits.");
  }

  @Test
  void aNearMissNamesTheFieldThatSankIt() {
    Story story = pair().tells("c", c -> c.at(ZARMAK).on(15, 15).killed(7));
    Explanation why = why(story, "a", "c");
    assertThat(why.together()).isFalse();
    assertThat(why.reasons().getFirst()).contains("mean over all pairs", "more than -1.0");
    assertThat(why.reasons().getLast())
        .contains("What speaks most against it: time (three or four days apart");
  }

  @Test
  void aPairThatWasNeverComparedSaysSo() {
    Story story = pair().tells("far", c -> c.at(town("Morvan", "Quorlan", 35, 60)).on(11, 11));
    assertThat(why(story, "a", "far").link().orElseThrow().family())
        .isEqualTo("not compared: too far apart in place or time");
    assertThat(why(story, "a", "far").together()).isFalse();
  }

  @Test
  void aDecisionIsNamedAsTheReason() {
    Story story = pair().decides(Story.different("a", "b"));
    assertThat(why(story, "a", "b").reasons().getFirst())
        .startsWith("An analyst decided that a and b are about different events");
    assertThat(story.link().list().getFirst().stoppedBy().orElseThrow().reason())
        .startsWith("An analyst decided that a and b are about different events");
  }

  @Test
  void oneReportThatTellsTwoEventsIsNamedAsTheReason() {
    Story story =
        new Story()
            .page("p", "paper", World.day(20))
            .adds("a", "p", c -> c.at(ZARMAK))
            .adds("b", "p", c -> c.at(ZARMAK));
    assertThat(why(story, "a", "b").reasons())
        .containsExactly("One report has its speaker tell a and b as two events.");
  }

  @Test
  void distinctRowsAreNamedAsTheReason() {
    Story story = new Story().page("r1", "ged", World.day(20)).page("r2", "ged", World.day(20));
    story.world.speaker("ged", SourceKind.DATA_SET, "XX", "", "ged");
    story.adds("a", "r1", c -> c.at(ZARMAK)).adds("b", "r2", c -> c.at(ZARMAK));
    assertThat(why(story, "a", "b").reasons())
        .containsExactly(
            "Both groups hold a row of one data set whose rows are distinct events (a, b).");
  }

  @Test
  void aSumIsNamedAsTheReason() {
    Story story = pair().tells("total", c -> c.at(Story.country("Quvia")).on(11, 11));
    Explanation why = why(story, "a", "total");
    assertThat(why.together()).isFalse();
    assertThat(why.reasons().getFirst())
        .isEqualTo(
            "total is a sum (placed to a whole country): it covers incidents and never joins one.");
  }

  @Test
  void aClaimBesideItselfAndAClaimThatIsNotHeld() {
    Story story = pair();
    assertThat(why(story, "a", "a").reasons()).containsExactly("It is the same claim.");
    assertThat(story.link().why(id("a"), id("nowhere"))).isEmpty();
  }

  @Test
  void theMethodIsNamedForTheFootOfAListing() {
    assertThat(pair().link().method()).isEqualTo("shipped weights/3");
  }
}
