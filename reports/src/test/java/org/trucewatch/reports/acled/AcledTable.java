package org.trucewatch.reports.acled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Invented rows in the form of ACLED's exports. No row of ACLED's own is in this tree, since its
/// licence does not let others hand rows on.
final class AcledTable {
  private static final String WORDS =
      "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
          + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,"
          + "region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,"
          + "source_scale,notes,fatalities,tags,timestamp";
  private static final String NUMBERS =
      "data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,"
          + "sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,"
          + "region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,"
          + "source_scale,notes,fatalities,timestamp,iso3";

  private final List<String> columns;
  private final Map<String, String> usual;
  private final List<Map<String, String>> rows = new ArrayList<>();

  private AcledTable(String header, Map<String, String> usual) {
    this.columns = List.of(header.split(","));
    this.usual = usual;
  }

  /// A release of 2023 or later.
  static AcledTable words() {
    return new AcledTable(WORDS, usual(Map.of()));
  }

  /// A release of 2018 to 2022.
  static AcledTable numbers() {
    return new AcledTable(
        NUMBERS,
        usual(
            Map.of(
                "event_date", "12 October 2021",
                "inter1", "1",
                "inter2", "2",
                "interaction", "12",
                "data_id", "7654321",
                "event_id_no_cnty", "101",
                "iso3", "AFG",
                "timestamp", "1634601600")));
  }

  private static Map<String, String> usual(Map<String, String> others) {
    var cells = new LinkedHashMap<String, String>();
    cells.put("event_date", "2021-10-12");
    cells.put("year", "2021");
    cells.put("time_precision", "1");
    cells.put("disorder_type", "Political violence");
    cells.put("event_type", "Explosions/Remote violence");
    cells.put("sub_event_type", "Air/drone strike");
    cells.put("actor1", "Military Forces of A (2021-)");
    cells.put("inter1", "State forces");
    cells.put("actor2", "Unidentified Armed Group (Afghanistan)");
    cells.put("inter2", "Rebel group");
    cells.put("interaction", "State forces-Rebel group");
    cells.put("iso", "4");
    cells.put("region", "Caucasus and Central Asia");
    cells.put("country", "Afghanistan");
    cells.put("admin1", "Khost");
    cells.put("admin2", "Spera");
    cells.put("location", "Spera");
    cells.put("latitude", "33.2000");
    cells.put("longitude", "69.5000");
    cells.put("geo_precision", "1");
    cells.put("source", "Wire; Daily Herald");
    cells.put("source_scale", "National-International");
    cells.put("notes", "On 12 October, aircraft struck; 0 or more died.");
    cells.put("fatalities", "3");
    cells.put("tags", "crowd size=about 100");
    cells.put("timestamp", "1634601600");
    cells.putAll(others);
    return cells;
  }

  /// Adds a row with these cells in place of the usual ones.
  AcledTable row(String id, String... cells) {
    var row = new LinkedHashMap<>(usual);
    row.put("event_id_cnty", id);
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    rows.add(row);
    return this;
  }

  String text() {
    return String.join(",", columns)
        + "\n"
        + rows.stream().map(this::line).collect(Collectors.joining("\n"))
        + "\n";
  }

  /// The same as cells of a sheet.
  String[][] cells() {
    var cells = new ArrayList<String[]>();
    cells.add(columns.toArray(String[]::new));
    for (var row : rows) {
      cells.add(
          columns.stream().map(column -> row.getOrDefault(column, "")).toArray(String[]::new));
    }
    return cells.toArray(String[][]::new);
  }

  private String line(Map<String, String> row) {
    return columns.stream()
        .map(column -> '"' + row.getOrDefault(column, "").replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }
}
