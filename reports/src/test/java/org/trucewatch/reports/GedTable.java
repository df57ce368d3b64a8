package org.trucewatch.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A table of UCDP GED with invented rows, for tests. A row is sound unless a test changes a cell.
final class GedTable {
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final List<String> leading = new ArrayList<>();
  private final List<String> columns;

  GedTable() {
    columns = new ArrayList<>(usual().keySet());
  }

  /// Adds a row with these cells in place of the usual ones: column, value, column, value…
  GedTable row(String... changes) {
    var row = usual();
    row.put("id", String.valueOf(1001 + rows.size()));
    for (int i = 0; i < changes.length; i += 2) {
      if (row.put(changes[i], changes[i + 1]) == null) {
        throw new AssertionError("no column " + changes[i]);
      }
    }
    rows.add(row);
    return this;
  }

  /// Adds a line of text below the header.
  GedTable line(String line) {
    leading.add(line);
    return this;
  }

  GedTable without(String... names) {
    columns.removeAll(List.of(names));
    return this;
  }

  /// The text, with columns renamed: old name, new name…
  String text(String... renamed) {
    var header = new ArrayList<>(columns);
    for (int i = 0; i < renamed.length; i += 2) {
      header.set(header.indexOf(renamed[i]), renamed[i + 1]);
    }
    var text = new StringBuilder(String.join(",", header)).append('\n');
    leading.forEach(line -> text.append(line).append('\n'));
    for (Map<String, String> row : rows) {
      text.append(
              columns.stream()
                  .map(column -> quoted(row.getOrDefault(column, "")))
                  .collect(Collectors.joining(",")))
          .append('\n');
    }
    return text.toString();
  }

  int width() {
    return columns.size();
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static Map<String, String> usual() {
    var row = new LinkedHashMap<String, String>();
    String[] cells = {
      "id",
      "1001",
      "year",
      "2014",
      "code_status",
      "Clear",
      "type_of_violence",
      "1",
      "side_a",
      "Government of Northland",
      "side_b",
      "Northern Front",
      "number_of_sources",
      "2",
      "source_article",
      "\"Northern Wire,2014-01-23,Two die, one hurt\";\"The Herald,2014-01-24,Clash\"",
      "source_original",
      "police",
      "where_prec",
      "2",
      "where_coordinates",
      "Stonebridge town",
      "where_description",
      "near Stonebridge",
      "adm_1",
      "East province",
      "adm_2",
      "",
      "latitude",
      "34.5",
      "longitude",
      "69.25",
      "country",
      "Myanmar (Burma)",
      "country_id",
      "775",
      "event_clarity",
      "1",
      "date_prec",
      "1",
      "date_start",
      "2014-01-22",
      "date_end",
      "2014-01-22",
      "deaths_a",
      "1",
      "deaths_b",
      "2",
      "deaths_civilians",
      "3",
      "deaths_unknown",
      "0",
      "best",
      "6",
      "high",
      "9",
      "low",
      "4"
    };
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return row;
  }
}
