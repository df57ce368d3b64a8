package org.trucewatch.reports.peace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trucewatch.claims.Statement;
import org.trucewatch.reports.Reading;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.ReadSettings.DateOrder;

/// What single cells of the data sets of agreements become, and what is wrong with them.
class PeaceRowsTest {
  private static final String AGREEMENTS =
      "paid,dyad_name,actor_name,pa_name,year,pa_date,pa_type,cease,pa_3rd,ended,duration\n";
  private static final String TERMINATIONS =
      "dyad_id,year,side_a,side_a_2nd,side_b,dyadterm,ependdate,ependprec,outcome,cfiredate\n";
  private static final String CEASEFIRES =
      "cc,cf_id,location,actor_name,pax_id,cf_dec_yr,cf_dec_month,cf_dec_day,cf_effect_yr,"
          + "cf_effect_month,cf_effect_day,mediator_nego,mediator_send,p_humanitarian,ended,"
          + "end_yr,end_month,end_day\n";
  private static final String PAX = "AgtId,Agt,Dat,Stage,StageSub,Agtp,Part,ThrdPart,Ce,UcdpAgr\n";

  @TempDir Path folder;

  private Reading read(String... lines) {
    return Reading.ofText(folder, "t.csv", String.join("", lines));
  }

  private static Statement first(Reading reading) {
    return reading.statements().getFirst();
  }

  private static String summary(Reading reading) {
    return first(reading).position().summary();
  }

  @Test
  void thirdPartiesAndTheDayOfTheEndStandInTheSummary() {
    var reading =
        read(
            AGREEMENTS,
            "5,A - B,\"A, B\",Pact,1992,1992-04-24,1,0,\"UN,\n Algeria\",True,1993-08-31\n");
    assertThat(summary(reading))
        .isEqualTo(
            "Records the agreement \"Pact\" (full), signed 1992-04-24 by A, B; third parties: UN,"
                + " Algeria; ceasefire provision: no; recorded as ended on 1993-08-31");
    assertThat(reading.flaws()).isEmpty();
  }

  @Test
  void aRowCountsAsPublishedNotBeforeTheLastDayThatItTellsOf() {
    var ended = read(AGREEMENTS, "5,A - B,A,Pact,1992,1992-04-24,1,0,,True,1993-08-31\n");
    assertThat(ended.reports().getFirst().publication().published())
        .isEqualTo(LocalDate.of(1993, 8, 31));
    assertThat(first(ended).said().date()).isEqualTo(LocalDate.of(1992, 4, 24));
    var later = read(TERMINATIONS, "434,1994,A,,B,1,12/31/94,5,5,8/5/13\n");
    assertThat(later.reports().getFirst().publication().published())
        .isEqualTo(LocalDate.of(2013, 8, 5));
  }

  @Test
  void anEndBeforeTheSigningAndAnotherYearAreSaid() {
    var reading = read(AGREEMENTS, "5,A - B,A,Pact,1999,2000-08-26,1,0,,True,2000-01-01\n");
    assertThat(reading.kinds()).containsExactly(Kind.YEAR_DIFFERS, Kind.DATES_OUT_OF_ORDER);
    assertThat(reading.flaw(Kind.DATES_OUT_OF_ORDER).message())
        .isEqualTo(
            "t.csv, line 2, column duration: The end, 2000-01-01, lies before the beginning,"
                + " 2000-08-26. The row was kept as written. Ask the recorder; both stand as"
                + " written.");
    assertThat(reading.statements()).hasSize(1);
  }

  @ParameterizedTest(name = "precision {0}: {1} to {2}")
  @CsvSource({
    "1, 1988-12-31, 1988-12-31",
    "2, 1988-12-01, 1988-12-31",
    "3, 1988-12-01, 1988-12-31",
    "4, 1988-01-01, 1988-12-31",
    "5, 1988-01-01, 1988-12-31",
    "6, 1988-01-01, 1988-12-31"
  })
  void aDayThatStandsForAMonthOrAYearIsThatMonthOrYear(
      String precision, LocalDate first, LocalDate last) {
    var reading = read(TERMINATIONS, "1,1988,A,,B,1,12/31/88," + precision + ",5,\n");
    assertThat(first(reading).said().date()).isEqualTo(first);
    String words =
        first.equals(last)
            ? "ended 1988-12-31, in low activity"
            : "ended between %s and %s (given as 1988-12-31, precision %s), in low activity"
                .formatted(first, last, precision);
    assertThat(summary(reading)).endsWith(words);
    assertThat(reading.flaws()).isEmpty();
  }

  @ParameterizedTest(name = "outcome {0}: {1}")
  @CsvSource({
    "1, by a peace agreement",
    "2, by a ceasefire agreement",
    "3, by a victory of side A",
    "4, by a victory of side B",
    "5, in low activity",
    "6, because a party ceased to exist"
  })
  void outcomesAreToldInWords(String code, String words) {
    assertThat(summary(read(TERMINATIONS, "1,1988,A,,B,1,12/31/88,1," + code + ",\n")))
        .endsWith("ended 1988-12-31, " + words);
  }

  @Test
  void anUnknownOutcomeOrPrecisionIsSaid() {
    var reading = read(TERMINATIONS, "1,1988,A,,B,1,12/31/88,x,9,\n");
    assertThat(reading.kinds()).containsExactly(Kind.UNKNOWN_WORD, Kind.UNKNOWN_WORD);
    assertThat(summary(reading)).endsWith("how is not stated");
  }

  /// The last year of a release: whether an episode ended shows only in the year after.
  @Test
  void anEmptyCellIsNotNo() {
    assertThat(summary(read(TERMINATIONS, "1,2020,A,,B,,.,,,.\n")))
        .isEqualTo("Records fighting between A and B in 2020; whether it ended is not stated");
    assertThat(summary(read(TERMINATIONS, "1,2019,A,Ally,B,0,,,,\n")))
        .isEqualTo(
            "Records fighting between A (with Ally) and B in 2019; it is not recorded as ended");
  }

  @Test
  void anEndOfWhatIsNotRecordedAsEndedIsSaid() {
    var reading = read(TERMINATIONS, "1,1988,A,,B,0,12/31/88,1,5,\n");
    assertThat(reading.kinds()).containsExactly(Kind.CONTRADICTION);
    assertThat(summary(reading)).endsWith("it is not recorded as ended, but an end 1988-12-31 is");
  }

  @Test
  void aCellOfSeveralDaysStandsAsWritten() {
    String days = "1995-12-23 (unilateral); 1996-12-04 (bilateral)";
    var reading = read(TERMINATIONS, "1,1988,A,,B,0,,,," + days + "\n");
    assertThat(reading.kinds()).containsExactly(Kind.UNREADABLE_DATE);
    assertThat(summary(reading)).endsWith("; a ceasefire of \"" + days + "\"");
  }

  @Test
  void aCeasefireIsOneOfItsCountryAndNamesItsAgreement() {
    var reading =
        read(
            CEASEFIRES,
            "700,5,Land,Group,77,2003,5,1,2003,5,4,Norway,UN,1,2,2003,6,-1\n",
            "750,5,Other,Group,-1,2004,1,1,2004,1,1,0,-1,0,,,,\n");
    assertThat(reading.flaws()).isEmpty();
    assertThat(reading.statements())
        .extracting(Statement::refs)
        .containsExactly(
            List.of("ETH/PRIO ceasefire 700-5", "PA-X agreement 77"),
            List.of("ETH/PRIO ceasefire 750-5"));
    assertThat(summary(reading))
        .isEqualTo(
            "Records a ceasefire in Land that binds Group, declared 2003-05-01, in effect"
                + " 2003-05-04 (class not stated, written: unclear, purpose: humanitarian);"
                + " mediation in the talks: Norway; mediator sent by: UN; ended between"
                + " 2003-06-01 and 2003-06-30, way of ending: code 2");
  }

  @Test
  void withoutADayOfEffectTheDeclarationCountsAndWithoutBothTheRowIsRefused() {
    var reading =
        read(
            CEASEFIRES,
            "700,5,Land,Group,,2003,5,1,-1,-1,-1,,,,,,,\n",
            "700,6,Land,Group,,-1,,,0,,,,,,,,,\n");
    assertThat(reading.tally().rows().accepted()).isEqualTo(1);
    assertThat(reading.tally().rows().refused()).isEqualTo(1);
    assertThat(first(reading).said().date()).isEqualTo(LocalDate.of(2003, 5, 1));
    assertThat(summary(reading)).contains("declared 2003-05-01, day of effect not stated");
    assertThat(reading.kinds()).containsExactly(Kind.UNREADABLE_DATE);
  }

  @Test
  void namesThatDifferOnlyInSignsAreTwoActors() {
    String rest = ",,2003,5,1,2003,5,4,,,,,,,\n";
    var reading =
        read(CEASEFIRES, "1,5,L,A-B" + rest, "1,5,L,A B" + rest, "1,5,L," + "ж".repeat(300) + rest);
    assertThat(reading.flaws()).isEmpty();
    assertThat(reading.statements()).extracting(Statement::id).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void paxNamesThirdPartiesDepthAndTheSameAgreementAtUcdp() {
    var reading = read(PAX, "9,Pact,2014-09-05,Cea,Ceas,Intra,A; B,OSCE,2,1565\n");
    assertThat(reading.flaws()).isEmpty();
    assertThat(first(reading).refs())
        .containsExactly("PA-X agreement 9", "UCDP peace agreement 1565");
    assertThat(summary(reading))
        .isEqualTo(
            "Records the agreement \"Pact\" of 2014-09-05 between A; B; third parties: OSCE; type:"
                + " Intra; stage: ceasefire, Ceas; ceasefire provision: depth 2 of 3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2014-09-25", "2014-09-25T00:00:00", "25/9/2014", "9/25/14", "25 September 2014"})
  void daysAreReadAsSpreadsheetsLeaveThem(String written) {
    assertThat(first(read(PAX, "9,Pact," + written + ",Cea,,,,,,\n")).said().date())
        .isEqualTo(LocalDate.of(2014, 9, 25));
  }

  @Test
  void aDayThatCanBeReadTwoWaysIsRefusedUnlessTheUserSaysWhich() {
    String text = PAX + "9,Pact,5/9/2014,Cea,,,,,,\n";
    assertThat(read(text).kinds()).containsExactly(Kind.AMBIGUOUS_DATE);
    var settings = ReadSettings.DEFAULT.withDateOrder(DateOrder.DAY_MONTH_YEAR);
    var reading = Reading.of(folder.resolve("t.csv"), settings);
    assertThat(first(reading).said().date()).isEqualTo(LocalDate.of(2014, 9, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0000-00-00", "2014-13-40", "31/02/2014", "٢٠١٤", "1e308", "=1+1"})
  void whatIsNoDayIsRefusedWithItsPlace(String written) {
    var reading = read(PAX, "9,Pact," + written + ",Cea,,,,,,\n");
    assertThat(reading.tally().rows().refused()).isEqualTo(1);
    var flaw = reading.flaw(Kind.UNREADABLE_DATE);
    assertThat(flaw.place().words()).isEqualTo("t.csv, line 2, column Dat");
    assertThat(flaw.remedy()).contains("yyyy-MM-dd");
  }

  @Test
  void anIdentifierThatGetsTooLongWithItsSourceIsAFlaw() {
    String id = "x".repeat(195);
    var reading = read(AGREEMENTS, id + ",A - B,A,Pact,1992,1992-04-24,1,0,,,\n");
    assertThat(reading.kinds()).containsExactly(Kind.UNUSABLE_ID);
    assertThat(reading.tally().rows().refused()).isEqualTo(1);
  }

  @Test
  void aFileInAnOlderEncodingKeepsItsNamesAndIsSaidToBe() {
    String text = AGREEMENTS + "5,A - B,A,Accord de Tamanrasset signé,1991,1991-01-06,2,1,,,\n";
    var reading = Reading.ofBytes(folder, "t.csv", text.getBytes(Charset.forName("windows-1252")));
    assertThat(reading.kinds()).containsExactly(Kind.MIXED_ENCODING);
    assertThat(summary(reading)).contains("\"Accord de Tamanrasset signé\"");
  }

  @Test
  void aCellOfThousandsOfCharactersIsWholeInTheReportAndCutInTheSummary() {
    String delegates = "𝔻elegate ".repeat(2000).strip();
    var reading = read(AGREEMENTS, "5,A - B,A,Pact,1991,1991-01-06,2,1," + delegates + ",,\n");
    assertThat(summary(reading)).hasSizeLessThan(700).contains("… ".strip());
    assertThat(reading.reports().getFirst().original().cells())
        .anyMatch(cell -> cell.value().equals(delegates));
  }
}
