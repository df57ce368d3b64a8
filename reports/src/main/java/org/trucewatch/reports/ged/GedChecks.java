package org.trucewatch.reports.ged;

import java.time.LocalDate;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;

/// Checks of a row of UCDP GED against itself. What fails is flagged and kept.
final class GedChecks {
  private GedChecks() {}

  static void year(Cells cells, LocalDate start, LocalDate end) {
    String text = cells.text("year");
    int year = Cells.digits(text, 0, text.length());
    if (year > 0 && (year < start.getYear() || year > end.getYear())) {
      cells.keep(
          Kind.YEAR_DIFFERS,
          "year",
          "The year is %d, but the event lasts from %s to %s.".formatted(year, start, end),
          "Look at the articles for the right day; the row is kept as written.");
    }
  }

  static void sources(Cells cells, LocalDate start, SourceList sources) {
    if (cells.isRefused()) {
      return;
    }
    if (sources.unsplit() > 0) {
      cells.keep(
          Kind.SOURCES_NOT_SPLIT,
          "source_article",
          "%d of the entries in this list of sources cannot be taken apart."
              .formatted(sources.unsplit()),
          "Nothing is lost: each is kept whole as one report without a day of its own.");
    }
    String said = cells.text("number_of_sources").strip();
    int number = Cells.digits(said, 0, said.length());
    int listed = sources.articles().size();
    if (sources.isList() && number >= 0 && number != listed) {
      cells.keep(
          Kind.SOURCE_COUNT_DIFFERS,
          "number_of_sources",
          "The row says %d sources and lists %d.".formatted(number, listed),
          "Look at source_article; what is listed is what counts.");
    }
    LocalDate dayBefore = start.minusDays(1);
    boolean early =
        sources.isList()
            && sources.articles().stream()
                .anyMatch(article -> article.day().filter(dayBefore::isAfter).isPresent());
    if (early) {
      cells.keep(
          Kind.ARTICLE_BEFORE_EVENT,
          "source_article",
          "An article is dated two days or more before the event starts, on " + start + ".",
          "Check the year of the article and the day of the event.");
    }
  }
}
