package org.trucewatch.reports.strikes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.reports.Reading;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Tally;

/// Strike sheets as they were published: headings with line breaks, dates in three orders, unnamed
/// columns, sums of formulas that broke. All rows here are invented.
class StrikeFormatTest {
  private static final String BUREAU =
      "Strike ID,Date,Location,Area,\"Minimum total\nreported killed\",\"Maximum total\nreported"
          + " killed\",Minimum civilians reported killed,Maximum civilians reported killed,"
          + "Minimum children reported killed,Maximum children reported killed,Minimum reported"
          + " injured,Maximum reported injured,Strike link,,Index\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void aRowIsOneClaimWithRanges() {
    var reading =
        read(
            BUREAU + "B1,3-17-2011,Datta,North Area,4,11,0,6,0,2,1,3,http://example.org/1,x,301\n");
    assertThat(reading.flaws()).isEmpty();
    assertThat(reading.sources().getFirst().kind()).isEqualTo(SourceKind.DATA_SET);
    var claim = reading.claims().getFirst();
    assertThat(claim.id().value()).isEqualTo("tbij-B1");
    assertThat(claim.event().happened().from()).isEqualTo(LocalDate.of(2011, 3, 17));
    assertThat(claim.event().actors().attacker()).isInstanceOf(Actor.NotStated.class);
    assertThat(claim.harm().killed()).isEqualTo(new Count.Between(4, 11));
    assertThat(claim.harm().civiliansKilled()).isEqualTo(new Count.Between(0, 6));
    assertThat(claim.harm().childrenKilled()).isEqualTo(new Count.Between(0, 2));
    assertThat(claim.harm().injured()).isEqualTo(new Count.Between(1, 3));
  }

  @Test
  void everyCellIsKeptAlsoOfColumnsWithoutAName() {
    var reading = read(BUREAU + "B1,3-17-2011,Datta,North Area,4,11,0,6,0,2,1,3,,kept,301\n");
    assertThat(reading.reports().getFirst().original().cells())
        .hasSize(15)
        .anyMatch(cell -> cell.value().equals("kept"));
  }

  @Test
  void oneDateDecidesTheOrderOfTheOthersAndTheUserIsTold() {
    var reading = read(BUREAU + row("B1", "4-5-2011") + row("B2", "3-17-2011"));
    assertThat(reading.claims().getFirst().event().happened().from())
        .isEqualTo(LocalDate.of(2011, 4, 5));
    assertThat(reading.flaws()).extracting("kind").containsExactly(Kind.DATE_ORDER);
    var dayFirst = read(BUREAU + row("B1", "4/5/11") + row("B2", "17/3/11"));
    assertThat(dayFirst.claims().getFirst().event().happened().from())
        .isEqualTo(LocalDate.of(2011, 5, 4));
  }

  @Test
  void aDateThatNothingDecidesIsRefused() {
    var reading = read(BUREAU + row("B1", "4-5-2011"));
    assertThat(reading.claims()).isEmpty();
    assertThat(reading.flaws()).extracting("kind").containsExactly(Kind.AMBIGUOUS_DATE);
  }

  @Test
  void aSheetWithOldLineEndsIsRead() {
    var reading =
        read((BUREAU + row("B1", "2011-03-17") + row("B2", "17 March 2011")).replace('\n', '\r'));
    assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(2, 2, 0, 0, 0));
  }

  @Test
  void totalsAreAddedUpAgainAndADifferenceIsReported() {
    var reading =
        read(
            BUREAU
                + row("B1", "2011-03-17")
                + row("B2", "2011-03-18")
                + "TOTAL,,,,8,23,0,#REF!,,,,,,,\n");
    assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(2, 2, 0, 0, 1));
    assertThat(reading.flaws()).extracting("kind").containsOnly(Kind.SUM_DIFFERS);
    assertThat(reading.flaws())
        .extracting("why")
        .anyMatch(why -> why.toString().contains("its rows add up to 22"))
        .anyMatch(why -> why.toString().contains("its rows add up to 12"));
    assertThat(reading.flaws()).extracting("outcome").containsOnly(Outcome.KEPT);
  }

  @Test
  void airwarsNamesBelligerentsAndStatus() {
    var reading =
        read(
            "Unique reference code,Incident date,Location,Country,Latitude,Longitude,Strike status,"
                + "Known belligerents,Minimum civilians reported killed,Maximum civilians reported"
                + " killed\n"
                + "XX001,2017-05-01,Newtown,Syria,35.1,38.2,Likely strike,Coalition,3,5\n");
    assertThat(reading.flaws()).isEmpty();
    var claim = reading.claims().getFirst();
    assertThat(claim.id().value()).isEqualTo("airwars-XX001");
    assertThat(claim.voice().hedged()).isTrue();
    assertThat(claim.event().actors().attacker().asWritten()).isEqualTo("Coalition");
    assertThat(claim.event().where().country().code()).isEqualTo("SY");
    assertThat(claim.note()).contains("Likely strike");
  }

  @Test
  void whatDoesNotFitTogetherIsFlaggedAndKept() {
    var reading = read(BUREAU + "B1,2011-03-17,Datta,North Area,1,2,0,6,0,0,,,,,1\n");
    assertThat(reading.claims()).hasSize(1);
    assertThat(reading.flaws()).extracting("kind").containsExactly(Kind.PART_ABOVE_WHOLE);
  }

  @Test
  void theSecondRowOfANumberIsRefused() {
    var reading = read(BUREAU + row("B1", "2011-03-17") + row("B1", "2011-03-18"));
    assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(2, 1, 0, 1, 0));
    assertThat(reading.flaws()).extracting("kind").containsExactly(Kind.DUPLICATE_ID);
  }

  private Reading read(String text) {
    return Reading.ofText(folder, "strikes.csv", text);
  }

  private static String row(String id, String date) {
    return id + "," + date + ",Datta,North Area,4,11,0,6,0,2,1,3,,,301\n";
  }
}
