package org.trucewatch.app.casework;

import java.time.Instant;
import java.util.List;
import org.trucewatch.incidents.Conflict;
import org.trucewatch.journal.Journal;

/// What an analyst's act did to the incidents: found by linking again, and recorded.
///
/// @param after the case after the act
/// @param changes what became of incidents, in sentences
/// @param clashes the decisions that cannot all be kept now, and could before
public record Effects(CaseFile after, List<String> changes, List<Conflict> clashes) {
  public Effects {
    changes = List.copyOf(changes);
    clashes = List.copyOf(clashes);
  }

  /// What brought the effects about.
  ///
  /// @param because the reason given
  /// @param author who acted
  /// @param now when
  public record Cause(String because, String author, Instant now) {}

  /// Finds and records them.
  public static Effects of(Journal journal, CaseFile before, Cause cause) {
    CaseFile after = before.latest(journal);
    List<String> changes =
        Changes.between(before.picture().incidents(), after.picture().incidents(), cause.because())
            .record(journal, cause.author(), cause.now());
    var known = before.picture().incidents().conflicts();
    return new Effects(
        after,
        changes,
        conflicts(after).stream().filter(conflict -> !known.contains(conflict)).toList());
  }

  /// All decisions that cannot all be kept now.
  public List<Conflict> conflicts() {
    return conflicts(after);
  }

  private static List<Conflict> conflicts(CaseFile file) {
    return file.picture().incidents().conflicts();
  }
}
