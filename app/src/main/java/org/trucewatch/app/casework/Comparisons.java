package org.trucewatch.app.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Entry;
import org.trucewatch.output.pages.ChangesPage;
import org.trucewatch.output.pages.ChangesPages;

/// A case beside itself at another moment.
public final class Comparisons {
  private Comparisons() {}

  /// What changed from the end of one day to the end of another.
  ///
  /// @param isRecorded whether by the clock of what this case held, instead of that of publication
  /// @throws Problem if the later day comes first
  public static ChangesPage of(
      HeldCase held, LocalDate since, LocalDate until, boolean isRecorded) {
    if (until.isBefore(since)) {
      throw new Problem(
          Exit.USAGE, "the later day, " + until + ", is before the earlier, " + since + ".");
    }
    ChangesPages.Side before = side(held, since, isRecorded);
    ChangesPages.Side after = side(held, until, isRecorded);
    return held.read(journal ->
        ChangesPages.of(before, after, (kind, id) -> journal.find(kind, id).map(Entry::sequence)));
  }

  private static ChangesPages.Side side(HeldCase held, LocalDate day, boolean isRecorded) {
    AsOf asOf =
        isRecorded ? AsOf.recorded(Days.time(day.toString(), "recorded")) : AsOf.published(day);
    HeldPicture picture = held.at(new Moment(asOf, Policy.standard(), Optional.empty()));
    return new ChangesPages.Side(
        day.toString(), picture.picture(), picture.rows(), picture.file().view().decisions());
  }
}
