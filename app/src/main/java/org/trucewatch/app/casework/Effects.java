package org.trucewatch.app.casework;

import java.time.Instant;
import java.util.List;
import org.trucewatch.app.render.Lines;
import org.trucewatch.incidents.Conflict;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.View;

/// What an analyst's act did to the incidents: found by linking again, recorded, and said.
public final class Effects {
  private Effects() {}

  /// What brought the effects about.
  ///
  /// @param because the reason given
  /// @param author who acted
  /// @param now when
  public record Cause(String because, String author, Instant now) {}

  /// The state after the act.
  ///
  /// @param view what the journal holds
  /// @param incidents its claims, linked
  /// @param clashes the decisions that cannot all be kept now, and could before
  public record After(View view, Incidents incidents, List<Conflict> clashes) {
    public After {
      clashes = List.copyOf(clashes);
    }
  }

  /// Tells them.
  public static After tell(Lines page, Journal journal, CaseFile before, Cause cause) {
    View view = journal.asOf(AsOf.NOW);
    Incidents after = CaseBooks.link(view);
    List<String> changes =
        Changes.between(before.picture().incidents(), after, cause.because())
            .record(journal, cause.author(), cause.now());
    if (changes.isEmpty()) {
      page.text("No incident changed.");
    }
    changes.forEach(page::text);
    for (Conflict conflict : after.conflicts()) {
      page.text("Cannot all be kept: ", conflict.words());
    }
    var known = before.picture().incidents().conflicts();
    return new After(
        view,
        after,
        after.conflicts().stream().filter(conflict -> !known.contains(conflict)).toList());
  }
}
