package org.trucewatch.reports.table;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The account of one reading. It adds up: every row read was accepted, taken as a lead or refused.
///
/// @param rows what became of the rows
/// @param items what was handed to the sink; one row may give several items
/// @param flaws flaws by kind, in the order of the codebook
/// @param leftAlone names of what a folder holds and nobody reads: files that are no tables, and
///   folders, which end in a slash
public record Tally(
    Rows rows, Items items, SortedMap<Flaw.Kind, Long> flaws, List<String> leftAlone) {
  public Tally {
    leftAlone = List.copyOf(leftAlone);
    flaws = Collections.unmodifiableSortedMap(new TreeMap<>(flaws));
  }

  /// Number of flaws of all kinds.
  public long flawCount() {
    return flaws.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Number of flaws of one kind.
  public long flawCount(Flaw.Kind kind) {
    return ((Map<Flaw.Kind, Long>) flaws).getOrDefault(kind, 0L);
  }

  /// What became of the rows.
  ///
  /// @param read rows found, header rows and blank lines not counted
  /// @param accepted rows that are in, with or without flaws
  /// @param leads rows that are in as leads, which make no claim
  /// @param refused rows that are not in, each with at least one flaw
  /// @param skipped rows that carry no record, such as a row of HXL tags; not among those read
  public record Rows(long read, long accepted, long leads, long refused, long skipped) {
    public Rows {
      if (read != accepted + leads + refused) {
        throw new IllegalArgumentException(
            "Rows read (%d) are accepted (%d), leads (%d) or refused (%d)."
                .formatted(read, accepted, leads, refused));
      }
    }
  }

  /// What was handed to the sink.
  ///
  /// @param sources sources
  /// @param reports reports
  /// @param claims claims
  /// @param statements statements
  /// @param documents documents kept whole
  public record Items(long sources, long reports, long claims, long statements, long documents) {}
}
