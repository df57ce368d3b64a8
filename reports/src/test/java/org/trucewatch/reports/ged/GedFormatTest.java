package org.trucewatch.reports.ged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
import org.trucewatch.claims.Publication.Basis;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.reports.Reading;
import org.trucewatch.reports.Reports;
import org.trucewatch.reports.names.Outlets;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Format;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Tally;

/// What the reader of UCDP GED makes of rows, and of what distributors and spreadsheets do to them.
class GedFormatTest {
  @TempDir Path folder;

  private Reading read(GedTable table) {
    return Reading.ofText(folder, "ged.csv", table.text());
  }

  private Reading readRow(String... changes) {
    return read(new GedTable().row(changes));
  }

  @Test
  void aSoundRowGivesAReportAClaimAndItsArticles() {
    var reading = readRow();
    assertThat(reading.flaws()).isEmpty();
    assertThat(reading.tally().items()).isEqualTo(new Tally.Items(3, 3, 1, 0, 0));
    assertThat(reading.sources().getFirst().id()).isEqualTo(new SourceId("ucdp-ged"));
    assertThat(reading.sources().getFirst().kind()).isEqualTo(SourceKind.DATA_SET);
    var claim = reading.claim();
    assertThat(claim.id()).isEqualTo(new ClaimId("ged-1001"));
    assertThat(claim.report().value()).isEqualTo("ged-1001");
    assertThat(claim.voice().origin()).isEqualTo(new SourceId("ucdp-ged"));
    assertThat(claim.note()).isEqualTo("code_status Clear; event_clarity 1; according to police");
  }

  @Test
  void aRowThatUcdpStillChecksIsHedged() {
    assertThat(readRow().claim().voice().hedged()).isFalse();
    assertThat(readRow("code_status", "").claim().voice().hedged()).isFalse();
    var claim = readRow("code_status", "Check dyad").claim();
    assertThat(claim.voice().hedged()).isTrue();
    assertThat(claim.note()).startsWith("code_status Check dyad");
  }

  @Test
  void theEventIsWhatTheRowSays() {
    var event = readRow().claim().event();
    assertThat(event.happened().from()).isEqualTo(LocalDate.of(2014, 1, 22));
    assertThat(event.happened().precision()).isEqualTo(DatePrecision.DAY);
    assertThat(event.where().asWritten()).isEqualTo("near Stonebridge");
    assertThat(event.where().admin1()).contains("East province");
    assertThat(event.where().admin2()).isEmpty();
    assertThat(event.where().country()).isEqualTo(new Country("MM"));
    assertThat(event.where().point()).contains(new Point(21.5, 96.25));
    assertThat(event.where().precision()).isEqualTo(WherePrecision.NEAR);
    assertThat(event.type().name()).isEqualTo("state-based violence");
    assertThat(event.actors().attacker()).isEqualTo(new Actor.Named("Government of Northland"));
    assertThat(event.actors().target()).isEqualTo(new Actor.Named("Northern Front"));
  }

  @Test
  void deathsStayApartByStatus() {
    var harm = readRow().claim().harm();
    assertThat(harm.killed()).isEqualTo(new Count.Estimate(4, 6, 9));
    assertThat(harm.civiliansKilled()).isEqualTo(Count.exactly(3));
    assertThat(harm.combatantsKilled().killed()).isEqualTo(Count.exactly(3));
    assertThat(harm.combatantsKilled().side()).isEmpty();
    assertThat(harm.injured()).isEqualTo(Count.notStated());
  }

  @Test
  void theReportKeepsEveryCellAndCitesItsOutlets() {
    var table = new GedTable().row();
    var reports = read(table).reports();
    var row = reports.stream().filter(it -> it.id().value().equals("ged-1001")).findFirst();
    assertThat(row.orElseThrow().original().cells()).hasSize(table.width());
    assertThat(row.orElseThrow().original().cells())
        .contains(new Report.Cell("country", "Myanmar (Burma)"));
    assertThat(row.orElseThrow().cites())
        .containsExactly(new SourceId("outlet-northern-wire"), new SourceId("outlet-the-herald"));
  }

  @Test
  void articlesAreReportsOfTheirOutletsWithTheDayTheListGives() {
    var article = readRow().reports().getFirst();
    assertThat(article.id().value()).startsWith("article-").hasSize(24);
    assertThat(article.source()).isEqualTo(new SourceId("outlet-northern-wire"));
    assertThat(article.page().headline()).isEqualTo("Two die, one hurt");
    assertThat(article.publication())
        .isEqualTo(new Publication(LocalDate.of(2014, 1, 23), Basis.RECORD));
  }

  @Test
  void anArticleListedBySeveralRowsIsOneReport() {
    var reading = read(new GedTable().row().row());
    assertThat(reading.reports()).hasSize(4);
    assertThat(reading.sources()).hasSize(3);
    assertThat(reading.reports().stream().map(Report::id).distinct()).hasSize(4);
  }

  @Test
  void aRowIsPublishedWithItsLatestArticleOrAtItsEndUnlessTheUserKnowsBetter() {
    assertThat(publication(readRow()))
        .isEqualTo(new Publication(LocalDate.of(2014, 1, 24), Basis.INFERRED));
    assertThat(publication(readRow("date_end", "2014-12-31", "date_prec", "5")))
        .isEqualTo(new Publication(LocalDate.of(2014, 12, 31), Basis.INFERRED));
    var settings = ReadSettings.DEFAULT.withPublished(LocalDate.of(2015, 6, 1));
    assertThat(publication(Reading.of(folder.resolve("ged.csv"), settings)))
        .isEqualTo(new Publication(LocalDate.of(2015, 6, 1), Basis.RECORD));
  }

  private static Publication publication(Reading reading) {
    return reading.reports().getLast().publication();
  }

  @Test
  void theSourceOfTheRowsCanBeNamed() {
    readRow();
    var settings = ReadSettings.DEFAULT.withSource(new SourceId("ucdp-candidate"));
    var claim = Reading.of(folder.resolve("ged.csv"), settings).claim();
    assertThat(claim.id().value()).isEqualTo("ucdp-candidate-1001");
    assertThat(claim.voice().origin().value()).isEqualTo("ucdp-candidate");
  }

  @Test
  void aRowOfHxlTagsIsSkipped() {
    String tags = "#event+code" + ",#date".repeat(new GedTable().width() - 1);
    var reading = read(new GedTable().line(tags).row());
    assertThat(reading.flaws()).isEmpty();
    assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(1, 1, 0, 0, 1));
  }

  @Test
  void aByteOrderMarkAndWindows1252AreRead() {
    var table = new GedTable().row("side_b", "Frente Común");
    var marked = Reading.ofText(folder, "a.csv", "\uFEFF" + table.text());
    assertThat(marked.flaws()).isEmpty();
    byte[] bytes = table.text().getBytes(Charset.forName("windows-1252"));
    var foreign = Reading.ofBytes(folder, "b.csv", bytes);
    assertThat(foreign.flaw(Kind.MIXED_ENCODING).place().line()).isEqualTo(2);
    assertThat(foreign.claim().event().actors().target().asWritten()).isEqualTo("Frente Común");
  }

  @Test
  void minusOneIsMissingNotANumber() {
    var reading =
        readRow("number_of_sources", "-1", "deaths_civilians", "-1", "low", "-1", "adm_2", "");
    assertThat(reading.flaws()).isEmpty();
    assertThat(reading.claim().harm().civiliansKilled()).isEqualTo(Count.notStated());
    assertThat(reading.claim().harm().killed()).isEqualTo(Count.exactly(6));
    assertThat(readRow("best", "-1").claim().harm().killed()).isEqualTo(new Count.Between(4, 9));
  }

  @ParameterizedTest
  @CsvSource({"best, best_est", "low, low_est", "high, high_est"})
  void olderNamesOfColumnsAreUnderstood(String name, String older) {
    String text = new GedTable().row().text(name, older);
    var reading = Reading.ofText(folder, "ged.csv", text);
    assertThat(reading.flaws()).isEmpty();
    assertThat(reading.claim().harm().killed()).isEqualTo(new Count.Estimate(4, 6, 9));
  }

  @Test
  void poorerTablesAreReadAndTheUserIsTold() {
    var table = new GedTable().without("where_prec", "country", "source_article", "date_end").row();
    var reading = read(table);
    assertThat(reading.kinds()).containsExactly(Kind.MISSING_COLUMN);
    assertThat(reading.flaws().getFirst().why()).contains("where_prec").contains("date_end");
    assertThat(reading.claim().event().where().precision()).isEqualTo(WherePrecision.COUNTRY);
    assertThat(reading.claim().event().where().country()).isEqualTo(new Country("MM"));
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "low, 7, RANGE_OUT_OF_ORDER, low",
    "high, 5, RANGE_OUT_OF_ORDER, high",
    "best, 7, SUM_DIFFERS, best",
    "number_of_sources, 3, SOURCE_COUNT_DIFFERS, number_of_sources",
    "year, 2013, YEAR_DIFFERS, year",
    "type_of_violence, 4, UNKNOWN_WORD, type_of_violence",
    "where_prec, 0, UNKNOWN_WORD, where_prec",
    "date_prec, '', UNKNOWN_WORD, date_prec",
    "date_end, '', EMPTY_CELL, date_end",
    "source_article, '\"Wire,2013-01-22,A\";\"Wire,2014-01-22,B\"', ARTICLE_BEFORE_EVENT,"
        + " source_article",
    "source_article, 'seen by (many) at 12 places', SOURCES_NOT_SPLIT, source_article",
  })
  void whatDoesNotAddUpIsFlaggedAndKept(String column, String value, Kind kind, String at) {
    var reading = readRow(column, value);
    assertThat(reading.kinds()).containsExactly(kind);
    assertThat(reading.flaws().getFirst().outcome()).isEqualTo(Outcome.KEPT);
    assertThat(reading.flaws().getFirst().place()).isEqualTo(new Flaw.Place("ged.csv", 2, at));
    assertThat(reading.claims()).hasSize(1);
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "date_end, 2014-01-21, DATES_OUT_OF_ORDER",
    "date_start, someday, UNREADABLE_DATE",
    "date_start, 2014-02-30, UNREADABLE_DATE",
    "date_start, 41661, UNREADABLE_DATE",
    "date_start, 13/13/2014, UNREADABLE_DATE",
    "id, '', UNUSABLE_ID",
  })
  void whatCannotBePlacedInTimeOrNamedIsRefused(String column, String value, Kind kind) {
    var reading = read(new GedTable().row(column, value).row());
    assertThat(reading.flaw(kind).outcome()).isEqualTo(Outcome.ROW_REFUSED);
    assertThat(reading.claims()).hasSize(1);
    assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(2, 1, 0, 1, 0));
  }

  @Test
  void theSecondRowOfANumberIsRefused() {
    var reading = read(new GedTable().row("id", "7").row("id", "7"));
    assertThat(reading.flaw(Kind.DUPLICATE_ID).why()).contains("line 2");
    assertThat(reading.claims()).hasSize(1);
  }

  @Test
  void anUnknownCountryIsXxUnlessItsNumberIsKnown() {
    assertThat(readRow("country", "Burma!").flaws()).isEmpty();
    var reading = readRow("country", "Atlantis", "country_id", "1");
    assertThat(reading.flaw(Kind.UNKNOWN_COUNTRY).value()).isEqualTo("Atlantis");
    assertThat(reading.claim().event().where().country()).isEqualTo(Country.UNKNOWN);
  }

  @Test
  void aFolderOfTablesIsReadTableByTable() throws Exception {
    Files.writeString(folder.resolve("b.csv"), new GedTable().row("id", "2").text());
    Files.write(
        folder.resolve("a.csv"),
        new GedTable().row("id", "1").text().getBytes(StandardCharsets.UTF_8));
    var reading = Reading.of(folder);
    assertThat(reading.claims().stream().map(claim -> claim.id().value()))
        .containsExactly("ged-1", "ged-2");
    assertThat(reading.flaws()).isEmpty();
    assertThat(Reports.recognise(folder)).contains(Format.UCDP_GED);
  }

  @Test
  void rowsCanBeSplitByTheirDistinctArticlesForScoring() throws Exception {
    readRow(
        "source_article", "AP 23/1, AFP 24/1, Wire 24/1 2014, AP 23/1", "number_of_sources", "-1");
    var split = GedArticles.splitBySource(folder.resolve("ged.csv"), ReadSettings.DEFAULT);
    assertThat(split.rowOf().keySet().stream().map(ClaimId::value))
        .containsExactly("ged-1001-1", "ged-1001-2", "ged-1001-3");
    assertThat(split.rowOf().values()).containsOnly("1001");
    assertThat(split.tally().items()).isEqualTo(new Tally.Items(3, 3, 3, 0, 0));
    assertThat(split.items()).hasSize(9);
  }

  @Test
  void outletsThatDifferInCaseOrSignsAreOneAndOthersAreNot() {
    assertThat(Outlets.id("BBC Monitoring ")).isEqualTo(Outlets.id("bbc  monitoring"));
    assertThat(Outlets.id("HRW")).isNotEqualTo(Outlets.id("Human Rights Watch"));
    assertThat(List.of(Outlets.id("Газета").value(), Outlets.id("رسانه").value()))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("outlet-"));
  }
}
