package org.trucewatch.incidents;

import java.util.Locale;

/// How well harm to people is supported, on the scale of Airwars, by rule `harm-grade/1`: an
/// assessment by rule, not a finding. Claims that deny are no support. The rules, first that
/// applies:
///
/// - *no harm told*: no claim tells of anybody killed or injured. Nobody speaks of it; that is not
///   a zero.
/// - *discounted*: all who are told to be killed or injured are combatants, and somebody other than
///   the side said to have acted says so. A status asserted by that side only is context.
/// - *confirmed*: a named speaker of the side said to have acted admits or justifies the act. Of
///   the harm that speaker may say something else: see the numbers.
/// - *contested*: different actors are told, or a named speaker of the side said to have acted
///   denies without hedging.
/// - *weak*: at most one independent group of speakers tells of harm.
/// - *contested* as well: no claim names who acted.
/// - *fair*: two or more independent groups of speakers tell of harm.
///
/// Source: Airwars' methodology, "civilian harm status". Airwars asks for credible sources; here
/// independence is counted instead, and reliability is shown beside each speaker.
///
/// @param grade the grade
/// @param why what makes it so, in a sentence
/// @param backing the claims that make it so
public record HarmGrade(Grade grade, String why, Backing backing) {
  /// Name and version of the rule, to be printed beside the grade.
  public static final String RULE = "harm-grade/1";

  /// The grades.
  public enum Grade {
    CONFIRMED,
    FAIR,
    WEAK,
    CONTESTED,
    DISCOUNTED,
    NO_HARM_TOLD;

    /// The word used in files.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
