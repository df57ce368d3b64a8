package org.trucewatch.reports.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.trucewatch.claims.Report.Cell;

/// The cells of a data-set row as one text: a small table of its own, a line of column names and a
/// line of values, quoted as in RFC 4180. So that nothing of a row is lost on the way through the
/// case format.
public final class RecordCells {
  private RecordCells() {}

  public static String format(List<Cell> cells) {
    if (cells.isEmpty()) {
      return "";
    }
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(cells.stream().map(Cell::column).toList());
      csv.writeRecord(cells.stream().map(Cell::value).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot fail to be written.", e);
    }
    return text.toString();
  }

  /// The cells; if the text is not such a table, one cell without a name that holds the text whole.
  public static List<Cell> parse(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    var rows = new ArrayList<CsvRecord>();
    var parser =
        CsvReader.builder()
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false);
    try (var csv = parser.ofCsvRecord(text)) {
      csv.forEach(rows::add);
    } catch (CsvParseException _) {
      rows.clear();
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot fail to be read.", e);
    }
    if (rows.size() != 2 || rows.getFirst().getFieldCount() != rows.getLast().getFieldCount()) {
      return List.of(new Cell("", text));
    }
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < rows.getFirst().getFieldCount(); i++) {
      cells.add(new Cell(rows.getFirst().getField(i), rows.getLast().getField(i)));
    }
    return cells;
  }
}
