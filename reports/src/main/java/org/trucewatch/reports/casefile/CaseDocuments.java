package org.trucewatch.reports.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trucewatch.claims.Document;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Flaw.Place;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.TextFile;

/// The texts of a case folder that are kept whole: the agreements, until a later room reads them,
/// the case's own files of places, and the note that says what the case is. Nothing else in the
/// folder is taken.
final class CaseDocuments {
  private static final List<String> KEPT =
      List.of(CaseAgreements.FILE_NAME, "README.md", "README.txt", "README");

  /// How the names of files of places begin, see `docs/reference/gazetteer.md`.
  private static final String PLACES = "gazetteer-";

  private CaseDocuments() {}

  /// The documents of the folder `given`; none if it is a file.
  static List<Document> in(Path given, ReadSettings.Limits limits, Account account)
      throws IOException {
    var documents = new ArrayList<Document>();
    for (String name : Files.isDirectory(given) ? names(given) : List.<String>of()) {
      Path file = given.resolve(name);
      if (!Files.isRegularFile(file)) {
        continue;
      }
      if (Files.size(file) > limits.maxDocumentBytes()) {
        String why = "The document is longer than " + limits.maxDocumentBytes() + " bytes.";
        account.flaw(refused(name, Kind.CELL_TOO_LONG, why, "Shorten or split it."));
        continue;
      }
      switch (TextFile.look(file)) {
        case TextFile.Look.Unreadable(Flaw flaw) -> account.flaw(flaw);
        case TextFile.Look.Text(TextFile text) -> {
          byte[] bytes = Files.readAllBytes(file);
          if (text.foreignLines() > 0) {
            String why = "The document is not UTF-8.";
            account.flaw(refused(name, Kind.WRONG_ENCODING, why, "Save it as UTF-8."));
          } else {
            documents.add(new Document(name, new String(bytes, StandardCharsets.UTF_8)));
          }
        }
      }
    }
    return documents;
  }

  /// The names to look for: those always kept, and the case's own files of places.
  private static List<String> names(Path folder) throws IOException {
    var names = new ArrayList<>(KEPT);
    try (var files = Files.list(folder)) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.startsWith(PLACES))
          .sorted()
          .forEach(names::add);
    }
    return names;
  }

  private static Flaw refused(String name, Kind kind, String why, String remedy) {
    return new Flaw(kind, new Place(name, 0, ""), "", why, remedy, Outcome.FILE_REFUSED);
  }
}
