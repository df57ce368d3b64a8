package org.trucewatch.reports.codebooks;

import java.util.ArrayList;
import java.util.List;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Flaw.Place;

/// Collects what is wrong with a codebook; after so many flaws the rest is left unsaid.
final class BookFlaws {
  /// Flaws that are listed for one file.
  static final int MAX = 500;

  private final String fileName;
  private final List<Flaw> flaws = new ArrayList<>();

  BookFlaws(String fileName) {
    this.fileName = fileName;
  }

  List<Flaw> list() {
    return List.copyOf(flaws);
  }

  /// Something is wrong with the file as a whole.
  void file(long line, Kind kind, String column, String why, String remedy) {
    add(new Flaw(kind, new Place(fileName, line, column), "", why, remedy, Outcome.FILE_REFUSED));
  }

  /// Something is wrong with a row.
  void row(long line, Kind kind, String value, String why, String remedy) {
    cell(line, "", kind, value, why, remedy);
  }

  /// Something is wrong with a cell, and the row with it.
  void cell(long line, String column, Kind kind, String value, String why, String remedy) {
    var place = new Place(fileName, line, column);
    add(new Flaw(kind, place, value, why, remedy, Outcome.ROW_REFUSED));
  }

  private void add(Flaw flaw) {
    if (flaws.size() < MAX) {
      flaws.add(flaw);
    }
  }
}
