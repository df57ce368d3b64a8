package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.incidents.World.Draft.claim;
import static org.trucewatch.incidents.World.Draft.town;
import static org.trucewatch.incidents.World.Draft.townAt;

import org.junit.jupiter.api.Test;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.When;

class CircumstancesTest {
  private static World world() {
    return new World()
        .spokesman("minister", "gov-a")
        .spokesman("army", "gov-b")
        .spokesman("hospital", "health")
        .outlet("paper", "media-a")
        .page("r1", "paper", 1)
        .page("r2", "paper", 2);
  }

  private static Circumstances of(World world) {
    return world.resolve(Policy.standard()).circumstances();
  }

  @Test
  void theFinestPrecisionOfTimeGivesTheIntervalAndAWrongMonthIsDissent() {
    Circumstances.Time time =
        of(world()
                .says(claim("c1", "r1", "minister").on(9, 9))
                .says(claim("c2", "r1", "hospital").on(9, 10))
                .says(
                    claim("c3", "r1", "army")
                        .when(new When(World.day(1), World.day(31), DatePrecision.MONTH, "")))
                .says(claim("c4", "r2", "minister").on(20, 20)))
            .when();
    assertThat(time.happened().from()).isEqualTo(World.day(9));
    assertThat(time.happened().to()).isEqualTo(World.day(10));
    assertThat(time.backing().groups()).containsExactly("gov-a", "health");
    assertThat(time.dissent()).hasSize(1);
    assertThat(time.dissent().getFirst().happened().from()).isEqualTo(World.day(20));
  }

  @Test
  void theProvinceOfMostIndependentGroupsWinsOverTheProvinceOfMostPages() {
    Circumstances.Place place =
        of(world()
                .says(claim("c1", "r1", "minister").at(town("Rivertown", "South")))
                .says(claim("c2", "r1", "hospital").at(town("Rivertown", "South")))
                .says(claim("c3", "r1", "army").at(town("Hilltown", "North")))
                .says(claim("c4", "r2", "army").at(town("Hilltown", "North")))
                .says(claim("c5", "r2", "army").at(town("Hilltown", "North"))))
            .where();
    assertThat(place.place().asWritten()).isEqualTo("Rivertown");
    assertThat(place.dissent()).hasSize(1);
    assertThat(place.dissent().getFirst().place().asWritten()).isEqualTo("Hilltown");
    assertThat(place.dissent().getFirst().backing().claims()).hasSize(3);
  }

  @Test
  void spellingsOfOnePointAreOnePlaceAndTheUsualSpellingIsShown() {
    Circumstances.Place place =
        of(world()
                .says(claim("c1", "r1", "minister").at(townAt("Rivertoun", "South", 1, 2)))
                .says(claim("c2", "r1", "hospital").at(townAt("Rivertown", "South", 1, 2)))
                .says(claim("c3", "r2", "hospital").at(townAt("Rivertown", "SOUTH ", 1, 2))))
            .where();
    assertThat(place.place().asWritten()).isEqualTo("Rivertown");
    assertThat(place.dissent()).isEmpty();
  }

  @Test
  void everyKindOfEventToldIsListedBestBackedFirst() {
    assertThat(
            of(world()
                    .says(claim("c1", "r1", "minister").type("explosion"))
                    .says(claim("c2", "r1", "army"))
                    .says(claim("c3", "r1", "hospital")))
                .types())
        .extracting(type -> type.type().name())
        .containsExactly("air strike", "explosion");
  }

  @Test
  void sidesStandInANeutralOrderAndPagesWithTheSameWordsAreCounted() {
    World world =
        new World()
            .speaker("z", org.trucewatch.claims.SourceKind.STATE_SPOKESPERSON, "AA", "", "g2")
            .speaker("a", org.trucewatch.claims.SourceKind.STATE_SPOKESPERSON, "BB", "", "g1")
            .outlet("paper", "m")
            .page("r1", "paper", 1, "a", "z")
            .page("r2", "paper", 2, "a")
            .says(claim("c1", "r1", "a").killed(5).attacker("X"))
            .says(claim("c2", "r2", "a").killed(5).attacker("X"))
            .says(claim("c3", "r2", "a").stance(Stance.ADMITS).killed(5))
            .says(claim("c4", "r1", "z").killed(9));
    var sides = world.resolve(Policy.standard()).sides();
    assertThat(sides).extracting(SideView::group).containsExactly("g2", "g1");
    SpeakerView view = sides.getLast().speakers().getFirst();
    assertThat(view.carried().pages()).isEqualTo(2);
    assertThat(view.carried().first().map(Strand.Carrier::published)).contains(World.day(1));
    assertThat(sides.getLast().speakers()).hasSize(2);
  }
}
