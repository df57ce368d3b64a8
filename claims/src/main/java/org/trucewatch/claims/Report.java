package org.trucewatch.claims;

import java.util.List;

/// One published item of a source: an article, a statement, a row of a data set. Immutable.
///
/// @param id identifies it
/// @param source who published it
/// @param publication when, and how that is known
/// @param page the page or record
/// @param cites sources that the report says it relies on: outlets and speakers
/// @param original what came in with it and has no field of its own
public record Report(
    ReportId id,
    SourceId source,
    Publication publication,
    Page page,
    List<SourceId> cites,
    Original original)
    implements Item {
  public Report {
    cites = List.copyOf(cites);
  }

  /// What came in with a report and has no field of its own, kept so that nothing is lost.
  ///
  /// @param note the recorder's note on the page; empty if none
  /// @param cells the cells of a data-set row as they were read, in column order, by column name
  public record Original(String note, List<Cell> cells) {
    public Original {
      cells = List.copyOf(cells);
    }

    /// A note and no cells.
    public static Original ofNote(String note) {
      return new Original(note, List.of());
    }
  }

  /// One cell of a data-set row.
  ///
  /// @param column name of the column
  /// @param value the cell as read
  public record Cell(String column, String value) {}
}
