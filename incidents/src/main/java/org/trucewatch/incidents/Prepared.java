package org.trucewatch.incidents;

import java.util.List;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.EventClass;
import org.trucewatch.claims.SourceId;

/// A claim prepared for comparison.
///
/// @param claim the claim
/// @param meaning what its words mean by the codebooks in force
/// @param span its time
/// @param spot its place
/// @param words its words, as sorted numbers of the vocabulary
/// @param carrier the page that carries it
record Prepared(
    Claim claim, Meaning meaning, Span span, Spot spot, List<Integer> words, Carrier carrier) {

  /// The page that carries a claim.
  ///
  /// @param published day its report was published, in days since 1970-01-01; the event's last day
  ///   where the report is not held
  /// @param slot claims with the same slot are about different events by the rules of their
  ///   recorder: the rows of a data set; the claims of one report by one speaker with one stance
  ///   about one side's losses
  record Carrier(long published, String slot) {}

  private static final String ROWS = "rows of ";

  /// The slot of a row of a data set whose rows are distinct events.
  static String rowSlot(SourceId source) {
    return ROWS + source;
  }

  long published() {
    return carrier.published();
  }

  String slot() {
    return carrier.slot();
  }

  EventClass eventClass() {
    return meaning.eventClass();
  }

  /// Whether the claim is a row of a data set whose rows are distinct events.
  boolean isRow() {
    return slot().startsWith(ROWS);
  }

  boolean isFine() {
    return !spot.isCoarse() && !spot.isProvince();
  }
}
