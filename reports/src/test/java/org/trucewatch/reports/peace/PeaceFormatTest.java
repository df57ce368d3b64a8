package org.trucewatch.reports.peace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Statement;
import org.trucewatch.claims.Statement.StatementStance;
import org.trucewatch.reports.Reading;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Tally;

class PeaceFormatTest {
  private static final String AGREEMENTS =
      "paid,dyad_name,actor_name,pa_name,pa_date,pa_type,cease,ddr,ended,linktofulltextagreement\n";
  private static final String TERMINATIONS =
      "dyad_id,year,side_a,side_b,dyadterm,ependdate,ependprec,outcome,cfiredate,start_date2\n";
  private static final String CEASEFIRES =
      "cf_id,location,actor_name,cf_effect_yr,cf_effect_month,cf_effect_day,written,"
          + "ceasefire_class,end_yr,end_month,end_day\n";
  private static final String PAX = "Con,PPName,AgtId,Agt,Dat,Status,Stage,Part\n";

  @TempDir Path folder;

  private Reading read(String... lines) {
    return Reading.ofText(folder, "t.csv", String.join("", lines));
  }

  private static Statement only(Reading reading) {
    assertThat(reading.flaws()).isEmpty();
    assertThat(reading.statements()).hasSize(1);
    return reading.statements().getFirst();
  }

  @Test
  void anAgreementIsWhatItsRecorderReportsNeverAClaim() {
    var reading =
        read(
            AGREEMENTS,
            "12,A - B,\"Government of A, B\",An"
                + " accord,1992-04-24,2,1,1,True,https://x.example/t\n");
    Statement said = only(reading);
    assertThat(reading.claims()).isEmpty();
    assertThat(said.id().value()).isEqualTo("ucdp-peace-agreements-12");
    assertThat(said.said().date()).isEqualTo(LocalDate.of(1992, 4, 24));
    assertThat(said.position().stance()).isEqualTo(StatementStance.REPORTS);
    assertThat(said.position().addressee()).isEqualTo("Government of A, B");
    assertThat(said.position().summary())
        .isEqualTo(
            "Records the agreement \"An accord\" (partial), signed 1992-04-24 by Government of A,"
                + " B; ceasefire provision: yes; also on disarmament; recorded as ended on a day"
                + " not stated");
    assertThat(said.refs()).containsExactly("UCDP peace agreement 12");
    Report report = reading.reports().getFirst();
    assertThat(report.page().url()).isEqualTo("https://x.example/t");
    assertThat(report.original().cells()).hasSize(10).contains(new Report.Cell("ended", "True"));
  }

  @Test
  void anEpisodeOfFightingEndsWithItsOutcomeInWords() {
    Statement said = only(read(TERMINATIONS, "399,1946,A,B,1,7/21/46,1,4,7/20/46,7/18/46\n"));
    assertThat(said.said().date()).isEqualTo(LocalDate.of(1946, 7, 21));
    assertThat(said.position().summary())
        .isEqualTo(
            "Records fighting between A and B in 1946, an episode begun 1946-07-18; this episode"
                + " ended 1946-07-21, by a victory of side B; a ceasefire of 1946-07-20");
  }

  @Test
  void aYearThatGoesOnHasNoEnd() {
    Statement said = only(read(TERMINATIONS, "399,1947,A,B,0,.,,,.,\n"));
    assertThat(said.said().dateBasis()).isEqualTo("record: between 1947-01-01 and 1947-12-31");
    assertThat(said.position().summary()).endsWith("it is not recorded as ended");
  }

  @Test
  void aMissingDayOrMonthIsAnIntervalAndNeverFilledIn() {
    var reading =
        read(
            CEASEFIRES,
            "5,Land,Group B,2003,5,-99,1,2,2004,,\n",
            "5,Land,Government,2003,,,0,1,,,\n");
    assertThat(reading.statements())
        .extracting(said -> said.said().dateBasis())
        .containsExactly(
            "record: between 2003-05-01 and 2003-05-31",
            "record: between 2003-01-01 and 2003-12-31");
    assertThat(reading.statements())
        .extracting(Statement::refs)
        .containsOnly(List.of("ETH/PRIO ceasefire 5"));
    assertThat(reading.statements().getFirst().position().summary())
        .isEqualTo(
            "Records a ceasefire in Land that binds Group B, in effect between 2003-05-01 and"
                + " 2003-05-31 (cessation of hostilities with a mechanism, written: yes); ended"
                + " between 2004-01-01 and 2004-12-31");
  }

  @Test
  void theListOfPaxIsReadWithItsStage() {
    Statement said =
        only(
            read(
                PAX, "A conflict,A process,77,Truce of X,2014-09-05,Multiparty signed,Cea,A; B\n"));
    assertThat(said.id().value()).isEqualTo("pa-x-77");
    assertThat(said.position().summary())
        .isEqualTo(
            "Records the agreement \"Truce of X\" of 2014-09-05 between A; B; conflict: A"
                + " conflict; process: A process; stage: ceasefire; status: Multiparty signed");
  }

  @Test
  void whatIsWrongIsNamedAndTheRestIsRead() {
    var reading =
        read(
            AGREEMENTS,
            "1,A - B,A,One,1992-04-24,1,0,0,,\n",
            "1,A - B,A,Again,1992-04-24,1,0,0,,\n",
            ",A - B,A,No id,1992-04-24,1,0,0,,\n",
            "2,A - B,A,No day,1992-02-30,1,0,0,,\n",
            "3,A - B,A,Three,1992-04-24,1,0,0,,not an address\n");
    assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(5, 2, 0, 3, 0));
    assertThat(reading.kinds())
        .containsExactly(
            Kind.DUPLICATE_ID, Kind.UNUSABLE_ID, Kind.UNREADABLE_DATE, Kind.UNUSABLE_ADDRESS);
  }

  @Test
  void anEndBeforeTheBeginningIsKeptAndSaid() {
    var reading = read(TERMINATIONS, "1,1990,A,B,1,1/5/90,1,5,,6/1/90\n");
    assertThat(reading.kinds()).containsExactly(Kind.DATES_OUT_OF_ORDER);
    assertThat(reading.statements()).hasSize(1);
  }

  @Test
  void hostileTextIsKeptAsTextAndBreaksNothing() {
    var reading =
        read(AGREEMENTS, "9,A - B,\"=cmd()\u202e\",\"<b>;\"\"x\"\"\",1992-04-24,9,x,y,maybe,\n");
    assertThat(reading.tally().rows().accepted()).isEqualTo(1);
    assertThat(reading.kinds()).containsExactly(Kind.UNKNOWN_WORD, Kind.UNKNOWN_WORD);
    assertThat(reading.statements().getFirst().position().summary()).contains("type not stated");
  }

  @ParameterizedTest(name = "{0}: {1} rows")
  @CsvSource({"ucdp-peace-agreements-221.csv, 374", "ucdp-term-dyad-3-2021.csv, 3140"})
  void everyRowOfARealFileIsAccountedFor(String name, long rows) {
    var reading = Reading.of(Reading.shared("data/ucdp-peace").resolve(name));
    assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(rows, rows, 0, 0, 0));
    assertThat(reading.statements()).hasSize(Math.toIntExact(rows));
    var kinds = reading.kinds().stream().collect(Collectors.toSet());
    assertThat(kinds)
        .isSubsetOf(
            Stream.of(
                    Kind.DATES_OUT_OF_ORDER,
                    Kind.UNREADABLE_DATE,
                    Kind.YEAR_DIFFERS,
                    Kind.CONTRADICTION,
                    Kind.UNKNOWN_WORD,
                    Kind.UNUSABLE_ADDRESS,
                    Kind.DOUBLE_COLUMN)
                .collect(Collectors.toSet()));
  }
}
