package org.trucewatch.reports.table;

import java.util.Optional;
import org.trucewatch.reports.table.Flaw.Kind;

/// Knows files that are not text by their first bytes, and says what to do with each.
///
/// @param kind what sort of flaw it is
/// @param why what the file is
/// @param remedy what to do
public record Magic(Kind kind, String why, String remedy) {
  public static Optional<Magic> of(byte[] head, int length, boolean manyNuls) {
    if (starts(head, length, 0x1F, 0x8B)) {
      return magic(Kind.COMPRESSED_FILE, "This is a gzip archive.", "Unpack it first (gunzip).");
    }
    if (starts(head, length, 'P', 'K', 3, 4)) {
      return magic(
          Kind.COMPRESSED_FILE,
          "This is a zip archive or a spreadsheet (XLSX, ODS).",
          "Unpack the archive first, or save the spreadsheet as CSV (UTF-8).");
    }
    if (starts(head, length, 'B', 'Z', 'h') || starts(head, length, 0xFD, '7', 'z', 'X', 'Z')) {
      return magic(Kind.COMPRESSED_FILE, "This is a packed file.", "Unpack it first.");
    }
    if (starts(head, length, 0xFF, 0xFE) || starts(head, length, 0xFE, 0xFF)) {
      return magic(Kind.WRONG_ENCODING, "This text is in UTF-16.", "Save it as CSV in UTF-8.");
    }
    if (starts(head, length, 0xD0, 0xCF, 0x11, 0xE0)) {
      return magic(
          Kind.BINARY_FILE, "This is an old spreadsheet (XLS).", "Save it as CSV (UTF-8).");
    }
    if (starts(head, length, '%', 'P', 'D', 'F')) {
      return magic(
          Kind.BINARY_FILE, "This is a PDF.", "Look for the same table as CSV at its publisher.");
    }
    if (manyNuls) {
      return magic(
          Kind.BINARY_FILE,
          "This is not text: it is full of NUL bytes.",
          "If it is a table in UTF-16, save it as CSV in UTF-8; otherwise look for its CSV form.");
    }
    return Optional.empty();
  }

  private static Optional<Magic> magic(Kind kind, String why, String remedy) {
    return Optional.of(new Magic(kind, why, remedy));
  }

  private static boolean starts(byte[] head, int length, int... bytes) {
    if (length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
