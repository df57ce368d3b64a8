package org.trucewatch.output.pages;

import org.trucewatch.claims.Claim;
import org.trucewatch.output.words.ClaimWords;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;

/// A claim in one line.
///
/// @param id its id
/// @param report the report that carries it
/// @param speaker who speaks
/// @param stance what the speaker does with the event
/// @param hedged whether the words are hedged
/// @param words what is claimed, in one sentence
/// @param note the recorder's note; empty if none
public record ClaimLine(
    String id,
    String report,
    String speaker,
    String stance,
    boolean hedged,
    String words,
    String note) {

  /// The line of a claim.
  public static ClaimLine of(Picture picture, Claim claim) {
    return new ClaimLine(
        claim.id().value(),
        claim.report().value(),
        picture.name(claim.voice().origin()),
        Phrases.stance(claim.voice().stance()),
        claim.voice().hedged(),
        ClaimWords.told(picture.evidence(), claim),
        claim.note());
  }
}
