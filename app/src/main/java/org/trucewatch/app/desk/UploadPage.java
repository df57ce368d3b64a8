package org.trucewatch.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Sink;

/// A file that was sent to be imported, and how far that is.
///
/// @param upload its id
/// @param name its name
/// @param state previewed, running, done or failed
/// @param rows rows read so far
/// @param bytesRead bytes read so far
/// @param bytesTotal bytes in all
/// @param taken items handed to the case so far: sources, reports, claims, statements
/// @param flaws the first of its flaws
/// @param flawCount how many flaws there are
/// @param account what became of every row and item, in sentences
/// @param problem why it was not taken in, or cannot be read as it stands
/// @param preview what it would do
record UploadPage(
    String upload,
    String name,
    String state,
    long rows,
    long bytesRead,
    long bytesTotal,
    long taken,
    List<FlawLine> flaws,
    long flawCount,
    String account,
    Optional<ProblemDocument> problem,
    Optional<Preview> preview) {
  static final String PREVIEWED = "previewed";
  static final String RUNNING = "running";

  /// Most flaws that are shown here; the case keeps more.
  private static final int MOST_FLAWS = 200;

  UploadPage {
    flaws = List.copyOf(flaws);
  }

  /// What a file would do, before anything is written.
  ///
  /// @param reader as what it is read
  /// @param mapping the mapping it is read with, or a proposal; null for a format that is known
  /// @param questions what the proposal leaves open
  /// @param sample the first claims and statements, in words
  /// @param effects what incidents would become
  record Preview(
      String reader,
      Optional<String> mapping,
      List<String> questions,
      List<String> sample,
      List<String> effects) {
    Preview {
      questions = List.copyOf(questions);
      sample = List.copyOf(sample);
      effects = List.copyOf(effects);
    }
  }

  /// One that has only come.
  static UploadPage of(String upload, String name) {
    return new UploadPage(
        upload, name, PREVIEWED, 0, 0, 0, 0, List.of(), 0, "", Optional.empty(), Optional.empty());
  }

  private UploadPage in(String other, Optional<ProblemDocument> why) {
    return new UploadPage(
        upload,
        name,
        other,
        rows,
        bytesRead,
        bytesTotal,
        taken,
        flaws,
        flawCount,
        account,
        why,
        preview);
  }

  /// The same while it is imported: reading begins anew.
  UploadPage running() {
    return new UploadPage(
        upload, name, RUNNING, 0, 0, bytesTotal, 0, List.of(), 0, "", Optional.empty(), preview);
  }

  /// The same as it has been read in part.
  UploadPage at(Sink.Progress progress, long items) {
    return new UploadPage(
        upload,
        name,
        state,
        progress.rows(),
        progress.bytesRead(),
        progress.bytesTotal(),
        items,
        flaws,
        flawCount,
        account,
        problem,
        preview);
  }

  UploadPage with(Flaw flaw) {
    List<FlawLine> more = flaws;
    if (flaws.size() < MOST_FLAWS) {
      more = new ArrayList<>(flaws);
      more.add(FlawLine.of(flaw));
    }
    return new UploadPage(
        upload,
        name,
        state,
        rows,
        bytesRead,
        bytesTotal,
        taken,
        more,
        flawCount + 1,
        account,
        problem,
        preview);
  }

  UploadPage previewed(Preview would, String words) {
    return new UploadPage(
        upload,
        name,
        PREVIEWED,
        rows,
        bytesRead,
        bytesTotal,
        taken,
        flaws,
        flawCount,
        words,
        Optional.empty(),
        Optional.of(would));
  }

  /// The same with a mapping to answer, before it has been tried.
  UploadPage proposing(String mapping, List<String> questions) {
    return new UploadPage(
        upload,
        name,
        state,
        rows,
        bytesRead,
        bytesTotal,
        taken,
        flaws,
        flawCount,
        account,
        problem,
        Optional.of(
            new Preview(
                "a table, by the mapping below",
                Optional.of(mapping),
                questions,
                List.of(),
                List.of())));
  }

  /// The same where it cannot be read as it stands.
  UploadPage stuck(ProblemDocument why) {
    return in(PREVIEWED, Optional.of(why));
  }

  UploadPage done(String words) {
    return new UploadPage(
        upload,
        name,
        "done",
        rows,
        bytesRead,
        bytesTotal,
        taken,
        flaws,
        flawCount,
        words,
        Optional.empty(),
        preview);
  }

  UploadPage failed(ProblemDocument why) {
    return in("failed", Optional.of(why));
  }
}
