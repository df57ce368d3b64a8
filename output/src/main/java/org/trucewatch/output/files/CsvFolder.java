package org.trucewatch.output.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trucewatch.output.listing.Csv;
import org.trucewatch.output.tables.Edition;
import org.trucewatch.output.tables.Table;

/// A folder with one CSV file for each table and a read-me.
public final class CsvFolder {
  private CsvFolder() {}

  /// Writes the folder.
  ///
  /// @param folder where; made here
  /// @return the number of rows of all tables
  public static long write(Path folder, Edition edition, List<Table> tables) throws IOException {
    Files.createDirectory(folder);
    long rows = 0;
    for (Table table : tables) {
      rows += write(folder.resolve(table.name() + ".csv"), table);
    }
    Files.writeString(folder.resolve("README.md"), new ReadMe(edition, tables).markdown(true));
    return rows;
  }

  private static long write(Path file, Table table) throws IOException {
    long count = 0;
    try (var text = Files.newBufferedWriter(file);
        var rows = table.rows()) {
      Csv.header(text, table.names());
      for (var row = rows.iterator(); row.hasNext(); count++) {
        Csv.row(text, row.next().cells());
      }
    }
    return count;
  }
}
