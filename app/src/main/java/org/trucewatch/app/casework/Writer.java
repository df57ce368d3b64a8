package org.trucewatch.app.casework;

import java.util.Optional;
import org.trucewatch.journal.Journal;

/// What somebody who writes to a case has.
public final class Writer {
  private final Journal journal;
  private final CaseFile before;
  private Optional<CaseFile> after = Optional.empty();

  /// @param journal open to write
  /// @param before the case as it stands
  public Writer(Journal journal, CaseFile before) {
    this.journal = journal;
    this.before = before;
  }

  /// The journal, open to write.
  public Journal journal() {
    return journal;
  }

  /// The case before anything is written.
  public CaseFile before() {
    return before;
  }

  /// Says what the case is after the work, if that is known.
  public void becomes(CaseFile file) {
    after = Optional.of(file);
  }

  Optional<CaseFile> after() {
    return after;
  }
}
