package org.trucewatch.reports.files;

import java.io.IOException;
import java.util.zip.ZipFile;
import org.trucewatch.reports.table.Content.ByteCounter;

/// One worksheet of an XLSX file, read as a stream. Formulas are read as the values that were
/// computed when the file was saved; nothing is computed here.
final class XlsxSheet implements Grid {
  private static final String NOT_COMPUTED = "(formula without a value)";

  private final XlsxBook book;
  private final String entry;
  private final long unpackedSize;
  private final int maxCellChars;

  XlsxSheet(XlsxBook book, String entry, long unpackedSize, int maxCellChars) {
    this.book = book;
    this.entry = entry;
    this.unpackedSize = unpackedSize;
    this.maxCellChars = maxCellChars;
  }

  @Override
  public long unpackedSize() {
    return unpackedSize;
  }

  @Override
  public void read(Taker taker, ByteCounter counter) throws IOException {
    try (var zip = new ZipFile(book.path().toFile());
        var xml = book.open(zip, entry, counter)) {
      var row = new GridRowBuilder(maxCellChars);
      long line = 0;
      int column = 0;
      while (xml.next()) {
        if (xml.starts("row")) {
          int stated = XlsxStyles.number(xml.attribute("r"));
          line = stated > line ? stated : line + 1;
          column = 0;
        } else if (xml.starts("c")) {
          int stated = column(xml.attribute("r"));
          column = stated >= 0 ? stated : column;
          cell(xml, row, column);
          column++;
        } else if (xml.ends("row") && !taker.take(row.build(line))) {
          return;
        } else if (xml.ends("sheetData")) {
          return;
        }
      }
    }
  }

  /// The column in a cell's address, counting from 0; -1 if there is no address.
  static int column(String address) {
    int column = 0;
    int letters = 0;
    while (letters < address.length() && letters < 4) {
      char c = address.charAt(letters);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + c - 'A' + 1;
      letters++;
    }
    return letters == 0 ? -1 : column - 1;
  }

  private void cell(Xml xml, GridRowBuilder row, int column) throws IOException {
    String type = xml.attribute("t");
    int style = XlsxStyles.number(xml.attribute("s"));
    var value = new StringBuilder();
    boolean inValue = false;
    boolean hasFormula = false;
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("v")) {
        inValue = true;
      } else if (xml.ends("v")) {
        inValue = false;
      } else if (xml.starts("f")) {
        hasFormula = true;
        xml.skip();
      } else if (xml.starts("is")) {
        value.append(XlsxBook.text(xml, "is", maxCellChars));
      } else if (inValue) {
        xml.text(value, maxCellChars);
      }
    }
    String stored = value.toString();
    if (type.equals("e")) {
      row.error(column, stored.isEmpty() ? "#ERROR" : stored);
    } else if (stored.isEmpty() && hasFormula && !type.equals("str")) {
      row.error(column, NOT_COMPUTED);
    } else if (!stored.isEmpty()) {
      row.put(column, value(type, style, stored));
    }
  }

  private String value(String type, int style, String stored) {
    return switch (type) {
      case "s" -> book.sharedText(stored);
      case "str" -> SheetValues.unescape(stored);
      case "inlineStr" -> stored;
      case "b" -> stored.equals("1") || stored.equals("true") ? "TRUE" : "FALSE";
      case "d" -> SheetValues.iso(stored);
      default ->
          book.styles().isDay(style)
              ? SheetValues.day(stored, book.is1904())
              : SheetValues.number(stored);
    };
  }
}
