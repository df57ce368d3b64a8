package org.trucewatch.incidents;

/// What is on record about who declares an aerial event: an assessment by rule `aerial-status/1`,
/// not a finding. The rules, first that applies:
///
/// - *not aerial*: no claim tells of an aerial event.
/// - *declared, named*: a named speaker admits or justifies an aerial event, or a spokesman of the
///   side named as attacker asserts it.
/// - *declared, state media*: the same, by state media only.
/// - *admitted, unnamed*: the same, by unnamed sources only.
/// - *denied, named*: a named speaker of the side named as attacker denies without hedging.
/// - *unclear*: fewer origins tell of an aerial event than of another means.
/// - *silent*: an attacker is named, and no one of that side says a word or they only decline to
///   confirm.
/// - *owner unknown*: no claim names an attacker.
///
/// A speaker is of the side named as attacker when the attacker's name shares a word with the
/// speaker's affiliation or, for a spokesman of a state, with the English name of the country.
/// Generic words such as "forces" do not count. Sums count here (they tell of authorship), never in
/// numbers. A denial that concerns only the target or the harm is not told apart from a denial of
/// the event: read the claims behind it.
///
/// @param status the assessment
/// @param backing the claims that make it so
/// @param deniedBy who denies, of whatever side, without hedging
public record Aerial(Status status, Backing backing, Backing deniedBy) {
  /// Name and version of the rule, to be printed beside the status.
  public static final String RULE = "aerial-status/1";

  /// The words of the case format; where it has a word of its own for one party's declarations, the
  /// origins in the backing say whose.
  public enum Status {
    NOT_AERIAL("not-aerial"),
    DECLARED_NAMED("declared-named"),
    DECLARED_STATE_MEDIA("declared-state-media"),
    ADMITTED_UNNAMED("admitted-unnamed"),
    DENIED_NAMED("denied-named"),
    UNCLEAR("unclear"),
    SILENT("silent"),
    OWNER_UNKNOWN("owner-unknown");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /// The word used in files.
    public String word() {
      return word;
    }
  }
}
