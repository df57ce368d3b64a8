package org.trucewatch.reports.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.trucewatch.reports.table.Content.ByteCounter;

/// One sheet of an ODS file, read as a stream from the one part that holds them all. Repeated rows
/// and cells are written once in the file and given each; formulas are read as computed when the
/// file was saved.
final class OdsSheet implements Grid {
  /// More rows than this no spreadsheet program writes.
  private static final int MAX_LINES = 1 << 24;

  private final Path path;
  private final int number;
  private final long unpackedSize;
  private final int maxCellChars;

  OdsSheet(Path path, int number, long unpackedSize, int maxCellChars) {
    this.path = path;
    this.number = number;
    this.unpackedSize = unpackedSize;
    this.maxCellChars = maxCellChars;
  }

  @Override
  public long unpackedSize() {
    return Math.max(1, unpackedSize);
  }

  @Override
  public void read(Taker taker, ByteCounter counter) throws IOException {
    try (var zip = new ZipFile(path.toFile());
        var xml = OdsBook.content(zip, counter)) {
      int at = -1;
      int depth = 0;
      while (xml.next()) {
        if (xml.starts("tracked-changes")) {
          xml.skip();
        } else if (xml.starts("table")) {
          at += depth++ == 0 ? 1 : 0;
          if (at == number) {
            rows(xml, taker);
            return;
          }
        } else if (xml.ends("table")) {
          depth--;
        }
      }
    }
  }

  private void rows(Xml xml, Taker taker) throws IOException {
    var builder = new GridRowBuilder(maxCellChars);
    long line = 1;
    while (xml.next() && !xml.ends("table")) {
      if (xml.starts("shapes") || xml.starts("table")) {
        xml.skip();
      } else if (xml.starts("table-row")) {
        int repeated = repeated(xml.attribute("number-rows-repeated"));
        cells(xml, builder);
        GridRow row = builder.build(line);
        if (!row.isBlank()) {
          for (int i = 0; i < repeated; i++) {
            if (!taker.take(new GridRow(line + i, row.cells(), row.longCell(), row.errors()))) {
              return;
            }
          }
        }
        line += repeated;
        if (line > MAX_LINES) {
          return;
        }
      }
    }
  }

  private void cells(Xml xml, GridRowBuilder row) throws IOException {
    int column = 0;
    while (xml.next() && !xml.ends("table-row")) {
      if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
        int repeated = repeated(xml.attribute("number-columns-repeated"));
        boolean isError = xml.attribute("value-type").equals("error") || hasErrorType(xml);
        boolean hasFormula = !xml.attribute("formula").isEmpty();
        String type = xml.attribute("value-type");
        String stored = stored(xml, type);
        String shown = shown(xml, xml.name());
        String value = stored.isEmpty() ? shown : stored;
        isError |= hasFormula && (shown.startsWith("#") || shown.startsWith("Err:"));
        for (int i = 0; i < repeated && !value.isEmpty(); i++) {
          if (isError) {
            row.error(column + i, shown);
          } else {
            row.put(column + i, value);
          }
        }
        column = Math.min(column + repeated, MAX_COLUMNS + 1);
      }
    }
  }

  /// Newer programs write the value type twice, and only the extension says "error".
  private static boolean hasErrorType(Xml xml) {
    return xml.attributes("value-type").contains("error");
  }

  private static String stored(Xml xml, String type) {
    return switch (type) {
      case "float", "percentage", "currency" -> SheetValues.number(xml.attribute("value"));
      case "date" -> SheetValues.iso(xml.attribute("date-value"));
      case "boolean" -> xml.attribute("boolean-value").equals("true") ? "TRUE" : "FALSE";
      case "string" -> xml.attribute("string-value");
      default -> "";
    };
  }

  /// The text that the cell shows, without comments and drawings.
  private String shown(Xml xml, String element) throws IOException {
    var text = new StringBuilder();
    int paragraphs = 0;
    int depth = 0;
    while (xml.next() && !xml.ends(element)) {
      if (xml.starts("annotation") || xml.starts("frame") || xml.starts("note")) {
        xml.skip();
      } else if (xml.starts("p")) {
        text.append(paragraphs++ > 0 ? "\n" : "");
        depth++;
      } else if (xml.ends("p")) {
        depth--;
      } else if (xml.starts("s")) {
        int spaces = Math.min(repeated(xml.attribute("c")), maxCellChars - text.length() + 1);
        text.append(" ".repeat(Math.max(0, spaces)));
      } else if (xml.starts("tab")) {
        text.append('\t');
      } else if (xml.starts("line-break")) {
        text.append('\n');
      } else if (depth > 0) {
        xml.text(text, maxCellChars);
      }
    }
    return text.toString();
  }

  private static int repeated(String text) {
    return Math.max(1, XlsxStyles.number(text));
  }
}
