package org.trucewatch.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;

/// One origin and every page that carries it: one voice, however many pages.
///
/// @param origin who speaks
/// @param carriers the pages that carry the origin, earliest published first
/// @param relays which page relies on which outlet, in the order of the carriers
public record Strand(Source origin, List<Carrier> carriers, List<Relay> relays) {
  public Strand {
    carriers = List.copyOf(carriers);
    relays = List.copyOf(relays);
  }

  /// The earliest page that carries the origin; empty when the case holds no page of it.
  public Optional<Carrier> first() {
    return carriers.stream().findFirst();
  }

  /// One page that carries an origin.
  ///
  /// @param report the page
  /// @param outlet who published it
  /// @param published when; by day, so the order within a day is not known
  /// @param reach how the page comes to the origin
  public record Carrier(ReportId report, SourceId outlet, LocalDate published, Reach reach) {}

  /// How a page comes to its origin, as far as its citations say.
  public enum Reach {
    /// The origin published it.
    OWN_PAGE("the origin's own page"),
    /// The page names the origin, and no outlet between.
    NAMES_ORIGIN("names the origin"),
    /// The page names the origin and outlets; it may have the words from either.
    NAMES_BOTH("names the origin and outlets"),
    /// The page names outlets only: it has the origin at second hand.
    THROUGH_OUTLET("through an outlet only"),
    /// The page names neither; only its text attributes the words.
    NOT_NAMED("names no source for it");

    private final String words;

    Reach(String words) {
      this.words = words;
    }

    /// In plain words.
    public String words() {
      return words;
    }
  }

  /// A page relies on an outlet for what it says of this origin.
  ///
  /// @param page the page that relies on another
  /// @param via the outlet that it cites
  /// @param from that outlet's earliest page with the same origin, not later than `page`; empty
  ///   when the outlet is cited and no such page is held. The citation may then be for something
  ///   else on the page
  public record Relay(ReportId page, SourceId via, Optional<ReportId> from) {}
}
