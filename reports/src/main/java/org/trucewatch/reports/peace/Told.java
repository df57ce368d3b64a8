package org.trucewatch.reports.peace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a row tells about days.
///
/// @param day when what it records took place
/// @param latest the last day of all that it tells of, such as a later end: the row cannot have
///   been published before
record Told(Days day, LocalDate latest) {
  static Told of(Days day, List<Optional<Days>> others) {
    LocalDate latest = day.last();
    for (Optional<Days> other : others) {
      latest = other.map(Days::last).filter(latest::isBefore).orElse(latest);
    }
    return new Told(day, latest);
  }
}
