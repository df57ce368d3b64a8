package org.trucewatch.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Evidence;
import org.trucewatch.output.files.CsvFolder;
import org.trucewatch.output.files.GeoJson;
import org.trucewatch.output.files.GeoPackage;
import org.trucewatch.output.files.MarkdownReport;
import org.trucewatch.output.files.Spreadsheet;
import org.trucewatch.output.tables.Edition;
import org.trucewatch.output.tables.Table;
import org.trucewatch.output.tables.Tables;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.reports.casefile.CaseFormatWriter;

/// The door of exports: a case as of a date into a file or folder.
///
/// The same edition gives the same files, byte for byte. What is written stands under its name only
/// once it is whole: until then it is in a folder of its own beside it. `docs/reference/exports.md`
/// lists every column.
public final class Exports {
  private static final String WORKSHOP = ".trucewatch-export-";

  private Exports() {}

  /// What was written.
  ///
  /// @param what the contents in words
  /// @param remarks what the reader should know besides
  public record Written(String what, List<String> remarks) {
    public Written {
      remarks = List.copyOf(remarks);
    }
  }

  private interface Work {
    Written in(Path part) throws IOException;
  }

  /// Writes an edition.
  ///
  /// @param form in which form
  /// @param target the file or folder; nothing may be there
  /// @throws IOException if it cannot be written; then nothing is there
  public static Written write(Form form, Path target, Edition edition) throws IOException {
    return whole(target, part -> make(form, part, edition));
  }

  /// Writes the record in the case format, which reads back as the same items. Nothing is linked or
  /// resolved for it.
  ///
  /// @param target the folder; nothing may be there
  /// @param documents the documents to put beside the record
  /// @throws IOException if it cannot be written; then nothing is there
  /// @throws IllegalArgumentException if the case format cannot hold an identifier or the name of a
  ///   document; then nothing is there either
  public static Written writeCase(Path target, Evidence evidence, List<Document> documents)
      throws IOException {
    return whole(
        target,
        part -> {
          CaseFormatWriter.write(part, evidence, documents);
          return new Written(words(evidence), List.of());
        });
  }

  private static Written whole(Path target, Work work) throws IOException {
    Path whole = target.toAbsolutePath().normalize();
    Path workshop = Files.createTempDirectory(folderOf(whole), WORKSHOP);
    try {
      Path part = workshop.resolve("export");
      Written written = work.in(part);
      Files.move(part, whole);
      return written;
    } catch (UncheckedIOException problem) {
      throw new IOException(problem.getMessage(), problem);
    } finally {
      remove(workshop);
    }
  }

  private static Written make(Form form, Path target, Edition edition) throws IOException {
    var picture = edition.picture();
    String incidents = Phrases.plural(picture.incidents().list().size(), "incident");
    String record = incidents + ", " + words(picture.evidence());
    List<Table> tables = Tables.record(edition);
    return switch (form) {
      case CSV -> {
        CsvFolder.write(target, edition, tables);
        yield new Written(record, List.of());
      }
      case XLSX -> new Written(record, Spreadsheet.write(target, edition, tables));
      case GPKG -> {
        GeoPackage.write(target, edition, tables.getFirst(), tables.subList(1, tables.size()));
        yield new Written(record, List.of());
      }
      case GEOJSON -> {
        GeoJson.write(target, edition);
        yield new Written(incidents, List.of());
      }
      case ACLED -> {
        CsvFolder.write(target, edition, List.of(Tables.acled(edition)));
        yield new Written(incidents, List.of());
      }
      case GED -> {
        CsvFolder.write(target, edition, List.of(Tables.ged(edition)));
        yield new Written(incidents, List.of());
      }
      case MARKDOWN -> {
        MarkdownReport.write(target, edition);
        yield new Written(incidents, List.of());
      }
    };
  }

  private static Path folderOf(Path whole) throws IOException {
    Path folder = whole.getParent();
    if (folder == null) {
      throw new IOException("it is the root of the file system");
    }
    return folder;
  }

  private static String words(Evidence evidence) {
    return Phrases.plural(evidence.reports().size(), "page")
        + ", "
        + Phrases.plural(evidence.claims().size(), "claim")
        + ", "
        + Phrases.plural(evidence.statements().size(), "statement");
  }

  private static void remove(Path folder) throws IOException {
    var paths = new ArrayList<Path>();
    try (var found = Files.walk(folder)) {
      found.sorted(Comparator.reverseOrder()).forEach(paths::add);
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
