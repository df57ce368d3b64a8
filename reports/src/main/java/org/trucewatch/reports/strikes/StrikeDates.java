package org.trucewatch.reports.strikes;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.trucewatch.claims.Item;
import org.trucewatch.reports.strikes.StrikeColumns.Role;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.ReadSettings.DateOrder;
import org.trucewatch.reports.table.Sink;
import org.trucewatch.reports.table.Slashed;
import org.trucewatch.reports.table.Table;
import org.trucewatch.reports.table.TextDates;

/// Dates of a strike sheet: `2011-03-17`, `3-17-2011`, `17/3/11`, `17 March 2011`. Whether day or
/// month comes first is decided once for the sheet, from the dates that can be read one way only;
/// what that leaves open is refused, not guessed.
final class StrikeDates {
  private static final int CENTURY = 2010;

  private final String column;
  private final Optional<DateOrder> order;

  private StrikeDates(String column, Optional<DateOrder> order) {
    this.column = column;
    this.order = order;
  }

  /// Looks through a sheet for the order of its dates.
  static StrikeDates of(
      Table table, StrikeColumns columns, Optional<DateOrder> said, Account account)
      throws IOException {
    String column = columns.name(Role.DATE);
    if (said.isPresent()) {
      return new StrikeDates(column, said);
    }
    var unheard = new Account(new Unheard(), 0);
    int[] count = new int[3];
    table.rows(unheard, 0, row -> count(new Cells(table, row, unheard), column, count));
    Optional<DateOrder> order =
        count[0] > 0 == count[1] > 0
            ? Optional.empty()
            : Optional.of(count[0] > 0 ? DateOrder.MONTH_DAY_YEAR : DateOrder.DAY_MONTH_YEAR);
    if (count[2] > 0 && order.isPresent()) {
      account.flaw(note(table, column, count, order.get()));
    }
    return new StrikeDates(column, order);
  }

  private static void count(Cells cells, String column, int[] count) {
    var slashed = slashed(cells.text(column));
    if (slashed.isAmbiguous()) {
      count[2]++;
    } else if (slashed.isSlashed() && slashed.monthFirst().isEmpty()) {
      count[1] += slashed.dayFirst().isPresent() ? 1 : 0;
    } else if (slashed.isSlashed() && slashed.dayFirst().isEmpty()) {
      count[0]++;
    }
  }

  private static Flaw note(Table table, String column, int[] count, DateOrder order) {
    return table.flaw(
        Kind.DATE_ORDER,
        column,
        ("%d dates of this sheet can be read two ways and are read as %s: of those with one"
                + " reading %d have the month first and %d the day first.")
            .formatted(count[2], order.words(), count[0], count[1]),
        "If that is wrong, say which comes first (--date-order).",
        Outcome.NOTED);
  }

  /// The day of a row; the row is refused, with a flaw, if there is none or it stays open.
  LocalDate day(Cells cells) {
    String text = cells.text(column).strip();
    var slashed = slashed(text);
    if (slashed.isAmbiguous()) {
      var day = order.flatMap(slashed::in);
      if (day.isEmpty()) {
        cells.refuse(
            Kind.AMBIGUOUS_DATE,
            column,
            cells.quoted(column) + " can be read two ways and nothing in the sheet says which.",
            "Say whether day or month comes first (--date-order month-first or day-first).");
      }
      return day.orElse(LocalDate.EPOCH);
    }
    var day = slashed.isSlashed() ? slashed.only() : written(text);
    if (day.isEmpty()) {
      cells.refuse(
          Kind.UNREADABLE_DATE,
          column,
          cells.quoted(column) + " is not a day of the calendar.",
          "Write it as yyyy-MM-dd; forms such as 3-17-2011 and 17 March 2011 are understood too.");
    }
    return day.orElse(LocalDate.EPOCH);
  }

  private static Slashed slashed(String text) {
    String day = text.strip();
    boolean dashed = day.matches("\\d{1,2}-\\d{1,2}-(\\d{2}|\\d{4})");
    return Slashed.parse(dashed ? day.replace('-', '/') : day, CENTURY);
  }

  private static Optional<LocalDate> written(String text) {
    var iso = Cells.isoDay(text.replaceFirst("[T ]00:00(:00)?$", ""));
    if (iso.isPresent() || text.length() > 30) {
      return iso;
    }
    return TextDates.atEnd(text.replace('-', ' ').replace(",", ""), LocalDate.EPOCH)
        .filter(found -> found.from() == 0 && !found.yearIsInferred())
        .map(TextDates.Found::day);
  }

  private static final class Unheard implements Sink {
    @Override
    public void item(Item item) {}

    @Override
    public void flaw(Flaw flaw) {}
  }
}
