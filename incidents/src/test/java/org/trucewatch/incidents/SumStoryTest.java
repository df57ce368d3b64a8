package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.incidents.Story.country;
import static org.trucewatch.incidents.Story.id;
import static org.trucewatch.incidents.Story.province;
import static org.trucewatch.incidents.Story.region;
import static org.trucewatch.incidents.Story.same;
import static org.trucewatch.incidents.Story.town;
import static org.trucewatch.incidents.Story.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;

/// Sums cover incidents and join none; coarse records keep to their like.
class SumStoryTest {
  private static final Where ZARMAK = town("Zarmak", "Velda", 31.0, 66.0);
  private static final Where TOLBEK = town("Tolbek", "Velda", 31.5, 66.5);

  private static Story twoTowns() {
    return new Story()
        .tells("z", c -> c.at(ZARMAK).on(11, 11).killed(7))
        .tells("t", c -> c.at(TOLBEK).on(12, 12).killed(31).type("ground clash"));
  }

  private static List<String> covered(Incidents incidents, String sum) {
    return incidents.sums().stream()
        .filter(some -> some.claim().equals(id(sum)))
        .flatMap(some -> some.covers().stream())
        .map(IncidentId::toString)
        .toList();
  }

  @Test
  void aTotalOverACountryJoinsNothingAndListsWhatItCovers() {
    Story story =
        twoTowns()
            .tells("later", c -> c.at(ZARMAK).on(18, 18))
            .tells("total", c -> c.at(country("Quvia")).on(11, 13).killed(7));
    assertThat(story.groups()).containsExactlyInAnyOrder(Set.of("z"), Set.of("t"), Set.of("later"));
    assertThat(covered(story.link(), "total")).containsExactly("i-t", "i-z");
    Incident z = story.link().find(IncidentId.parse("i-z")).orElseThrow();
    assertThat(z.sums()).containsExactly(id("total"));
    assertThat(story.link().find(IncidentId.parse("i-total"))).isEmpty();
  }

  @Test
  void aLineOverFourDaysIsASumAndOverThreeIsNot() {
    Story story =
        twoTowns()
            .tells("three", c -> c.at(region("the Orlan line")).on(1, 3))
            .tells("four", c -> c.at(region("the Orlan line")).on(21, 24));
    assertThat(story.link().sums()).extracting(Sum::claim).containsExactly(id("four"));
    assertThat(story.link().sums().getFirst().reason()).contains("4 days");
  }

  @Test
  void aProvinceKnownToTheMonthIsASum() {
    Story story =
        twoTowns()
            .tells(
                "month",
                c ->
                    c.at(province("Velda"))
                        .when(within(World.day(1), World.day(31), DatePrecision.MONTH)));
    assertThat(covered(story.link(), "month")).containsExactly("i-t", "i-z");
  }

  @Test
  void aPlaceWordedAsATotalIsASumHoweverFineItIsPlaced() {
    Where all =
        Story.where("all of Zarmak", Optional.of("Velda"), ZARMAK.point(), WherePrecision.NEAR);
    Story story = twoTowns().tells("all", c -> c.at(all).on(11, 11).killed(7));
    assertThat(story.groups()).containsExactlyInAnyOrder(Set.of("z"), Set.of("t"));
    assertThat(covered(story.link(), "all")).containsExactly("i-z");
  }

  @Test
  void aRegionThatNamesThePlacesOfTwoIncidentsIsTheirSum() {
    Story story =
        new Story()
            .tells("z", c -> c.at(ZARMAK).on(11, 11))
            .tells("t", c -> c.at(TOLBEK).on(11, 11).killed(90))
            .decides(Story.different("t", "z"))
            .tells("both", c -> c.at(region("Zarmak and Tolbek")).on(11, 11));
    assertThat(covered(story.link(), "both")).containsExactly("i-t", "i-z");
  }

  @Test
  void aProvinceRecordThatFitsTwoIncidentsIsASum() {
    Story story = twoTowns().tells("wide", c -> c.at(province("Velda")).on(11, 12).killed(7));
    assertThat(story.groups()).containsExactlyInAnyOrder(Set.of("z"), Set.of("t"));
    assertThat(covered(story.link(), "wide")).containsExactly("i-t", "i-z");
    assertThat(story.link().sums().getFirst().reason()).contains("2 incidents fit");
  }

  @Test
  void aProvinceRecordThatFitsOneIncidentJoinsItIfTheNumbersAgree() {
    Story story = twoTowns().tells("wide", c -> c.at(province("Velda")).on(11, 11).killed(7));
    assertThat(story.groups()).containsExactlyInAnyOrder(Set.of("wide", "z"), Set.of("t"));
  }

  @Test
  void aProvinceRecordThatAgreesInTimeAndKindOnlyStaysAlone() {
    Story story = twoTowns().tells("wide", c -> c.at(province("Velda")).on(11, 11));
    assertThat(story.groups()).containsExactlyInAnyOrder(Set.of("wide"), Set.of("z"), Set.of("t"));
    assertThat(story.link().sums()).isEmpty();
  }

  @Test
  void aRegionNeverMergesWithATownButWithARegion() {
    Story story =
        new Story()
            .tells("town", c -> c.at(town("Zarmak", "Velda", 31.0, 66.0)).on(11, 11).killed(7))
            .tells("line", c -> c.at(region("Orlan line")).on(11, 11).killed(7))
            .tells("line too", c -> c.at(region("Orlan line")).on(11, 12).killed(7));
    assertThat(story.groups())
        .containsExactlyInAnyOrder(Set.of("town"), Set.of("line", "line too"));
  }

  @Test
  void aFineIncidentIsADetailOfARegionsIncidentThatNamesIt() {
    Story story =
        new Story()
            .tells("town", c -> c.at(ZARMAK).on(11, 11).attacker("Eastern army"))
            .tells("line", c -> c.at(region("Zarmak line")).on(11, 11).attacker("Eastern army"))
            .tells("more", c -> c.at(region("Zarmak line")).on(11, 11).attacker("Eastern army"));
    assertThat(story.groups()).containsExactlyInAnyOrder(Set.of("town"), Set.of("line", "more"));
    assertThat(story.link().find(IncidentId.parse("town")).orElseThrow().partOf())
        .contains(IncidentId.parse("i-line"));
  }

  @Test
  void aSumThatAnAnalystCallsTheSameJoins() {
    Story story =
        twoTowns()
            .tells("total", c -> c.at(country("Quvia")).on(11, 13))
            .decides(same("total", "z"));
    assertThat(story.groups()).containsExactlyInAnyOrder(Set.of("total", "z"), Set.of("t"));
    assertThat(story.link().sums()).isEmpty();
  }

  @Test
  void aDecisionAboutAClaimThatIsNotHeldLeavesASumASum() {
    Story story =
        twoTowns()
            .tells("total", c -> c.at(country("Quvia")).on(11, 13))
            .decides(same("total", "withdrawn"));
    assertThat(story.link().sums()).extracting(Sum::claim).containsExactly(id("total"));
  }
}
