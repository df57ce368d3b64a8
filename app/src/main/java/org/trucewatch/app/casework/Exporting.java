package org.trucewatch.app.casework;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.trucewatch.journal.Entry;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.View;
import org.trucewatch.output.Exports;
import org.trucewatch.output.Form;
import org.trucewatch.output.tables.Edition;
import org.trucewatch.output.words.Visible;

/// What leaves a case as a file or folder.
public final class Exporting {
  /// The word for the case format, which is no form of what is derived.
  public static final String CASE_FORM = "case";

  /// The first moment that a zip can hold, so that the same case gives the same bytes.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Exporting() {}

  /// What is exported.
  public static Edition edition(CaseFile file, Journal journal) {
    View view = file.view();
    Instant recorded =
        journal.entries(view.head().size(), 1).stream()
            .map(Entry::recorded)
            .findFirst()
            .orElse(Instant.EPOCH);
    return new Edition(file.picture(), CaseBooks.of(view), view.head(), recorded);
  }

  /// Writes the record in the case format.
  ///
  /// @throws Problem if the case format cannot hold it
  public static Exports.Written writeCase(Path target, View view) throws IOException {
    var documents =
        view.documents().stream()
            .filter(document -> !FlawDocument.isOne(document))
            .filter(document -> !ReleaseDocument.isOne(document))
            .toList();
    try {
      return Exports.writeCase(target, view.evidence(), documents);
    } catch (IllegalArgumentException refused) {
      throw new Problem(
          Exit.UNKNOWN,
          "cannot write this in the case format: "
              + Visible.of(String.valueOf(refused.getMessage()))
              + " Nothing was written. Copy the case file itself, or choose another form.",
          refused);
    }
  }

  /// Whether a form is a folder, and leaves as a zip.
  public static boolean isFolder(Form form) {
    return switch (form) {
      case CSV, ACLED, GED -> true;
      case XLSX, GEOJSON, GPKG, MARKDOWN -> false;
    };
  }

  /// An export as bytes; a folder is zipped.
  public static byte[] bytes(Form form, Edition edition) {
    return made(target -> Exports.write(form, target, edition));
  }

  /// The record in the case format, zipped.
  public static byte[] caseFormat(View view) {
    return made(target -> writeCase(target, view));
  }

  /// A copy of the case file.
  public static byte[] caseFile(Journal journal) {
    return made(target -> {
      journal.copyTo(target);
      return target;
    });
  }

  private interface Work {
    Object into(Path target) throws IOException;
  }

  private static byte[] made(Work work) {
    try {
      Path folder = Files.createTempDirectory("trucewatch-export-");
      Path target = folder.resolve("export");
      try {
        work.into(target);
        return Files.isDirectory(target) ? zip(target) : Files.readAllBytes(target);
      } finally {
        remove(folder);
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static byte[] zip(Path folder) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Path file : below(folder)) {
        if (Files.isRegularFile(file)) {
          var entry = new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
          entry.setTimeLocal(TIME);
          zip.putNextEntry(entry);
          Files.copy(file, zip);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void remove(Path folder) throws IOException {
    for (Path path : below(folder).reversed()) {
      Files.deleteIfExists(path);
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    try (var found = Files.walk(folder)) {
      return found.sorted().toList();
    }
  }
}
