package org.trucewatch.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A small invented case for tests: two speakers, an outlet, one report, one claim, one statement,
/// all sound. A test changes one cell, or adds a row or a file, and looks at what the reader says.
final class CaseFolder {
  private static final String SOURCES =
      """
      id,name,country,kind,affiliation,independence_group,url_host
      o-a,"Speaker A, north",AF,state-spokesperson,North,north,
      o-b,Speaker B,PK,state-spokesperson,South,south,
      gazette,The Gazette,GB,newspaper,,gazette,gazette.example
      """;
  private static final String REPORTS =
      """
      report_id,source_id,published_at,published_basis,language,url,url_form,headline_own_words,cites,retrieved_note
      r1,gazette,2025-10-10,page,en,https://gazette.example/1,full,Strike near a market,o-a;o-b,
      """;
  private static final String CLAIMS =
      """
      claim_id,report_id,event_start,event_end,date_precision,event_time,place_as_written,admin1,country,lat,lon,where_precision,event_type,attacker_claimed,target_claimed,origin_id,stance,killed_min,killed_max,civilians_killed_min,civilians_killed_max,children_killed,combatants_killed_min,combatants_killed_max,combatants_side,injured_min,injured_max,hedged,notes
      c1,r1,2025-10-09,2025-10-10,1,night,near the market,Northland,AF,34.50,69.10,2,Air strike,South air force,unknown men,o-a,asserts,12,,5,6,2,1,1,north-forces,0,0,no,
      """;
  private static final String STATEMENTS =
      """
      statement_id,date,date_basis,speaker_id,addressee,topic,stance,channel,origin_id,report_id,also_reported_in,hedged,summary_own_words,refs
      s1,2025-10-10,page,o-b,public,airspace,denies,direct,o-b,r1,,no,Says that no aircraft was there.,
      """;

  private final Path folder;
  private final Map<CaseTable, String> tables = new EnumMap<>(CaseTable.class);

  CaseFolder(Path folder) {
    this.folder = folder;
    tables.put(CaseTable.SOURCES, SOURCES);
    tables.put(CaseTable.REPORTS, REPORTS);
    tables.put(CaseTable.CLAIMS, CLAIMS);
    tables.put(CaseTable.STATEMENTS, STATEMENTS);
  }

  /// Changes a cell of the first row of a table.
  CaseFolder with(CaseTable table, String column, String value) {
    List<String> lines = text(table).lines().toList();
    int at = List.of(lines.getFirst().split(",", -1)).indexOf(column);
    var cells = new java.util.ArrayList<>(cells(lines.get(1)));
    cells.set(
        at, value.matches("(?s).*[,\"\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value);
    var changed = new java.util.ArrayList<>(lines);
    changed.set(1, String.join(",", cells));
    tables.put(table, String.join("\n", changed) + "\n");
    return this;
  }

  /// Adds text at the end of a table.
  CaseFolder plus(CaseTable table, String rows) {
    tables.put(table, text(table) + rows);
    return this;
  }

  CaseFolder without(CaseTable table) {
    tables.remove(table);
    return this;
  }

  String text(CaseTable table) {
    return java.util.Objects.requireNonNull(tables.get(table));
  }

  CaseFolder file(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Reading read() {
    tables.forEach((table, text) -> file(table.fileName(), text));
    return Reading.of(folder);
  }

  private static List<String> cells(String line) {
    return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
  }
}
