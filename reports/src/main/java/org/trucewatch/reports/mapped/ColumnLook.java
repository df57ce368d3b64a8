package org.trucewatch.reports.mapped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trucewatch.reports.mapped.Mapping.Rules;
import org.trucewatch.reports.names.Countries;
import org.trucewatch.reports.table.ReadSettings.DateOrder;

/// What the first cells of a column look like.
///
/// @param name the name of the column
/// @param values its first filled cells
record ColumnLook(String name, List<String> values) {
  /// Share of cells that must fit for a column to be taken for something.
  private static final double MOST = 0.8;

  private static final Rules NO_RULES =
      new Rules(Optional.empty(), Rules.USUAL_MISSING, "", '.', Optional.empty(), List.of());

  ColumnLook {
    values = List.copyOf(values);
  }

  boolean isDates() {
    return most(value -> !(DateText.parse(value, NO_RULES) instanceof DateText.Unreadable));
  }

  /// Whether half of the cells are dates: enough where the name says so too.
  boolean isHalfDates() {
    long dates =
        values.stream()
            .filter(value -> !(DateText.parse(value, NO_RULES) instanceof DateText.Unreadable))
            .count();
    return dates * 2 >= values.size();
  }

  boolean isFullDates() {
    return isDates() && values.stream().anyMatch(value -> value.strip().length() > 7);
  }

  boolean isCounts() {
    return most(value -> CountText.parse(value, NO_RULES).isPresent() || hasThousands(value));
  }

  boolean isDegrees(double most) {
    return most(value -> Math.abs(PlaceFields.degrees(value, '.', "NSEWnsew")) <= most);
  }

  boolean isCountries() {
    return most(value -> Countries.find(value).isPresent());
  }

  boolean isAddresses() {
    return most(value -> value.startsWith("http://") || value.startsWith("https://"));
  }

  boolean isDistinct() {
    return new TreeSet<>(values).size() == values.size();
  }

  boolean anyThousands() {
    return values.stream().anyMatch(ColumnLook::hasThousands);
  }

  private static boolean hasThousands(String value) {
    return value.matches("\\d{1,3}(,\\d{3})+");
  }

  /// Dates that can be read two ways.
  List<String> openDates() {
    return values.stream()
        .filter(value -> DateText.parse(value, NO_RULES) instanceof DateText.Open)
        .toList();
  }

  /// The orders that dates with only one reading show, with an example of each.
  List<Order> orders() {
    var orders = new ArrayList<Order>();
    for (DateOrder order : DateOrder.values()) {
      DateOrder other =
          order == DateOrder.DAY_MONTH_YEAR ? DateOrder.MONTH_DAY_YEAR : DateOrder.DAY_MONTH_YEAR;
      values.stream()
          .filter(value -> fits(value, order) && !fits(value, other))
          .findFirst()
          .ifPresent(value -> orders.add(new Order(order, value)));
    }
    return orders;
  }

  private static boolean fits(String value, DateOrder order) {
    var rules = new Rules(Optional.empty(), Set.of(), "", '.', Optional.of(order), List.of());
    return DateText.parse(value, rules) instanceof DateText.Known;
  }

  /// An order of day and month, and a date that shows it.
  record Order(DateOrder order, String example) {}

  /// The different words of a column of few.
  List<String> words() {
    return List.copyOf(new TreeSet<>(values));
  }

  private boolean most(java.util.function.Predicate<String> test) {
    long fitting = values.stream().filter(test).count();
    return !values.isEmpty() && fitting >= values.size() * MOST;
  }
}
