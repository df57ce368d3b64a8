package org.trucewatch.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.reports.ged.GedArticles;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Tally;

/// Every real file at hand, read whole: the account adds up, and what was found by looking at the
/// files with other tools is found here.
class RealFilesTest {
  private static final Set<Kind> EXPECTED =
      EnumSet.of(
          Kind.DATE_ORDER,
          Kind.AMBIGUOUS_DATE,
          Kind.RANGE_OUT_OF_ORDER,
          Kind.SOURCES_NOT_SPLIT,
          Kind.ARTICLE_BEFORE_EVENT);

  @ParameterizedTest(name = "{0}: {1} rows")
  @CsvSource({
    "myanmar-1989-2021.csv, 3741, 10, 0",
    "pakistan-1989-2017.csv, 5892, 199, 0",
    "syria-2016-2017.csv, 11757, 66, 0",
    "ukraine-2014-2019.csv, 2677, 11, 9",
  })
  void everyRowIsAccountedFor(String name, long rows, long outOfOrder, long ambiguous) {
    var reading = Reading.of(Reading.shared("data/ucdp-ged").resolve(name));
    assertThat(reading.tally().rows()).isEqualTo(new Tally.Rows(rows, rows, 0, 0, 0));
    assertThat(reading.claims()).hasSize(Math.toIntExact(rows));
    assertThat(reading.tally().flaws().keySet()).isSubsetOf(EXPECTED);
    assertThat(reading.tally().flawCount(Kind.RANGE_OUT_OF_ORDER)).isEqualTo(outOfOrder);
    assertThat(reading.tally().flawCount(Kind.AMBIGUOUS_DATE)).isEqualTo(ambiguous);
    assertThat(reading.flaws()).hasSize(Math.toIntExact(reading.tally().flawCount()));
  }

  @ParameterizedTest(name = "{0}: {1} articles")
  @CsvSource({"syria-2016-2017.csv, 14360", "ukraine-2014-2019.csv, 3265"})
  void everyDistinctArticleOfARowIsOneClaimForTheScorer(String name, int articles)
      throws IOException {
    Path file = Reading.shared("data/ucdp-ged").resolve(name);
    var split = GedArticles.splitBySource(file, ReadSettings.DEFAULT);
    assertThat(split.rowOf()).hasSize(articles);
  }
}
