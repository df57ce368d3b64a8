package org.trucewatch.reports.places;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trucewatch.reports.table.Flaw;

/// The rows of a CSV text with a header, by column name.
final class CsvRows {
  private CsvRows() {}

  /// One row.
  interface Taker {
    void row(Row row);
  }

  /// A row: its line in the file and its cells.
  record Row(long line, Map<String, Integer> columns, List<String> cells) {
    /// The cell of the first of these columns that the file has; empty if it has none.
    String cell(String... names) {
      for (String name : names) {
        Integer at = columns.get(name);
        if (at != null && at < cells.size()) {
          return cells.get(at).strip();
        }
      }
      return "";
    }
  }

  static void read(String text, PlaceCollector found, Taker taker) {
    String first = text.lines().findFirst().orElse("");
    char separator = separator(first);
    Map<String, Integer> columns = new HashMap<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(true)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord record : reader) {
        if (columns.isEmpty()) {
          for (int i = 0; i < record.getFieldCount(); i++) {
            columns.putIfAbsent(record.getField(i).strip().toLowerCase(Locale.ROOT), i);
          }
        } else {
          found.row();
          taker.row(new Row(record.getStartingLineNumber(), columns, record.getFields()));
        }
      }
    } catch (CsvParseException problem) {
      found.refuseFile(
          Flaw.Kind.BROKEN_QUOTING,
          "The file stops being CSV: " + problem.getMessage(),
          "Check the quotes near that line; rows before it were read.");
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(
          "A text in memory cannot fail to be read.", impossible);
    }
  }

  private static char separator(String header) {
    for (char candidate : new char[] {'\t', ';'}) {
      if (header.indexOf(candidate) >= 0 && header.indexOf(',') < 0) {
        return candidate;
      }
    }
    return ',';
  }
}
