package org.trucewatch.reports.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads one format. An open family: a new format is one more implementation and one more entry in
/// the door of this room.
public interface Reader {
  Format format();

  /// Whether the table is of this format, judged by the names of its columns.
  boolean recognises(Table table);

  /// Reads tables that this reader recognised. They belong together: `given` is the file or the
  /// folder that the user named.
  void read(Path given, List<Table> tables, ReadSettings settings, Account account)
      throws IOException;
}
