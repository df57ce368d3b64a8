package org.trucewatch.reports.ged;

import java.time.LocalDate;
import org.trucewatch.claims.Event;
import org.trucewatch.claims.Harm;
import org.trucewatch.claims.Publication;

/// One row of UCDP GED taken apart.
///
/// @param row number of the row as UCDP gives it
/// @param event when, where, what, who
/// @param harm the deaths
/// @param sources the reports it rests on
/// @param publication when the row was published, given or inferred
/// @param remark what UCDP says about the row itself
record GedEvent(
    String row,
    Event event,
    Harm harm,
    SourceList sources,
    Publication publication,
    Remark remark) {

  /// What UCDP says about a row.
  ///
  /// @param underCheck whether the coding is still being checked, as in candidate releases (Hegre,
  ///   Croicu, Eck and Högbladh 2020, "Introducing the UCDP Candidate Events Dataset")
  /// @param note all of it in words
  record Remark(boolean underCheck, String note) {}

  String note() {
    return remark.note();
  }

  /// Last day of the event.
  LocalDate lastDay() {
    return event.happened().to();
  }
}
