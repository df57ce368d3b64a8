package org.trucewatch.claims;

import java.time.LocalDate;

/// When a report was published, and how that is known.
///
/// @param published the day of publication
/// @param basis how the day is known
public record Publication(LocalDate published, Basis basis) {

  /// How a day of publication is known. Check it before an as-of test: inferred days are estimates.
  public enum Basis {
    /// Shown with the page.
    PAGE,
    /// In the text.
    TEXT,
    /// In the address.
    ADDRESS,
    /// Given by the data set for the record or the article it cites.
    RECORD,
    /// Not before the event: an estimate.
    INFERRED
  }
}
