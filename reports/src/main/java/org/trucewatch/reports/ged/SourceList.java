package org.trucewatch.reports.ged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.reports.table.Cells;

/// The reports listed in one cell of `source_article`.
///
/// Newer rows list them as `"Outlet,2014-01-22,Headline";"…"`. Older rows have free forms, which
/// {@link FreeSources} takes apart where it can.
///
/// @param articles the entries in order
/// @param isList whether the cell has the newer form, so that its length can be checked
/// @param unsplit entries that could not be taken apart and are kept whole
record SourceList(List<Article> articles, boolean isList, int unsplit) {
  private static final int DAY_CHARS = 10;

  /// Longest free form that is taken apart; the search for days grows with the square of the
  /// length.
  private static final int MAX_FREE_CHARS = 1 << 13;

  SourceList {
    articles = List.copyOf(articles);
  }

  /// Takes a cell apart. `eventStart` supplies the year where an old entry has only day and month.
  static SourceList parse(String cell, LocalDate eventStart) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return new SourceList(List.of(), false, 0);
    }
    if (isList(text)) {
      return parseList(text);
    }
    return text.length() > MAX_FREE_CHARS
        ? new SourceList(List.of(FreeSources.whole(text)), false, 1)
        : FreeSources.parse(text, eventStart);
  }

  /// The latest day on which one of the articles was published, if any is dated.
  Optional<LocalDate> latest() {
    return articles.stream().flatMap(article -> article.day().stream()).max(LocalDate::compareTo);
  }

  private static boolean isList(String text) {
    return text.length() > 2
        && text.charAt(0) == '"'
        && text.charAt(text.length() - 1) == '"'
        && dateAt(text, 0) >= 0;
  }

  private static SourceList parseList(String text) {
    var articles = new ArrayList<Article>();
    int unsplit = 0;
    String inner = text.substring(1, text.length() - 1);
    int start = 0;
    while (start <= inner.length()) {
      int end = inner.indexOf("\";\"", start);
      int stop = end < 0 ? inner.length() : end;
      String entry = inner.substring(start, stop);
      int date = dateAt(entry, 0);
      if (date < 0) {
        unsplit++;
        articles.add(FreeSources.whole(entry));
      } else {
        articles.add(dated(entry, date));
      }
      start = stop + 3;
    }
    return new SourceList(articles, true, unsplit);
  }

  private static Article dated(String entry, int date) {
    var day = Cells.isoDay(entry.substring(date, date + DAY_CHARS));
    String outlet = entry.substring(0, date - 1).strip();
    String headline = entry.substring(date + DAY_CHARS + 1).strip();
    return new Article(outlet, day, false, headline);
  }

  /// Where the first `,yyyy-MM-dd,` has its year; -1 if there is none.
  private static int dateAt(String text, int from) {
    for (int comma = text.indexOf(',', from); comma >= 0; comma = text.indexOf(',', comma + 1)) {
      int end = comma + 1 + DAY_CHARS;
      if (end >= text.length()) {
        return -1;
      }
      boolean date =
          text.charAt(end) == ','
              && text.charAt(comma + 5) == '-'
              && text.charAt(comma + 8) == '-'
              && Cells.digits(text, comma + 1, comma + 5) >= 0
              && Cells.digits(text, comma + 6, comma + 8) >= 0
              && Cells.digits(text, comma + 9, end) >= 0;
      if (date) {
        return comma + 1;
      }
    }
    return -1;
  }
}
