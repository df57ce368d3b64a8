package org.trucewatch.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.reports.casefile.CaseTable.CLAIMS;
import static org.trucewatch.reports.casefile.CaseTable.REPORTS;
import static org.trucewatch.reports.casefile.CaseTable.SOURCES;
import static org.trucewatch.reports.casefile.CaseTable.STATEMENTS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.reports.casefile.CaseTable;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Format;
import org.trucewatch.reports.table.Tally;

/// What the reader of the case format takes, flags and refuses.
class CaseFormatTest {
  @TempDir Path folder;
  private CaseFolder aCase;

  @BeforeEach
  void aSoundCase() {
    aCase = new CaseFolder(folder);
  }

  @Test
  void aSoundCaseGivesItsItemsAndNoFlaw() {
    var reading = aCase.read();
    assertThat(reading.flaws()).isEmpty();
    assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(6, 6, 0, 0, 0));
    assertThat(reading.tally().items()).isEqualTo(new Tally.Items(3, 1, 1, 1, 0));
    assertThat(reading.sources().getFirst().name()).isEqualTo("Speaker A, north");
    assertThat(reading.reports().getFirst().cites()).hasSize(2);
    assertThat(reading.statements().getFirst().pages()).hasSize(1);
  }

  @Test
  void aClaimCarriesWhatItsRowSays() {
    var claim = aCase.read().claim();
    var event = claim.event();
    assertThat(claim.voice().stance()).isEqualTo(Stance.ASSERTS);
    assertThat(event.happened().from()).isEqualTo(LocalDate.of(2025, 10, 9));
    assertThat(event.happened().to()).isEqualTo(LocalDate.of(2025, 10, 10));
    assertThat(event.happened().precision()).isEqualTo(DatePrecision.DAY);
    assertThat(event.where().point()).contains(new Point(34.5, 69.1));
    assertThat(event.where().precision()).isEqualTo(WherePrecision.NEAR);
    assertThat(event.type().name()).isEqualTo("air strike");
    assertThat(event.actors().target()).isEqualTo(new Actor.Unknown("unknown men"));
    assertThat(claim.harm().killed()).isEqualTo(new Count.AtLeast(12));
    assertThat(claim.harm().civiliansKilled()).isEqualTo(new Count.Between(5, 6));
    assertThat(claim.harm().injured()).isEqualTo(Count.exactly(0));
  }

  @Test
  void anEmptyCellIsNotStatedAndZeroIsAClaim() {
    var harm = aCase.with(CLAIMS, "injured_min", "").with(CLAIMS, "injured_max", "").read().claim();
    assertThat(harm.harm().injured()).isEqualTo(Count.notStated());
  }

  @Test
  void labelsForScoringAreNeverRead() {
    var labelled =
        aCase
            .text(CLAIMS)
            .replace("claim_id,report_id", "claim_id,report_id,true_incident,relation")
            .replace("c1,r1", "c1,r1,secret-label,same");
    aCase.without(CLAIMS).file("labelled.csv", labelled).file("incidents.csv", INCIDENTS);
    var reading = aCase.read();
    assertThat(reading.flaws()).isEmpty();
    assertThat(reading.claims()).hasSize(1);
    assertThat(reading.items().toString()).doesNotContain("secret-label");
    assertThat(reading.tally().rows().read()).isEqualTo(6);
  }

  private static final String INCIDENTS =
      "incident_id,title,claims_direct\nsecret-label,A title,1\n";

  @Test
  void aTableIsKnownByItsColumnsInAnyOrderNotByItsName() {
    String reports = aCase.text(REPORTS).replace("report_id,source_id", "source_id,report_id");
    aCase.without(REPORTS).file("a.csv", reports.replace("r1,gazette", "gazette,r1"));
    assertThat(aCase.read().flaws()).isEmpty();
  }

  @Test
  void agreementsAndReadmeAreKeptWholeAndOtherTextsAreLeft() {
    aCase.file("agreements.yaml", "- id: AG-1\n  sources: [r1, s1]\n").file("gold.md", "secret");
    var reading = aCase.file("README.md", "A case.").read();
    assertThat(reading.flaws()).isEmpty();
    assertThat(reading.tally().items().documents()).isEqualTo(2);
    assertThat(reading.items().toString()).doesNotContain("secret");
  }

  @ParameterizedTest(name = "{1} = {2}: {3}, row out")
  @CsvSource({
    "CLAIMS, claim_id, '', UNUSABLE_ID",
    "CLAIMS, claim_id, a;b, UNUSABLE_ID",
    "CLAIMS, event_start, 2025-02-30, UNREADABLE_DATE",
    "CLAIMS, event_start, 9 October, UNREADABLE_DATE",
    "CLAIMS, event_end, 2025-10-08, DATES_OUT_OF_ORDER",
    "CLAIMS, stance, claims, UNKNOWN_WORD",
    "CLAIMS, event_type, '', EMPTY_CELL",
    "REPORTS, published_at, '', UNREADABLE_DATE",
    "SOURCES, id, ' ', UNUSABLE_ID",
    "STATEMENTS, stance, says, UNKNOWN_WORD",
    "STATEMENTS, date, 2025-10, UNREADABLE_DATE",
  })
  void whatMakesARowUnusableRefusesTheRowAlone(
      CaseTable table, String column, String value, Kind kind) {
    var reading = aCase.with(table, column, value).read();
    var flaw = reading.flaw(kind);
    assertThat(flaw.outcome()).isEqualTo(Outcome.ROW_REFUSED);
    assertThat(flaw.place()).isEqualTo(new Flaw.Place(table.fileName(), 2, column));
    assertThat(flaw.value()).isEqualTo(value);
    assertThat(reading.tally().rows().refused()).isEqualTo(1);
    assertThat(reading.tally().rows().accepted()).isEqualTo(5);
  }

  @ParameterizedTest(name = "{1} = {2}: {3}, cell set aside")
  @CsvSource({
    "CLAIMS, lat, '', HALF_A_COORDINATE, lon",
    "CLAIMS, lat, 91, COORDINATE_OUT_OF_RANGE, lat",
    "CLAIMS, lon, 1e2, COORDINATE_OUT_OF_RANGE, lon",
    "CLAIMS, country, Afghanistan, UNKNOWN_COUNTRY, country",
    "CLAIMS, killed_min, many, UNREADABLE_NUMBER, killed_min",
    "CLAIMS, killed_min, -3, UNREADABLE_NUMBER, killed_min",
    "CLAIMS, killed_max, 11, RANGE_OUT_OF_ORDER, killed_min",
    "CLAIMS, civilians_killed_min, '', MAXIMUM_WITHOUT_MINIMUM, civilians_killed_max",
  })
  void aCellThatCannotBeReadCountsAsNotStated(
      CaseTable table, String column, String value, Kind kind, String flawedColumn) {
    var reading = aCase.with(table, column, value).read();
    var flaw = reading.flaw(kind);
    assertThat(flaw.outcome()).isEqualTo(Outcome.CELL_SET_ASIDE);
    assertThat(flaw.place().column()).isEqualTo(flawedColumn);
    assertThat(reading.tally().rows().refused()).isZero();
  }

  @ParameterizedTest(name = "{1} = {2}: {3}, kept")
  @CsvSource({
    "CLAIMS, report_id, r9, UNKNOWN_REFERENCE",
    "CLAIMS, origin_id, o-z, UNKNOWN_REFERENCE",
    "CLAIMS, civilians_killed_max, 40, ''",
    "CLAIMS, children_killed, 7, PART_ABOVE_WHOLE",
    "CLAIMS, combatants_killed_max, 2, ''",
    "CLAIMS, hedged, maybe, UNKNOWN_WORD",
    "CLAIMS, date_precision, 9, UNKNOWN_WORD",
    "CLAIMS, where_precision, '', UNKNOWN_WORD",
    "SOURCES, kind, blog, UNKNOWN_WORD",
    "REPORTS, published_basis, guess, UNKNOWN_WORD",
    "REPORTS, source_id, tribune, UNKNOWN_REFERENCE",
    "REPORTS, cites, o-a;o-q, UNKNOWN_REFERENCE",
    "REPORTS, url, gazette.example/1, UNUSABLE_ADDRESS",
    "REPORTS, headline_own_words, a b c d e f g h i j k l m n o, HEADLINE_TOO_LONG",
    "STATEMENTS, speaker_id, o-z, UNKNOWN_REFERENCE",
    "STATEMENTS, also_reported_in, r7, UNKNOWN_REFERENCE",
  })
  void whatIsOddIsFlaggedAndKept(CaseTable table, String column, String value, String kind) {
    var reading = aCase.with(table, column, value).read();
    assertThat(reading.tally().rows().refused()).isZero();
    if (kind.isEmpty()) {
      assertThat(reading.flaws()).isEmpty();
      return;
    }
    var flaw =
        reading.flaws().stream()
            .filter(it -> it.kind().name().equals(kind))
            .findFirst()
            .orElseThrow();
    assertThat(flaw.outcome()).isEqualTo(Outcome.KEPT);
    assertThat(flaw.place().column()).isEqualTo(column);
  }

  @Test
  void civiliansOrCombatantsAboveAllKilledAreFlaggedAndKept() {
    var reading =
        aCase
            .with(CLAIMS, "civilians_killed_min", "13")
            .with(CLAIMS, "civilians_killed_max", "")
            .with(CLAIMS, "combatants_killed_min", "14")
            .with(CLAIMS, "combatants_killed_max", "14")
            .read();
    assertThat(reading.kinds()).containsExactly(Kind.PART_ABOVE_WHOLE, Kind.PART_ABOVE_WHOLE);
    assertThat(reading.claim().harm().civiliansKilled()).isEqualTo(new Count.AtLeast(13));
  }

  @Test
  void anUnknownWordIsTakenInItsCautiousReading() {
    var reading =
        aCase
            .with(CLAIMS, "hedged", "")
            .with(CLAIMS, "date_precision", "")
            .with(CLAIMS, "where_precision", "8")
            .with(CLAIMS, "country", "af")
            .with(REPORTS, "published_basis", "")
            .with(SOURCES, "kind", "")
            .read();
    assertThat(reading.claim().voice().hedged()).isTrue();
    assertThat(reading.claim().event().happened().precision()).isEqualTo(DatePrecision.YEAR);
    assertThat(reading.claim().event().where().precision()).isEqualTo(WherePrecision.COUNTRY);
    assertThat(reading.claim().event().where().country()).isEqualTo(Country.UNKNOWN);
    assertThat(reading.reports().getFirst().publication().basis())
        .isEqualTo(Publication.Basis.INFERRED);
    assertThat(reading.sources().getFirst().kind()).isEqualTo(SourceKind.OTHER);
    assertThat(reading.flaws()).hasSize(6);
  }

  @Test
  void allFlawsOfARowAreToldNotOnlyTheFirst() {
    var reading =
        aCase
            .with(CLAIMS, "event_start", "soon")
            .with(CLAIMS, "stance", "says")
            .with(CLAIMS, "killed_min", "many")
            .read();
    assertThat(reading.kinds())
        .contains(Kind.UNREADABLE_DATE, Kind.UNKNOWN_WORD, Kind.UNREADABLE_NUMBER);
    assertThat(reading.claims()).isEmpty();
  }

  @Test
  void aSecondRowOfTheSameIdentifierIsRefusedAndTheFirstIsNamed() {
    var reading = aCase.plus(SOURCES, "o-a,Other,AF,tv,,,\n").read();
    var flaw = reading.flaw(Kind.DUPLICATE_ID);
    assertThat(flaw.place().line()).isEqualTo(5);
    assertThat(flaw.why()).contains("line 2");
    assertThat(reading.sources()).hasSize(3);
  }

  @Test
  void aRefusedRowDoesNotKeepAGoodOneOfItsIdentifierOut() {
    String good = aCase.text(CLAIMS).lines().skip(1).findFirst().orElseThrow() + "\n";
    var reading = aCase.with(CLAIMS, "stance", "says").plus(CLAIMS, good).read();
    assertThat(reading.kinds()).containsOnly(Kind.UNKNOWN_WORD);
    assertThat(reading.claims()).hasSize(1);
  }

  @Test
  void anEventThatStartsAfterItsReportIsFlaggedAndKept() {
    var reading =
        aCase
            .with(CLAIMS, "event_start", "2031-01-01")
            .with(CLAIMS, "event_end", "2031-01-02")
            .read();
    assertThat(reading.flaw(Kind.EVENT_AFTER_REPORT).why()).contains("starts on 2031-01-01");
    assertThat(reading.claims()).hasSize(1);
  }

  @Test
  void aKindOfEventWithALineBreakIsSetAsideAndTheRowKept() {
    var reading = aCase.with(CLAIMS, "event_type", "air\nstrike").read();
    assertThat(reading.flaw(Kind.UNKNOWN_WORD).outcome()).isEqualTo(Outcome.CELL_SET_ASIDE);
    assertThat(reading.claims()).hasSize(1);
  }

  @Test
  void theSameAddressTwiceIsFlagged() {
    String twin = "r2,gazette,2025-10-11,page,en,https://gazette.example/1,full,Again,,\n";
    var reading = aCase.plus(REPORTS, twin).read();
    assertThat(reading.flaw(Kind.DUPLICATE_ADDRESS).why()).contains("r1");
    assertThat(reading.flaw(Kind.UNUSED_REPORT).value()).isEqualTo("r2");
    assertThat(reading.reports()).hasSize(2);
  }

  @Test
  void aTableThatIsNotThereIsNotCheckedAgainst() {
    var reading = aCase.without(REPORTS).without(SOURCES).read();
    assertThat(reading.flaws()).isEmpty();
    assertThat(reading.claim().id()).isEqualTo(new ClaimId("c1"));
  }

  @Test
  void namesAndCitationsAreCheckedAgainstTheAgreements() {
    aCase.file("agreements.yaml", "- {id: AG-1, sources: [r1,\n    r77]}\n");
    var reading = aCase.with(STATEMENTS, "refs", "AG-1;AG-2").read();
    assertThat(reading.kinds()).containsExactly(Kind.UNKNOWN_REFERENCE, Kind.UNKNOWN_REFERENCE);
    assertThat(reading.flaws().toString()).contains("AG-2").contains("r77");
  }

  @Test
  void missingAndUnknownColumnsAreTold() {
    String claims = aCase.text(CLAIMS).replace(",notes", ",remarks");
    var reading = aCase.without(CLAIMS).file("claims.csv", claims).read();
    assertThat(reading.flaw(Kind.MISSING_COLUMN).why()).contains("notes");
    assertThat(reading.flaw(Kind.UNKNOWN_COLUMN).place().column()).isEqualTo("remarks");
    assertThat(reading.claims()).hasSize(1);
  }

  @Test
  void aCellBelowALineBreakIsFoundOnItsPhysicalLine() {
    var reading =
        aCase
            .with(CLAIMS, "killed_min", "many")
            .with(CLAIMS, "place_as_written", "near\nthe\nmarket")
            .read();
    assertThat(reading.flaw(Kind.UNREADABLE_NUMBER).place().line()).isEqualTo(4);
    assertThat(reading.claim().event().where().asWritten()).isEqualTo("near\nthe\nmarket");
  }

  @Test
  void anEstimateOutOfOrderIsKeptAsGiven() {
    String claims =
        aCase.text(CLAIMS).replace(",notes", ",notes,killed_best").replace(",no,\n", ",no,,3\n");
    aCase.without(CLAIMS).file("claims.csv", claims.replace("asserts,12,,", "asserts,12,20,"));
    var reading = aCase.read();
    assertThat(reading.claim().harm().killed()).isEqualTo(new Count.Estimate(12, 3, 20));
    assertThat(reading.flaw(Kind.RANGE_OUT_OF_ORDER).outcome()).isEqualTo(Outcome.KEPT);
  }

  @Test
  void recognisesACaseFolderAndASingleTable() throws Exception {
    aCase.read();
    assertThat(Reports.recognise(folder)).contains(Format.CASE);
    assertThat(Reports.recognise(folder.resolve("claims.csv"))).contains(Format.CASE);
    aCase.file("other.csv", "a,b\n1,2\n");
    assertThat(Reports.recognise(folder.resolve("other.csv"))).isEqualTo(Optional.empty());
  }
}
