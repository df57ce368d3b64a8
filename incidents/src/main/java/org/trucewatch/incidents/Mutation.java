package org.trucewatch.incidents;

import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Source;

/// How one number of one origin changes from page to page within one incident.
///
/// @param origin whose number it is
/// @param measure which number
/// @param steps the different values in the order in which they first appear; two or more
public record Mutation(Source origin, Measure measure, List<Step> steps) {
  public Mutation {
    steps = List.copyOf(steps);
  }

  /// One value.
  ///
  /// @param value the number as the pages give it
  /// @param first the page that first carries it; on one day, the value with most pages comes first
  /// @param pages how many pages carry it
  /// @param change how it came in
  /// @param changedBy the relay at which the number changed: this value's first page relies on a
  ///   held page that gives another value
  public record Step(
      Count value,
      Strand.Carrier first,
      int pages,
      Change change,
      Optional<Strand.Relay> changedBy) {}

  /// How a value came in, told apart by outlets and days, codebook `mutations/1`. It says what the
  /// pages show, not who erred.
  public enum Change {
    /// The first value on record.
    FIRST("first value"),
    /// On a later day several outlets carry it: the speaker's own revision, or another part of the
    /// toll.
    LATER_AT_SEVERAL_OUTLETS("later, at several outlets"),
    /// On a later day the origin's own page carries it: the speaker's own revision.
    LATER_ON_OWN_PAGE("later, on the origin's own page"),
    /// It comes in on one day with another value, at several outlets: two versions go round.
    BOTH_IN_CIRCULATION("two versions on one day"),
    /// One outlet carries it while others give another value of the same origin on the same day: a
    /// copy that differs, or an update within the day that the others do not have.
    DIFFERS_AT_ONE_OUTLET("differs at one outlet"),
    /// One outlet alone carries it, on a later day: a revision or a copy that differs, not to be
    /// told.
    LATER_AT_ONE_OUTLET("later, at one outlet only");

    private final String words;

    Change(String words) {
      this.words = words;
    }

    /// In plain words.
    public String words() {
      return words;
    }
  }
}
