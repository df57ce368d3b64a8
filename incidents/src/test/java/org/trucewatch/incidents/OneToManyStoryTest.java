package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.incidents.Story.id;
import static org.trucewatch.incidents.Story.region;
import static org.trucewatch.incidents.Story.town;
import static org.trucewatch.incidents.Story.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.incidents.World.Draft;

/// One report may tell of several events, one event may lie inside another, a number may add up
/// several, and one voice may stand on several pages.
class OneToManyStoryTest {
  private static final Where ZARMAK = town("Zarmak", "Velda", 31.0, 66.0);
  private static final Where TOLBEK = town("Tolbek", "Velda", 31.5, 66.5);

  private static UnaryOperator<Draft> east(Where place, int day) {
    return c -> c.at(place).on(day, day).attacker("Eastern army");
  }

  private static Story headed(
      Story story, String claim, String headline, UnaryOperator<Draft> how) {
    story.page("page of " + claim, "outlet of " + claim, World.day(20));
    story.world.headed(headline);
    return story.adds(claim, "page of " + claim, how);
  }

  private static List<String> covered(Story story, String sum) {
    return story.link().sums().stream()
        .filter(some -> some.claim().equals(id(sum)))
        .flatMap(some -> some.covers().stream())
        .map(IncidentId::toString)
        .toList();
  }

  private static Optional<String> whole(Story story, String part) {
    return story
        .link()
        .find(IncidentId.parse("i-" + part))
        .orElseThrow()
        .partOf()
        .map(IncidentId::toString);
  }

  @Test
  void a01OneReportOfTwoStrikesOnOneTownIsInBothIncidents() {
    Story story =
        new Story()
            .page("p", "paper", World.day(20))
            .adds("first", "p", c -> c.at(ZARMAK).killed(12).target("Bazkuh mill"))
            .adds("second", "p", c -> c.at(ZARMAK).killed(31).target("Orgun bridge"))
            .tells("mill", c -> c.at(ZARMAK).killed(12).target("Bazkuh mill"))
            .tells("bridge", c -> c.at(ZARMAK).killed(31).target("Orgun bridge"));
    assertThat(story.groups())
        .containsExactlyInAnyOrder(Set.of("first", "mill"), Set.of("bridge", "second"));
  }

  @Test
  void a02AnEventLiesInsideAnActionAlongALine() {
    Story story =
        new Story()
            .tells("town", east(ZARMAK, 11))
            .tells("line", east(region("Zarmak line"), 11))
            .tells("more", east(region("Zarmak line"), 11));
    assertThat(whole(story, "town")).contains("i-line");
  }

  @Test
  void a03WhatAnotherPartyDidThereIsNoPartOfIt() {
    Story story =
        new Story()
            .tells("town", c -> c.at(ZARMAK).on(11, 11).attacker("Westland forces"))
            .tells("line", east(region("Zarmak line"), 11))
            .tells("more", east(region("Zarmak line"), 11));
    assertThat(whole(story, "town")).isEmpty();
  }

  @Test
  void a04TwoEventsOfOneTownAreDetailsOfTheActionAroundIt() {
    Story story =
        new Story()
            .tells("one", east(ZARMAK, 11))
            .tells("two", east(ZARMAK, 11))
            .decides(Story.different("one", "two"))
            .tells("line", east(region("Zarmak line"), 11))
            .tells("more", east(region("Zarmak line"), 11));
    assertThat(story.link().sums()).isEmpty();
    assertThat(whole(story, "one")).contains("i-line");
    assertThat(whole(story, "two")).contains("i-line");
  }

  @Test
  void a05ARegionThatNamesTwoTownsAddsUpOnlyWhatItsActorMayHaveDone() {
    Story both =
        new Story()
            .tells("z", east(ZARMAK, 11))
            .tells("t", east(TOLBEK, 11))
            .tells("both", east(region("Zarmak and Tolbek"), 11));
    assertThat(covered(both, "both")).containsExactly("i-t", "i-z");
    Story one =
        new Story()
            .tells("z", east(ZARMAK, 11))
            .tells("t", c -> c.at(TOLBEK).on(11, 11).attacker("Westland forces"))
            .tells("both", east(region("Zarmak and Tolbek"), 11))
            .tells("again", east(region("Zarmak and Tolbek"), 11));
    assertThat(one.link().sums()).isEmpty();
  }

  @Test
  void a06ATotalOverDaysInOneTownJoinsNoneOfTheEventsItAddsUp() {
    Story story =
        new Story()
            .tells("eleventh", c -> c.at(ZARMAK).on(11, 11).killed(7))
            .tells("thirteenth", c -> c.at(ZARMAK).on(13, 13).killed(2));
    headed(
        story,
        "total",
        "In total nine killed in Zarmak since Saturday",
        c ->
            c.at(ZARMAK)
                .when(within(World.day(11), World.day(13), DatePrecision.FEW_DAYS))
                .killed(9));
    assertThat(story.groups()).containsExactlyInAnyOrder(Set.of("eleventh"), Set.of("thirteenth"));
    assertThat(covered(story, "total")).containsExactly("i-eleventh", "i-thirteenth");
    assertThat(story.link().sums().getFirst().reason()).contains("words a total over 3 days");
  }

  @Test
  void a07ATotalOfOneNightIsTheTollOfOneEvent() {
    Story story = new Story().tells("eleventh", c -> c.at(ZARMAK).on(11, 11).killed(9));
    headed(
        story, "night", "A total of nine killed in Zarmak", c -> c.at(ZARMAK).on(11, 12).killed(9));
    assertThat(story.groups()).containsExactly(Set.of("eleventh", "night"));
  }

  @Test
  void a08AClaimKnownToTheMonthBringsNoIncidentUnderASum() {
    Story story =
        new Story()
            .tells("day", c -> c.at(ZARMAK).on(11, 11).killed(12))
            .tells(
                "month",
                c ->
                    c.at(ZARMAK)
                        .when(within(World.day(1), World.day(31), DatePrecision.MONTH))
                        .killed(12))
            .decides(Story.same("day", "month"))
            .tells("total", c -> c.at(Story.country("Quvia")).on(20, 25));
    assertThat(covered(story, "total")).isEmpty();
  }

  @Test
  void a09ATotalFindsItsTownByCoordinatesHoweverItIsSpelt() {
    Where other =
        Story.where("all of Khurt", Optional.of("Velda"), ZARMAK.point(), WherePrecision.NEAR);
    Story story = new Story().tells("z", c -> c.at(ZARMAK)).tells("total", c -> c.at(other));
    assertThat(covered(story, "total")).containsExactly("i-z");
  }

  private static final String WORDS = "Strike on Zarmak mill, shells found";

  /// The wire tells something as its own, and the digest prints it.
  private static World printedAgain(String digestWords, String... cites) {
    return new World()
        .outlet("wire", "media-a")
        .outlet("digest", "media-b")
        .page("r1", "wire", 1)
        .headed(WORDS)
        .says(Draft.claim("c1", "r1", "wire").killed(7))
        .page("r2", "digest", 2, cites)
        .headed(digestWords)
        .says(Draft.claim("c2", "r2", "digest").killed(7));
  }

  private static List<String> origins(World world) {
    List<ClaimId> ids = world.ids();
    return world.lineage().origins(ids).origins().stream()
        .map(Source::id)
        .map(Object::toString)
        .toList();
  }

  @Test
  void a10ASourceThatPrintsAnotherAgainCountsOnce() {
    assertThat(origins(printedAgain(WORDS, "wire"))).hasSize(1);
    assertThat(printedAgain(WORDS, "wire").lineage().origins(printedAgain(WORDS).ids()).words())
        .isEqualTo("2 pages, 1 origin in 1 independent group");
  }

  @Test
  void a11WordsOfItsOwnOrNoSourceNamedMakeAnOriginOfItsOwn() {
    assertThat(origins(printedAgain("Zarmak: our man saw seven bodies", "wire"))).hasSize(2);
    assertThat(origins(printedAgain(WORDS))).hasSize(2);
    assertThat(origins(printedAgain("", "wire"))).hasSize(2);
  }

  @Test
  void a12PrintedAgainAndAgainLeadsToTheFirst() {
    World world =
        printedAgain(WORDS, "wire")
            .outlet("blog", "media-c")
            .page("r3", "blog", 3, "digest")
            .headed(WORDS)
            .says(Draft.claim("c3", "r3", "blog").killed(7));
    assertThat(origins(world)).hasSize(1);
  }

  @Test
  void a13TwoThatPrintEachOtherStayWhoTheyAre() {
    World world =
        new World()
            .outlet("wire", "media-a")
            .outlet("digest", "media-b")
            .page("r1", "wire", 1, "digest")
            .headed(WORDS)
            .says(Draft.claim("c1", "r1", "wire").killed(7))
            .page("r2", "digest", 1, "wire")
            .headed(WORDS)
            .says(Draft.claim("c2", "r2", "digest").killed(7));
    assertThat(origins(world)).hasSize(2);
    assertThat(world.lineage().origins(world.ids()).groups()).hasSize(1);
  }
}
