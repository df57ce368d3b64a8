package org.trucewatch.journal;

import java.util.List;

/// What was taken out of a damaged case into a new one. Numbers are those of the damaged case.
///
/// @param entries entries taken
/// @param leftOut entries that cannot be read, are not what was written, or take back an entry that
///   is left out itself
/// @param doubtful entries taken that do not continue the entry before: one of the two was replaced
/// @param head state of the new case
public record Rescued(long entries, List<Range> leftOut, List<Range> doubtful, Head head) {
  public Rescued {
    leftOut = List.copyOf(leftOut);
    doubtful = List.copyOf(doubtful);
  }

  /// Entries `first` to `last`, both inclusive.
  ///
  /// @param first number of the first
  /// @param last number of the last
  public record Range(long first, long last) {
    /// Number of entries.
    public long size() {
      return last - first + 1;
    }

    @Override
    public String toString() {
      return first == last ? "" + first : first + " to " + last;
    }
  }
}
