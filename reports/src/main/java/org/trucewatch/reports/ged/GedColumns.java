package org.trucewatch.reports.ged;

import java.util.List;
import org.trucewatch.reports.table.Table;

/// The columns of UCDP GED that are read, and the names they had in older releases.
public final class GedColumns {
  /// Without these a table is not UCDP GED.
  private static final List<String> MARKS =
      List.of("id", "type_of_violence", "side_a", "side_b", "date_start", "best");

  /// Without these a row is poorer, and the user is told.
  public static final List<String> EXPECTED =
      List.of(
          "year",
          "number_of_sources",
          "source_article",
          "where_prec",
          "where_coordinates",
          "latitude",
          "longitude",
          "country",
          "date_prec",
          "date_end",
          "deaths_a",
          "deaths_b",
          "deaths_civilians",
          "deaths_unknown",
          "high",
          "low");

  private GedColumns() {}

  /// Whether the table is UCDP GED. Lets the older names of columns stand for today's.
  public static boolean adopt(Table table) {
    table.alias("best", "best_est");
    table.alias("low", "low_est");
    table.alias("high", "high_est");
    return MARKS.stream().allMatch(table::has);
  }
}
