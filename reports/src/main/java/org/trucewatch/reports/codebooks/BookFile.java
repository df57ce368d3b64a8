package org.trucewatch.reports.codebooks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Flaw.Place;
import org.trucewatch.reports.table.TextFile;

/// Takes a codebook's file in: text in UTF-8, of bounded size.
final class BookFile {
  /// Largest file that is taken in; the largest shipped one has 12 kB.
  static final long MAX_BYTES = 8 << 20;

  private BookFile() {}

  static Reading read(Path path, Codebooks known) throws IOException {
    return switch (TextFile.look(path)) {
      case TextFile.Look.Unreadable(Flaw flaw) -> new Reading(Optional.empty(), List.of(flaw));
      case TextFile.Look.Text(TextFile file) -> read(file, known);
    };
  }

  private static Reading read(TextFile file, Codebooks known) throws IOException {
    if (file.size() > MAX_BYTES) {
      return refuse(
          file,
          0,
          Kind.TOO_MANY_ROWS,
          "The file has more than 8 MiB, which no codebook has.",
          "Name the codebook, not a table of events.");
    }
    if (file.foreignLines() > 0) {
      return refuse(
          file,
          file.firstForeignLine(),
          Kind.WRONG_ENCODING,
          "The file is not UTF-8, so names in it may be wrong.",
          "Save it as CSV in UTF-8.");
    }
    try (var reader = file.open(_ -> {})) {
      return BookReader.read(file.name(), reader.readAllAsString(), known);
    }
  }

  private static Reading refuse(TextFile file, long line, Kind kind, String why, String remedy) {
    var place = new Place(file.name(), line, "");
    var flaw = new Flaw(kind, place, "", why, remedy, Outcome.FILE_REFUSED);
    return new Reading(Optional.empty(), List.of(flaw));
  }
}
