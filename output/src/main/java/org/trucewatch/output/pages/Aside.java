package org.trucewatch.output.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Where;

/// What pages show beside a picture: what only the journal and the place files know.
///
/// @param standpoint from where the case is looked at
/// @param spot where a map draws a place
/// @param incidentsOf the incidents that the claims of a report are in
/// @param entryOf the number of the journal's entry that holds a claim
public record Aside(
    Standpoint standpoint,
    Function<Where, Spot> spot,
    Function<ReportId, List<String>> incidentsOf,
    Function<ClaimId, Optional<Long>> entryOf) {}
