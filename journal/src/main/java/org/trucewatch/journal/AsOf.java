package org.trucewatch.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// The moment from which a case is looked at, on two clocks that can be combined. Neither given
/// means now: all that the journal holds.
///
/// @param published what the world could know at the end of this day: pages published by then
/// @param recorded what this case held at this instant: entries recorded by then
public record AsOf(Optional<LocalDate> published, Optional<Instant> recorded) {

  /// All that the journal holds.
  public static final AsOf NOW = new AsOf(Optional.empty(), Optional.empty());

  /// What the world could know at the end of `day`.
  public static AsOf published(LocalDate day) {
    return new AsOf(Optional.of(day), Optional.empty());
  }

  /// What the case held at `instant`.
  public static AsOf recorded(Instant instant) {
    return new AsOf(Optional.empty(), Optional.of(instant));
  }

  /// Whether an entry recorded at `instant` belongs to what the case held.
  boolean holds(Instant instant) {
    return recorded.isEmpty() || !instant.isAfter(recorded.get());
  }

  /// Whether what counts from `day` could be known.
  boolean knows(LocalDate day) {
    return published.isEmpty() || !day.isAfter(published.get());
  }

  /// The day of an instant, in UTC: the only place where the two clocks meet.
  static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
