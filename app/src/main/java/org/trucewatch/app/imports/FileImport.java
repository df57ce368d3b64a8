package org.trucewatch.app.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trucewatch.app.casework.DiskProblem;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.FlawDocument;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.render.Lines;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.ReportId;
import org.trucewatch.journal.Import;
import org.trucewatch.journal.Imported;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.View;
import org.trucewatch.output.words.Phrases;
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
/// @param rows what became of its rows
/// @param done what the journal did with it
public record FileImport(String name, Tally tally, RowAccount rows, Done done) {

  /// What the journal did with a file.
  ///
  /// @param imported what became of its items
  /// @param listsFlaws whether a list of flaws was kept with it and is counted among the items
  /// @param release what a complete release took away and brought back
  /// @param preview the case as it would be; only if nothing was to be kept
  public record Done(
      Imported imported, boolean listsFlaws, Release.Effect release, Optional<View> preview) {}

  /// Most rows or files that are named in one sentence.
  private static final int MOST_NAMED = 10;

  /// How files are read.
  ///
  /// @param settings what the files do not say themselves
  /// @param mapping the mapping to read them with, if the user gives one
  public record How(ReadSettings settings, Optional<Mapping> mapping) {
    public static final How USUAL = new How(ReadSettings.DEFAULT, Optional.empty());

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

  /// What the user asks of an import.
  ///
  /// @param how how the file is read
  /// @param complete the file is all of its data set, as published on this day
  /// @param evenSo withdraw also where a refused row may be the one that seems to have vanished
  /// @param keeps whether the result is kept, or only told
  public record Wish(How how, Optional<LocalDate> complete, boolean evenSo, boolean keeps) {
    /// Read and keep, nothing more.
    public static final Wish USUAL = new Wish(How.USUAL, Optional.empty(), false, true);
  }

  /// What the case holds before an import.
  ///
  /// @param view the case as of now
  /// @param documents names of the documents that it holds
  public record Before(View view, Set<String> documents) {
    public static Before of(View view) {
      return new Before(
          view,
          view.documents().stream()
              .map(Document::name)
              .collect(Collectors.toCollection(HashSet::new)));
    }
  }

  /// Who imports, when, and who hears of it.
  ///
  /// @param author in whose name
  /// @param now the time
  /// @param follower hears how far it is, what is taken and what is wrong
  public record By(String author, Instant now, Follower follower) {}

  /// Hears of an import while it runs.
  public interface Follower {
    /// How far the reading is.
    void progress(Sink.Progress progress);

    /// A flaw that was found.
    default void flaw(Flaw flaw) {}

    /// An item that was taken.
    default void item(Item item) {}
  }

  /// Reads a file or folder into the journal.
  ///
  /// @throws Problem if it cannot be read, or a mapping does not fit; nothing is added then
  public static FileImport run(Journal journal, Path path, Wish wish, Before before, By by) {
    requireReadable(path);
    String name =
        Optional.ofNullable(path.toAbsolutePath().normalize().getFileName())
            .map(Path::toString)
            .orElse("files");
    try (Import work = journal.startImport(by.author(), by.now())) {
      var release = new Release(wish, journal.withdrawalsInForce());
      var rows = new RowAccount(before.view().evidence().sources().values());
      var held =
          new HeldRows(
              journal, before.view(), release.withdrawnBefore(), wish.how().settings().published());
      var taker = new Taker(work, rows, release, held, by.follower());
      Tally tally = wish.how().read(path, taker);
      boolean listsFlaws =
          !taker.flaws.isEmpty() || before.documents().contains(FlawDocument.name(name));
      if (listsFlaws) {
        work.accept(FlawDocument.of(name, taker.flaws, tally.flawCount() - taker.flaws.size()));
      }
      var effect = release.apply(before.view(), work, name);
      Optional<View> preview = wish.keeps() ? Optional.empty() : Optional.of(work.preview());
      Imported imported = wish.keeps() ? work.commit() : work.counts();
      var done = new Done(imported, listsFlaws, effect, preview);
      return new FileImport(name, tally, taker.rows, done);
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
    }
  }

  private static void requireReadable(Path path) {
    if (!Files.exists(path)) {
      throw new Problem(
          Exit.ENVIRONMENT, "there is no file or folder " + path + ". Check the name.");
    }
  }

  /// Hands what is read to the journal and keeps the account.
  private static final class Taker implements Sink {
    private final Import work;
    private final RowAccount rows;
    private final Release release;
    private final HeldRows held;
    private final Follower follower;
    private final List<Flaw> flaws = new ArrayList<>();

    Taker(Import work, RowAccount rows, Release release, HeldRows held, Follower follower) {
      this.work = work;
      this.rows = rows;
      this.release = release;
      this.held = held;
      this.follower = follower;
    }

    @Override
    public void item(Item item) {
      rows.item(item, work.accept(held.asHeld(item)));
      release.item(item);
      follower.item(item);
    }

    @Override
    public void table(String name) {
      rows.table(name);
    }

    @Override
    public void refused(ReportId report) {
      release.refused(report);
    }

    @Override
    public void row(RowEnd end) {
      rows.row(end);
      if (end == RowEnd.REFUSED) {
        release.refusedRow();
      }
    }

    @Override
    public void flaw(Flaw flaw) {
      rows.flaw(flaw);
      release.flaw(flaw);
      follower.flaw(flaw);
      if (flaws.size() < FlawDocument.MOST_KEPT) {
        flaws.add(flaw);
      }
    }

    @Override
    public void progress(Progress progress) {
      follower.progress(progress);
    }
  }

  /// Rows that are not in, and files that were refused, whole or from some line on.
  public long refused() {
    return rows.refused() + rows.filesRefused();
  }

  /// The account, which adds up twice: once over rows, once over the items that rows gave.
  public void account(Lines page) {
    rows.tell(page, name);
    page.text(
        "  ",
        Phrases.plural(Math.toIntExact(done.imported().offered()), "item")
            + " found = "
            + done.imported().added()
            + " added + "
            + done.imported().revised()
            + " revised + "
            + done.imported().alreadyHeld()
            + " already held"
            + kept()
            + ".");
    vanished(page);
    if (!done.release().doubt().isEmpty()) {
      page.text("  ", done.release().doubt());
    }
    leftAlone(page);
    if (tally.flawCount() > 0) {
      page.text("  ", Phrases.plural(Math.toIntExact(tally.flawCount()), "flaw") + ":");
      for (Map.Entry<Flaw.Kind, Long> kind : tally.flaws().entrySet()) {
        page.text("    ", kind.getValue() + " " + kind.getKey().words());
      }
    }
  }

  /// What incidents would become, if this was a try.
  public Optional<View> preview() {
    return done.preview();
  }

  /// Whether anything was written, or would be.
  public boolean writes() {
    var release = done.release();
    return done.imported().added() + done.imported().revised() > 0
        || !release.vanished().isEmpty()
        || !release.restored().isEmpty();
  }

  private void leftAlone(Lines page) {
    List<String> names = tally.leftAlone();
    long folders = names.stream().filter(name -> name.endsWith("/")).count();
    int files = Math.toIntExact(names.size() - folders);
    if (names.isEmpty()) {
      return;
    }
    String what =
        (files == 0
                ? ""
                : Phrases.plural(files, "file")
                    + (files == 1 ? " that is no table" : " that are no tables"))
            + (files == 0 || folders == 0 ? "" : " and ")
            + (folders == 0 ? "" : Phrases.plural(Math.toIntExact(folders), "folder"));
    page.text(
        "  ",
        what + (names.size() == 1 ? " was" : " were") + " left alone: " + few(names.stream()));
  }

  /// Which of the items are lists that the case keeps for itself.
  private String kept() {
    String releases = done.release().isListed() ? "the list of releases" : "";
    String flaws = done.listsFlaws() ? "the list of flaws" : "";
    String both = flaws + (flaws.isEmpty() || releases.isEmpty() ? "" : " and ") + releases;
    return both.isEmpty() ? "" : " (" + both + " among them)";
  }

  private void vanished(Lines page) {
    if (!done.release().vanished().isEmpty()) {
      page.text(
          "  ",
          Phrases.plural(done.release().vanished().size(), "row")
              + " held before and not in this release: withdrawn, "
              + few(done.release().vanished().stream().map(ReportId::value)));
    }
    if (!done.release().restored().isEmpty()) {
      page.text(
          "  ",
          Phrases.plural(done.release().restored().size(), "row")
              + " withdrawn before and back in this release: restored, "
              + few(done.release().restored().stream().map(ReportId::value)));
    }
  }

  private static String few(Stream<String> names) {
    List<String> some = names.limit(MOST_NAMED + 1L).toList();
    return some.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
        + (some.size() > MOST_NAMED ? ", ..." : ".");
  }
}
