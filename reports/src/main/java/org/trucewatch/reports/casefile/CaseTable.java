package org.trucewatch.reports.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.trucewatch.reports.table.Table;

/// The four tables of the case format, with their columns in the order in which they are written.
public enum CaseTable {
  SOURCES(
      "sources.csv",
      4,
      "id,name,country,kind,affiliation,independence_group,url_host",
      "reliability"),
  REPORTS(
      "reports.csv",
      3,
      "report_id,source_id,published_at,published_basis,language,url,url_form,headline_own_words,"
          + "cites,retrieved_note",
      "record_cells"),
  CLAIMS(
      "claims.csv",
      2,
      "claim_id,report_id,event_start,event_end,date_precision,event_time,place_as_written,admin1,"
          + "country,lat,lon,where_precision,event_type,attacker_claimed,target_claimed,origin_id,"
          + "stance,killed_min,killed_max,civilians_killed_min,civilians_killed_max,"
          + "children_killed,combatants_killed_min,combatants_killed_max,combatants_side,"
          + "injured_min,injured_max,hedged,notes",
      "admin2,killed_best"),
  STATEMENTS(
      "statements.csv",
      2,
      "statement_id,date,date_basis,speaker_id,addressee,topic,stance,channel,origin_id,report_id,"
          + "also_reported_in,hedged,summary_own_words,refs",
      "");

  /// Columns that hold labels for scoring: known, and never read into items.
  public static final List<String> LABELS = List.of("true_incident", "relation", "contradicts");

  private final String fileName;
  private final int marks;
  private final List<String> columns;
  private final List<String> optionalColumns;

  CaseTable(String fileName, int marks, String columns, String optionalColumns) {
    this.fileName = fileName;
    this.marks = marks;
    this.columns = List.of(columns.split(",", -1));
    this.optionalColumns =
        optionalColumns.isEmpty() ? List.of() : List.of(optionalColumns.split(",", -1));
  }

  /// The name the table is written under. When reading, the columns decide, not the name.
  public String fileName() {
    return fileName;
  }

  /// The columns every table of this kind has.
  public List<String> columns() {
    return columns;
  }

  /// Columns that are written only when some row needs them.
  public List<String> optionalColumns() {
    return optionalColumns;
  }

  /// The columns by which the table is known and without which it cannot be read.
  public List<String> marks() {
    return columns.subList(0, marks);
  }

  /// Which of the four a table is; empty if none.
  public static Optional<CaseTable> of(Table table) {
    return Arrays.stream(values())
        .filter(kind -> kind.marks().stream().allMatch(table::has))
        .findFirst();
  }

  /// Whether the table holds nothing but labels for scoring, such as the gold incidents.
  public static boolean isLabels(Table table) {
    boolean incidents = table.has("incident_id") && table.has("claims_direct");
    boolean labels = LABELS.stream().anyMatch(table::has);
    return incidents || (labels && of(table).isEmpty());
  }
}
