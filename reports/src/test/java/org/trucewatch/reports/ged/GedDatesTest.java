package org.trucewatch.reports.ged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.When;
import org.trucewatch.reports.Reading;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.ReadSettings.DateOrder;

/// The forms of dates in UCDP GED, and how one that can be read two ways is decided, not guessed.
class GedDatesTest {
  private static final String NO_ARTICLES = "";

  @TempDir Path folder;

  private Reading read(GedTable table) {
    return Reading.ofText(folder, "ged.csv", table.text());
  }

  private static GedTable plus(GedTable table, String date, String articles) {
    return table.row(
        "date_start",
        date,
        "date_end",
        date,
        "source_article",
        articles,
        "number_of_sources",
        "-1");
  }

  @ParameterizedTest
  @CsvSource({
    "2014-01-22, 2014-01-22",
    "2014-01-22 00:00:00.000, 2014-01-22",
    "2014-01-22T00:00:00, 2014-01-22",
    "1/22/2014 12:00:00 AM, 2014-01-22",
    "22/01/2014 00:00, 2014-01-22",
    "1/22/14, 2014-01-22",
    "22-Jan-14, 2014-01-22",
    "22-January-2014, 2014-01-22",
    "5/5/2014, 2014-05-05",
    "2014/01/22, 2014-01-22",
  })
  void everyFormOfADayIsRead(String written, LocalDate day) {
    var reading = read(plus(new GedTable(), written, NO_ARTICLES));
    assertThat(reading.flaws()).isEmpty();
    assertThat(reading.claim().event().happened())
        .isEqualTo(new When(day, day, reading.claim().event().happened().precision(), ""));
  }

  @Test
  void theCenturyOfAYearOfTwoDigitsIsTheOneNearestToTheYear() {
    var table =
        new GedTable().row("date_start", "3-Mar-89", "date_end", "3-Mar-89", "year", "1989");
    assertThat(start(read(table))).isEqualTo(LocalDate.of(1989, 3, 3));
  }

  @Test
  void datesWithOneReadingDecideForTheWholeFileAndThisIsTold() {
    var table = plus(plus(new GedTable(), "3/4/2014", NO_ARTICLES), "4/22/2014", NO_ARTICLES);
    var reading = read(table);
    assertThat(start(reading)).isEqualTo(LocalDate.of(2014, 3, 4));
    var note = reading.flaw(Kind.DATE_ORDER);
    assertThat(note.outcome()).isEqualTo(Outcome.NOTED);
    assertThat(note.why()).contains("2 dates").contains("month/day/year");
    var dayFirst = plus(plus(new GedTable(), "3/4/2014", NO_ARTICLES), "22/4/2014", NO_ARTICLES);
    assertThat(start(read(dayFirst))).isEqualTo(LocalDate.of(2014, 4, 3));
  }

  @Test
  void articlesDecideWhereTheDatesContradictEachOther() {
    var table = new GedTable();
    plus(table, "22/4/2014", NO_ARTICLES);
    plus(table, "4/22/2014", NO_ARTICLES);
    for (int day = 3; day < 9; day++) {
      plus(table, day + "/2/2014", "\"Wire,2014-02-0" + day + ",Clash\"");
    }
    var reading = read(table);
    assertThat(reading.kinds()).containsExactly(Kind.DATE_ORDER);
    assertThat(reading.claims().get(2).event().happened().from())
        .isEqualTo(LocalDate.of(2014, 2, 3));
  }

  @Test
  void whatNothingDecidesIsRefusedWithBothReadings() {
    var reading = read(plus(new GedTable(), "3/4/2014", NO_ARTICLES));
    assertThat(reading.claims()).isEmpty();
    assertThat(reading.flaws().getFirst().kind()).isEqualTo(Kind.AMBIGUOUS_DATE);
    assertThat(reading.flaws().getFirst().outcome()).isEqualTo(Outcome.ROW_REFUSED);
    assertThat(reading.flaws().getFirst().why()).contains("2014-03-04").contains("2014-04-03");
  }

  @Test
  void theUserCanDecide() {
    read(plus(new GedTable(), "3/4/2014", NO_ARTICLES));
    var settings = ReadSettings.DEFAULT.withDateOrder(DateOrder.DAY_MONTH_YEAR);
    var reading = Reading.of(folder.resolve("ged.csv"), settings);
    assertThat(reading.flaws()).isEmpty();
    assertThat(start(reading)).isEqualTo(LocalDate.of(2014, 4, 3));
  }

  @Test
  void aRowWhoseArticlesFitTheOtherReadingIsFlaggedAndKept() {
    var table = plus(new GedTable(), "4/22/2014", NO_ARTICLES);
    var reading = read(plus(table, "3/4/2014", "\"Wire,2014-04-03,Clash\""));
    var flaw = reading.flaw(Kind.AMBIGUOUS_DATE);
    assertThat(flaw.outcome()).isEqualTo(Outcome.KEPT);
    assertThat(flaw.place().line()).isEqualTo(3);
    assertThat(reading.claims().getLast().event().happened().from())
        .isEqualTo(LocalDate.of(2014, 3, 4));
  }

  private static LocalDate start(Reading reading) {
    return reading.claim().event().happened().from();
  }
}
