package org.trucewatch.reports.table;

import java.io.IOException;
import java.util.regex.Pattern;

/// Lists of packed files to fetch, as publishers of large data sets put beside them: a size, a
/// check sum or both, and the name or address of an archive.
final class FileList {
  private static final int HEAD = 2000;
  private static final Pattern LINE =
      Pattern.compile("(\\d{1,15}\\s+)?([0-9a-fA-F]{32,64}\\s+)?\\S+\\.(zip|gz)");

  private FileList() {}

  /// Whether the first line of the file is one of such a list.
  static boolean isOne(TextFile file) throws IOException {
    var head = new char[HEAD];
    int length = 0;
    try (var text = file.open(_ -> {})) {
      for (int n = 0; n >= 0 && length < HEAD; n = text.read(head, length, HEAD - length)) {
        length += n;
      }
    }
    String line = new String(head, 0, length).strip().split("\\R", 2)[0];
    return LINE.matcher(line.strip()).matches();
  }
}
