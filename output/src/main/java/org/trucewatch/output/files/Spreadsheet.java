package org.trucewatch.output.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.tables.Edition;
import org.trucewatch.output.tables.Field;
import org.trucewatch.output.tables.Table;
import org.trucewatch.output.words.Phrases;

/// Tables as an XLSX workbook: a sheet to read first, one that explains the columns, then one for
/// each table.
///
/// Texts are written as texts, so that none is a formula. What Excel cannot hold is not lost: a
/// table longer than a sheet goes on in the next sheet, and a text longer than a cell stands in
/// parts in the sheet `long texts`, where its cell says so. Rows are written as they come.
public final class Spreadsheet {
  private static final int ROWS_BETWEEN_FLUSHES = 500;
  private static final String LONG_TEXTS = "long texts";

  /// What a sheet can hold.
  ///
  /// @param rows rows of a sheet, the header included
  /// @param characters characters of a cell, in UTF-16 units
  record Limits(int rows, int characters) {
    /// Those of Excel.
    static final Limits EXCEL = new Limits(1_048_576, 32_767);
  }

  private final Workbook book;
  private final Limits limits;
  private final List<LongText> longTexts = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  private record LongText(String sheet, String row, String column, String text) {}

  private Spreadsheet(Workbook book, Limits limits) {
    this.book = book;
    this.limits = limits;
  }

  /// Writes the workbook.
  ///
  /// @return what did not fit where it belongs, and where it is
  public static List<String> write(Path file, Edition edition, List<Table> tables)
      throws IOException {
    return write(file, edition, tables, Limits.EXCEL);
  }

  static List<String> write(Path file, Edition edition, List<Table> tables, Limits limits)
      throws IOException {
    Path raw = file.resolveSibling(file.getFileName() + "-raw");
    try {
      List<String> remarks;
      try (var out = new BufferedOutputStream(Files.newOutputStream(raw));
          var book = new Workbook(out, "Trucewatch", "1.0")) {
        var sheets = new Spreadsheet(book, limits);
        sheets.write(edition, tables);
        remarks = List.copyOf(sheets.remarks);
      }
      SameZip.copy(raw, file, edition.recorded());
      return remarks;
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  private void write(Edition edition, List<Table> tables) throws IOException {
    readMe(new ReadMe(edition, tables));
    columns(tables);
    for (Table table : tables) {
      table(table);
    }
    longTexts();
  }

  private void readMe(ReadMe readMe) throws IOException {
    try (Worksheet sheet = book.newWorksheet("read me")) {
      sheet.width(0, 120);
      int row = 0;
      for (ReadMe.Section section : readMe.sections(false)) {
        sheet.inlineString(row, 0, section.heading());
        sheet.style(row++, 0).bold().set();
        for (String paragraph : section.paragraphs()) {
          sheet.inlineString(row, 0, XlsxText.of(paragraph));
          sheet.style(row++, 0).wrapText(true).set();
        }
        row++;
      }
      sheet.inlineString(
          row,
          0,
          "A table longer than a sheet goes on in the next one; a text longer than a cell stands in"
              + " the sheet \""
              + LONG_TEXTS
              + "\".");
    }
  }

  private void columns(List<Table> tables) throws IOException {
    try (Worksheet sheet = book.newWorksheet("columns")) {
      header(sheet, List.of("table", "column", "holds", "meaning"));
      int row = 1;
      for (Table table : tables) {
        for (Field field : table.fields()) {
          sheet.inlineString(row, 0, table.name());
          sheet.inlineString(row, 1, field.name());
          sheet.inlineString(row, 2, field.kind().words());
          sheet.inlineString(row++, 3, XlsxText.of(field.meaning()));
        }
      }
    }
  }

  private void table(Table table) throws IOException {
    try (var rows = table.rows()) {
      var next = rows.iterator();
      List<String> names = table.names();
      int part = 1;
      do {
        String name = part == 1 ? table.name() : table.name() + " " + part;
        try (Worksheet sheet = book.newWorksheet(name)) {
          header(sheet, names);
          for (int row = 1; row < limits.rows() && next.hasNext(); row++) {
            row(sheet, row, names, next.next());
          }
        }
        if (next.hasNext()) {
          remarks.add(
              "The table "
                  + table.name()
                  + " is longer than a sheet ("
                  + limits.rows()
                  + " rows) and goes on in the sheet \""
                  + table.name()
                  + " "
                  + (part + 1)
                  + "\".");
        }
        part++;
      } while (next.hasNext());
    }
  }

  private void row(Worksheet sheet, int number, List<String> names, Listing.Row row)
      throws IOException {
    String id = XlsxText.find(row.cells().getFirst()).orElse("");
    for (int column = 0; column < row.cells().size(); column++) {
      switch (row.cells().get(column)) {
        case Cell.Whole(long value) -> sheet.value(number, column, value);
        case Cell.Decimal(double value) -> sheet.value(number, column, value);
        case Cell.Absent() -> {}
        case Cell.YesNo(boolean value) -> sheet.inlineString(number, column, value ? "yes" : "no");
        case Cell.Words _, Cell.Marked _, Cell.Many _ -> {
          Optional<String> text = XlsxText.find(row.cells().get(column));
          String name = names.get(column);
          sheet.inlineString(
              number, column, fitted(text.orElse(""), new Spot(sheet.getName(), id, name)));
        }
      }
    }
    if (number % ROWS_BETWEEN_FLUSHES == 0) {
      sheet.flush();
    }
  }

  private record Spot(String sheet, String row, String column) {}

  /// The text, or its beginning with a word where the whole of it is.
  private String fitted(String text, Spot spot) {
    if (text.length() <= limits.characters()) {
      return text;
    }
    longTexts.add(new LongText(spot.sheet(), spot.row(), spot.column(), text));
    String pointer =
        " … [whole in the sheet \"" + LONG_TEXTS + "\", text " + longTexts.size() + "]";
    int length = Math.max(0, limits.characters() - pointer.length());
    return text.substring(0, XlsxText.end(text, 0, length)) + pointer;
  }

  private void longTexts() throws IOException {
    if (longTexts.isEmpty()) {
      return;
    }
    remarks.add(
        Phrases.plural(longTexts.size(), "text")
            + " longer than a cell ("
            + limits.characters()
            + " characters): whole, in parts, in the sheet \""
            + LONG_TEXTS
            + "\".");
    try (Worksheet sheet = book.newWorksheet(LONG_TEXTS)) {
      header(sheet, List.of("text", "sheet", "row", "column", "part", "words"));
      int row = 1;
      for (int i = 0; i < longTexts.size(); i++) {
        LongText whole = longTexts.get(i);
        int part = 1;
        for (int from = 0; from < whole.text().length(); part++) {
          int to = XlsxText.end(whole.text(), from, limits.characters());
          sheet.value(row, 0, i + 1);
          sheet.inlineString(row, 1, whole.sheet());
          sheet.inlineString(row, 2, whole.row());
          sheet.inlineString(row, 3, whole.column());
          sheet.value(row, 4, part);
          sheet.inlineString(row++, 5, whole.text().substring(from, to));
          sheet.flush();
          from = to;
        }
      }
    }
  }

  private static void header(Worksheet sheet, List<String> names) {
    for (int column = 0; column < names.size(); column++) {
      sheet.inlineString(0, column, names.get(column));
      sheet.style(0, column).bold().set();
    }
    sheet.freezePane(0, 1);
  }
}
