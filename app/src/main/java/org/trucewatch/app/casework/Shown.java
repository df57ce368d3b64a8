package org.trucewatch.app.casework;

import java.util.ArrayList;
import java.util.List;
import org.trucewatch.incidents.Incident;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.View;
import org.trucewatch.output.pages.IncidentPage;
import org.trucewatch.output.words.Picture;
import org.trucewatch.output.words.Visible;

/// An incident that was asked for, with what the journal records about it.
///
/// @param incident the incident
/// @param recorded its changes, oldest first
public record Shown(Incident incident, List<IncidentPage.Recorded> recorded) {
  public Shown {
    recorded = List.copyOf(recorded);
  }

  /// Finds it by its id, by one it had before a merge, or by a claim in it.
  ///
  /// @param view the state of the journal that the picture is of
  /// @throws Problem if there is none, with the reason if its report was withdrawn
  public static Shown find(Journal journal, View view, Picture picture, String words) {
    AsOf asOf = view.asOf();
    Incident incident =
        Lookup.find(picture, words).orElseThrow(() -> gone(journal, asOf, picture, words));
    var recorded = new ArrayList<>(RowHistory.of(journal, asOf, picture.claims(incident.claims())));
    recorded.addAll(Changes.recorded(journal, asOf, incident));
    recorded.removeIf(change -> change.entry() > view.head().size());
    return new Shown(incident, recorded);
  }

  private static Problem gone(Journal journal, AsOf asOf, Picture picture, String words) {
    String claim = words.startsWith("i-") ? words.substring(2) : words;
    return RowHistory.whyGone(journal, asOf, claim)
        .map(why -> new Problem(Exit.UNKNOWN, Visible.of(why)))
        .orElseGet(() -> Lookup.unknown(picture, words));
  }
}
