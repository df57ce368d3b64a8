package org.trucewatch.reports.ged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.ReadSettings.DateOrder;
import org.trucewatch.reports.table.Sink;
import org.trucewatch.reports.table.Slashed;
import org.trucewatch.reports.table.Table;
import org.trucewatch.reports.table.TextDates;

/// Reads the dates of one UCDP GED table, in the forms that its releases and the spreadsheets
/// between them have left: `2014-01-22`, `2014-01-22 00:00:00.000`, `1/22/2014 12:00:00 AM`,
/// `22-Jan-14`.
///
/// A date such as 3/4/2014 can be read two ways. The order of its parts is decided once for the
/// file, from the dates that can be read one way only; where there are none, or they contradict
/// each other, from the days of the articles that the rows cite. What cannot be decided is refused,
/// not guessed; a decision is always told to the user.
final class GedDates {
  /// How many rows, and which share of them, articles must favour before they decide.
  private static final int MIN_ARTICLE_VOTES = 5;

  private static final double MIN_ARTICLE_SHARE = 0.9;

  private final Table table;
  private final Account account;
  private Optional<DateOrder> order;
  private boolean orderSought;

  GedDates(Table table, ReadSettings settings, Account account) {
    this.table = table;
    this.account = account;
    this.order = settings.dateOrder();
  }

  /// The date in a cell; the row is refused, with a flaw, if there is none or it stays open.
  LocalDate day(Cells cells, String column) {
    String text = datePart(cells.text(column));
    int year = year(cells);
    Slashed slashed = Slashed.parse(text, year);
    if (slashed.isAmbiguous()) {
      return ambiguous(cells, column, slashed);
    }
    var day = slashed.isSlashed() ? slashed.only() : plain(text, year);
    if (day.isEmpty()) {
      boolean serial = text.length() == 5 && Cells.digits(text, 0, 5) > 0;
      cells.refuse(
          Kind.UNREADABLE_DATE,
          column,
          cells.quoted(column)
              + (serial
                  ? " is a spreadsheet's day number, not a date."
                  : " is not a day of the calendar."),
          "Write it as yyyy-MM-dd; forms such as 1/22/2014 and 22-Jan-14 are understood too.");
    }
    return day.orElse(LocalDate.EPOCH);
  }

  private LocalDate ambiguous(Cells cells, String column, Slashed slashed) {
    Optional<DateOrder> decided = order();
    if (decided.isEmpty()) {
      cells.refuse(
          Kind.AMBIGUOUS_DATE,
          column,
          cells.quoted(column)
              + " can be read two ways and nothing in the file says which: "
              + slashed.monthFirst().map(LocalDate::toString).orElse("?")
              + " or "
              + slashed.dayFirst().map(LocalDate::toString).orElse("?")
              + ".",
          "Say in the settings whether day or month comes first, or write dates as yyyy-MM-dd.");
      return LocalDate.EPOCH;
    }
    return slashed.in(decided.get()).orElseThrow();
  }

  /// Flags a row whose articles fit the other reading of its start better.
  void checkAgainst(Cells cells, LocalDate start, SourceList sources) {
    Slashed slashed = Slashed.parse(datePart(cells.text("date_start")), year(cells));
    if (!slashed.isAmbiguous() || cells.isRefused()) {
      return;
    }
    Vote vote = vote(slashed, sources);
    DateOrder taken =
        slashed.monthFirst().filter(start::equals).isPresent()
            ? DateOrder.MONTH_DAY_YEAR
            : DateOrder.DAY_MONTH_YEAR;
    if (vote != Vote.NONE && vote != Vote.of(taken)) {
      cells.keep(
          Kind.AMBIGUOUS_DATE,
          "date_start",
          cells.quoted("date_start")
              + " was read as "
              + start
              + ", like the rest of the file, but the articles it cites fit the other reading.",
          "Check the articles; if the day is wrong, write it as yyyy-MM-dd in the file.");
    }
  }

  private Optional<DateOrder> order() {
    if (order.isEmpty() && !orderSought) {
      orderSought = true;
      var evidence = new Evidence();
      try {
        var unheard = new Account(new Unheard(), 0);
        table.rows(unheard, 0, row -> evidence.take(new Cells(table, row, unheard)));
      } catch (IOException e) {
        throw new UncheckedIOException(table.name() + " cannot be read a second time.", e);
      }
      order = evidence.decide();
      order.ifPresent(found -> account.flaw(evidence.note(table, found)));
    }
    return order;
  }

  private static Optional<LocalDate> plain(String text, int year) {
    var iso = Cells.isoDay(text.replace('/', '-'));
    return iso.isPresent() ? iso : named(text, year);
  }

  /// `22-Jan-14` or `22-Jan-2014`.
  private static Optional<LocalDate> named(String text, int year) {
    int first = text.indexOf('-');
    int second = text.indexOf('-', first + 1);
    if (first < 1 || second < 0) {
      return Optional.empty();
    }
    int day = Cells.digits(text, 0, first);
    int month = TextDates.month(text.substring(first + 1, second));
    int digits = text.length() - second - 1;
    int number = Cells.digits(text, second + 1, text.length());
    if (number < 0 || month == 0 || (digits != 2 && digits != 4)) {
      return Optional.empty();
    }
    int full = digits == 4 ? number : TextDates.nearestCentury(number, year);
    return Cells.calendarDay(full, month, day);
  }

  private static String datePart(String cell) {
    String text = cell.strip();
    int end = 0;
    while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != 'T') {
      end++;
    }
    return text.substring(0, end);
  }

  private static int year(Cells cells) {
    int year = Cells.digits(cells.text("year"), 0, cells.text("year").length());
    return year > 0 ? year : 2000;
  }

  private static Vote vote(Slashed slashed, SourceList sources) {
    List<LocalDate> days =
        sources.articles().stream().flatMap(article -> article.day().stream()).toList();
    long monthFirst = nearest(slashed.monthFirst().orElseThrow(), days);
    long dayFirst = nearest(slashed.dayFirst().orElseThrow(), days);
    return monthFirst == dayFirst
        ? Vote.NONE
        : monthFirst < dayFirst ? Vote.MONTH_FIRST : Vote.DAY_FIRST;
  }

  private static long nearest(LocalDate day, List<LocalDate> days) {
    return days.stream()
        .mapToLong(it -> Math.abs(ChronoUnit.DAYS.between(day, it)))
        .min()
        .orElse(0);
  }

  private enum Vote {
    MONTH_FIRST,
    DAY_FIRST,
    NONE;

    static Vote of(DateOrder order) {
      return order == DateOrder.MONTH_DAY_YEAR ? MONTH_FIRST : DAY_FIRST;
    }
  }

  /// What a whole file says about the order of its dates.
  private static final class Evidence {
    private long onlyMonthFirst;
    private long onlyDayFirst;
    private long articlesMonthFirst;
    private long articlesDayFirst;
    private long open;

    void take(Cells cells) {
      for (String column : List.of("date_start", "date_end")) {
        Slashed slashed = Slashed.parse(datePart(cells.text(column)), year(cells));
        if (slashed.isAmbiguous()) {
          open++;
          if (column.equals("date_start")) {
            count(vote(slashed, SourceList.parse(cells.text("source_article"), LocalDate.EPOCH)));
          }
        } else if (slashed.monthFirst().isEmpty() || slashed.dayFirst().isEmpty()) {
          onlyMonthFirst += slashed.monthFirst().isPresent() ? 1 : 0;
          onlyDayFirst += slashed.dayFirst().isPresent() ? 1 : 0;
        }
      }
    }

    Optional<DateOrder> decide() {
      if (onlyMonthFirst > 0 && onlyDayFirst == 0) {
        return Optional.of(DateOrder.MONTH_DAY_YEAR);
      }
      if (onlyDayFirst > 0 && onlyMonthFirst == 0) {
        return Optional.of(DateOrder.DAY_MONTH_YEAR);
      }
      long votes = articlesMonthFirst + articlesDayFirst;
      if (votes < MIN_ARTICLE_VOTES) {
        return Optional.empty();
      }
      if (articlesMonthFirst >= MIN_ARTICLE_SHARE * votes) {
        return Optional.of(DateOrder.MONTH_DAY_YEAR);
      }
      return articlesDayFirst >= MIN_ARTICLE_SHARE * votes
          ? Optional.of(DateOrder.DAY_MONTH_YEAR)
          : Optional.empty();
    }

    Flaw note(Table table, DateOrder decided) {
      String why =
          ("%d dates of this file can be read two ways and are read as %s. Of the dates with one "
                  + "reading %d have the month first and %d the day first; of the rows that can be "
                  + "checked against their articles %d fit the month first and %d the day first.")
              .formatted(
                  open,
                  decided.words(),
                  onlyMonthFirst,
                  onlyDayFirst,
                  articlesMonthFirst,
                  articlesDayFirst);
      return table.flaw(
          Kind.DATE_ORDER,
          "date_start",
          why,
          "If that is wrong, say in the settings which comes first.",
          Outcome.NOTED);
    }

    private void count(Vote vote) {
      switch (vote) {
        case MONTH_FIRST -> articlesMonthFirst++;
        case DAY_FIRST -> articlesDayFirst++;
        case NONE -> {}
      }
    }
  }

  private static final class Unheard implements Sink {
    @Override
    public void item(org.trucewatch.claims.Item item) {}

    @Override
    public void flaw(Flaw flaw) {}
  }
}
