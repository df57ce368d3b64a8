package org.trucewatch.app.casework;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.incidents.LinkSettings;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.NumberedTraining;
import org.trucewatch.journal.Target;
import org.trucewatch.journal.View;
import org.trucewatch.reports.codebooks.Codebooks;

/// How the claims of a view are linked: with the training run in force in it, or, where there is
/// none, with what is learned from the view itself.
///
/// What a run counted, such as how rare a word is, is counted anew over the claims of its prefix,
/// by the codebooks of the view; its weights are taken as they stand.
public final class TrainedCase {
  private TrainedCase() {}

  /// Links the claims of a view.
  public static Incidents link(View view, Codebooks books) {
    var settings = LinkSettings.with(books.inForce());
    return view.training()
        .map(held ->
            Incidents.link(view.evidence(), settings, held.run(), held.evidence(), words(held)))
        .orElseGet(() -> Incidents.link(view.evidence(), settings));
  }

  /// A run in a few words.
  public static String words(NumberedTraining held) {
    return "training run "
        + held.sequence()
        + " of "
        + LocalDate.ofInstant(held.recorded(), ZoneOffset.UTC)
        + " by "
        + held.author()
        + " on the first "
        + held.run().prefix().size()
        + " entries";
  }

  /// Takes a run back; the one before it, if there is one, is in force again.
  public static Effects undo(
      Journal journal, CaseFile before, NumberedTraining held, Effects.Cause cause) {
    journal.withdraw(
        new Target.OfEntry(held.sequence()), cause.because(), cause.author(), cause.now());
    return Effects.of(journal, before, cause);
  }
}
