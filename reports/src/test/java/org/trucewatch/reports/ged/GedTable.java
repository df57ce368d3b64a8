package org.trucewatch.reports.ged;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trucewatch.claims.Report;
import org.trucewatch.reports.Reading;
import org.trucewatch.reports.table.RecordCells;

/// A table of UCDP GED with invented rows, for tests. A row is sound unless a test changes a cell.
public final class GedTable {
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final List<String> leading = new ArrayList<>();
  private final List<String> columns;

  public GedTable() {
    columns = new ArrayList<>(usual().keySet());
  }

  /// Adds a row with these cells in place of the usual ones: column, value, column, value…
  public GedTable row(String... changes) {
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
  public GedTable line(String line) {
    leading.add(line);
    return this;
  }

  public GedTable without(String... names) {
    columns.removeAll(List.of(names));
    return this;
  }

  /// The text, with columns renamed: old name, new name…
  public String text(String... renamed) {
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

  public int width() {
    return columns.size();
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static Map<String, String> usual() {
    var row = new LinkedHashMap<String, String>();
    for (Report.Cell cell : RecordCells.parse(Reading.resource("sound-ged.csv"))) {
      row.put(cell.column(), cell.value());
    }
    return row;
  }
}
