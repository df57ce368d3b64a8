package org.trucewatch.output.pages;

import org.trucewatch.claims.Statement;
import org.trucewatch.output.words.Picture;

/// A statement in one line.
///
/// @param id its id
/// @param day the day it was made
/// @param speaker who speaks
/// @param kind what the speaker does: accuses, demands, offers, denies
/// @param topic on what
/// @param words what was said, in the recorder's words
/// @param report the report that it was read from
public record StatementLine(
    String id, String day, String speaker, String kind, String topic, String words, String report) {

  /// The line of a statement.
  public static StatementLine of(Picture picture, Statement statement) {
    var position = statement.position();
    return new StatementLine(
        statement.id().value(),
        statement.said().date().toString(),
        picture.name(statement.speaker().speaker()),
        position.stance().word() + (position.hedged() ? " (hedged)" : ""),
        position.topic(),
        position.summary(),
        statement.pages().getFirst().value());
  }
}
