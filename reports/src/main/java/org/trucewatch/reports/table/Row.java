package org.trucewatch.reports.table;

import java.util.List;

/// One record of a table, as read.
///
/// @param line physical line on which it starts, counting from 1
/// @param lastLine physical line on which it ends; later when cells hold line breaks
/// @param width how many cells it has; more than `cells` holds when there are far too many
/// @param longCell position of the first cell that is beyond the limit; -1 if none
/// @param hasStrayQuote whether a quotation mark stands within a cell that is not quoted
/// @param cells the cells in order; one beyond the limit is cut
public record Row(
    long line, long lastLine, int width, int longCell, boolean hasStrayQuote, List<String> cells) {

  /// Whether the row holds HXL tags, which some distributors put below the header.
  public boolean isTags() {
    boolean found = false;
    for (String cell : cells) {
      if (!cell.isBlank()) {
        if (!cell.stripLeading().startsWith("#")) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }

  /// Physical line on which the cell starts.
  public long lineOf(int cell) {
    if (lastLine == line) {
      return line;
    }
    long at = line;
    for (int i = 0; i < cell && i < cells.size(); i++) {
      at += lineBreaks(cells.get(i));
    }
    return at;
  }

  /// Number of line breaks in a text: CR LF, LF or CR.
  public static int lineBreaks(String text) {
    int breaks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' || (c == '\n' && (i == 0 || text.charAt(i - 1) != '\r'))) {
        breaks++;
      }
    }
    return breaks;
  }
}
