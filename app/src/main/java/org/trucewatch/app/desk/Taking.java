package org.trucewatch.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.Changes;
import org.trucewatch.app.casework.Days;
import org.trucewatch.app.casework.IncidentEffects;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.casework.Writer;
import org.trucewatch.app.imports.FileImport;
import org.trucewatch.app.imports.MappingFile;
import org.trucewatch.app.imports.Told;
import org.trucewatch.app.render.Lines;
import org.trucewatch.app.render.Screen;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Statement;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.JournalException;
import org.trucewatch.journal.View;
import org.trucewatch.output.words.ClaimWords;
import org.trucewatch.reports.Reports;
import org.trucewatch.reports.mapped.Proposal;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Sink;

/// Takes one file that was sent into the case: first as a try, then for good.
final class Taking {
  private static final int SAMPLE = 10;
  private static final int MOST_EFFECTS = 20;

  private final DeskCase desk;
  private final Upload upload;

  Taking(DeskCase desk, Upload upload) {
    this.desk = desk;
    this.upload = upload;
  }

  /// As what a file is read, and what is open.
  private record Reading(
      String reader, Optional<String> mapping, List<String> questions, FileImport.How how) {
    UploadPage.Preview preview(List<String> sample, List<String> effects) {
      return new UploadPage.Preview(reader, mapping, questions, sample, effects);
    }
  }

  /// Finds out what the file would do. What is wrong with it or its mapping is kept with it.
  void look(ImportRoutes.LookWish wish) {
    upload.change(page -> UploadPage.of(page.upload(), page.name()));
    try {
      Reading reading = reading(wish);
      upload.remember(reading.how());
      desk.held()
          .write(writer -> {
            tryOut(writer, reading);
            return true;
          });
    } catch (Problem problem) {
      upload.change(page -> page.stuck(ProblemDocument.of(problem)));
    }
  }

  private void tryOut(Writer writer, Reading reading) {
    View before = writer.before().view();
    var following = new Following(upload);
    var wish = new FileImport.Wish(reading.how(), Optional.empty(), false, false);
    FileImport done = run(writer, wish, desk.settings().author(), following);
    View after = done.preview().orElse(before);
    List<String> sample = following.sample.stream().map(item -> words(after, item)).toList();
    upload.change(page ->
        page.previewed(reading.preview(sample, effects(writer.before(), done)), account(done)));
  }

  private static List<String> effects(CaseFile before, FileImport done) {
    if (done.preview().isEmpty() || !done.writes()) {
      return List.of();
    }
    View after = done.preview().get();
    List<String> all =
        IncidentEffects.of(
                before.view().evidence(),
                linked(before),
                after.evidence(),
                CaseFile.of(after, before.picture().policy()).picture().incidents())
            .words();
    return all.stream().limit(MOST_EFFECTS).toList();
  }

  private static Optional<Incidents> linked(CaseFile file) {
    return file.view().evidence().claims().isEmpty()
        ? Optional.empty()
        : Optional.of(file.picture().incidents());
  }

  /// Takes the file in. What comes of it is kept with it, whoever watches.
  void commit(String author) {
    try {
      desk.held()
          .write(writer -> {
            keep(writer, author);
            return true;
          });
    } catch (Problem problem) {
      upload.change(page -> page.failed(ProblemDocument.of(problem)));
    } catch (JournalException problem) {
      upload.change(page -> page.failed(ProblemDocument.of(problem)));
    } catch (RuntimeException problem) {
      upload.change(page ->
          page.failed(ProblemDocument.of(500, "This is a fault in Trucewatch, not in your file.")));
      throw problem;
    }
  }

  private void keep(Writer writer, String author) {
    var wish = new FileImport.Wish(upload.how(), Optional.empty(), false, true);
    var following = new Following(upload);
    FileImport done = run(writer, wish, author, following);
    if (done.writes()) {
      CaseFile before = writer.before();
      CaseFile after = CaseFile.of(writer.journal().asOf(AsOf.NOW), before.picture().policy());
      linked(before)
          .ifPresent(incidents ->
              Changes.between(incidents, after.picture().incidents(), "added " + done.name())
                  .record(writer.journal(), author, Instant.now()));
      writer.becomes(after);
    }
    upload.change(page -> page.done(account(done)));
  }

  private FileImport run(Writer writer, FileImport.Wish wish, String author, Following following) {
    return FileImport.run(
        writer.journal(),
        upload.file(),
        wish,
        FileImport.Before.of(writer.before().view()),
        new FileImport.By(author, Instant.now(), following));
  }

  /// As the user says, or else as the file shows; for a table of no known format by a proposal.
  private Reading reading(ImportRoutes.LookWish wish) {
    var told =
        new Told(
            wish.published().map(day -> Days.day(day, "published")),
            wish.source(),
            wish.dateOrder());
    if (wish.mapping().isPresent()) {
      upload.change(page -> page.proposing(wish.mapping().get(), List.of()));
      return mapped(told, wish.mapping().get(), List.of());
    }
    try {
      Path file = upload.file();
      var known = Reports.recognise(file);
      if (known.isPresent()) {
        return new Reading(
            known.get().words(),
            Optional.empty(),
            List.of(),
            new FileImport.How(told.settings(), Optional.empty()));
      }
      List<Proposal> proposals = Reports.propose(file, _ -> {});
      if (proposals.isEmpty()) {
        return new Reading(
            "a file without a table",
            Optional.empty(),
            List.of(),
            new FileImport.How(told.settings(), Optional.empty()));
      }
      Proposal proposal = proposals.getFirst();
      upload.change(page -> page.proposing(proposal.text(), proposal.questions()));
      return mapped(told, proposal.text(), proposal.questions());
    } catch (IOException problem) {
      throw new UncheckedIOException("A file that was sent cannot be read.", problem);
    }
  }

  private static Reading mapped(Told told, String mapping, List<String> questions) {
    return new Reading(
        "a table, by the mapping below",
        Optional.of(mapping),
        questions,
        new FileImport.How(
            told.settings(), Optional.of(MappingFile.parse("mapping.yaml", mapping))));
  }

  private static String account(FileImport done) {
    var page = new Lines(new Screen(200, false, true));
    done.account(page);
    return page.toString().strip();
  }

  private static String words(View view, Item item) {
    return switch (item) {
      case Claim claim -> claim.id() + ": " + ClaimWords.told(view.evidence(), claim);
      case Statement statement -> statement.id() + ": " + statement.position().summary();
      default -> throw new IllegalArgumentException("Samples are claims and statements.");
    };
  }

  /// Tells the upload how far it is.
  private static final class Following implements FileImport.Follower {
    private final Upload upload;
    private final List<Item> sample = new ArrayList<>();
    private long items;

    Following(Upload upload) {
      this.upload = upload;
    }

    @Override
    public void progress(Sink.Progress progress) {
      upload.change(page -> page.at(progress, items));
    }

    @Override
    public void flaw(Flaw flaw) {
      upload.change(page -> page.with(flaw));
    }

    @Override
    public void item(Item item) {
      items++;
      boolean shown = item instanceof Claim || item instanceof Statement;
      if (shown && sample.size() < SAMPLE) {
        sample.add(item);
      }
    }
  }
}
