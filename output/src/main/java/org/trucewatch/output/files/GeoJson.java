package org.trucewatch.output.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trucewatch.output.listing.Json;
import org.trucewatch.output.tables.Edition;
import org.trucewatch.output.tables.Tables;
import tools.jackson.core.JacksonException;

/// The incidents as GeoJSON (RFC 7946).
public final class GeoJson {
  private GeoJson() {}

  /// Writes the file.
  public static void write(Path file, Edition edition) throws IOException {
    var table = Tables.incidents(edition);
    try (var text = Files.newBufferedWriter(file);
        var rows = table.rows()) {
      Json.writeGeo(text, table.names(), rows, ReadMe.remarks(edition));
    } catch (JacksonException problem) {
      throw new IOException(problem.getMessage(), problem);
    }
  }
}
