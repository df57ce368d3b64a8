package org.trucewatch.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trucewatch.app.render.Lines;
import org.trucewatch.app.render.Phrases;
import org.trucewatch.claims.Item;
import org.trucewatch.journal.Import;
import org.trucewatch.journal.Imported;
import org.trucewatch.journal.Journal;
import org.trucewatch.reports.Reports;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Sink;
import org.trucewatch.reports.table.Tally;

/// One file or folder taken into a case, all or nothing.
///
/// @param name the file's name
/// @param tally what the reader found
/// @param imported what the journal did with it
/// @param listsFlaws whether a list of flaws was kept with it and is counted among the items
record FileImport(String name, Tally tally, Imported imported, boolean listsFlaws) {

  /// Reads a file or folder into the journal.
  ///
  /// @param held names of the documents that the case holds
  static FileImport run(
      Journal journal,
      Path path,
      ReadSettings settings,
      Set<String> held,
      String author,
      Session session) {
    requireReadable(path);
    String name =
        Optional.ofNullable(path.toAbsolutePath().normalize().getFileName())
            .map(Path::toString)
            .orElse("files");
    var flaws = new ArrayList<Flaw>();
    var bar = new ProgressBar(session.err(), session.progress());
    try (Import work = journal.startImport(author, session.now())) {
      Tally tally = Reports.read(path, settings, new Taker(work, flaws, bar));
      boolean listsFlaws = !flaws.isEmpty() || held.contains(FlawDocument.name(name));
      if (listsFlaws) {
        work.accept(FlawDocument.of(name, flaws, tally.flawCount() - flaws.size()));
      }
      return new FileImport(name, tally, work.commit(), listsFlaws);
    } catch (IOException problem) {
      throw new Problem(
          Exit.ENVIRONMENT,
          "could not read "
              + path
              + " ("
              + DiskProblem.words(problem)
              + "). Nothing of it was added. Check that the file is whole and that you may read"
              + " it.",
          problem);
    } finally {
      bar.done();
    }
  }

  private static void requireReadable(Path path) {
    if (!Files.exists(path)) {
      throw new Problem(
          Exit.ENVIRONMENT, "there is no file or folder " + path + ". Check the name.");
    }
  }

  private record Taker(Import work, List<Flaw> flaws, ProgressBar bar) implements Sink {
    @Override
    public void item(Item item) {
      work.accept(item);
    }

    @Override
    public void flaw(Flaw flaw) {
      if (flaws.size() < FlawDocument.MOST_KEPT) {
        flaws.add(flaw);
      }
    }

    @Override
    public void progress(Progress progress) {
      bar.at(progress);
    }
  }

  /// Rows that are not in, and files that were refused whole.
  long refused() {
    long files =
        Stream.of(
                Flaw.Kind.UNKNOWN_FORMAT,
                Flaw.Kind.COMPRESSED_FILE,
                Flaw.Kind.BINARY_FILE,
                Flaw.Kind.EMPTY_FILE,
                Flaw.Kind.WRONG_ENCODING)
            .filter(kind -> tally.rows().accepted() == 0 || kind != Flaw.Kind.WRONG_ENCODING)
            .mapToLong(tally::flawCount)
            .sum();
    return tally.rows().refused() + files;
  }

  /// The account, which adds up twice: once over rows, once over the items that rows gave.
  void account(Lines page) {
    var rows = tally.rows();
    page.text(
        name + ": ",
        Phrases.plural(Math.toIntExact(rows.read()), "row")
            + " read = "
            + rows.accepted()
            + " accepted + "
            + rows.refused()
            + " refused + "
            + rows.skipped()
            + " without a record.");
    page.text(
        "  ",
        Phrases.plural(Math.toIntExact(imported.offered()), "item")
            + " found = "
            + imported.added()
            + " added + "
            + imported.revised()
            + " revised + "
            + imported.alreadyHeld()
            + " already held"
            + (listsFlaws ? " (the list of flaws is one of them)." : "."));
    if (tally.flawCount() > 0) {
      page.text("  ", Phrases.plural(Math.toIntExact(tally.flawCount()), "flaw") + ":");
      for (Map.Entry<Flaw.Kind, Long> kind : tally.flaws().entrySet()) {
        page.text("    ", kind.getValue() + " " + kind.getKey().words());
      }
    }
  }
}
