package org.trucewatch.reports.peace;

import java.util.Optional;
import org.trucewatch.reports.table.Cells;

/// Cells as parts of one line. What is cut here stands whole among the cells of the report.
final class Line {
  /// Longest part taken from one cell; lists of delegates run to thousands of characters.
  static final int MAX_CHARS = 400;

  private Line() {}

  /// The cell without line breaks and double spaces, cut if it is very long.
  static String of(Cells cells, String column) {
    var line = new StringBuilder();
    boolean space = false;
    for (int c : cells.text(column).codePoints().limit(4L * MAX_CHARS).toArray()) {
      if (Character.isWhitespace(c) || Character.isISOControl(c) || c == 0xA0) {
        space = !line.isEmpty();
      } else {
        line.append(space ? " " : "").appendCodePoint(c);
        space = false;
      }
      if (line.length() > MAX_CHARS) {
        int end = MAX_CHARS - (Character.isHighSurrogate(line.charAt(MAX_CHARS - 1)) ? 1 : 0);
        return line.substring(0, end).strip() + "…";
      }
    }
    return line.toString();
  }

  /// `before` and the cell; nothing if the cell is empty.
  static String part(String before, Cells cells, String column) {
    return Optional.of(of(cells, column))
        .filter(it -> !it.isEmpty())
        .map(before::concat)
        .orElse("");
  }
}
