package org.trucewatch.reports.codebooks;

import java.util.List;
import java.util.Optional;
import org.trucewatch.reports.table.Flaw;

/// What reading a codebook gave.
///
/// @param book the codebook with its sound rows; empty if the file is none
/// @param flaws what is wrong with it, in the order of the file
public record Reading(Optional<Book> book, List<Flaw> flaws) {
  public Reading {
    flaws = List.copyOf(flaws);
  }

  /// Whether the file is a codebook without a flaw.
  public boolean isSound() {
    return book.isPresent() && flaws.isEmpty();
  }
}
