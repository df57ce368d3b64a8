package org.trucewatch.app.command;

import java.time.Instant;
import java.util.List;
import org.trucewatch.app.render.Lines;
import org.trucewatch.incidents.Conflict;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Journal;

/// What an analyst's act did to the incidents: found by linking again, recorded, and said.
final class Effects {
  private Effects() {}

  /// What brought the effects about.
  ///
  /// @param because the reason given
  /// @param author who acted
  /// @param now when
  record Cause(String because, String author, Instant now) {}

  /// Tells them.
  ///
  /// @return the decisions that cannot all be kept now, and could before
  static List<Conflict> tell(Lines page, Journal journal, CaseFile before, Cause cause) {
    var after = CaseBooks.link(journal.asOf(AsOf.NOW));
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
    return after.conflicts().stream().filter(conflict -> !known.contains(conflict)).toList();
  }
}
