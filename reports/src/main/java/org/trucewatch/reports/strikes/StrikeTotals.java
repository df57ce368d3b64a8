package org.trucewatch.reports.strikes;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.trucewatch.reports.strikes.StrikeColumns.Role;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;

/// The sums of a sheet, added up again: a row of totals at its foot is no strike, and what a
/// spreadsheet kept of it may be the result of a formula that broke long ago.
final class StrikeTotals {
  private static final Pattern TOTAL =
      Pattern.compile("(?i)\\s*(grand |sub-?|running )?(total|sum|overall)s?\\b.*");

  private final Map<Role, Long> sums = new EnumMap<>(Role.class);
  private final StrikeColumns columns;

  StrikeTotals(StrikeColumns columns) {
    this.columns = columns;
  }

  /// Whether the row adds up others: it has no date and one of its cells says "total".
  boolean isTotal(Cells cells) {
    return cells.text(columns.name(Role.DATE)).isBlank()
        && cells.row().cells().stream().anyMatch(cell -> TOTAL.matcher(cell).matches());
  }

  /// Adds a strike.
  void add(Cells cells) {
    columns
        .names()
        .forEach((role, column) -> {
          String text = cells.text(column).strip();
          int number = Cells.digits(text, 0, text.length());
          if (role.isNumber() && number >= 0) {
            sums.merge(role, (long) number, Long::sum);
          }
        });
  }

  /// Flags each sum of a row of totals that the rows above do not give.
  void compare(Cells cells) {
    for (Role role : Role.values()) {
      String column = columns.name(role);
      String text = cells.text(column).strip();
      if (!role.isNumber() || text.isEmpty()) {
        continue;
      }
      long own = sums.getOrDefault(role, 0L);
      long said = Cells.digits(text.replace(",", ""), 0, text.replace(",", "").length());
      if (said != own) {
        cells.keep(
            Kind.SUM_DIFFERS,
            column,
            "The sheet gives "
                + cells.quoted(column)
                + " as the sum of this column; its rows add up to "
                + own
                + ".",
            "Nothing is needed here: the rows are read and the sum is not. Cite the rows.");
      }
    }
  }
}
