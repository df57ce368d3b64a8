package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.incidents.Story.district;
import static org.trucewatch.incidents.Story.id;
import static org.trucewatch.incidents.Story.town;
import static org.trucewatch.incidents.Story.within;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Where;

/// Which claims about towns and districts are put together.
class LinkStoryTest {
  private static final Where ZARMAK = town("Zarmak", "Velda", 31.0, 66.0);
  private static final Where TOLBEK = town("Tolbek", "Velda", 31.09, 66.0);

  @Test
  void spellingsOfOneTownAgree() {
    Story story =
        new Story()
            .tells("a", c -> c.at(district("Zarmak", "Velda")).killed(7))
            .tells("b", c -> c.at(district("Zermaq town", "Vaelda Province")).killed(7))
            .tells("c", c -> c.at(district("Tolbek", "Velda")).killed(31));
    assertThat(story.groups()).containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("c"));
    assertThat(story.link().why(id("a"), id("b")).orElseThrow().link().orElseThrow().fields())
        .extracting(FieldBits::level)
        .contains("same place name");
  }

  @Test
  void twoTownsOneNightStayApartWhenOneReportTellsThemAsTwo() {
    Story story =
        new Story()
            .page("p", "paper", World.day(20))
            .adds("a", "p", c -> c.at(ZARMAK))
            .adds("b", "p", c -> c.at(TOLBEK))
            .tells("c", c -> c.at(ZARMAK))
            .tells("d", c -> c.at(TOLBEK));
    assertThat(story.groups()).containsExactlyInAnyOrder(Set.of("a", "c"), Set.of("b", "d"));
  }

  @Test
  void ownAndEnemyLossesOfOneReportJoin() {
    Story story =
        new Story()
            .page("p", "paper", World.day(20))
            .adds("own", "p", c -> c.at(ZARMAK).killed(9).combatants(9, "east-army"))
            .adds("enemy", "p", c -> c.at(ZARMAK).killed(200).combatants(200, "west-army"));
    assertThat(story.groups()).containsExactly(Set.of("enemy", "own"));
  }

  @Test
  void twoTollsOfOneSideInOneReportAreTwoEvents() {
    Story story =
        new Story()
            .page("p", "paper", World.day(20))
            .adds("one", "p", c -> c.at(ZARMAK).combatants(9, "east-army"))
            .adds("two", "p", c -> c.at(ZARMAK).combatants(9, "east-army"));
    assertThat(story.groups()).containsExactlyInAnyOrder(Set.of("one"), Set.of("two"));
  }

  @Test
  void theNightOfTheEleventhToTheTwelfthLinksWithBothDays() {
    Story story =
        new Story()
            .tells("eleventh", c -> c.at(ZARMAK).on(11, 11))
            .tells("night", c -> c.at(ZARMAK).on(11, 12))
            .tells("twelfth", c -> c.at(ZARMAK).on(12, 12));
    assertThat(story.groups()).containsExactly(Set.of("eleventh", "night", "twelfth"));
  }

  @Test
  void threeDaysApartStayApart() {
    Story story =
        new Story()
            .tells("a", c -> c.at(ZARMAK).on(11, 11))
            .tells("b", c -> c.at(ZARMAK).on(14, 14));
    assertThat(story.groups()).containsExactlyInAnyOrder(Set.of("a"), Set.of("b"));
  }

  @Test
  void aDateWithDayAndMonthSwappedIsOffered() {
    LocalDate read = LocalDate.of(2020, 3, 5);
    LocalDate meant = LocalDate.of(2020, 5, 3);
    LocalDate published = LocalDate.of(2020, 5, 4);
    Story story =
        new Story()
            .tells("slip", published, c -> c.at(ZARMAK).when(within(read, read, DatePrecision.DAY)))
            .tells(
                "right", published, c -> c.at(ZARMAK).when(within(meant, meant, DatePrecision.DAY)))
            .tells(
                "march",
                LocalDate.of(2020, 3, 6),
                c -> c.at(ZARMAK).when(within(meant, meant, DatePrecision.DAY)).type("clash"));
    assertThat(story.groups()).contains(Set.of("right", "slip"));
    assertThat(story.link().why(id("slip"), id("right")).orElseThrow().link().orElseThrow())
        .satisfies(
            link -> assertThat(link.family()).contains("day and month swapped"),
            link ->
                assertThat(link.fields()).extracting(FieldBits::field).doesNotContain(Field.TIME));
  }

  @Test
  void anOldDatePublishedInItsTimeIsNoSwap() {
    LocalDate march = LocalDate.of(2020, 3, 5);
    LocalDate may = LocalDate.of(2020, 5, 3);
    Story story =
        new Story()
            .tells(
                "march",
                march.plusDays(1),
                c -> c.at(ZARMAK).when(within(march, march, DatePrecision.DAY)))
            .tells(
                "may",
                may.plusDays(1),
                c -> c.at(ZARMAK).when(within(may, may, DatePrecision.DAY)));
    assertThat(story.groups()).containsExactlyInAnyOrder(Set.of("march"), Set.of("may"));
  }

  @Test
  void rowsOfOneDataSetNeverMergeHoweverAlike() {
    Story story = new Story().page("row1", "ged", World.day(20)).page("row2", "ged", World.day(20));
    story.world.speaker("ged", SourceKind.DATA_SET, "XX", "", "ged");
    story
        .adds("row one", "row1", c -> c.at(ZARMAK).killed(12))
        .adds("row two", "row2", c -> c.at(ZARMAK).killed(12))
        .tells("paper", c -> c.at(ZARMAK).killed(12));
    assertThat(story.groups()).hasSize(2).doesNotContain(Set.of("row one", "row two"));
    assertThat(story.groups())
        .as("the paper's claim joins one row, the other stays alone")
        .anyMatch(group -> group.contains("paper") && group.size() == 2);
  }

  @Test
  void aRecordWithoutCoordinatesJoinsByProvinceAndName() {
    Story story =
        new Story()
            .tells("mapped", c -> c.at(ZARMAK).killed(7))
            .tells("worded", c -> c.at(district("Zarmak bazaar", "Velda")).killed(7))
            .tells("elsewhere", c -> c.at(district("Zarmak", "Quorlan")).killed(40).type("clash"));
    assertThat(story.groups())
        .containsExactlyInAnyOrder(Set.of("mapped", "worded"), Set.of("elsewhere"));
  }

  @Test
  void wordsThatEveryClaimHasSayNothing() {
    Story story = new Story().tells("a", c -> c.at(ZARMAK)).tells("b", c -> c.at(ZARMAK));
    assertThat(story.link().why(id("a"), id("b")).orElseThrow().link().orElseThrow().fields())
        .extracting(FieldBits::field)
        .doesNotContain(Field.TEXT);
  }

  @Test
  void provincesThatDifferInDirectionAreTwo() {
    Story story =
        new Story()
            .tells("a", c -> c.at(district("", "North Velda")).killed(7))
            .tells("b", c -> c.at(district("", "South Velda")).killed(7))
            .tells("c", c -> c.at(district("", "Northern Velda province")).killed(7));
    assertThat(story.groups()).containsExactlyInAnyOrder(Set.of("a", "c"), Set.of("b"));
  }
}
