package org.trucewatch.app.desk;

import java.util.Optional;
import org.trucewatch.app.casework.FlawDocument;
import org.trucewatch.reports.table.Flaw;

/// A flaw of an imported file.
///
/// @param file the file
/// @param row the line or row, if it is known
/// @param column the column, if it is known
/// @param value what was read
/// @param words what is wrong, and what became of the row
/// @param remedy what to do
record FlawLine(
    String file,
    Optional<Long> row,
    Optional<String> column,
    String value,
    String words,
    String remedy) {

  /// A flaw as the case keeps it.
  static FlawLine of(FlawDocument.Kept kept) {
    return of(kept.place(), kept.value(), kept.why() + " " + kept.outcome(), kept.remedy());
  }

  /// A flaw as it is found.
  static FlawLine of(Flaw flaw) {
    return of(
        flaw.place(), flaw.value(), flaw.why() + " " + flaw.outcome().sentence(), flaw.remedy());
  }

  private static FlawLine of(Flaw.Place place, String value, String words, String remedy) {
    return new FlawLine(
        place.file(),
        Optional.of(place.line()).filter(line -> line > 0),
        Optional.of(place.column()).filter(column -> !column.isBlank()),
        value,
        words,
        remedy);
  }
}
