package org.trucewatch.output.tables;

import java.time.Instant;
import org.trucewatch.journal.Head;
import org.trucewatch.output.words.Picture;
import org.trucewatch.reports.codebooks.Codebooks;

/// What is exported: a case as of a date, by a policy, by codebooks, from one state of its journal.
/// Two equal editions give the same files, byte for byte.
///
/// @param picture the case, linked and traced
/// @param codebooks the codebooks in force
/// @param head the state of the journal
/// @param recorded when the last entry of the journal was recorded; the date that files carry
public record Edition(Picture picture, Codebooks codebooks, Head head, Instant recorded) {
  /// The name and version of the policy for contested numbers.
  public String policy() {
    return picture.policy().label();
  }

  /// The Merkle root of the journal.
  public String root() {
    return head.root().toString();
  }
}
