package org.trucewatch.claims;

/// Who speaks in a claim, and how.
///
/// @param origin the source that asserts it: the speaker, office or unnamed source that the report
///   relies on
/// @param stance what the speaker does with it
/// @param hedged whether the words are hedged ("reportedly", "unverified", "cannot confirm")
public record Voice(SourceId origin, Stance stance, boolean hedged) {}
