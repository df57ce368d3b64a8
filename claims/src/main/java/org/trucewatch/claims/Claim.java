package org.trucewatch.claims;

/// What one report says that one speaker asserts, denies, admits or justifies about one event. A
/// speaker's own losses and the enemy's losses are two claims.
///
/// @param id identifies the claim
/// @param report the report that carries it
/// @param voice who speaks, with what stance
/// @param event the event as told
/// @param harm the harm as told
/// @param note the recorder's note; empty if none. Not evidence: linkage does not read it
public record Claim(ClaimId id, ReportId report, Voice voice, Event event, Harm harm, String note)
    implements Item {}
