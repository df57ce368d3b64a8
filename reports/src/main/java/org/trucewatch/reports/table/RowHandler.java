package org.trucewatch.reports.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/// Turns what the CSV parser calls back with into rows, within limits: however wide or long a
/// record is, only so much of it is kept.
public final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
  private final int maxCells;
  private final int maxCellChars;
  private List<String> cells = new ArrayList<>();
  private long line;
  private long lineBreaks;
  private int longCell;
  private boolean hasStrayQuote;

  public RowHandler(int maxCells, int maxCellChars) {
    this.maxCells = maxCells;
    this.maxCellChars = maxCellChars;
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
    cells = new ArrayList<>(Math.min(maxCells, 64));
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (quoted) {
      countLineBreaks(buffer, offset, length);
    } else {
      hasStrayQuote |= holdsQuote(buffer, offset, length);
    }
    if (index >= maxCells) {
      return;
    }
    if (length > maxCellChars && longCell < 0) {
      longCell = index;
    }
    int kept = Math.min(length, maxCellChars);
    cells.add(kept == 0 ? "" : new String(buffer, offset, kept));
  }

  @Override
  protected Row buildRecord() {
    return new Row(line, line + lineBreaks, getFieldCount(), longCell, hasStrayQuote, cells);
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
