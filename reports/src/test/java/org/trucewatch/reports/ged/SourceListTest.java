package org.trucewatch.reports.ged;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How lists of sources are taken apart, newer and older forms. The entries are invented after the
/// patterns of the real ones.
class SourceListTest {
  private static final LocalDate EVENT = LocalDate.of(2008, 10, 14);

  private static SourceList parse(String cell) {
    return SourceList.parse(cell, EVENT);
  }

  private static Article only(String cell) {
    var list = parse(cell);
    assertThat(list.articles()).hasSize(1);
    return list.articles().getFirst();
  }

  @Test
  void theNewerListHasOutletDayAndHeadlineEachWithCommasAndQuotes() {
    var list =
        parse("\"Wire, Northern,2014-01-22,One, \"two\" die\";\"Herald,2014-01-23,It's over\"");
    assertThat(list.isList()).isTrue();
    assertThat(list.unsplit()).isZero();
    assertThat(list.articles())
        .containsExactly(
            new Article("Wire, Northern", day(2014, 1, 22), false, "One, \"two\" die"),
            new Article("Herald", day(2014, 1, 23), false, "It's over"));
    assertThat(list.latest()).contains(LocalDate.of(2014, 1, 23));
  }

  @Test
  void aDayThatIsNoneLeavesTheArticleUndated() {
    assertThat(only("\"Wire,2014-02-30,Clash\""))
        .isEqualTo(new Article("Wire", Optional.empty(), false, "Clash"));
  }

  @ParameterizedTest
  @CsvSource({
    "Wire 1992-03-02, Wire, 1992-03-02, ''",
    "Wire: 2004-12-25, Wire, 2004-12-25, ''",
    "W 4/10 1990, W, 1990-10-04, ''",
    "Wire 19/8/2008, Wire, 2008-08-19, ''",
    "'The Post website, Stonebridge, in English 15 May 09', The Post website, 2009-05-15,"
        + " 'Stonebridge, in English'",
    "'Herald: Truce ends, 20 Mar 2012', Herald, 2012-03-20, Truce ends",
    "'AI,Northland:  Report on prisons, 1992-06-16', AI, 1992-06-16, Northland:  Report on prisons",
    "'BM NA 6/4 2012 \"Three die in attack', BM NA, 2012-04-06, Three die in attack",
    "Front Report 24 February 2010, Front Report, 2010-02-24, ''",
  })
  void aFreeFormOnOneLineIsTakenApart(String cell, String outlet, LocalDate day, String headline) {
    assertThat(only(cell)).isEqualTo(new Article(outlet, Optional.of(day), false, headline));
    assertThat(parse(cell).unsplit()).isZero();
  }

  @Test
  void aDayWithoutAYearTakesTheYearOfTheEventAndSaysSo() {
    assertThat(only("Wire 16/10")).isEqualTo(new Article("Wire", day(2008, 10, 16), true, ""));
    var january = SourceList.parse("Wire 3/1", LocalDate.of(2008, 12, 28)).articles().getFirst();
    assertThat(january.day()).isEqualTo(day(2009, 1, 3));
  }

  @Test
  void severalEntriesOnOneLineArePartedAtTheirDays() {
    var list =
        parse("AP 16/10, Northland News, Stonebridge, in English 1842gmt 16 Oct 08, R 17/10");
    assertThat(list.articles())
        .extracting(Article::outlet)
        .containsExactly("AP", "Northland News", "R");
    assertThat(list.unsplit()).isZero();
  }

  @Test
  void headlineDayAndOutletOnLinesOfTheirOwnAreTakenApart() {
    var list =
        parse(
            """
            (1) Six die, police say
            4 February 2010
            Northern Monitoring

            (2) Datasheet
            (3) Market hit
            Northern Press Writer
            5 February 2010
            """);
    assertThat(list.articles())
        .containsExactly(
            new Article("Northern Monitoring", day(2010, 2, 4), false, "Six die, police say"),
            new Article("Datasheet", Optional.empty(), false, "Datasheet"),
            new Article("Northern Press Writer", day(2010, 2, 5), false, "Market hit"));
    assertThat(list.unsplit()).isZero();
  }

  @Test
  void aBareNameIsAnOutletWithoutADay() {
    assertThat(parse("Human Rights Yearbook 2000").unsplit()).isZero();
    assertThat(only("Human Rights Yearbook 2000").outlet()).isEqualTo("Human Rights Yearbook");
  }

  @Test
  void whatCannotBeTakenApartIsKeptWhole() {
    for (String cell : List.of("R 28/61991 (two)", "12 people said so", "KHR (2007), \"A book\"")) {
      assertThat(parse(cell).unsplit()).as(cell).isEqualTo(1);
      assertThat(only(cell).headline()).isEqualTo(cell);
      assertThat(only(cell).day()).isEmpty();
    }
    assertThat(only("https://reports.example/a/b.html").outlet()).isEqualTo("reports.example");
  }

  @Test
  void anEmptyCellListsNothing() {
    assertThat(parse(" ").articles()).isEmpty();
  }

  @Test
  void aVeryLongFreeFormIsKeptWholeAtOnce() {
    String cell = "a, 1/1, ".repeat(100_000);
    assertThat(parse(cell).articles()).hasSize(1);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    return Optional.of(LocalDate.of(year, month, day));
  }
}
