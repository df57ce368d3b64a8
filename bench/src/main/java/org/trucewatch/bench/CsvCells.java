package org.trucewatch.bench;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The cells of the well-formed comma-separated files that benchmarks are published as: one record
/// a line, quotes doubled inside quotes.
final class CsvCells {
  private CsvCells() {}

  /// All records but the head.
  static List<List<String>> read(Path file, Charset charset) throws IOException {
    return Files.readAllLines(file, charset).stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(CsvCells::split)
        .toList();
  }

  static List<String> split(String line) {
    List<String> cells = new ArrayList<>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
