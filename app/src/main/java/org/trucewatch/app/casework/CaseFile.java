package org.trucewatch.app.casework;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.nio.file.Path;
import java.util.Optional;
import org.trucewatch.incidents.Lineage;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Head;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.View;
import org.trucewatch.output.words.Picture;
import org.trucewatch.reports.codebooks.Codebooks;

/// A case as of a date: what the journal holds, linked and traced. Computed anew at each call: full
/// recomputation is the definition.
///
/// @param view what the journal holds
/// @param picture what is made of it
public record CaseFile(View view, Picture picture) {

  /// Opens a case, reads it as of a date, and closes it.
  public static CaseFile read(Path path, AsOf asOf, Policy policy) {
    try (Journal journal = Journal.openReadOnly(path)) {
      return of(journal.asOf(asOf), policy);
    }
  }

  /// A view, linked and traced.
  public static CaseFile of(View view, Policy policy) {
    return of(view, policy, CaseBooks.of(view));
  }

  /// The same by other codebooks than those in force.
  public static CaseFile of(View view, Policy policy, Codebooks books) {
    var evidence = view.evidence();
    Policies.check(policy, evidence);
    var codebooks = books.inForce();
    var incidents = TrainedCase.link(view, books);
    var lineage = Lineage.trace(evidence, codebooks);
    return new CaseFile(
        view, new Picture(evidence, incidents, lineage, policy, words(view.asOf())));
  }

  /// The case as it is now. Where only decisions were made and taken back since, what is known of
  /// its pages and of its pairs of claims still holds, and only the grouping is done anew.
  ///
  /// @param journal the journal that this is the whole record of
  public CaseFile latest(Journal journal) {
    return view.redecided(journal)
        .map(this::regrouped)
        .orElseGet(() -> of(journal.asOf(AsOf.NOW), picture.policy()));
  }

  private CaseFile regrouped(View now) {
    var evidence = now.evidence();
    var incidents = picture.incidents().under(evidence.decisions());
    return new CaseFile(
        now,
        new Picture(evidence, incidents, picture.lineage(), picture.policy(), picture.asOfWords()));
  }

  /// The same after entries that change nothing of the picture, such as notes.
  CaseFile at(Head head) {
    return new CaseFile(
        new View(
            view.evidence(), view.documents(), view.settings(), view.acts(), view.asOf(), head),
        picture);
  }

  /// The moment in words.
  public static String words(AsOf asOf) {
    Optional<String> published = asOf.published().map(day -> "as of " + day + " (published)");
    Optional<String> recorded =
        asOf.recorded().map(time -> "as recorded up to " + time.truncatedTo(SECONDS));
    if (published.isEmpty() && recorded.isEmpty()) {
      return "whole record";
    }
    return published
        .map(words -> words + recorded.map(more -> ", " + more).orElse(""))
        .orElseGet(() -> recorded.orElse(""));
  }
}
