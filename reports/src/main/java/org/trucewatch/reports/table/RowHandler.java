package org.trucewatch.reports.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/// Turns what the CSV parser calls back with into rows, within limits: however wide or long a
/// record is, only so much of it is kept.
public final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
  private final int maxCells;
  private final int maxCellChars;
  private final boolean watchesQuotes;
  private List<String> above = List.of();
  private List<String> cells = new ArrayList<>();
  private long line;
  private long lineBreaks;
  private int longCell;
  private boolean hasStrayQuote;

  /// @param watchesQuotes whether rows shall tell of quotation marks within cells that are not
  ///   quoted
  public RowHandler(int maxCells, int maxCellChars, boolean watchesQuotes) {
    this.maxCells = maxCells;
    this.maxCellChars = maxCellChars;
    this.watchesQuotes = watchesQuotes;
  }

  /// Physical line of the record being parsed, also when the parser gives up on it.
  public long line() {
    return line;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = startingLineNumber;
    lineBreaks = 0;
    longCell = -1;
    hasStrayQuote = false;
    above = cells;
    cells = new ArrayList<>(Math.min(maxCells, Math.max(8, above.size())));
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (quoted) {
      countLineBreaks(buffer, offset, length);
    } else if (watchesQuotes) {
      hasStrayQuote |= holdsQuote(buffer, offset, length);
    }
    if (index >= maxCells) {
      return;
    }
    if (length > maxCellChars && longCell < 0) {
      longCell = index;
    }
    int kept = Math.min(length, maxCellChars);
    cells.add(kept == 0 ? "" : cell(index, buffer, offset, kept));
  }

  @Override
  protected Row buildRecord() {
    return new Row(line, line + lineBreaks, getFieldCount(), longCell, hasStrayQuote, cells);
  }

  /// The cell as a text; the one of the row above where they are equal, which they mostly are in a
  /// data set, so that a file is held with few texts.
  private String cell(int index, char[] buffer, int offset, int length) {
    if (index < above.size()) {
      String same = above.get(index);
      if (same.length() == length && equal(same, buffer, offset)) {
        return same;
      }
    }
    return new String(buffer, offset, length);
  }

  private static boolean equal(String text, char[] buffer, int offset) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (text.charAt(i) != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsQuote(char[] buffer, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (buffer[i] == '"') {
        return true;
      }
    }
    return false;
  }

  private void countLineBreaks(char[] buffer, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      char c = buffer[i];
      if (c == '\r' || (c == '\n' && (i == offset || buffer[i - 1] != '\r'))) {
        lineBreaks++;
      }
    }
  }
}
