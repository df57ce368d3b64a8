package org.trucewatch.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.app.render.Lines;
import org.trucewatch.app.render.Phrases;
import org.trucewatch.claims.Item;
import org.trucewatch.journal.Import;
import org.trucewatch.journal.Imported;
import org.trucewatch.journal.Journal;
import org.trucewatch.reports.Reports;
import org.trucewatch.reports.mapped.Mapping;
import org.trucewatch.reports.mapped.MappingMistakes;
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
/// @param filesRefused files that were refused, whole or from some line on
record FileImport(
    String name, Tally tally, Imported imported, boolean listsFlaws, long filesRefused) {

  /// How files are read.
  ///
  /// @param settings what the files do not say themselves
  /// @param mapping the mapping to read them with, if the user gives one
  record How(ReadSettings settings, Optional<Mapping> mapping) {
    static final How USUAL = new How(ReadSettings.DEFAULT, Optional.empty());

    private Tally read(Path path, Sink sink) throws IOException {
      if (mapping.isEmpty()) {
        return Reports.read(path, settings, sink);
      }
      try {
        return Reports.read(path, mapping.get(), settings, sink);
      } catch (MappingMistakes mistakes) {
        throw MappingFile.problem(mistakes);
      }
    }
  }

  /// Reads a file or folder into the journal.
  ///
  /// @param how how it is read
  /// @param held names of the documents that the case holds
  static FileImport run(
      Journal journal, Path path, How how, Set<String> held, String author, Session session) {
    requireReadable(path);
    String name =
        Optional.ofNullable(path.toAbsolutePath().normalize().getFileName())
            .map(Path::toString)
            .orElse("files");
    var flaws = new ArrayList<Flaw>();
    var bar = new ProgressBar(session.err(), session.progress());
    try (Import work = journal.startImport(author, session.now())) {
      var taker = new Taker(work, flaws, bar);
      Tally tally = how.read(path, taker);
      boolean listsFlaws = !flaws.isEmpty() || held.contains(FlawDocument.name(name));
      if (listsFlaws) {
        work.accept(FlawDocument.of(name, flaws, tally.flawCount() - flaws.size()));
      }
      return new FileImport(name, tally, work.commit(), listsFlaws, taker.filesRefused);
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

  private static final class Taker implements Sink {
    private final Import work;
    private final List<Flaw> flaws;
    private final ProgressBar bar;
    private long filesRefused;

    Taker(Import work, List<Flaw> flaws, ProgressBar bar) {
      this.work = work;
      this.flaws = flaws;
      this.bar = bar;
    }

    @Override
    public void item(Item item) {
      work.accept(item);
    }

    @Override
    public void flaw(Flaw flaw) {
      filesRefused += flaw.outcome() == Flaw.Outcome.FILE_REFUSED ? 1 : 0;
      if (flaws.size() < FlawDocument.MOST_KEPT) {
        flaws.add(flaw);
      }
    }

    @Override
    public void progress(Progress progress) {
      bar.at(progress);
    }
  }

  /// Rows that are not in, and files that were refused, whole or from some line on.
  long refused() {
    return tally.rows().refused() + filesRefused;
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
