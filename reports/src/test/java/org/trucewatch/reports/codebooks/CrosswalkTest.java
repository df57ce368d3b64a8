package org.trucewatch.reports.codebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.claims.codebook.ActorClass;
import org.trucewatch.claims.codebook.Counterpart;
import org.trucewatch.claims.codebook.Crosswalk;
import org.trucewatch.claims.codebook.EventKind;
import org.trucewatch.claims.codebook.EventTypes;
import org.trucewatch.claims.codebook.Relation;
import org.trucewatch.claims.codebook.UcdpViolence;

/// What the shipped codebooks answer to those who read and write the schemes of others.
class CrosswalkTest {
  private static final Codebooks SHIPPED = Codebooks.shipped();
  private static final EventTypes TYPES = SHIPPED.eventTypes();

  private static EventType type(String code) {
    return EventKind.typeOf(code);
  }

  /// The table of kinds of events as it was decided, row by row: a term of each scheme that must be
  /// among the answers; `-` for none.
  @ParameterizedTest
  @CsvFileSource(resources = "kinds-of-events.csv", delimiter = '|', numLinesToSkip = 1)
  void everyRowOfTheTableIsThere(
      String code, String acled, String ucdp, String plover, String cameo) {
    EventType ours = type(code);
    assertThat(TYPES.find(ours)).isPresent();
    check(TYPES.toAcled(ours).map(Object::toString), acled);
    check(TYPES.toPlover(ours).map(Object::toString), plover);
    Counterpart<String> violence = TYPES.toUcdp(ours).map(one -> String.valueOf(one.code()));
    Stream.of(ucdp.split(",")).forEach(one -> check(violence, one));
    Stream.of(cameo.split(",")).forEach(one -> checkAnyRelation(SHIPPED, code, one));
  }

  private static void check(Counterpart<String> answer, String expected) {
    if (expected.equals("-")) {
      assertThat(answer).isInstanceOf(Counterpart.None.class);
    } else {
      assertThat(answer.terms()).contains(expected);
    }
  }

  private static void checkAnyRelation(Codebooks books, String code, String cameo) {
    Crosswalk rows = books.eventTypes().cameo();
    if (cameo.equals("-")) {
      assertThat(rows.to(code)).isInstanceOf(Counterpart.None.class);
    } else {
      assertThat(rows.rows())
          .anyMatch(row -> row.ours().equals(code) && row.theirs().equals(cameo));
    }
  }

  @Test
  void thereAre37KindsAndEverySchemeAnswersForEach() {
    assertThat(TYPES.kinds()).hasSize(37);
    for (EventKind kind : TYPES.kinds()) {
      for (Crosswalk scheme : List.of(TYPES.acled(), TYPES.ucdp(), TYPES.plover(), TYPES.cameo())) {
        assertThat(scheme.rows())
            .as("%s in %s", kind.code(), scheme.name())
            .anyMatch(row -> row.ours().equals(kind.code()));
      }
    }
  }

  @Test
  void whatIsExactComesBackUnchanged() {
    for (Crosswalk scheme : schemes()) {
      for (var row : scheme.rows()) {
        if (row.relation() == Relation.EXACT) {
          assertThat(scheme.from(row.theirs(), row.release()).findExact())
              .as("%s: %s", scheme.name(), row)
              .contains(row.ours());
        }
      }
    }
  }

  @Test
  void whatIsLossySaysSoFromBothEnds() {
    for (Crosswalk scheme : schemes()) {
      for (var row : scheme.rows()) {
        if (row.relation() == Relation.BROADER) {
          assertThat(scheme.to(row.ours(), row.release()).findExact())
              .isNotEqualTo(java.util.Optional.of(row.theirs()));
          assertThat(scheme.from(row.theirs(), row.release()).findExact())
              .isNotEqualTo(java.util.Optional.of(row.ours()));
        }
      }
    }
  }

  private static List<Crosswalk> schemes() {
    return List.of(
        TYPES.acled(),
        TYPES.ucdp(),
        TYPES.plover(),
        TYPES.cameo(),
        SHIPPED.datePrecision().ucdp(),
        SHIPPED.datePrecision().acled(),
        SHIPPED.wherePrecision().ucdp(),
        SHIPPED.wherePrecision().acled(),
        SHIPPED.actorClasses().acled(),
        SHIPPED.actorClasses().ucdp(),
        SHIPPED.means().plover(),
        SHIPPED.means().acled());
  }

  @Test
  void acledDoesNotTellAircraftFromDrones() {
    var answer = TYPES.fromAcled("Explosions/Remote violence", "Air/drone strike");
    assertThat(answer.find()).isEmpty();
    assertThat(answer.terms()).contains(type("AIR_STRIKE"), type("DRONE_STRIKE"));
    EventType recorded = EventTypes.asRecorded(answer, "Air/drone strike");
    assertThat(recorded).isEqualTo(new EventType("air/drone strike"));
    assertThat(SHIPPED.inForce().eventClass(recorded))
        .isEqualTo(org.trucewatch.claims.EventClass.AERIAL);
  }

  @Test
  void acledTermsAreFoundInAnyCaseAndWithoutTheirType() {
    assertThat(TYPES.fromAcled("BATTLES", "armed  clash").find()).contains(type("GROUND_CLASH"));
    assertThat(TYPES.fromAcled("", "Suicide bomb").findExact()).contains(type("SUICIDE_ATTACK"));
    assertThat(TYPES.fromAcled("Battles", "Suicide bomb")).isInstanceOf(Counterpart.None.class);
  }

  @Test
  void violateCeasefireIsAVerdictAndRefused() {
    assertThat(TYPES.fromCameo("196")).isInstanceOf(Counterpart.Refused.class);
    assertThat(TYPES.fromCameo("196").words()).contains("verdict");
  }

  @Test
  void aCameoCodeSpecialisesOnlyWhatLiesWithinOneTypeOfOurs() {
    assertThat(TYPES.fromCameo("138").find()).contains(type("THREAT_ULTIMATUM"));
    assertThat(TYPES.fromCameo("1413").find()).contains(type("PROTEST"));
    assertThat(TYPES.fromCameo("145").findExact()).contains(type("RIOT"));
    assertThat(TYPES.fromCameo("1211")).isInstanceOf(Counterpart.None.class);
    assertThat(TYPES.fromCameo("036")).isInstanceOf(Counterpart.None.class);
    assertThat(TYPES.fromCameo("")).isInstanceOf(Counterpart.None.class);
    assertThat(TYPES.fromCameo("195").terms()).contains(type("AIR_STRIKE"), type("DRONE_STRIKE"));
  }

  @ParameterizedTest
  @CsvSource({
    "AIR_STRIKE, STATE_FORCES, NON_STATE_ARMED, true, STATE_BASED",
    "AIR_STRIKE, STATE_FORCES, DE_FACTO_AUTHORITY, true, STATE_BASED",
    "AIR_STRIKE, STATE_FORCES, CIVILIAN, true, ONE_SIDED",
    "GROUND_CLASH, NON_STATE_ARMED, COMMUNITY_MILITIA, true, NON_STATE",
    "GROUND_CLASH, NON_STATE_ARMED, CIVILIAN, true, ",
    "AIR_STRIKE, STATE_FORCES, CIVILIAN, false, ",
    "AIR_STRIKE, UNKNOWN_OPERATOR, CIVILIAN, true, ",
    "GROUND_CLASH, CIVILIAN, CIVILIAN, true, ",
    "TALKS, STATE_FORCES, DE_FACTO_AUTHORITY, true, ",
    "SEXUAL_VIOLENCE, NON_STATE_ARMED, CIVILIAN, true, ONE_SIDED"
  })
  void ucdpsTypeOfViolenceFollowsFromWhoActedAgainstWhom(
      String code, ActorClass actor, ActorClass target, boolean lethal, UcdpViolence expected) {
    var answer = TYPES.toUcdp(type(code), actor, target, lethal);
    assertThat(answer.find()).isEqualTo(java.util.Optional.ofNullable(expected));
  }

  @Test
  void ucdpsTypeOfViolenceNamesNoAct() {
    assertThat(TYPES.fromUcdp(1).words()).startsWith("none: UCDP's types of violence say who");
    assertThat(TYPES.fromUcdp(9).words()).isEqualTo("none: UCDP has no type of violence 9.");
  }

  @Test
  void precisionOfDatesByRelease() {
    var dates = SHIPPED.datePrecision();
    assertThat(dates.fromUcdp(2).findExact()).contains(DatePrecision.FEW_DAYS);
    assertThat(dates.fromAcled("1", "").findExact()).contains(DatePrecision.DAY);
    assertThat(dates.fromAcled("2", "").findExact()).contains(DatePrecision.WEEK);
    assertThat(dates.fromAcled("3", "").findExact()).contains(DatePrecision.MONTH);
    assertThat(dates.fromAcled("3", "r-client").words()).contains("middle of week");
    assertThat(dates.fromAcled("7", "")).isInstanceOf(Counterpart.None.class);
    assertThat(dates.toAcled(DatePrecision.FEW_DAYS, "").find()).contains(2);
    assertThat(dates.toAcled(DatePrecision.YEAR, "")).isInstanceOf(Counterpart.None.class);
  }

  @Test
  void precisionOfPlaces() {
    var places = SHIPPED.wherePrecision();
    assertThat(places.fromUcdp(7).findExact()).contains(WherePrecision.SEA_OR_AIR);
    assertThat(places.fromAcled("1", "").find()).contains(WherePrecision.EXACT);
    assertThat(places.fromAcled("2", "").terms())
        .containsExactly(WherePrecision.NEAR, WherePrecision.DISTRICT);
    assertThat(places.toAcled(WherePrecision.COUNTRY, "")).isInstanceOf(Counterpart.None.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1, State Forces", "2, Rebel Groups", "2, Rebel group", "3, Political Militias",
    "4, Identity Militias", "5, Rioters", "6, Protesters", "7, Civilians",
    "8, External/Other Forces"
  })
  void acledsNumbersAndTextsForActorsAgree(String number, String text) {
    var classes = SHIPPED.actorClasses();
    assertThat(classes.fromAcled(text).terms())
        .isNotEmpty()
        .isEqualTo(classes.fromAcled(number).terms());
  }

  @Test
  void actorsWithoutCounterpartSaySo() {
    var classes = SHIPPED.actorClasses();
    assertThat(classes.fromAcled("0").words()).isEqualTo("none: There is no such actor");
    assertThat(classes.fromAcled("")).isInstanceOf(Counterpart.None.class);
    assertThat(classes.toUcdp(ActorClass.UNKNOWN_OPERATOR)).isInstanceOf(Counterpart.None.class);
    assertThat(classes.toAcledNumber(ActorClass.CIVILIAN).findExact()).contains(7);
  }

  @Test
  void meansInTheModesOfPlover() {
    var means = SHIPPED.means();
    assertThat(means.toPlover("DRONE").findExact()).contains("drone");
    assertThat(means.fromPlover("heavy-weapons").terms()).contains("MORTAR", "TANK");
    assertThat(means.toPlover("ELECTRONIC")).isInstanceOf(Counterpart.None.class);
  }
}
