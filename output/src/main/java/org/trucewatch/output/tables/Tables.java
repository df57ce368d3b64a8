package org.trucewatch.output.tables;

import java.util.List;

/// The tables of exports.
public final class Tables {
  private Tables() {}

  /// The whole record: incidents with numbers, claims, pages, sources, statements.
  public static List<Table> record(Edition edition) {
    return List.of(
        IncidentTable.of(edition),
        NumberTable.of(edition),
        ClaimTable.of(edition),
        RecordTables.reports(edition),
        RecordTables.sources(edition),
        RecordTables.statements(edition));
  }

  /// The incidents alone.
  public static Table incidents(Edition edition) {
    return IncidentTable.of(edition);
  }

  /// The incidents in columns like ACLED's.
  public static Table acled(Edition edition) {
    return AcledTable.of(edition);
  }

  /// The incidents in columns like those of UCDP GED.
  public static Table ged(Edition edition) {
    return GedTable.of(edition);
  }

  /// The shapes of all tables, for the reference.
  public static List<Shape> shapes() {
    return List.of(
        IncidentTable.SHAPE,
        NumberTable.SHAPE,
        ClaimTable.SHAPE,
        RecordTables.REPORTS,
        RecordTables.SOURCES,
        RecordTables.STATEMENTS,
        AcledTable.SHAPE,
        GedTable.SHAPE);
  }
}
