package org.trucewatch.reports.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.EventClass;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.reports.Reading;
import org.trucewatch.reports.codebooks.Codebooks;
import org.trucewatch.reports.files.Archive;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.ReadSettings;

/// What the rows of ACLED's exports become.
class AcledFormatTest {
  @TempDir Path folder;

  private Reading read(AcledTable table) {
    return Reading.ofText(folder, "acled.csv", table.text());
  }

  @Test
  void aRowIsAReportOfTheDataSetAndOneClaimByIt() {
    var reading = read(AcledTable.words().row("AFG1"));
    assertThat(reading.flaws()).isEmpty();
    var claim = reading.claim();
    assertThat(claim.id().value()).isEqualTo("acled-AFG1");
    assertThat(claim.voice().origin()).isEqualTo(new SourceId("acled"));
    assertThat(claim.harm().killed()).isEqualTo(Count.exactly(3));
    assertThat(claim.harm().civiliansKilled()).isEqualTo(Count.notStated());
    assertThat(claim.event().type().name()).isEqualTo("air / drone strike");
    assertThat(Codebooks.shipped().inForce().eventClass(claim.event().type()))
        .isEqualTo(EventClass.AERIAL);
    assertThat(claim.event().happened().from()).isEqualTo(LocalDate.of(2021, 10, 12));
    assertThat(claim.event().where().precision()).isEqualTo(WherePrecision.EXACT);
    assertThat(claim.event().where().country().code()).isEqualTo("AF");
    assertThat(claim.event().actors().target()).isInstanceOf(Actor.Unknown.class);
    assertThat(claim.note())
        .isEqualTo(
            "actor1: state forces; actor2: rebel group; Political violence; source scale"
                + " National-International; tags crowd size=about 100");
  }

  @Test
  void everyCellIsKeptAndTheOutletsAreCited() {
    var report = read(AcledTable.words().row("AFG1")).reports().getFirst();
    assertThat(report.cites())
        .containsExactly(new SourceId("outlet-wire"), new SourceId("outlet-daily-herald"));
    assertThat(report.original().cells()).hasSize(31).contains(new Report.Cell("admin2", "Spera"));
    assertThat(report.original().note()).startsWith("On 12 October");
    assertThat(report.publication())
        .isEqualTo(new Publication(LocalDate.of(2021, 10, 19), Publication.Basis.RECORD));
  }

  @Test
  void olderReleasesWithNumbersGiveTheSameClaim() {
    var old = read(AcledTable.numbers().row("AFG1"));
    var recent = read(AcledTable.words().row("AFG1"));
    assertThat(old.flaws()).isEmpty();
    assertThat(old.claim().event()).isEqualTo(recent.claim().event());
    assertThat(old.claim().harm()).isEqualTo(recent.claim().harm());
    assertThat(old.claim().note()).startsWith("actor1: state forces; actor2: rebel group");
  }

  @Test
  void aSpreadsheetGivesTheSameItemsAsText() {
    var table = AcledTable.words().row("AFG1").row("AFG2", "fatalities", "0");
    byte[] book = Archive.xlsxOf(table.cells()).bytes();
    var sheet = Reading.ofBytes(folder, "acled.xlsx", book);
    assertThat(sheet.items()).isEqualTo(read(table).items());
  }

  @Test
  void zeroStaysZeroAndAnEmptyCellIsNotStated() {
    var reading = read(AcledTable.words().row("A", "fatalities", "0").row("B", "fatalities", ""));
    assertThat(reading.claims())
        .extracting(claim -> claim.harm().killed())
        .containsExactly(Count.exactly(0), Count.notStated());
  }

  @ParameterizedTest
  @CsvSource({
    "1, DAY, 2021-10-12, 2021-10-12",
    "2, WEEK, 2021-10-06, 2021-10-18",
    "3, MONTH, 2021-10-01, 2021-10-31",
    "9, MONTH, 2021-10-01, 2021-10-31"
  })
  void aDayThatStandsForMoreIsWidened(
      String code, DatePrecision precision, LocalDate from, LocalDate to) {
    var happened =
        read(AcledTable.words().row("A", "time_precision", code)).claim().event().happened();
    assertThat(happened.precision()).isEqualTo(precision);
    assertThat(happened.from()).isEqualTo(from);
    assertThat(happened.to()).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({"1, EXACT", "2, DISTRICT", "3, PROVINCE", "x, COUNTRY"})
  void precisionOfThePlaceFollowsTheCodebook(String code, WherePrecision precision) {
    assertThat(
            read(AcledTable.words().row("A", "geo_precision", code))
                .claim()
                .event()
                .where()
                .precision())
        .isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-10-12",
    "12 October 2021",
    "12-October-2021",
    "12-Oct-2021",
    "10/12/2021",
    "2021-10-12T00:00:00"
  })
  void datesAreReadInTheFormsOfTheReleases(String date) {
    Path file =
        Reading.write(
            folder,
            "a.csv",
            AcledTable.words()
                .row("A", "event_date", date)
                .text()
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    var settings = ReadSettings.DEFAULT.withDateOrder(ReadSettings.DateOrder.MONTH_DAY_YEAR);
    assertThat(Reading.of(file, settings).claim().event().happened().from())
        .isEqualTo(LocalDate.of(2021, 10, 12));
  }

  @Test
  void whatIsWrongIsToldAndTheRestIsRead() {
    var reading =
        read(
            AcledTable.words()
                .row("A", "event_date", "31 February 2021")
                .row("B", "event_date", "3/4/2021")
                .row("C", "inter1", "Martians", "year", "2020", "timestamp", "1600000000")
                .row("C")
                .row("D", "interaction", "Civilians-Civilians", "country", "Atlantis")
                .row("E", "fatalities", "many", "latitude", "333"));
    assertThat(reading.claims())
        .extracting(claim -> claim.id().value())
        .containsExactly("acled-C", "acled-D", "acled-E");
    assertThat(reading.kinds())
        .containsExactlyInAnyOrder(
            Kind.UNREADABLE_DATE,
            Kind.AMBIGUOUS_DATE,
            Kind.UNKNOWN_WORD,
            Kind.YEAR_DIFFERS,
            Kind.EVENT_AFTER_REPORT,
            Kind.DUPLICATE_ID,
            Kind.SUM_DIFFERS,
            Kind.UNKNOWN_COUNTRY,
            Kind.UNREADABLE_NUMBER,
            Kind.COORDINATE_OUT_OF_RANGE);
    assertThat(reading.flaw(Kind.AMBIGUOUS_DATE).outcome()).isEqualTo(Outcome.ROW_REFUSED);
    assertThat(reading.tally().rows().refused()).isEqualTo(3);
  }

  @Test
  void orderOfRowsDoesNotMatter() {
    var forward = read(AcledTable.words().row("A").row("B", "source", "Radio").row("C"));
    var backward = read(AcledTable.words().row("C").row("B", "source", "Radio").row("A"));
    assertThat(new HashSet<>(forward.items())).isEqualTo(new HashSet<>(backward.items()));
  }

  @Test
  void aFileOfAnswersInJsonIsReadToo() {
    String text =
        "{\"status\":200,\"count\":1,\"data\":[{\"event_id_cnty\":\"A\",\"event_date\":"
            + "\"2021-10-12\",\"event_type\":\"Battles\",\"actor1\":\"X\",\"fatalities\":2}]}";
    var reading = Reading.ofText(folder, "answer.json", text);
    assertThat(reading.claim().harm().killed()).isEqualTo(Count.exactly(2));
    assertThat(reading.kinds()).isEqualTo(List.of(Kind.MISSING_COLUMN));
  }
}
