package org.trucewatch.reports.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.trucewatch.reports.table.Flaw.Kind;

/// A spreadsheet in the OpenDocument format (OASIS ODF 1.3, ISO/IEC 26300).
final class OdsBook {
  static final String MIME = "application/vnd.oasis.opendocument.spreadsheet";

  private static final String CONTENT = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final int MAX_SHEETS = 1_000;

  private OdsBook() {}

  /// The sheets of the file, in their order.
  static List<XlsxBook.Sheet> open(Path path, int maxCellChars) throws IOException {
    try (var zip = new ZipFile(path.toFile())) {
      requireUnlocked(zip);
      ZipEntry entry = zip.getEntry(CONTENT);
      if (entry == null) {
        throw UnreadableFile.damaged("A part of this spreadsheet is missing: " + CONTENT + ".");
      }
      var sheets = new ArrayList<XlsxBook.Sheet>();
      try (var xml = new Xml(Unpacked.open(zip, entry, _ -> {}))) {
        int depth = 0;
        while (xml.next() && sheets.size() < MAX_SHEETS) {
          if (xml.starts("tracked-changes")) {
            xml.skip();
          } else if (xml.starts("table")) {
            if (depth++ == 0) {
              var grid = new OdsSheet(path, sheets.size(), entry.getSize(), maxCellChars);
              sheets.add(new XlsxBook.Sheet(xml.attribute("name"), false, grid));
            }
          } else if (xml.ends("table")) {
            depth--;
          }
        }
      }
      return sheets;
    }
  }

  static Xml content(ZipFile zip, org.trucewatch.reports.table.Content.ByteCounter counter)
      throws IOException {
    ZipEntry entry = zip.getEntry(CONTENT);
    if (entry == null) {
      throw UnreadableFile.damaged("A part of this spreadsheet is missing: " + CONTENT + ".");
    }
    return new Xml(Unpacked.open(zip, entry, counter));
  }

  private static void requireUnlocked(ZipFile zip) throws IOException {
    ZipEntry manifest = zip.getEntry(MANIFEST);
    if (manifest == null) {
      return;
    }
    try (var xml = new Xml(Unpacked.open(zip, manifest, _ -> {}))) {
      while (xml.next()) {
        if (xml.starts("encryption-data")) {
          throw new UnreadableFile(
              Kind.ENCRYPTED_FILE,
              "This spreadsheet is locked with a password.",
              "Open it with the password and save it without one.");
        }
      }
    }
  }
}
