package org.trucewatch.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trucewatch.reports.casefile.CaseTable;

/// A small invented case for tests: two speakers, an outlet, one report, one claim, one statement,
/// all sound. A test changes one cell, or adds a row or a file, and looks at what the reader says.
final class CaseFolder {
  private final Path folder;
  private final Map<CaseTable, String> tables = new EnumMap<>(CaseTable.class);

  CaseFolder(Path folder) {
    this.folder = folder;
    for (CaseTable table : CaseTable.values()) {
      tables.put(table, Reading.resource("sound-case/" + table.fileName()));
    }
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
