package org.trucewatch.journal;

import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.StatementId;

/// What a withdrawal takes back. Nothing is deleted: the entry stays and is out of force.
public sealed interface Target {

  /// An analyst's act: a link decision, a training run, or an earlier withdrawal, which then no
  /// longer holds.
  ///
  /// @param sequence number of its entry
  record OfEntry(long sequence) implements Target {}

  /// A report, and with it the claims it carries and the statements that no other page carries.
  ///
  /// @param id the report
  record OfReport(ReportId id) implements Target {}

  /// A claim.
  ///
  /// @param id the claim
  record OfClaim(ClaimId id) implements Target {}

  /// A statement.
  ///
  /// @param id the statement
  record OfStatement(StatementId id) implements Target {}

  /// The target in words, such as `claim c0001` or `entry 17`.
  default String words() {
    return switch (this) {
      case OfEntry(long sequence) -> "entry " + sequence;
      case OfReport(ReportId id) -> "report " + id;
      case OfClaim(ClaimId id) -> "claim " + id;
      case OfStatement(StatementId id) -> "statement " + id;
    };
  }
}
