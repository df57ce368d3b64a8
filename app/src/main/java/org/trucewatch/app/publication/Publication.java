package org.trucewatch.app.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.trucewatch.app.casework.CasePages;
import org.trucewatch.app.casework.Documents;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Exporting;
import org.trucewatch.app.casework.HeldCase;
import org.trucewatch.app.casework.HeldPicture;
import org.trucewatch.app.casework.Moment.Pin;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.desk.Answers;
import org.trucewatch.app.desk.DeskSettings;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;
import org.trucewatch.journal.Head;
import org.trucewatch.journal.Journal;
import org.trucewatch.output.Exports;
import org.trucewatch.output.Form;
import org.trucewatch.output.tables.Edition;

/// The door: writes a case, as of a moment, as a folder that opens without a server. One document
/// is made at a time, so that memory is bound by the case and not by its pages.
public final class Publication {
  private static final String API = "/api/v1/";
  private static final String BY_ID = "/{id}";
  private static final String MOST_LINES = "100000";
  private static final List<String> WHOLE = List.of("case", "overview", "network");
  private static final List<String> LISTS = List.of("reports", "sources", "statements");

  private final HeldCase held;
  private final Wish wish;
  private final Pin state;
  private final Answers answers;
  private final HeldPicture picture;
  private final Map<String, String> query;
  private int leftOut;

  private Publication(HeldCase held, Wish wish, Pin state) {
    this.held = held;
    this.wish = wish;
    this.state = state;
    this.query = wish.query(state);
    this.picture = held.at(wish.moment(state));
    this.answers =
        new Answers(
            held,
            new DeskSettings(
                held.path(),
                wish.title(),
                new DeskSettings.Address("", 0),
                Optional.empty(),
                "",
                true,
                Optional.empty()));
  }

  /// What was written.
  ///
  /// @param files how many files
  /// @param incidents how many incidents
  /// @param leftOut how many pages have an id that is too long for the name of a file
  /// @param asOfWords the moment in words
  /// @param pin the state of the journal, as it is cited
  public record Written(int files, int incidents, int leftOut, String asOfWords, String pin) {}

  /// Writes a publication.
  ///
  /// @param target the folder: free, empty, or an earlier publication, which gives way
  /// @throws Problem if the case is damaged or the folder holds anything else
  /// @throws IOException if it cannot be written; then what was there is there still
  public static Written write(Path casePath, Path target, Wish wish) throws IOException {
    requireSound(casePath);
    try (HeldCase held = HeldCase.openWithheld(casePath)) {
      Pin state = wish.pin().orElseGet(() -> present(held));
      var publication = new Publication(held, wish, state);
      var files = new int[1];
      Place.fill(target, folder -> files[0] = publication.into(folder));
      return new Written(
          files[0],
          publication.picture.rows().size(),
          publication.leftOut,
          publication.picture.picture().asOfWords(),
          state.size() + ":" + state.root());
    } catch (UncheckedIOException problem) {
      throw new IOException(problem.getMessage(), problem);
    }
  }

  private static Pin present(HeldCase held) {
    Head head = held.head();
    return new Pin(head.size(), head.root());
  }

  private static void requireSound(Path casePath) {
    if (!Journal.verify(casePath).isClean()) {
      throw new Problem(
          Exit.DAMAGED,
          "the case is damaged and is not published: `trucewatch verify` says what is wrong where."
              + " Nothing was written.");
    }
  }

  private int into(Path folder) throws IOException {
    Pages.write(folder);
    documents(folder.resolve("data"));
    Edition edition = held.read(journal -> Exporting.edition(picture.file(), journal));
    Path files = Files.createDirectory(folder.resolve("files"));
    picture.alone(() -> files(files, edition));
    held.read(journal -> leaves(folder, journal));
    new Papers(wish, edition, CasePages.standpoint(picture, wish.title())).write(folder);
    return Sums.write(folder) + 1;
  }

  private void documents(Path data) throws IOException {
    for (String name : WHOLE) {
      ScriptedDocument.write(data, answers.json(API + name, Map.of(), query), name);
    }
    Map<String, String> all = with(query, "limit", MOST_LINES);
    for (String name : LISTS) {
      byte[] json = answers.json(API + "lines/" + name, Map.of(), all);
      ScriptedDocument.write(data, json, "lines", name);
    }
    var evidence = picture.picture().evidence();
    each(data, "incidents", picture.rows().stream().map(row -> row.incident().id().toString()));
    each(data, "reports", evidence.reports().keySet().stream().map(ReportId::value));
    each(data, "sources", evidence.sources().keySet().stream().map(SourceId::value));
    JournalPart part = held.read(journal -> JournalPart.of(journal, state, evidence));
    ScriptedDocument.write(data, Documents.bytes(part), "journal");
    ScriptedDocument.write(
        data, answers.json("/map/world.json", Map.of(), Map.of()), "map", "world");
  }

  private void each(Path data, String kind, Stream<String> ids) throws IOException {
    for (String id : ids.toList()) {
      if (ScriptedDocument.fits(id)) {
        byte[] json = answers.json(API + kind + BY_ID, Map.of("id", id), query);
        ScriptedDocument.write(data, json, kind, id);
      } else {
        leftOut++;
      }
    }
  }

  private static Map<String, String> with(Map<String, String> words, String name, String value) {
    var more = new TreeMap<>(words);
    more.put(name, value);
    return more;
  }

  private static boolean files(Path folder, Edition edition) {
    try {
      Exports.write(Form.CSV, folder.resolve("csv"), edition);
      Exports.write(Form.GEOJSON, folder.resolve("incidents.geojson"), edition);
      Exports.write(Form.XLSX, folder.resolve("record.xlsx"), edition);
      return true;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private boolean leaves(Path folder, Journal journal) {
    try {
      JournalPart.leaves(folder, journal, state);
      return true;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
